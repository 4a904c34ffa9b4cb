'use strict';
var ae=Object.defineProperty;var Ft=Object.getOwnPropertyDescriptor;var Tt=Object.getOwnPropertyNames;var zt=Object.prototype.hasOwnProperty;var $t=(I,E)=>{for(var O in E)ae(I,O,{get:E[O],enumerable:!0})},Lt=(I,E,O,x)=>{if(E&&typeof E=="object"||typeof E=="function")for(let j of Tt(E))!zt.call(I,j)&&
j!==O&&ae(I,j,{get:()=>E[j],enumerable:!(x=Ft(E,j))||x.enumerable});return I};var Vt=I=>Lt(ae({},"__esModule",{value:!0}),I);var Ut={};$t(Ut,{id:()=>Bt,ids:()=>Wt,modules:()=>Jt});module.exports=Vt(Ut);const Bt=7934,Wt=[7934],Jt={77934:((I,E,O)=>{O.r(E),O.d(E,{BASE64_REGEX:()=>ge,BIC_REGEX:()=>de,
CUID2_REGEX:()=>Ee,DECIMAL_REGEX:()=>xe,DIGITS_REGEX:()=>_e,DOMAIN_REGEX:()=>Ae,EMAIL_REGEX:()=>we,EMOJI_REGEX:()=>Ie,HEXADECIMAL_REGEX:()=>De,HEX_COLOR_REGEX:()=>Oe,
IMEI_REGEX:()=>je,IPV4_REGEX:()=>Ce,IPV6_REGEX:()=>Re,IP_REGEX:()=>Se,ISO_DATE_REGEX:()=>Ge,ISO_DATE_TIME_REGEX:()=>Pe,ISO_DATE_TIME_SECOND_REGEX:()=>Me,ISO_TIMESTAMP_REGEX:()=>Xe,
ISO_TIME_REGEX:()=>qe,ISO_TIME_SECOND_REGEX:()=>Ne,ISO_WEEK_REGEX:()=>Fe,ISRC_REGEX:()=>ze,JWS_COMPACT_REGEX:()=>Te,KSUID_REGEX:()=>$e,MAC48_REGEX:()=>Le,MAC64_REGEX:()=>Ve,
MAC_REGEX:()=>Be,NANO_ID_REGEX:()=>We,OCTAL_REGEX:()=>Je,RFC_EMAIL_REGEX:()=>Ue,SLUG_REGEX:()=>Ze,ULID_REGEX:()=>Ke,UUID_REGEX:()=>He,ValiError:()=>_,_addIssue:()=>c,
_cloneDataset:()=>z,_formatCase:()=>M,_getByteCount:()=>q,_getCodePointCount:()=>N,_getGraphemeCount:()=>X,_getLastMetadata:()=>$,_getWordCount:()=>F,_isLuhnAlgo:()=>K,
_isSameValueZero:()=>V,_isValidObjectKey:()=>R,_isValueMatch:()=>T,_joinExpects:()=>g,_standardSchema:()=>y,_stringify:()=>m,any:()=>ji,args:()=>me,argsAsync:()=>ke,
array:()=>Ci,arrayAsync:()=>Ri,assert:()=>ct,awaitAsync:()=>be,base64:()=>Ye,bic:()=>Qe,bigint:()=>Si,blob:()=>Gi,boolean:()=>Pi,brand:()=>en,bytes:()=>nn,cache:()=>ft,
cacheAsync:()=>pt,check:()=>rn,checkAsync:()=>sn,checkItems:()=>tn,checkItemsAsync:()=>un,codePoints:()=>ln,config:()=>at,creditCard:()=>on,cuid2:()=>cn,custom:()=>Mi,
customAsync:()=>qi,date:()=>Ni,decimal:()=>fn,deleteGlobalConfig:()=>zs,deleteGlobalMessage:()=>Ls,deleteSchemaMessage:()=>Bs,deleteSpecificMessage:()=>Js,description:()=>pn,
digits:()=>an,domain:()=>yn,email:()=>hn,emoji:()=>vn,empty:()=>mn,endsWith:()=>kn,entries:()=>bn,entriesFromList:()=>Zs,entriesFromObjects:()=>Ks,enum:()=>re,enum_:()=>re,
everyItem:()=>gn,exactOptional:()=>Xi,exactOptionalAsync:()=>Fi,examples:()=>dn,excludes:()=>En,fallback:()=>yt,fallbackAsync:()=>ht,file:()=>Ti,filterItems:()=>xn,
findItem:()=>_n,finite:()=>An,flatten:()=>vt,flavor:()=>wn,forward:()=>mt,forwardAsync:()=>kt,function:()=>ie,function_:()=>ie,getDefault:()=>b,getDefaults:()=>Y,
getDefaultsAsync:()=>Q,getDescription:()=>bt,getDotPath:()=>H,getExamples:()=>gt,getFallback:()=>d,getFallbacks:()=>ee,getFallbacksAsync:()=>ne,getGlobalConfig:()=>S,
getGlobalMessage:()=>ye,getMetadata:()=>dt,getSchemaMessage:()=>he,getSpecificMessage:()=>ve,getTitle:()=>Et,graphemes:()=>In,gtValue:()=>Dn,guard:()=>On,hash:()=>jn,
hexColor:()=>Rn,hexadecimal:()=>Cn,imei:()=>Sn,includes:()=>Gn,instance:()=>zi,integer:()=>Pn,intersect:()=>$i,intersectAsync:()=>Li,ip:()=>Mn,ipv4:()=>qn,ipv6:()=>Nn,
is:()=>xt,isOfKind:()=>Hs,isOfType:()=>Ys,isValiError:()=>Qs,isbn:()=>Xn,isoDate:()=>Tn,isoDateTime:()=>zn,isoDateTimeSecond:()=>$n,isoTime:()=>Ln,isoTimeSecond:()=>Vn,
isoTimestamp:()=>Bn,isoWeek:()=>Wn,isrc:()=>Fn,jwsCompact:()=>Jn,keyof:()=>_t,ksuid:()=>Un,lazy:()=>Vi,lazyAsync:()=>Bi,length:()=>Zn,literal:()=>Wi,looseObject:()=>Ji,
looseObjectAsync:()=>Ui,looseTuple:()=>Zi,looseTupleAsync:()=>Ki,ltValue:()=>Kn,mac:()=>Hn,mac48:()=>Yn,mac64:()=>Qn,map:()=>Hi,mapAsync:()=>Yi,mapItems:()=>er,
maxBytes:()=>nr,maxCodePoints:()=>rr,maxEntries:()=>ir,maxGraphemes:()=>sr,maxLength:()=>tr,maxSize:()=>ur,maxValue:()=>lr,maxWords:()=>or,message:()=>At,metadata:()=>cr,
mimeType:()=>fr,minBytes:()=>pr,minCodePoints:()=>ar,minEntries:()=>yr,minGraphemes:()=>hr,minLength:()=>vr,minSize:()=>mr,minValue:()=>kr,minWords:()=>br,multipleOf:()=>gr,
nan:()=>Qi,nanoid:()=>dr,never:()=>es,nonEmpty:()=>Er,nonNullable:()=>ns,nonNullableAsync:()=>rs,nonNullish:()=>is,nonNullishAsync:()=>ss,nonOptional:()=>se,nonOptionalAsync:()=>te,
normalize:()=>xr,notBytes:()=>_r,notCodePoints:()=>Ar,notEntries:()=>wr,notGraphemes:()=>Ir,notLength:()=>Dr,notSize:()=>Or,notValue:()=>jr,notValues:()=>Cr,notWords:()=>Rr,
null:()=>ue,null_:()=>ue,nullable:()=>ts,nullableAsync:()=>us,nullish:()=>ls,nullishAsync:()=>os,number:()=>cs,object:()=>fs,objectAsync:()=>ps,objectWithRest:()=>as,
objectWithRestAsync:()=>ys,octal:()=>Sr,omit:()=>wt,optional:()=>le,optionalAsync:()=>oe,parse:()=>qs,parseAsync:()=>Ns,parseBoolean:()=>Mr,parseJson:()=>qr,parser:()=>It,
parserAsync:()=>Dt,partial:()=>Ot,partialAsync:()=>jt,partialCheck:()=>Xr,partialCheckAsync:()=>Fr,pick:()=>Ct,picklist:()=>ce,pipe:()=>Rt,pipeAsync:()=>St,promise:()=>hs,
rawCheck:()=>Tr,rawCheckAsync:()=>zr,rawTransform:()=>$r,rawTransformAsync:()=>Lr,readonly:()=>Vr,record:()=>vs,recordAsync:()=>ms,reduceItems:()=>Br,regex:()=>Wr,
required:()=>Gt,requiredAsync:()=>Pt,returns:()=>Jr,returnsAsync:()=>Ur,rfcEmail:()=>Zr,safeInteger:()=>Kr,safeParse:()=>Xs,safeParseAsync:()=>Fs,safeParser:()=>Mt,
safeParserAsync:()=>qt,set:()=>ks,setAsync:()=>bs,setGlobalConfig:()=>Ts,setGlobalMessage:()=>$s,setSchemaMessage:()=>Vs,setSpecificMessage:()=>Ws,size:()=>Hr,slug:()=>Yr,
someItem:()=>Qr,sortItems:()=>ei,startsWith:()=>ni,strictObject:()=>gs,strictObjectAsync:()=>ds,strictTuple:()=>Es,strictTupleAsync:()=>xs,string:()=>_s,stringifyJson:()=>ri,
summarize:()=>Nt,symbol:()=>As,title:()=>ii,toBigint:()=>si,toBoolean:()=>ti,toCamelCase:()=>ui,toDate:()=>li,toKebabCase:()=>oi,toLowerCase:()=>ci,toMaxValue:()=>fi,
toMinValue:()=>pi,toNumber:()=>ai,toPascalCase:()=>yi,toSnakeCase:()=>hi,toString:()=>vi,toUpperCase:()=>mi,transform:()=>ki,transformAsync:()=>bi,trim:()=>gi,trimEnd:()=>di,
trimStart:()=>Ei,tuple:()=>ws,tupleAsync:()=>Is,tupleWithRest:()=>Ds,tupleWithRestAsync:()=>Os,ulid:()=>xi,undefined:()=>fe,undefined_:()=>fe,undefinedable:()=>js,
undefinedableAsync:()=>Cs,union:()=>Rs,unionAsync:()=>Ss,unknown:()=>Gs,unwrap:()=>Xt,url:()=>_i,uuid:()=>Ai,value:()=>wi,values:()=>Ii,variant:()=>Ps,variantAsync:()=>Ms,
void:()=>pe,void_:()=>pe,words:()=>Di});let x;const j={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function Ts(r){x={...x,...r}}function S(r){
return!r&&!x?j:{lang:r?.lang??x?.lang,message:r?.message,abortEarly:r?.abortEarly??x?.abortEarly,abortPipeEarly:r?.abortPipeEarly??x?.abortPipeEarly}}function zs(){
x=void 0}let G;function $s(r,n){G||(G=new Map),G.set(n,r)}function ye(r){return G?.get(r)}function Ls(r){G?.delete(r)}let P;function Vs(r,n){P||(P=new Map),P.set(
n,r)}function he(r){return P?.get(r)}function Bs(r){P?.delete(r)}let C;function Ws(r,n,e){C||(C=new Map),C.get(r)||C.set(r,new Map),C.get(r).set(e,n)}function ve(r,n){
return C?.get(r)?.get(n)}function Js(r,n){C?.get(r)?.delete(n)}function m(r){const n=typeof r;return n==="string"?`"${r}"`:n==="number"||n==="bigint"||n==="bool\
ean"?`${r}`:n==="object"||n==="function"?(r&&Object.getPrototypeOf(r)?.constructor?.name)??"null":n}function c(r,n,e,i,s){const t=s&&"input"in s?s.input:e.value,
u=s?.expected??r.expects??null,o=s?.received??m(t),l={kind:r.kind,type:r.type,input:t,expected:u,received:o,message:`Invalid ${n}: ${u?`Expected ${u} but r`:"R"}\
eceived ${o}`,requirement:r.requirement,path:s?.path,issues:s?.issues,lang:i.lang,abortEarly:i.abortEarly,abortPipeEarly:i.abortPipeEarly},f=r.kind==="schema",p=s?.
message??r.message??ve(r.reference,l.lang)??(f?he(l.lang):null)??i.message??ye(l.lang);p!==void 0&&(l.message=typeof p=="function"?p(l):p),f&&(e.typed=!1),e.issues?
e.issues.push(l):e.issues=[l]}function z(r){return{typed:r.typed,value:r.value,issues:r.issues?.map(n=>({...n,path:n.path&&[...n.path]}))}}function M(r,n,e,i){let s="",
t=!0,u=0,o=0,l=0;const f=p=>{if(p>u){let a=r.slice(u,p).toLowerCase();if(t?e:i){const h=a.charCodeAt(0);if(h>=97&&h<=122)a=String.fromCharCode(h-32)+a.slice(1);else{
const v=h>=55296&&h<=56319?2:1;a=a.slice(0,v).toUpperCase()+a.slice(v)}}s+=t?a:n+a,t=!1}};for(let p=0;p<r.length;p++){const a=r.charCodeAt(p);let h;if(a===32||a===
9||a===10||a===11||a===12||a===13||a===45||a===95)f(p),u=p+1,h=0;else if(a<128)h=a>=65&&a<=90?1:a>=97&&a<=122?2:3;else{const v=r[p],D=v.toLowerCase();h=D===v.toUpperCase()?
3:v===D?2:1}h===1&&(o===2||o===3)&&p>u?(f(p),u=p):h===2&&o===1&&l===1&&p-1>u&&(f(p-1),u=p-1),l=o,o=h}return f(r.length),s}let U;function q(r){return U||(U=new TextEncoder),
U.encode(r).length}function N(r){let n=r.length;const e=r.length-1;for(let i=0;i<e;)r.codePointAt(i)<=65535?i++:(i+=2,n--);return n}let Z;function X(r){Z||(Z=new Intl.
Segmenter);const n=Z.segment(r);let e=0;for(const i of n)e++;return e}function $(r,n){if("pipe"in r){const e=[];for(let i=r.pipe.length-1;i>=0;i--){const s=r.pipe[i];
if(s.kind==="schema"&&"pipe"in s)e.push(s);else if(s.kind==="metadata"&&s.type===n)return s[n]}for(const i of e){const s=$(i,n);if(s!==void 0)return s}}}let L;function F(r,n){
L||(L=new Map);const e=String(r);let i=L.get(e);i||(i=new Intl.Segmenter(r,{granularity:"word"}),L.set(e,i));const s=i.segment(n);let t=0;for(const u of s)u.isWordLike&&
t++;return t}const Us=/\D/gu;function K(r){const n=r.replace(Us,"");let e=n.length,i=1,s=0;for(;e;){const t=+n[--e];i^=1,s+=i?[0,2,4,6,8,1,3,5,7,9][t]:t}return s%
10===0}function V(r,n){return r===n||Number.isNaN(r)&&Number.isNaN(n)}function R(r,n){return Object.prototype.hasOwnProperty.call(r,n)&&n!=="__proto__"&&n!=="pr\
ototype"&&n!=="constructor"}function T(r,n){return Number.isNaN(r)&&Number.isNaN(n)||r<=n&&r>=n}function g(r,n){const e=[...new Set(r)];return e.length>1?`(${e.
join(` ${n} `)})`:e[0]??"never"}function y(r){return r["~standard"]={version:1,vendor:"valibot",validate:n=>r["~run"]({value:n},S())},r}function Zs(r,n){const e={};
for(const i of r)e[i]=n;return e}function Ks(r){const n={};for(const e of r)Object.assign(n,e.entries);return n}function H(r){if(r.path){let n="";for(const e of r.
path)if(typeof e.key=="string"||typeof e.key=="number")n?n+=`.${e.key}`:n+=e.key;else return null;return n}return null}function Hs(r,n){return n.kind===r}function Ys(r,n){
return n.type===r}var _=class extends Error{constructor(r){super(r[0].message),this.name="ValiError",this.issues=r}};function Qs(r){return r instanceof _}function me(r){
return{kind:"transformation",type:"args",reference:me,async:!1,schema:r,"~run"(n,e){const i=n.value;return n.value=(...s)=>{const t=this.schema["~run"]({value:s},
e);if(t.issues)throw new _(t.issues);return i(...t.value)},n}}}function ke(r){return{kind:"transformation",type:"args",reference:ke,async:!1,schema:r,"~run"(n,e){
const i=n.value;return n.value=async(...s)=>{const t=await r["~run"]({value:s},e);if(t.issues)throw new _(t.issues);return i(...t.value)},n}}}function be(){return{
kind:"transformation",type:"await",reference:be,async:!0,async"~run"(r){return r.value=await r.value,r}}}const ge=/^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu,
de=/^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u,Ee=/^[a-z][\da-z]*$/u,xe=/^[+-]?(?:\d*\.)?\d+$/u,_e=/^\d+$/u,Ae=/^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u,
we=/^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u,Ie=/^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u,
De=/^(?:0[hx])?[\da-fA-F]+$/u,Oe=/^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u,je=/^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u,Ce=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u,
Re=/^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu,
Se=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu,
Ge=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u,Pe=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u,Me=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u,
qe=/^(?:0\d|1\d|2[0-3]):[0-5]\d$/u,Ne=/^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u,Xe=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u,
Fe=/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u,Te=/^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u,
ze=/^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u,$e=/^[a-zA-Z0-9]{27}$/u,Le=/^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u,
Ve=/^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u,Be=/^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u,
We=/^[\w-]+$/u,Je=/^(?:0o)?[0-7]+$/u,Ue=/^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
Ze=/^[\da-z]+(?:[-_][\da-z]+)*$/u,Ke=/^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u,He=/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;function Ye(r){return{kind:"\
validation",type:"base64",reference:Ye,async:!1,expects:null,requirement:ge,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"Base6\
4",n,e),n}}}function Qe(r){return{kind:"validation",type:"bic",reference:Qe,async:!1,expects:null,requirement:de,message:r,"~run"(n,e){return n.typed&&!this.requirement.
test(n.value)&&c(this,"BIC",n,e),n}}}function en(r){return{kind:"transformation",type:"brand",reference:en,async:!1,name:r,"~run"(n){return n}}}function nn(r,n){
return{kind:"validation",type:"bytes",reference:nn,async:!1,expects:`${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){const s=q(e.value);s!==this.requirement&&
c(this,"bytes",e,i,{received:`${s}`})}return e}}}function rn(r,n){return{kind:"validation",type:"check",reference:rn,async:!1,expects:null,requirement:r,message:n,
"~run"(e,i){return e.typed&&!this.requirement(e.value)&&c(this,"input",e,i),e}}}function sn(r,n){return{kind:"validation",type:"check",reference:sn,async:!0,expects:null,
requirement:r,message:n,async"~run"(e,i){return e.typed&&!await this.requirement(e.value)&&c(this,"input",e,i),e}}}function tn(r,n){return{kind:"validation",type:"\
check_items",reference:tn,async:!1,expects:null,requirement:r,message:n,"~run"(e,i){if(e.typed)for(let s=0;s<e.value.length;s++){const t=e.value[s];this.requirement(
t,s,e.value)||c(this,"item",e,i,{input:t,path:[{type:"array",origin:"value",input:e.value,key:s,value:t}]})}return e}}}function un(r,n){return{kind:"validation",
type:"check_items",reference:un,async:!0,expects:null,requirement:r,message:n,async"~run"(e,i){if(e.typed){const s=await Promise.all(e.value.map(this.requirement));
for(let t=0;t<e.value.length;t++)if(!s[t]){const u=e.value[t];c(this,"item",e,i,{input:u,path:[{type:"array",origin:"value",input:e.value,key:t,value:u}]})}}return e}}}
function ln(r,n){return{kind:"validation",type:"code_points",reference:ln,async:!1,expects:`${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){const s=N(e.value);
s!==this.requirement&&c(this,"code points",e,i,{received:`${s}`})}return e}}}const et=/^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u,nt=/[- ]/gu,
rt=[/^3[47]\d{13}$/u,/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,/^6(?:011|5\d{2})\d{12,15}$/u,/^(?:2131|1800|35\d{3})\d{11}$/u,/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
/^(?:6[27]\d{14,17}|81\d{14,17})$/u,/^4\d{12}(?:\d{3,6})?$/u];function on(r){return{kind:"validation",type:"credit_card",reference:on,async:!1,expects:null,requirement(n){
let e;return et.test(n)&&(e=n.replace(nt,""))&&rt.some(i=>i.test(e))&&K(e)},message:r,"~run"(n,e){return n.typed&&!this.requirement(n.value)&&c(this,"credit car\
d",n,e),n}}}function cn(r){return{kind:"validation",type:"cuid2",reference:cn,async:!1,expects:null,requirement:Ee,message:r,"~run"(n,e){return n.typed&&!this.requirement.
test(n.value)&&c(this,"Cuid2",n,e),n}}}function fn(r){return{kind:"validation",type:"decimal",reference:fn,async:!1,expects:null,requirement:xe,message:r,"~run"(n,e){
return n.typed&&!this.requirement.test(n.value)&&c(this,"decimal",n,e),n}}}function pn(r){return{kind:"metadata",type:"description",reference:pn,description:r}}
function an(r){return{kind:"validation",type:"digits",reference:an,async:!1,expects:null,requirement:_e,message:r,"~run"(n,e){return n.typed&&!this.requirement.
test(n.value)&&c(this,"digits",n,e),n}}}function yn(r){return{kind:"validation",type:"domain",reference:yn,expects:null,async:!1,requirement:Ae,message:r,"~run"(n,e){
return n.typed&&!this.requirement.test(n.value)&&c(this,"domain",n,e),n}}}function hn(r){return{kind:"validation",type:"email",reference:hn,expects:null,async:!1,
requirement:we,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"email",n,e),n}}}function vn(r){return{kind:"validation",type:"emoj\
i",reference:vn,async:!1,expects:null,requirement:Ie,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"emoji",n,e),n}}}function mn(r){
return{kind:"validation",type:"empty",reference:mn,async:!1,expects:"0",message:r,"~run"(n,e){return n.typed&&n.value.length>0&&c(this,"length",n,e,{received:`${n.
value.length}`}),n}}}function kn(r,n){return{kind:"validation",type:"ends_with",reference:kn,async:!1,expects:`"${r}"`,requirement:r,message:n,"~run"(e,i){return e.
typed&&!e.value.endsWith(this.requirement)&&c(this,"end",e,i,{received:`"${e.value.slice(-this.requirement.length)}"`}),e}}}function bn(r,n){return{kind:"valida\
tion",type:"entries",reference:bn,async:!1,expects:`${r}`,requirement:r,message:n,"~run"(e,i){if(!e.typed)return e;const s=Object.keys(e.value).length;return e.
typed&&s!==this.requirement&&c(this,"entries",e,i,{received:`${s}`}),e}}}function gn(r,n){return{kind:"validation",type:"every_item",reference:gn,async:!1,expects:null,
requirement:r,message:n,"~run"(e,i){return e.typed&&!e.value.every(this.requirement)&&c(this,"item",e,i),e}}}function dn(r){return{kind:"metadata",type:"example\
s",reference:dn,examples:r}}function En(r,n){const e=m(r);return{kind:"validation",type:"excludes",reference:En,async:!1,expects:`!${e}`,requirement:r,message:n,
"~run"(i,s){return i.typed&&i.value.includes(this.requirement)&&c(this,"content",i,s,{received:e}),i}}}function xn(r){return{kind:"transformation",type:"filter_\
items",reference:xn,async:!1,operation:r,"~run"(n){return n.value=n.value.filter(this.operation),n}}}function _n(r){return{kind:"transformation",type:"find_item",
reference:_n,async:!1,operation:r,"~run"(n){return n.value=n.value.find(this.operation),n}}}function An(r){return{kind:"validation",type:"finite",reference:An,async:!1,
expects:null,requirement:Number.isFinite,message:r,"~run"(n,e){return n.typed&&!this.requirement(n.value)&&c(this,"finite",n,e),n}}}function wn(r){return{kind:"\
transformation",type:"flavor",reference:wn,async:!1,name:r,"~run"(n){return n}}}function In(r,n){return{kind:"validation",type:"graphemes",reference:In,async:!1,
expects:`${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){const s=X(e.value);s!==this.requirement&&c(this,"graphemes",e,i,{received:`${s}`})}return e}}}function Dn(r,n){
return{kind:"validation",type:"gt_value",reference:Dn,async:!1,expects:`>${r instanceof Date?r.toJSON():m(r)}`,requirement:r,message:n,"~run"(e,i){return e.typed&&
!(e.value>this.requirement)&&c(this,"value",e,i,{received:e.value instanceof Date?e.value.toJSON():m(e.value)}),e}}}function On(r,n){return{kind:"transformation",
type:"guard",reference:On,async:!1,requirement:r,message:n,"~run"(e,i){return e.typed&&!this.requirement(e.value)&&(c(this,"input",e,i),e.typed=!1),e}}}const it={
md4:32,md5:32,sha1:40,sha256:64,sha384:96,sha512:128,ripemd128:32,ripemd160:40,tiger128:32,tiger160:40,tiger192:48,crc32:8,crc32b:8,adler32:8};function jn(r,n){
return{kind:"validation",type:"hash",reference:jn,expects:null,async:!1,requirement:RegExp(r.map(e=>`^[a-fA-F0-9]{${it[e]}}$`).join("|"),"u"),message:n,"~run"(e,i){
return e.typed&&!this.requirement.test(e.value)&&c(this,"hash",e,i),e}}}function Cn(r){return{kind:"validation",type:"hexadecimal",reference:Cn,async:!1,expects:null,
requirement:De,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"hexadecimal",n,e),n}}}function Rn(r){return{kind:"validation",type:"\
hex_color",reference:Rn,async:!1,expects:null,requirement:Oe,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"hex color",n,e),n}}}
function Sn(r){return{kind:"validation",type:"imei",reference:Sn,async:!1,expects:null,requirement(n){return je.test(n)&&K(n)},message:r,"~run"(n,e){return n.typed&&
!this.requirement(n.value)&&c(this,"IMEI",n,e),n}}}function Gn(r,n){const e=m(r);return{kind:"validation",type:"includes",reference:Gn,async:!1,expects:e,requirement:r,
message:n,"~run"(i,s){return i.typed&&!i.value.includes(this.requirement)&&c(this,"content",i,s,{received:`!${e}`}),i}}}function Pn(r){return{kind:"validation",
type:"integer",reference:Pn,async:!1,expects:null,requirement:Number.isInteger,message:r,"~run"(n,e){return n.typed&&!this.requirement(n.value)&&c(this,"integer",
n,e),n}}}function Mn(r){return{kind:"validation",type:"ip",reference:Mn,async:!1,expects:null,requirement:Se,message:r,"~run"(n,e){return n.typed&&!this.requirement.
test(n.value)&&c(this,"IP",n,e),n}}}function qn(r){return{kind:"validation",type:"ipv4",reference:qn,async:!1,expects:null,requirement:Ce,message:r,"~run"(n,e){
return n.typed&&!this.requirement.test(n.value)&&c(this,"IPv4",n,e),n}}}function Nn(r){return{kind:"validation",type:"ipv6",reference:Nn,async:!1,expects:null,requirement:Re,
message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"IPv6",n,e),n}}}function st(r){const n=r.split("").map(i=>i==="X"?10:parseInt(i));
let e=0;for(let i=0;i<10;i++)e+=n[i]*(10-i);return e%11===0}function tt(r){const n=r.split("").map(i=>parseInt(i));let e=0;for(let i=0;i<13;i++)e+=n[i]*(i%2===0?
1:3);return e%10===0}const ut=/[- ]/gu,lt=/^\d{9}[\dX]$/u,ot=/^\d{13}$/u;function Xn(r){return{kind:"validation",type:"isbn",reference:Xn,async:!1,expects:null,
requirement(n){const e=n.replace(ut,"");return lt.test(e)?st(e):ot.test(e)?tt(e):!1},message:r,"~run"(n,e){return n.typed&&!this.requirement(n.value)&&c(this,"I\
SBN",n,e),n}}}function Fn(r){return{kind:"validation",type:"isrc",reference:Fn,async:!1,expects:null,requirement:ze,message:r,"~run"(n,e){return n.typed&&!this.
requirement.test(n.value)&&c(this,"ISRC",n,e),n}}}function Tn(r){return{kind:"validation",type:"iso_date",reference:Tn,async:!1,expects:null,requirement:Ge,message:r,
"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"date",n,e),n}}}function zn(r){return{kind:"validation",type:"iso_date_time",reference:zn,async:!1,
expects:null,requirement:Pe,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"date-time",n,e),n}}}function $n(r){return{kind:"valid\
ation",type:"iso_date_time_second",reference:$n,async:!1,expects:null,requirement:Me,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,
"date-time-second",n,e),n}}}function Ln(r){return{kind:"validation",type:"iso_time",reference:Ln,async:!1,expects:null,requirement:qe,message:r,"~run"(n,e){return n.
typed&&!this.requirement.test(n.value)&&c(this,"time",n,e),n}}}function Vn(r){return{kind:"validation",type:"iso_time_second",reference:Vn,async:!1,expects:null,
requirement:Ne,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"time-second",n,e),n}}}function Bn(r){return{kind:"validation",type:"\
iso_timestamp",reference:Bn,async:!1,expects:null,requirement:Xe,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"timestamp",n,e),
n}}}function Wn(r){return{kind:"validation",type:"iso_week",reference:Wn,async:!1,expects:null,requirement:Fe,message:r,"~run"(n,e){return n.typed&&!this.requirement.
test(n.value)&&c(this,"week",n,e),n}}}function Jn(r){return{kind:"validation",type:"jws_compact",reference:Jn,async:!1,expects:null,requirement:Te,message:r,"~r\
un"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"JWS compact",n,e),n}}}function Un(r){return{kind:"validation",type:"ksuid",reference:Un,async:!1,
expects:null,requirement:$e,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"KSUID",n,e),n}}}function Zn(r,n){return{kind:"validat\
ion",type:"length",reference:Zn,async:!1,expects:`${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&e.value.length!==this.requirement&&c(this,"length",e,
i,{received:`${e.value.length}`}),e}}}function Kn(r,n){return{kind:"validation",type:"lt_value",reference:Kn,async:!1,expects:`<${r instanceof Date?r.toJSON():m(
r)}`,requirement:r,message:n,"~run"(e,i){return e.typed&&!(e.value<this.requirement)&&c(this,"value",e,i,{received:e.value instanceof Date?e.value.toJSON():m(e.
value)}),e}}}function Hn(r){return{kind:"validation",type:"mac",reference:Hn,async:!1,expects:null,requirement:Be,message:r,"~run"(n,e){return n.typed&&!this.requirement.
test(n.value)&&c(this,"MAC",n,e),n}}}function Yn(r){return{kind:"validation",type:"mac48",reference:Yn,async:!1,expects:null,requirement:Le,message:r,"~run"(n,e){
return n.typed&&!this.requirement.test(n.value)&&c(this,"48-bit MAC",n,e),n}}}function Qn(r){return{kind:"validation",type:"mac64",reference:Qn,async:!1,expects:null,
requirement:Ve,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"64-bit MAC",n,e),n}}}function er(r){return{kind:"transformation",type:"\
map_items",reference:er,async:!1,operation:r,"~run"(n){return n.value=n.value.map(this.operation),n}}}function nr(r,n){return{kind:"validation",type:"max_bytes",
reference:nr,async:!1,expects:`<=${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){const s=q(e.value);s>this.requirement&&c(this,"bytes",e,i,{received:`${s}`})}
return e}}}function rr(r,n){return{kind:"validation",type:"max_code_points",reference:rr,async:!1,expects:`<=${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){
const s=N(e.value);s>this.requirement&&c(this,"code points",e,i,{received:`${s}`})}return e}}}function ir(r,n){return{kind:"validation",type:"max_entries",reference:ir,
async:!1,expects:`<=${r}`,requirement:r,message:n,"~run"(e,i){if(!e.typed)return e;const s=Object.keys(e.value).length;return e.typed&&s>this.requirement&&c(this,
"entries",e,i,{received:`${s}`}),e}}}function sr(r,n){return{kind:"validation",type:"max_graphemes",reference:sr,async:!1,expects:`<=${r}`,requirement:r,message:n,
"~run"(e,i){if(e.typed){const s=X(e.value);s>this.requirement&&c(this,"graphemes",e,i,{received:`${s}`})}return e}}}function tr(r,n){return{kind:"validation",type:"\
max_length",reference:tr,async:!1,expects:`<=${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&e.value.length>this.requirement&&c(this,"length",e,i,{received:`${e.
value.length}`}),e}}}function ur(r,n){return{kind:"validation",type:"max_size",reference:ur,async:!1,expects:`<=${r}`,requirement:r,message:n,"~run"(e,i){return e.
typed&&e.value.size>this.requirement&&c(this,"size",e,i,{received:`${e.value.size}`}),e}}}function lr(r,n){return{kind:"validation",type:"max_value",reference:lr,
async:!1,expects:`<=${r instanceof Date?r.toJSON():m(r)}`,requirement:r,message:n,"~run"(e,i){return e.typed&&!(e.value<=this.requirement)&&c(this,"value",e,i,{
received:e.value instanceof Date?e.value.toJSON():m(e.value)}),e}}}function or(r,n,e){return{kind:"validation",type:"max_words",reference:or,async:!1,expects:`<\
=${n}`,locales:r,requirement:n,message:e,"~run"(i,s){if(i.typed){const t=F(this.locales,i.value);t>this.requirement&&c(this,"words",i,s,{received:`${t}`})}return i}}}
function cr(r){return{kind:"metadata",type:"metadata",reference:cr,metadata:r}}function fr(r,n){return{kind:"validation",type:"mime_type",reference:fr,async:!1,
expects:g(r.map(e=>`"${e}"`),"|"),requirement:r,message:n,"~run"(e,i){return e.typed&&!this.requirement.includes(e.value.type)&&c(this,"MIME type",e,i,{received:`\
"${e.value.type}"`}),e}}}function pr(r,n){return{kind:"validation",type:"min_bytes",reference:pr,async:!1,expects:`>=${r}`,requirement:r,message:n,"~run"(e,i){if(e.
typed){const s=q(e.value);s<this.requirement&&c(this,"bytes",e,i,{received:`${s}`})}return e}}}function ar(r,n){return{kind:"validation",type:"min_code_points",
reference:ar,async:!1,expects:`>=${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){const s=N(e.value);s<this.requirement&&c(this,"code points",e,i,{received:`${s}`})}
return e}}}function yr(r,n){return{kind:"validation",type:"min_entries",reference:yr,async:!1,expects:`>=${r}`,requirement:r,message:n,"~run"(e,i){if(!e.typed)return e;
const s=Object.keys(e.value).length;return e.typed&&s<this.requirement&&c(this,"entries",e,i,{received:`${s}`}),e}}}function hr(r,n){return{kind:"validation",type:"\
min_graphemes",reference:hr,async:!1,expects:`>=${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){const s=X(e.value);s<this.requirement&&c(this,"graphemes",
e,i,{received:`${s}`})}return e}}}function vr(r,n){return{kind:"validation",type:"min_length",reference:vr,async:!1,expects:`>=${r}`,requirement:r,message:n,"~r\
un"(e,i){return e.typed&&e.value.length<this.requirement&&c(this,"length",e,i,{received:`${e.value.length}`}),e}}}function mr(r,n){return{kind:"validation",type:"\
min_size",reference:mr,async:!1,expects:`>=${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&e.value.size<this.requirement&&c(this,"size",e,i,{received:`${e.
value.size}`}),e}}}function kr(r,n){return{kind:"validation",type:"min_value",reference:kr,async:!1,expects:`>=${r instanceof Date?r.toJSON():m(r)}`,requirement:r,
message:n,"~run"(e,i){return e.typed&&!(e.value>=this.requirement)&&c(this,"value",e,i,{received:e.value instanceof Date?e.value.toJSON():m(e.value)}),e}}}function br(r,n,e){
return{kind:"validation",type:"min_words",reference:br,async:!1,expects:`>=${n}`,locales:r,requirement:n,message:e,"~run"(i,s){if(i.typed){const t=F(this.locales,
i.value);t<this.requirement&&c(this,"words",i,s,{received:`${t}`})}return i}}}function gr(r,n){return{kind:"validation",type:"multiple_of",reference:gr,async:!1,
expects:`%${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&e.value%this.requirement!=0&&c(this,"multiple",e,i),e}}}function dr(r){return{kind:"validati\
on",type:"nanoid",reference:dr,async:!1,expects:null,requirement:We,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"Nano ID",n,e),
n}}}function Er(r){return{kind:"validation",type:"non_empty",reference:Er,async:!1,expects:"!0",message:r,"~run"(n,e){return n.typed&&n.value.length===0&&c(this,
"length",n,e,{received:"0"}),n}}}function xr(r){return{kind:"transformation",type:"normalize",reference:xr,async:!1,form:r,"~run"(n){return n.value=n.value.normalize(
this.form),n}}}function _r(r,n){return{kind:"validation",type:"not_bytes",reference:_r,async:!1,expects:`!${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){
const s=q(e.value);s===this.requirement&&c(this,"bytes",e,i,{received:`${s}`})}return e}}}function Ar(r,n){return{kind:"validation",type:"not_code_points",reference:Ar,
async:!1,expects:`!${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){const s=N(e.value);s===this.requirement&&c(this,"code points",e,i,{received:`${s}`})}return e}}}
function wr(r,n){return{kind:"validation",type:"not_entries",reference:wr,async:!1,expects:`!${r}`,requirement:r,message:n,"~run"(e,i){if(!e.typed)return e;const s=Object.
keys(e.value).length;return e.typed&&s===this.requirement&&c(this,"entries",e,i,{received:`${s}`}),e}}}function Ir(r,n){return{kind:"validation",type:"not_graph\
emes",reference:Ir,async:!1,expects:`!${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){const s=X(e.value);s===this.requirement&&c(this,"graphemes",e,i,{received:`${s}`})}
return e}}}function Dr(r,n){return{kind:"validation",type:"not_length",reference:Dr,async:!1,expects:`!${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&
e.value.length===this.requirement&&c(this,"length",e,i,{received:`${e.value.length}`}),e}}}function Or(r,n){return{kind:"validation",type:"not_size",reference:Or,
async:!1,expects:`!${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&e.value.size===this.requirement&&c(this,"size",e,i,{received:`${e.value.size}`}),e}}}
function jr(r,n){return{kind:"validation",type:"not_value",reference:jr,async:!1,expects:r instanceof Date?`!${r.toJSON()}`:`!${m(r)}`,requirement:r,message:n,"\
~run"(e,i){return e.typed&&T(this.requirement,e.value)&&c(this,"value",e,i,{received:e.value instanceof Date?e.value.toJSON():m(e.value)}),e}}}function Cr(r,n){
return{kind:"validation",type:"not_values",reference:Cr,async:!1,expects:`!${g(r.map(e=>e instanceof Date?e.toJSON():m(e)),"|")}`,requirement:r,message:n,"~run"(e,i){
return e.typed&&this.requirement.some(s=>T(s,e.value))&&c(this,"value",e,i,{received:e.value instanceof Date?e.value.toJSON():m(e.value)}),e}}}function Rr(r,n,e){
return{kind:"validation",type:"not_words",reference:Rr,async:!1,expects:`!${n}`,locales:r,requirement:n,message:e,"~run"(i,s){if(i.typed){const t=F(this.locales,
i.value);t===this.requirement&&c(this,"words",i,s,{received:`${t}`})}return i}}}function Sr(r){return{kind:"validation",type:"octal",reference:Sr,async:!1,expects:null,
requirement:Je,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"octal",n,e),n}}}const Gr=[!0,1,"true","1","yes","y","on","enabled"],
Pr=[!1,0,"false","0","no","n","off","disabled"];function Mr(r,n){const e=o=>typeof o=="string"?o.toLowerCase():o,i=r?.truthy??Gr,s=r?.falsy??Pr,t=r?.truthy?r.truthy.
map(e):Gr,u=r?.falsy?r.falsy.map(e):Pr;return{kind:"transformation",type:"parse_boolean",reference:Mr,expects:g([...i,...s].map(m),"|"),config:r,message:n,async:!1,
"~run"(o,l){const f=e(o.value);return t.includes(f)?o.value=!0:u.includes(f)?o.value=!1:(c(this,"boolean",o,l),o.typed=!1),o}}}function qr(r,n){return{kind:"tra\
nsformation",type:"parse_json",reference:qr,config:r,message:n,async:!1,"~run"(e,i){try{e.value=JSON.parse(e.value,this.config?.reviver)}catch(s){if(s instanceof
Error)c(this,"JSON",e,i,{received:`"${s.message}"`}),e.typed=!1;else throw s}return e}}}function Nr(r,n){if(r.issues)for(const e of n)for(const i of r.issues){let s=!1;
const t=Math.min(e.length,i.path?.length??0);for(let u=0;u<t;u++)if(e[u]!==i.path[u].key&&(e[u]!=="$"||i.path[u].type!=="array")){s=!0;break}if(!s)return!1}return!0}
function Xr(r,n,e){return{kind:"validation",type:"partial_check",reference:Xr,async:!1,expects:null,paths:r,requirement:n,message:e,"~run"(i,s){return(i.typed||
Nr(i,r))&&!this.requirement(i.value)&&c(this,"input",i,s),i}}}function Fr(r,n,e){return{kind:"validation",type:"partial_check",reference:Fr,async:!0,expects:null,
paths:r,requirement:n,message:e,async"~run"(i,s){return(i.typed||Nr(i,r))&&!await this.requirement(i.value)&&c(this,"input",i,s),i}}}function Tr(r){return{kind:"\
validation",type:"raw_check",reference:Tr,async:!1,expects:null,"~run"(n,e){return r({dataset:n,config:e,addIssue:i=>c(this,i?.label??"input",n,e,i)}),n}}}function zr(r){
return{kind:"validation",type:"raw_check",reference:zr,async:!0,expects:null,async"~run"(n,e){return await r({dataset:n,config:e,addIssue:i=>c(this,i?.label??"i\
nput",n,e,i)}),n}}}function $r(r){return{kind:"transformation",type:"raw_transform",reference:$r,async:!1,"~run"(n,e){const i=r({dataset:n,config:e,addIssue:s=>c(
this,s?.label??"input",n,e,s),NEVER:null});return n.issues?n.typed=!1:n.value=i,n}}}function Lr(r){return{kind:"transformation",type:"raw_transform",reference:Lr,
async:!0,async"~run"(n,e){const i=await r({dataset:n,config:e,addIssue:s=>c(this,s?.label??"input",n,e,s),NEVER:null});return n.issues?n.typed=!1:n.value=i,n}}}
function Vr(){return{kind:"transformation",type:"readonly",reference:Vr,async:!1,"~run"(r){return r}}}function Br(r,n){return{kind:"transformation",type:"reduce\
_items",reference:Br,async:!1,operation:r,initial:n,"~run"(e){return e.value=e.value.reduce(this.operation,this.initial),e}}}function Wr(r,n){return{kind:"valid\
ation",type:"regex",reference:Wr,async:!1,expects:`${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&!this.requirement.test(e.value)&&c(this,"format",e,
i),e}}}function Jr(r){return{kind:"transformation",type:"returns",reference:Jr,async:!1,schema:r,"~run"(n,e){const i=n.value;return n.value=(...s)=>{const t=this.
schema["~run"]({value:i(...s)},e);if(t.issues)throw new _(t.issues);return t.value},n}}}function Ur(r){return{kind:"transformation",type:"returns",reference:Ur,
async:!1,schema:r,"~run"(n,e){const i=n.value;return n.value=async(...s)=>{const t=await this.schema["~run"]({value:await i(...s)},e);if(t.issues)throw new _(t.
issues);return t.value},n}}}function Zr(r){return{kind:"validation",type:"rfc_email",reference:Zr,expects:null,async:!1,requirement:Ue,message:r,"~run"(n,e){return n.
typed&&!this.requirement.test(n.value)&&c(this,"email",n,e),n}}}function Kr(r){return{kind:"validation",type:"safe_integer",reference:Kr,async:!1,expects:null,requirement:Number.
isSafeInteger,message:r,"~run"(n,e){return n.typed&&!this.requirement(n.value)&&c(this,"safe integer",n,e),n}}}function Hr(r,n){return{kind:"validation",type:"s\
ize",reference:Hr,async:!1,expects:`${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&e.value.size!==this.requirement&&c(this,"size",e,i,{received:`${e.
value.size}`}),e}}}function Yr(r){return{kind:"validation",type:"slug",reference:Yr,async:!1,expects:null,requirement:Ze,message:r,"~run"(n,e){return n.typed&&!this.
requirement.test(n.value)&&c(this,"slug",n,e),n}}}function Qr(r,n){return{kind:"validation",type:"some_item",reference:Qr,async:!1,expects:null,requirement:r,message:n,
"~run"(e,i){return e.typed&&!e.value.some(this.requirement)&&c(this,"item",e,i),e}}}function ei(r){return{kind:"transformation",type:"sort_items",reference:ei,async:!1,
operation:r,"~run"(n){return n.value=n.value.sort(this.operation),n}}}function ni(r,n){return{kind:"validation",type:"starts_with",reference:ni,async:!1,expects:`\
"${r}"`,requirement:r,message:n,"~run"(e,i){return e.typed&&!e.value.startsWith(this.requirement)&&c(this,"start",e,i,{received:`"${e.value.slice(0,this.requirement.
length)}"`}),e}}}function ri(r,n){return{kind:"transformation",type:"stringify_json",reference:ri,message:n,config:r,async:!1,"~run"(e,i){try{const s=JSON.stringify(
e.value,this.config?.replacer,this.config?.space);s===void 0?(c(this,"JSON",e,i),e.typed=!1):e.value=s}catch(s){if(s instanceof Error)c(this,"JSON",e,i,{received:`\
"${s.message}"`}),e.typed=!1;else throw s}return e}}}function ii(r){return{kind:"metadata",type:"title",reference:ii,title:r}}function si(r){return{kind:"transf\
ormation",type:"to_bigint",reference:si,async:!1,message:r,"~run"(n,e){try{n.value=BigInt(n.value)}catch{c(this,"bigint",n,e),n.typed=!1}return n}}}function ti(){
return{kind:"transformation",type:"to_boolean",reference:ti,async:!1,"~run"(r){return r.value=!!r.value,r}}}function ui(){return{kind:"transformation",type:"to_\
camel_case",reference:ui,async:!1,"~run"(r){return r.value=M(r.value,"",!1,!0),r}}}function li(r){return{kind:"transformation",type:"to_date",reference:li,async:!1,
message:r,"~run"(n,e){try{n.value=new Date(n.value),isNaN(n.value)&&(c(this,"date",n,e,{received:'"Invalid Date"'}),n.typed=!1)}catch{c(this,"date",n,e),n.typed=
!1}return n}}}function oi(){return{kind:"transformation",type:"to_kebab_case",reference:oi,async:!1,"~run"(r){return r.value=M(r.value,"-",!1,!1),r}}}function ci(){
return{kind:"transformation",type:"to_lower_case",reference:ci,async:!1,"~run"(r){return r.value=r.value.toLowerCase(),r}}}function fi(r){return{kind:"transform\
ation",type:"to_max_value",reference:fi,async:!1,requirement:r,"~run"(n){return n.value=n.value>this.requirement?this.requirement:n.value,n}}}function pi(r){return{
kind:"transformation",type:"to_min_value",reference:pi,async:!1,requirement:r,"~run"(n){return n.value=n.value<this.requirement?this.requirement:n.value,n}}}function ai(r){
return{kind:"transformation",type:"to_number",reference:ai,async:!1,message:r,"~run"(n,e){try{n.value=Number(n.value),isNaN(n.value)&&(c(this,"number",n,e),n.typed=
!1)}catch{c(this,"number",n,e),n.typed=!1}return n}}}function yi(){return{kind:"transformation",type:"to_pascal_case",reference:yi,async:!1,"~run"(r){return r.value=
M(r.value,"",!0,!0),r}}}function hi(){return{kind:"transformation",type:"to_snake_case",reference:hi,async:!1,"~run"(r){return r.value=M(r.value,"_",!1,!1),r}}}
function vi(r){return{kind:"transformation",type:"to_string",reference:vi,async:!1,message:r,"~run"(n,e){try{n.value=String(n.value)}catch{c(this,"string",n,e),
n.typed=!1}return n}}}function mi(){return{kind:"transformation",type:"to_upper_case",reference:mi,async:!1,"~run"(r){return r.value=r.value.toUpperCase(),r}}}function ki(r){
return{kind:"transformation",type:"transform",reference:ki,async:!1,operation:r,"~run"(n){return n.value=this.operation(n.value),n}}}function bi(r){return{kind:"\
transformation",type:"transform",reference:bi,async:!0,operation:r,async"~run"(n){return n.value=await this.operation(n.value),n}}}function gi(){return{kind:"tr\
ansformation",type:"trim",reference:gi,async:!1,"~run"(r){return r.value=r.value.trim(),r}}}function di(){return{kind:"transformation",type:"trim_end",reference:di,
async:!1,"~run"(r){return r.value=r.value.trimEnd(),r}}}function Ei(){return{kind:"transformation",type:"trim_start",reference:Ei,async:!1,"~run"(r){return r.value=
r.value.trimStart(),r}}}function xi(r){return{kind:"validation",type:"ulid",reference:xi,async:!1,expects:null,requirement:Ke,message:r,"~run"(n,e){return n.typed&&
!this.requirement.test(n.value)&&c(this,"ULID",n,e),n}}}function _i(r){return{kind:"validation",type:"url",reference:_i,async:!1,expects:null,requirement(n){try{
return URL.canParse?URL.canParse(n):(new URL(n),!0)}catch{return!1}},message:r,"~run"(n,e){return n.typed&&!this.requirement(n.value)&&c(this,"URL",n,e),n}}}function Ai(r){
return{kind:"validation",type:"uuid",reference:Ai,async:!1,expects:null,requirement:He,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(
this,"UUID",n,e),n}}}function wi(r,n){return{kind:"validation",type:"value",reference:wi,async:!1,expects:r instanceof Date?r.toJSON():m(r),requirement:r,message:n,
"~run"(e,i){return e.typed&&!T(this.requirement,e.value)&&c(this,"value",e,i,{received:e.value instanceof Date?e.value.toJSON():m(e.value)}),e}}}function Ii(r,n){
return{kind:"validation",type:"values",reference:Ii,async:!1,expects:`${g(r.map(e=>e instanceof Date?e.toJSON():m(e)),"|")}`,requirement:r,message:n,"~run"(e,i){
return e.typed&&!this.requirement.some(s=>T(s,e.value))&&c(this,"value",e,i,{received:e.value instanceof Date?e.value.toJSON():m(e.value)}),e}}}function Di(r,n,e){
return{kind:"validation",type:"words",reference:Di,async:!1,expects:`${n}`,locales:r,requirement:n,message:e,"~run"(i,s){if(i.typed){const t=F(this.locales,i.value);
t!==this.requirement&&c(this,"words",i,s,{received:`${t}`})}return i}}}const B={abortEarly:!0};function ct(r,n){const e=r["~run"]({value:n},B).issues;if(e)throw new _(
e)}var Oi=class{constructor(r){this.refCount=0,this.maxSize=r?.maxSize??1e3,this.maxAge=r?.maxAge??1/0,this.hasMaxAge=isFinite(this.maxAge)}stringify(r){const n=typeof r;
if(n==="string")return`"${r}"`;if(n==="number"||n==="boolean")return`${r}`;if(n==="bigint")return`${r}n`;if(n==="object"||n==="function"){if(r){this.refIds??(this.
refIds=new WeakMap);let e=this.refIds.get(r);return e||(e=++this.refCount,this.refIds.set(r,e)),`#${e}`}return"null"}return n}key(r,n={}){return`${this.stringify(
r)}|${this.stringify(n.lang)}|${this.stringify(n.message)}|${this.stringify(n.abortEarly)}|${this.stringify(n.abortPipeEarly)}`}get(r){if(!this.store)return;const n=this.
store.get(r);if(n){if(this.hasMaxAge&&Date.now()-n[1]>this.maxAge){this.store.delete(r);return}return this.store.delete(r),this.store.set(r,n),n[0]}}set(r,n){this.
store??(this.store=new Map),this.store.delete(r);const e=this.hasMaxAge?Date.now():0;this.store.set(r,[n,e]),this.store.size>this.maxSize&&this.store.delete(this.
store.keys().next().value)}clear(){this.store?.clear()}};function ft(r,n){return y({...r,cacheConfig:n,cache:new Oi(n),"~run"(e,i){const s=this.cache.key(e.value,
i);let t=this.cache.get(s);return t||this.cache.set(s,t=r["~run"](e,i)),z(t)}})}function pt(r,n){let e;return y({...r,async:!0,cacheConfig:n,cache:new Oi(n),async"\
~run"(i,s){const t=this.cache.key(i.value,s),u=this.cache.get(t);if(u)return z(u);let o=e?.get(t);o||(e??(e=new Map),o=Promise.resolve(r["~run"](i,s)),e.set(t,o));
try{const l=await o;return this.cache.set(t,l),z(l)}finally{e?.delete(t)}}})}function at(r,n){return y({...r,"~run"(e,i){return r["~run"](e,{...i,...n})}})}function d(r,n,e){
return typeof r.fallback=="function"?r.fallback(n,e):r.fallback}function yt(r,n){return y({...r,fallback:n,"~run"(e,i){const s=r["~run"](e,i);return s.issues?{typed:!0,
value:d(this,s,i)}:s}})}function ht(r,n){return y({...r,fallback:n,async:!0,async"~run"(e,i){const s=await r["~run"](e,i);return s.issues?{typed:!0,value:await d(
this,s,i)}:s}})}function vt(r){const n={};for(const e of r)if(e.path){const i=H(e);i?(n.nested||(n.nested={}),Object.prototype.hasOwnProperty.call(n.nested,i)?n.
nested[i].push(e.message):n.nested[i]=[e.message]):n.other?n.other.push(e.message):n.other=[e.message]}else n.root?n.root.push(e.message):n.root=[e.message];return n}
function mt(r,n){return{...r,"~run"(e,i){const s=e.issues&&[...e.issues];if(e=r["~run"](e,i),e.issues){for(const t of e.issues)if(!s?.includes(t)){let u=e.value;
for(const o of n){const l=u[o],f={type:"unknown",origin:"value",input:u,key:o,value:l};if(t.path?t.path.push(f):t.path=[f],!l)break;u=l}}}return e}}}function kt(r,n){
return{...r,async:!0,async"~run"(e,i){const s=e.issues&&[...e.issues];if(e=await r["~run"](e,i),e.issues){for(const t of e.issues)if(!s?.includes(t)){let u=e.value;
for(const o of n){const l=u[o],f={type:"unknown",origin:"value",input:u,key:o,value:l};if(t.path?t.path.push(f):t.path=[f],!l)break;u=l}}}return e}}}function b(r,n,e){
return typeof r.default=="function"?r.default(n,e):r.default}function Y(r){if("entries"in r){const n={};for(const e in r.entries)n[e]=Y(r.entries[e]);return n}return"\
items"in r?r.items.map(Y):b(r)}async function Q(r){return"entries"in r?Object.fromEntries(await Promise.all(Object.entries(r.entries).map(async([n,e])=>[n,await Q(
e)]))):"items"in r?Promise.all(r.items.map(Q)):b(r)}function bt(r){return $(r,"description")}function gt(r){const n=[];function e(i){if("pipe"in i){for(const s of i.
pipe)if(s.kind==="schema"&&"pipe"in s)e(s);else if(s.kind==="metadata"&&s.type==="examples")for(const t of s.examples)n.push(t)}}return e(r),n}function ee(r){if("\
entries"in r){const n={};for(const e in r.entries)n[e]=ee(r.entries[e]);return n}return"items"in r?r.items.map(ee):d(r)}async function ne(r){return"entries"in r?
Object.fromEntries(await Promise.all(Object.entries(r.entries).map(async([n,e])=>[n,await ne(e)]))):"items"in r?Promise.all(r.items.map(ne)):d(r)}function dt(r){
const n={};function e(i){if("pipe"in i)for(const s of i.pipe)s.kind==="schema"&&"pipe"in s?e(s):s.kind==="metadata"&&s.type==="metadata"&&Object.assign(n,s.metadata)}
return e(r),n}function Et(r){return $(r,"title")}function xt(r,n){return!r["~run"]({value:n},B).issues}function ji(){return y({kind:"schema",type:"any",reference:ji,
expects:"any",async:!1,"~run"(r){return r.typed=!0,r}})}function Ci(r,n){return y({kind:"schema",type:"array",reference:Ci,expects:"Array",async:!1,item:r,message:n,
"~run"(e,i){const s=e.value;if(Array.isArray(s)){e.typed=!0,e.value=[];for(let t=0;t<s.length;t++){const u=s[t],o=this.item["~run"]({value:u},i);if(o.issues){const l={
type:"array",origin:"value",input:s,key:t,value:u};for(const f of o.issues)f.path?f.path.unshift(l):f.path=[l],e.issues?.push(f);if(e.issues||(e.issues=o.issues),
i.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}}else c(this,"type",e,i);return e}})}function Ri(r,n){return y({kind:"schema",type:"\
array",reference:Ri,expects:"Array",async:!0,item:r,message:n,async"~run"(e,i){const s=e.value;if(Array.isArray(s)){e.typed=!0,e.value=[];const t=await Promise.
all(s.map(u=>this.item["~run"]({value:u},i)));for(let u=0;u<t.length;u++){const o=t[u];if(o.issues){const l={type:"array",origin:"value",input:s,key:u,value:s[u]};
for(const f of o.issues)f.path?f.path.unshift(l):f.path=[l],e.issues?.push(f);if(e.issues||(e.issues=o.issues),i.abortEarly){e.typed=!1;break}}o.typed||(e.typed=
!1),e.value.push(o.value)}}else c(this,"type",e,i);return e}})}function Si(r){return y({kind:"schema",type:"bigint",reference:Si,expects:"bigint",async:!1,message:r,
"~run"(n,e){return typeof n.value=="bigint"?n.typed=!0:c(this,"type",n,e),n}})}function Gi(r){return y({kind:"schema",type:"blob",reference:Gi,expects:"Blob",async:!1,
message:r,"~run"(n,e){return n.value instanceof Blob?n.typed=!0:c(this,"type",n,e),n}})}function Pi(r){return y({kind:"schema",type:"boolean",reference:Pi,expects:"\
boolean",async:!1,message:r,"~run"(n,e){return typeof n.value=="boolean"?n.typed=!0:c(this,"type",n,e),n}})}function Mi(r,n){return y({kind:"schema",type:"custo\
m",reference:Mi,expects:"unknown",async:!1,check:r,message:n,"~run"(e,i){return this.check(e.value)?e.typed=!0:c(this,"type",e,i),e}})}function qi(r,n){return y(
{kind:"schema",type:"custom",reference:qi,expects:"unknown",async:!0,check:r,message:n,async"~run"(e,i){return await this.check(e.value)?e.typed=!0:c(this,"type",
e,i),e}})}function Ni(r){return y({kind:"schema",type:"date",reference:Ni,expects:"Date",async:!1,message:r,"~run"(n,e){return n.value instanceof Date?isNaN(n.value)?
c(this,"type",n,e,{received:'"Invalid Date"'}):n.typed=!0:c(this,"type",n,e),n}})}function re(r,n){const e=[];for(const i in r)(`${+i}`!==i||typeof r[i]!="strin\
g"||!Object.is(r[r[i]],+i))&&e.push(r[i]);return y({kind:"schema",type:"enum",reference:re,expects:g(e.map(m),"|"),async:!1,enum:r,options:e,message:n,"~run"(i,s){
return this.options.includes(i.value)?i.typed=!0:c(this,"type",i,s),i}})}function Xi(r,n){return y({kind:"schema",type:"exact_optional",reference:Xi,expects:r.expects,
async:!1,wrapped:r,default:n,"~run"(e,i){return this.wrapped["~run"](e,i)}})}function Fi(r,n){return y({kind:"schema",type:"exact_optional",reference:Fi,expects:r.
expects,async:!0,wrapped:r,default:n,async"~run"(e,i){return this.wrapped["~run"](e,i)}})}function Ti(r){return y({kind:"schema",type:"file",reference:Ti,expects:"\
File",async:!1,message:r,"~run"(n,e){return n.value instanceof File?n.typed=!0:c(this,"type",n,e),n}})}function ie(r){return y({kind:"schema",type:"function",reference:ie,
expects:"Function",async:!1,message:r,"~run"(n,e){return typeof n.value=="function"?n.typed=!0:c(this,"type",n,e),n}})}function zi(r,n){return y({kind:"schema",
type:"instance",reference:zi,expects:r.name,async:!1,class:r,message:n,"~run"(e,i){return e.value instanceof this.class?e.typed=!0:c(this,"type",e,i),e}})}function W(r,n){
if(typeof r==typeof n){if(V(r,n)||r instanceof Date&&n instanceof Date&&V(+r,+n))return{value:r};if(r&&n&&r.constructor===Object&&n.constructor===Object){const e={
...r,...n};for(const i in n)if(Object.prototype.hasOwnProperty.call(r,i)&&Object.prototype.hasOwnProperty.call(n,i)){const s=W(r[i],n[i]);if(s.issue)return s;e[i]=
s.value}return{value:e}}if(Array.isArray(r)&&Array.isArray(n)&&r.length===n.length){const e=[...r];for(let i=0;i<r.length;i++){const s=W(r[i],n[i]);if(s.issue)return s;
e[i]=s.value}return{value:e}}}return{issue:!0}}function $i(r,n){return y({kind:"schema",type:"intersect",reference:$i,expects:g(r.map(e=>e.expects),"&"),async:!1,
options:r,message:n,"~run"(e,i){if(this.options.length){const s=e.value;let t;e.typed=!0;for(const u of this.options){const o=u["~run"]({value:s},i);if(o.issues){
if(e.issues)for(const l of o.issues)e.issues.push(l);else e.issues=o.issues;if(i.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.typed&&(t?t.push(o.value):
t=[o.value])}if(e.typed){e.value=t[0];for(let u=1;u<t.length;u++){const o=W(e.value,t[u]);if(o.issue){c(this,"type",e,i,{received:"unknown"});break}e.value=o.value}}}else
c(this,"type",e,i);return e}})}function Li(r,n){return y({kind:"schema",type:"intersect",reference:Li,expects:g(r.map(e=>e.expects),"&"),async:!0,options:r,message:n,
async"~run"(e,i){if(this.options.length){const s=e.value;let t;e.typed=!0;const u=await Promise.all(this.options.map(o=>o["~run"]({value:s},i)));for(const o of u){
if(o.issues){if(e.issues)for(const l of o.issues)e.issues.push(l);else e.issues=o.issues;if(i.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.typed&&(t?t.
push(o.value):t=[o.value])}if(e.typed){e.value=t[0];for(let o=1;o<t.length;o++){const l=W(e.value,t[o]);if(l.issue){c(this,"type",e,i,{received:"unknown"});break}
e.value=l.value}}}else c(this,"type",e,i);return e}})}function Vi(r){return y({kind:"schema",type:"lazy",reference:Vi,expects:"unknown",async:!1,getter:r,"~run"(n,e){
return this.getter(n.value)["~run"](n,e)}})}function Bi(r){return y({kind:"schema",type:"lazy",reference:Bi,expects:"unknown",async:!0,getter:r,async"~run"(n,e){
return(await this.getter(n.value))["~run"](n,e)}})}function Wi(r,n){return y({kind:"schema",type:"literal",reference:Wi,expects:m(r),async:!1,literal:r,message:n,
"~run"(e,i){return V(e.value,this.literal)?e.typed=!0:c(this,"type",e,i),e}})}function Ji(r,n){return y({kind:"schema",type:"loose_object",reference:Ji,expects:"\
Object",async:!1,entries:r,message:n,"~run"(e,i){const s=e.value;if(s&&typeof s=="object"){e.typed=!0,e.value={};for(const t in this.entries){const u=this.entries[t];
if(t in s||(u.type==="exact_optional"||u.type==="optional"||u.type==="nullish")&&u.default!==void 0){const o=t in s?s[t]:b(u),l=u["~run"]({value:o},i);if(l.issues){
const f={type:"object",origin:"value",input:s,key:t,value:o};for(const p of l.issues)p.path?p.path.unshift(f):p.path=[f],e.issues?.push(p);if(e.issues||(e.issues=
l.issues),i.abortEarly){e.typed=!1;break}}l.typed||(e.typed=!1),e.value[t]=l.value}else if(u.fallback!==void 0)e.value[t]=d(u);else if(u.type!=="exact_optional"&&
u.type!=="optional"&&u.type!=="nullish"&&(c(this,"key",e,i,{input:void 0,expected:`"${t}"`,path:[{type:"object",origin:"key",input:s,key:t,value:s[t]}]}),i.abortEarly))
break}if(!e.issues||!i.abortEarly)for(const t in s)R(s,t)&&!Object.prototype.hasOwnProperty.call(this.entries,t)&&(e.value[t]=s[t])}else c(this,"type",e,i);return e}})}
function Ui(r,n){return y({kind:"schema",type:"loose_object",reference:Ui,expects:"Object",async:!0,entries:r,message:n,async"~run"(e,i){const s=e.value;if(s&&typeof s==
"object"){e.typed=!0,e.value={};const t=await Promise.all(Object.entries(this.entries).map(async([u,o])=>{if(u in s||(o.type==="exact_optional"||o.type==="optio\
nal"||o.type==="nullish")&&o.default!==void 0){const l=u in s?s[u]:await b(o);return[u,l,o,await o["~run"]({value:l},i)]}return[u,s[u],o,null]}));for(const[u,o,
l,f]of t)if(f){if(f.issues){const p={type:"object",origin:"value",input:s,key:u,value:o};for(const a of f.issues)a.path?a.path.unshift(p):a.path=[p],e.issues?.push(
a);if(e.issues||(e.issues=f.issues),i.abortEarly){e.typed=!1;break}}f.typed||(e.typed=!1),e.value[u]=f.value}else if(l.fallback!==void 0)e.value[u]=await d(l);else if(l.
type!=="exact_optional"&&l.type!=="optional"&&l.type!=="nullish"&&(c(this,"key",e,i,{input:void 0,expected:`"${u}"`,path:[{type:"object",origin:"key",input:s,key:u,
value:o}]}),i.abortEarly))break;if(!e.issues||!i.abortEarly)for(const u in s)R(s,u)&&!Object.prototype.hasOwnProperty.call(this.entries,u)&&(e.value[u]=s[u])}else
c(this,"type",e,i);return e}})}function Zi(r,n){return y({kind:"schema",type:"loose_tuple",reference:Zi,expects:"Array",async:!1,items:r,message:n,"~run"(e,i){const s=e.
value;if(Array.isArray(s)){e.typed=!0,e.value=[];for(let t=0;t<this.items.length;t++){const u=s[t],o=this.items[t]["~run"]({value:u},i);if(o.issues){const l={type:"\
array",origin:"value",input:s,key:t,value:u};for(const f of o.issues)f.path?f.path.unshift(l):f.path=[l],e.issues?.push(f);if(e.issues||(e.issues=o.issues),i.abortEarly){
e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}if(!e.issues||!i.abortEarly)for(let t=this.items.length;t<s.length;t++)e.value.push(s[t])}else c(this,
"type",e,i);return e}})}function Ki(r,n){return y({kind:"schema",type:"loose_tuple",reference:Ki,expects:"Array",async:!0,items:r,message:n,async"~run"(e,i){const s=e.
value;if(Array.isArray(s)){e.typed=!0,e.value=[];const t=await Promise.all(this.items.map(async(u,o)=>{const l=s[o];return[o,l,await u["~run"]({value:l},i)]}));
for(const[u,o,l]of t){if(l.issues){const f={type:"array",origin:"value",input:s,key:u,value:o};for(const p of l.issues)p.path?p.path.unshift(f):p.path=[f],e.issues?.
push(p);if(e.issues||(e.issues=l.issues),i.abortEarly){e.typed=!1;break}}l.typed||(e.typed=!1),e.value.push(l.value)}if(!e.issues||!i.abortEarly)for(let u=this.
items.length;u<s.length;u++)e.value.push(s[u])}else c(this,"type",e,i);return e}})}function Hi(r,n,e){return y({kind:"schema",type:"map",reference:Hi,expects:"M\
ap",async:!1,key:r,value:n,message:e,"~run"(i,s){const t=i.value;if(t instanceof Map){i.typed=!0,i.value=new Map;for(const[u,o]of t){const l=this.key["~run"]({value:u},
s);if(l.issues){const p={type:"map",origin:"key",input:t,key:u,value:o};for(const a of l.issues)a.path?a.path.unshift(p):a.path=[p],i.issues?.push(a);if(i.issues||
(i.issues=l.issues),s.abortEarly){i.typed=!1;break}}const f=this.value["~run"]({value:o},s);if(f.issues){const p={type:"map",origin:"value",input:t,key:u,value:o};
for(const a of f.issues)a.path?a.path.unshift(p):a.path=[p],i.issues?.push(a);if(i.issues||(i.issues=f.issues),s.abortEarly){i.typed=!1;break}}(!l.typed||!f.typed)&&
(i.typed=!1),i.value.set(l.value,f.value)}}else c(this,"type",i,s);return i}})}function Yi(r,n,e){return y({kind:"schema",type:"map",reference:Yi,expects:"Map",
async:!0,key:r,value:n,message:e,async"~run"(i,s){const t=i.value;if(t instanceof Map){i.typed=!0,i.value=new Map;const u=await Promise.all([...t].map(([o,l])=>Promise.
all([o,l,this.key["~run"]({value:o},s),this.value["~run"]({value:l},s)])));for(const[o,l,f,p]of u){if(f.issues){const a={type:"map",origin:"key",input:t,key:o,value:l};
for(const h of f.issues)h.path?h.path.unshift(a):h.path=[a],i.issues?.push(h);if(i.issues||(i.issues=f.issues),s.abortEarly){i.typed=!1;break}}if(p.issues){const a={
type:"map",origin:"value",input:t,key:o,value:l};for(const h of p.issues)h.path?h.path.unshift(a):h.path=[a],i.issues?.push(h);if(i.issues||(i.issues=p.issues),
s.abortEarly){i.typed=!1;break}}(!f.typed||!p.typed)&&(i.typed=!1),i.value.set(f.value,p.value)}}else c(this,"type",i,s);return i}})}function Qi(r){return y({kind:"\
schema",type:"nan",reference:Qi,expects:"NaN",async:!1,message:r,"~run"(n,e){return Number.isNaN(n.value)?n.typed=!0:c(this,"type",n,e),n}})}function es(r){return y(
{kind:"schema",type:"never",reference:es,expects:"never",async:!1,message:r,"~run"(n,e){return c(this,"type",n,e),n}})}function ns(r,n){return y({kind:"schema",
type:"non_nullable",reference:ns,expects:"!null",async:!1,wrapped:r,message:n,"~run"(e,i){return e.value!==null&&(e=this.wrapped["~run"](e,i)),e.value===null&&c(
this,"type",e,i),e}})}function rs(r,n){return y({kind:"schema",type:"non_nullable",reference:rs,expects:"!null",async:!0,wrapped:r,message:n,async"~run"(e,i){return e.
value!==null&&(e=await this.wrapped["~run"](e,i)),e.value===null&&c(this,"type",e,i),e}})}function is(r,n){return y({kind:"schema",type:"non_nullish",reference:is,
expects:"(!null & !undefined)",async:!1,wrapped:r,message:n,"~run"(e,i){return e.value===null||e.value===void 0||(e=this.wrapped["~run"](e,i)),(e.value===null||
e.value===void 0)&&c(this,"type",e,i),e}})}function ss(r,n){return y({kind:"schema",type:"non_nullish",reference:ss,expects:"(!null & !undefined)",async:!0,wrapped:r,
message:n,async"~run"(e,i){return e.value===null||e.value===void 0||(e=await this.wrapped["~run"](e,i)),(e.value===null||e.value===void 0)&&c(this,"type",e,i),e}})}
function se(r,n){return y({kind:"schema",type:"non_optional",reference:se,expects:"!undefined",async:!1,wrapped:r,message:n,"~run"(e,i){return e.value!==void 0&&
(e=this.wrapped["~run"](e,i)),e.value===void 0&&c(this,"type",e,i),e}})}function te(r,n){return y({kind:"schema",type:"non_optional",reference:te,expects:"!unde\
fined",async:!0,wrapped:r,message:n,async"~run"(e,i){return e.value!==void 0&&(e=await this.wrapped["~run"](e,i)),e.value===void 0&&c(this,"type",e,i),e}})}function ue(r){
return y({kind:"schema",type:"null",reference:ue,expects:"null",async:!1,message:r,"~run"(n,e){return n.value===null?n.typed=!0:c(this,"type",n,e),n}})}function ts(r,n){
return y({kind:"schema",type:"nullable",reference:ts,expects:`(${r.expects} | null)`,async:!1,wrapped:r,default:n,"~run"(e,i){return e.value===null&&(this.default!==
void 0&&(e.value=b(this,e,i)),e.value===null)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function us(r,n){return y({kind:"schema",type:"nullable",reference:us,
expects:`(${r.expects} | null)`,async:!0,wrapped:r,default:n,async"~run"(e,i){return e.value===null&&(this.default!==void 0&&(e.value=await b(this,e,i)),e.value===
null)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function ls(r,n){return y({kind:"schema",type:"nullish",reference:ls,expects:`(${r.expects} | null | undefined\
)`,async:!1,wrapped:r,default:n,"~run"(e,i){return(e.value===null||e.value===void 0)&&(this.default!==void 0&&(e.value=b(this,e,i)),e.value===null||e.value===void 0)?
(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function os(r,n){return y({kind:"schema",type:"nullish",reference:os,expects:`(${r.expects} | null | undefined)`,async:!0,
wrapped:r,default:n,async"~run"(e,i){return(e.value===null||e.value===void 0)&&(this.default!==void 0&&(e.value=await b(this,e,i)),e.value===null||e.value===void 0)?
(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function cs(r){return y({kind:"schema",type:"number",reference:cs,expects:"number",async:!1,message:r,"~run"(n,e){return typeof n.
value=="number"&&!isNaN(n.value)?n.typed=!0:c(this,"type",n,e),n}})}function fs(r,n){return y({kind:"schema",type:"object",reference:fs,expects:"Object",async:!1,
entries:r,message:n,"~run"(e,i){const s=e.value;if(s&&typeof s=="object"){e.typed=!0,e.value={};for(const t in this.entries){const u=this.entries[t];if(t in s||
(u.type==="exact_optional"||u.type==="optional"||u.type==="nullish")&&u.default!==void 0){const o=t in s?s[t]:b(u),l=u["~run"]({value:o},i);if(l.issues){const f={
type:"object",origin:"value",input:s,key:t,value:o};for(const p of l.issues)p.path?p.path.unshift(f):p.path=[f],e.issues?.push(p);if(e.issues||(e.issues=l.issues),
i.abortEarly){e.typed=!1;break}}l.typed||(e.typed=!1),e.value[t]=l.value}else if(u.fallback!==void 0)e.value[t]=d(u);else if(u.type!=="exact_optional"&&u.type!==
"optional"&&u.type!=="nullish"&&(c(this,"key",e,i,{input:void 0,expected:`"${t}"`,path:[{type:"object",origin:"key",input:s,key:t,value:s[t]}]}),i.abortEarly))break}}else
c(this,"type",e,i);return e}})}function ps(r,n){return y({kind:"schema",type:"object",reference:ps,expects:"Object",async:!0,entries:r,message:n,async"~run"(e,i){
const s=e.value;if(s&&typeof s=="object"){e.typed=!0,e.value={};const t=await Promise.all(Object.entries(this.entries).map(async([u,o])=>{if(u in s||(o.type==="\
exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){const l=u in s?s[u]:await b(o);return[u,l,o,await o["~run"]({value:l},i)]}return[
u,s[u],o,null]}));for(const[u,o,l,f]of t)if(f){if(f.issues){const p={type:"object",origin:"value",input:s,key:u,value:o};for(const a of f.issues)a.path?a.path.unshift(
p):a.path=[p],e.issues?.push(a);if(e.issues||(e.issues=f.issues),i.abortEarly){e.typed=!1;break}}f.typed||(e.typed=!1),e.value[u]=f.value}else if(l.fallback!==void 0)
e.value[u]=await d(l);else if(l.type!=="exact_optional"&&l.type!=="optional"&&l.type!=="nullish"&&(c(this,"key",e,i,{input:void 0,expected:`"${u}"`,path:[{type:"\
object",origin:"key",input:s,key:u,value:o}]}),i.abortEarly))break}else c(this,"type",e,i);return e}})}function as(r,n,e){return y({kind:"schema",type:"object_w\
ith_rest",reference:as,expects:"Object",async:!1,entries:r,rest:n,message:e,"~run"(i,s){const t=i.value;if(t&&typeof t=="object"){i.typed=!0,i.value={};for(const u in this.
entries){const o=this.entries[u];if(u in t||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){const l=u in t?t[u]:b(o),f=o["\
~run"]({value:l},s);if(f.issues){const p={type:"object",origin:"value",input:t,key:u,value:l};for(const a of f.issues)a.path?a.path.unshift(p):a.path=[p],i.issues?.
push(a);if(i.issues||(i.issues=f.issues),s.abortEarly){i.typed=!1;break}}f.typed||(i.typed=!1),i.value[u]=f.value}else if(o.fallback!==void 0)i.value[u]=d(o);else if(o.
type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(c(this,"key",i,s,{input:void 0,expected:`"${u}"`,path:[{type:"object",origin:"key",input:t,key:u,
value:t[u]}]}),s.abortEarly))break}if(!i.issues||!s.abortEarly){for(const u in t)if(R(t,u)&&!Object.prototype.hasOwnProperty.call(this.entries,u)){const o=this.
rest["~run"]({value:t[u]},s);if(o.issues){const l={type:"object",origin:"value",input:t,key:u,value:t[u]};for(const f of o.issues)f.path?f.path.unshift(l):f.path=
[l],i.issues?.push(f);if(i.issues||(i.issues=o.issues),s.abortEarly){i.typed=!1;break}}o.typed||(i.typed=!1),i.value[u]=o.value}}}else c(this,"type",i,s);return i}})}
function ys(r,n,e){return y({kind:"schema",type:"object_with_rest",reference:ys,expects:"Object",async:!0,entries:r,rest:n,message:e,async"~run"(i,s){const t=i.
value;if(t&&typeof t=="object"){i.typed=!0,i.value={};const[u,o]=await Promise.all([Promise.all(Object.entries(this.entries).map(async([l,f])=>{if(l in t||(f.type===
"exact_optional"||f.type==="optional"||f.type==="nullish")&&f.default!==void 0){const p=l in t?t[l]:await b(f);return[l,p,f,await f["~run"]({value:p},s)]}return[
l,t[l],f,null]})),Promise.all(Object.entries(t).filter(([l])=>R(t,l)&&!Object.prototype.hasOwnProperty.call(this.entries,l)).map(async([l,f])=>[l,f,await this.rest["\
~run"]({value:f},s)]))]);for(const[l,f,p,a]of u)if(a){if(a.issues){const h={type:"object",origin:"value",input:t,key:l,value:f};for(const v of a.issues)v.path?v.
path.unshift(h):v.path=[h],i.issues?.push(v);if(i.issues||(i.issues=a.issues),s.abortEarly){i.typed=!1;break}}a.typed||(i.typed=!1),i.value[l]=a.value}else if(p.
fallback!==void 0)i.value[l]=await d(p);else if(p.type!=="exact_optional"&&p.type!=="optional"&&p.type!=="nullish"&&(c(this,"key",i,s,{input:void 0,expected:`"${l}\
"`,path:[{type:"object",origin:"key",input:t,key:l,value:f}]}),s.abortEarly))break;if(!i.issues||!s.abortEarly)for(const[l,f,p]of o){if(p.issues){const a={type:"\
object",origin:"value",input:t,key:l,value:f};for(const h of p.issues)h.path?h.path.unshift(a):h.path=[a],i.issues?.push(h);if(i.issues||(i.issues=p.issues),s.abortEarly){
i.typed=!1;break}}p.typed||(i.typed=!1),i.value[l]=p.value}}else c(this,"type",i,s);return i}})}function le(r,n){return y({kind:"schema",type:"optional",reference:le,
expects:`(${r.expects} | undefined)`,async:!1,wrapped:r,default:n,"~run"(e,i){return e.value===void 0&&(this.default!==void 0&&(e.value=b(this,e,i)),e.value===void 0)?
(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function oe(r,n){return y({kind:"schema",type:"optional",reference:oe,expects:`(${r.expects} | undefined)`,async:!0,
wrapped:r,default:n,async"~run"(e,i){return e.value===void 0&&(this.default!==void 0&&(e.value=await b(this,e,i)),e.value===void 0)?(e.typed=!0,e):this.wrapped["\
~run"](e,i)}})}function ce(r,n){return y({kind:"schema",type:"picklist",reference:ce,expects:g(r.map(m),"|"),async:!1,options:r,message:n,"~run"(e,i){return this.
options.includes(e.value)?e.typed=!0:c(this,"type",e,i),e}})}function hs(r){return y({kind:"schema",type:"promise",reference:hs,expects:"Promise",async:!1,message:r,
"~run"(n,e){return n.value instanceof Promise?n.typed=!0:c(this,"type",n,e),n}})}function vs(r,n,e){return y({kind:"schema",type:"record",reference:vs,expects:"\
Object",async:!1,key:r,value:n,message:e,"~run"(i,s){const t=i.value;if(t&&typeof t=="object"){i.typed=!0,i.value={};for(const u in t)if(R(t,u)){const o=t[u],l=this.
key["~run"]({value:u},s);if(l.issues){const p={type:"object",origin:"key",input:t,key:u,value:o};for(const a of l.issues)a.path=[p],i.issues?.push(a);if(i.issues||
(i.issues=l.issues),s.abortEarly){i.typed=!1;break}}const f=this.value["~run"]({value:o},s);if(f.issues){const p={type:"object",origin:"value",input:t,key:u,value:o};
for(const a of f.issues)a.path?a.path.unshift(p):a.path=[p],i.issues?.push(a);if(i.issues||(i.issues=f.issues),s.abortEarly){i.typed=!1;break}}(!l.typed||!f.typed)&&
(i.typed=!1),l.typed&&(i.value[l.value]=f.value)}}else c(this,"type",i,s);return i}})}function ms(r,n,e){return y({kind:"schema",type:"record",reference:ms,expects:"\
Object",async:!0,key:r,value:n,message:e,async"~run"(i,s){const t=i.value;if(t&&typeof t=="object"){i.typed=!0,i.value={};const u=await Promise.all(Object.entries(
t).filter(([o])=>R(t,o)).map(([o,l])=>Promise.all([o,l,this.key["~run"]({value:o},s),this.value["~run"]({value:l},s)])));for(const[o,l,f,p]of u){if(f.issues){const a={
type:"object",origin:"key",input:t,key:o,value:l};for(const h of f.issues)h.path=[a],i.issues?.push(h);if(i.issues||(i.issues=f.issues),s.abortEarly){i.typed=!1;
break}}if(p.issues){const a={type:"object",origin:"value",input:t,key:o,value:l};for(const h of p.issues)h.path?h.path.unshift(a):h.path=[a],i.issues?.push(h);if(i.
issues||(i.issues=p.issues),s.abortEarly){i.typed=!1;break}}(!f.typed||!p.typed)&&(i.typed=!1),f.typed&&(i.value[f.value]=p.value)}}else c(this,"type",i,s);return i}})}
function ks(r,n){return y({kind:"schema",type:"set",reference:ks,expects:"Set",async:!1,value:r,message:n,"~run"(e,i){const s=e.value;if(s instanceof Set){e.typed=
!0,e.value=new Set;for(const t of s){const u=this.value["~run"]({value:t},i);if(u.issues){const o={type:"set",origin:"value",input:s,key:null,value:t};for(const l of u.
issues)l.path?l.path.unshift(o):l.path=[o],e.issues?.push(l);if(e.issues||(e.issues=u.issues),i.abortEarly){e.typed=!1;break}}u.typed||(e.typed=!1),e.value.add(
u.value)}}else c(this,"type",e,i);return e}})}function bs(r,n){return y({kind:"schema",type:"set",reference:bs,expects:"Set",async:!0,value:r,message:n,async"~r\
un"(e,i){const s=e.value;if(s instanceof Set){e.typed=!0,e.value=new Set;const t=await Promise.all([...s].map(async u=>[u,await this.value["~run"]({value:u},i)]));
for(const[u,o]of t){if(o.issues){const l={type:"set",origin:"value",input:s,key:null,value:u};for(const f of o.issues)f.path?f.path.unshift(l):f.path=[l],e.issues?.
push(f);if(e.issues||(e.issues=o.issues),i.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.add(o.value)}}else c(this,"type",e,i);return e}})}function gs(r,n){
return y({kind:"schema",type:"strict_object",reference:gs,expects:"Object",async:!1,entries:r,message:n,"~run"(e,i){const s=e.value;if(s&&typeof s=="object"){e.
typed=!0,e.value={};for(const t in this.entries){const u=this.entries[t];if(t in s||(u.type==="exact_optional"||u.type==="optional"||u.type==="nullish")&&u.default!==
void 0){const o=t in s?s[t]:b(u),l=u["~run"]({value:o},i);if(l.issues){const f={type:"object",origin:"value",input:s,key:t,value:o};for(const p of l.issues)p.path?
p.path.unshift(f):p.path=[f],e.issues?.push(p);if(e.issues||(e.issues=l.issues),i.abortEarly){e.typed=!1;break}}l.typed||(e.typed=!1),e.value[t]=l.value}else if(u.
fallback!==void 0)e.value[t]=d(u);else if(u.type!=="exact_optional"&&u.type!=="optional"&&u.type!=="nullish"&&(c(this,"key",e,i,{input:void 0,expected:`"${t}"`,
path:[{type:"object",origin:"key",input:s,key:t,value:s[t]}]}),i.abortEarly))break}if(!e.issues||!i.abortEarly){for(const t in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,t)){c(this,"key",e,i,{input:t,expected:"never",path:[{type:"object",origin:"key",input:s,key:t,value:s[t]}]});break}}}else c(this,"type",e,i);
return e}})}function ds(r,n){return y({kind:"schema",type:"strict_object",reference:ds,expects:"Object",async:!0,entries:r,message:n,async"~run"(e,i){const s=e.
value;if(s&&typeof s=="object"){e.typed=!0,e.value={};const t=await Promise.all(Object.entries(this.entries).map(async([u,o])=>{if(u in s||(o.type==="exact_opti\
onal"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){const l=u in s?s[u]:await b(o);return[u,l,o,await o["~run"]({value:l},i)]}return[u,s[u],o,null]}));
for(const[u,o,l,f]of t)if(f){if(f.issues){const p={type:"object",origin:"value",input:s,key:u,value:o};for(const a of f.issues)a.path?a.path.unshift(p):a.path=[
p],e.issues?.push(a);if(e.issues||(e.issues=f.issues),i.abortEarly){e.typed=!1;break}}f.typed||(e.typed=!1),e.value[u]=f.value}else if(l.fallback!==void 0)e.value[u]=
await d(l);else if(l.type!=="exact_optional"&&l.type!=="optional"&&l.type!=="nullish"&&(c(this,"key",e,i,{input:void 0,expected:`"${u}"`,path:[{type:"object",origin:"\
key",input:s,key:u,value:o}]}),i.abortEarly))break;if(!e.issues||!i.abortEarly){for(const u in s)if(!Object.prototype.hasOwnProperty.call(this.entries,u)){c(this,
"key",e,i,{input:u,expected:"never",path:[{type:"object",origin:"key",input:s,key:u,value:s[u]}]});break}}}else c(this,"type",e,i);return e}})}function Es(r,n){
return y({kind:"schema",type:"strict_tuple",reference:Es,expects:"Array",async:!1,items:r,message:n,"~run"(e,i){const s=e.value;if(Array.isArray(s)){e.typed=!0,
e.value=[];for(let t=0;t<this.items.length;t++){const u=s[t],o=this.items[t]["~run"]({value:u},i);if(o.issues){const l={type:"array",origin:"value",input:s,key:t,
value:u};for(const f of o.issues)f.path?f.path.unshift(l):f.path=[l],e.issues?.push(f);if(e.issues||(e.issues=o.issues),i.abortEarly){e.typed=!1;break}}o.typed||
(e.typed=!1),e.value.push(o.value)}!(e.issues&&i.abortEarly)&&this.items.length<s.length&&c(this,"type",e,i,{input:s[this.items.length],expected:"never",path:[{
type:"array",origin:"value",input:s,key:this.items.length,value:s[this.items.length]}]})}else c(this,"type",e,i);return e}})}function xs(r,n){return y({kind:"sc\
hema",type:"strict_tuple",reference:xs,expects:"Array",async:!0,items:r,message:n,async"~run"(e,i){const s=e.value;if(Array.isArray(s)){e.typed=!0,e.value=[];const t=await Promise.
all(this.items.map(async(u,o)=>{const l=s[o];return[o,l,await u["~run"]({value:l},i)]}));for(const[u,o,l]of t){if(l.issues){const f={type:"array",origin:"value",
input:s,key:u,value:o};for(const p of l.issues)p.path?p.path.unshift(f):p.path=[f],e.issues?.push(p);if(e.issues||(e.issues=l.issues),i.abortEarly){e.typed=!1;break}}
l.typed||(e.typed=!1),e.value.push(l.value)}!(e.issues&&i.abortEarly)&&this.items.length<s.length&&c(this,"type",e,i,{input:s[this.items.length],expected:"never",
path:[{type:"array",origin:"value",input:s,key:this.items.length,value:s[this.items.length]}]})}else c(this,"type",e,i);return e}})}function _s(r){return y({kind:"\
schema",type:"string",reference:_s,expects:"string",async:!1,message:r,"~run"(n,e){return typeof n.value=="string"?n.typed=!0:c(this,"type",n,e),n}})}function As(r){
return y({kind:"schema",type:"symbol",reference:As,expects:"symbol",async:!1,message:r,"~run"(n,e){return typeof n.value=="symbol"?n.typed=!0:c(this,"type",n,e),
n}})}function ws(r,n){return y({kind:"schema",type:"tuple",reference:ws,expects:"Array",async:!1,items:r,message:n,"~run"(e,i){const s=e.value;if(Array.isArray(
s)){e.typed=!0,e.value=[];for(let t=0;t<this.items.length;t++){const u=s[t],o=this.items[t]["~run"]({value:u},i);if(o.issues){const l={type:"array",origin:"valu\
e",input:s,key:t,value:u};for(const f of o.issues)f.path?f.path.unshift(l):f.path=[l],e.issues?.push(f);if(e.issues||(e.issues=o.issues),i.abortEarly){e.typed=!1;
break}}o.typed||(e.typed=!1),e.value.push(o.value)}}else c(this,"type",e,i);return e}})}function Is(r,n){return y({kind:"schema",type:"tuple",reference:Is,expects:"\
Array",async:!0,items:r,message:n,async"~run"(e,i){const s=e.value;if(Array.isArray(s)){e.typed=!0,e.value=[];const t=await Promise.all(this.items.map(async(u,o)=>{
const l=s[o];return[o,l,await u["~run"]({value:l},i)]}));for(const[u,o,l]of t){if(l.issues){const f={type:"array",origin:"value",input:s,key:u,value:o};for(const p of l.
issues)p.path?p.path.unshift(f):p.path=[f],e.issues?.push(p);if(e.issues||(e.issues=l.issues),i.abortEarly){e.typed=!1;break}}l.typed||(e.typed=!1),e.value.push(
l.value)}}else c(this,"type",e,i);return e}})}function Ds(r,n,e){return y({kind:"schema",type:"tuple_with_rest",reference:Ds,expects:"Array",async:!1,items:r,rest:n,
message:e,"~run"(i,s){const t=i.value;if(Array.isArray(t)){i.typed=!0,i.value=[];for(let u=0;u<this.items.length;u++){const o=t[u],l=this.items[u]["~run"]({value:o},
s);if(l.issues){const f={type:"array",origin:"value",input:t,key:u,value:o};for(const p of l.issues)p.path?p.path.unshift(f):p.path=[f],i.issues?.push(p);if(i.issues||
(i.issues=l.issues),s.abortEarly){i.typed=!1;break}}l.typed||(i.typed=!1),i.value.push(l.value)}if(!i.issues||!s.abortEarly)for(let u=this.items.length;u<t.length;u++){
const o=t[u],l=this.rest["~run"]({value:o},s);if(l.issues){const f={type:"array",origin:"value",input:t,key:u,value:o};for(const p of l.issues)p.path?p.path.unshift(
f):p.path=[f],i.issues?.push(p);if(i.issues||(i.issues=l.issues),s.abortEarly){i.typed=!1;break}}l.typed||(i.typed=!1),i.value.push(l.value)}}else c(this,"type",
i,s);return i}})}function Os(r,n,e){return y({kind:"schema",type:"tuple_with_rest",reference:Os,expects:"Array",async:!0,items:r,rest:n,message:e,async"~run"(i,s){
const t=i.value;if(Array.isArray(t)){i.typed=!0,i.value=[];const[u,o]=await Promise.all([Promise.all(this.items.map(async(l,f)=>{const p=t[f];return[f,p,await l["\
~run"]({value:p},s)]})),Promise.all(t.slice(this.items.length).map(async(l,f)=>[f+this.items.length,l,await this.rest["~run"]({value:l},s)]))]);for(const[l,f,p]of u){
if(p.issues){const a={type:"array",origin:"value",input:t,key:l,value:f};for(const h of p.issues)h.path?h.path.unshift(a):h.path=[a],i.issues?.push(h);if(i.issues||
(i.issues=p.issues),s.abortEarly){i.typed=!1;break}}p.typed||(i.typed=!1),i.value.push(p.value)}if(!i.issues||!s.abortEarly)for(const[l,f,p]of o){if(p.issues){const a={
type:"array",origin:"value",input:t,key:l,value:f};for(const h of p.issues)h.path?h.path.unshift(a):h.path=[a],i.issues?.push(h);if(i.issues||(i.issues=p.issues),
s.abortEarly){i.typed=!1;break}}p.typed||(i.typed=!1),i.value.push(p.value)}}else c(this,"type",i,s);return i}})}function fe(r){return y({kind:"schema",type:"un\
defined",reference:fe,expects:"undefined",async:!1,message:r,"~run"(n,e){return n.value===void 0?n.typed=!0:c(this,"type",n,e),n}})}function js(r,n){return y({kind:"\
schema",type:"undefinedable",reference:js,expects:`(${r.expects} | undefined)`,async:!1,wrapped:r,default:n,"~run"(e,i){return e.value===void 0&&(this.default!==
void 0&&(e.value=b(this,e,i)),e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function Cs(r,n){return y({kind:"schema",type:"undefinedable",reference:Cs,
expects:`(${r.expects} | undefined)`,async:!0,wrapped:r,default:n,async"~run"(e,i){return e.value===void 0&&(this.default!==void 0&&(e.value=await b(this,e,i)),
e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function J(r){let n;if(r)for(const e of r)if(n)for(const i of e.issues)n.push(i);else n=e.issues;return n}
function Rs(r,n){return y({kind:"schema",type:"union",reference:Rs,expects:g(r.map(e=>e.expects),"|"),async:!1,options:r,message:n,"~run"(e,i){let s,t,u;for(const o of this.
options){const l=o["~run"]({value:e.value},i);if(l.typed)if(l.issues)t?t.push(l):t=[l];else{s=l;break}else u?u.push(l):u=[l]}if(s)return s;if(t){if(t.length===1)
return t[0];c(this,"type",e,i,{issues:J(t)}),e.typed=!0}else{if(u?.length===1)return u[0];c(this,"type",e,i,{issues:J(u)})}return e}})}function Ss(r,n){return y(
{kind:"schema",type:"union",reference:Ss,expects:g(r.map(e=>e.expects),"|"),async:!0,options:r,message:n,async"~run"(e,i){let s,t,u;for(const o of this.options){
const l=await o["~run"]({value:e.value},i);if(l.typed)if(l.issues)t?t.push(l):t=[l];else{s=l;break}else u?u.push(l):u=[l]}if(s)return s;if(t){if(t.length===1)return t[0];
c(this,"type",e,i,{issues:J(t)}),e.typed=!0}else{if(u?.length===1)return u[0];c(this,"type",e,i,{issues:J(u)})}return e}})}function Gs(){return y({kind:"schema",
type:"unknown",reference:Gs,expects:"unknown",async:!1,"~run"(r){return r.typed=!0,r}})}function Ps(r,n,e){return y({kind:"schema",type:"variant",reference:Ps,expects:"\
Object",async:!1,key:r,options:n,message:e,"~run"(i,s){const t=i.value;if(t&&typeof t=="object"){let u,o=0,l=this.key,f=[];const p=(a,h)=>{for(const v of a.options){
if(v.type==="variant")p(v,new Set(h).add(v.key));else{let D=!0,A=0;for(const k of h){const w=v.entries[k];if(k in t?w["~run"]({typed:!1,value:t[k]},B).issues:w.
type!=="exact_optional"&&w.type!=="optional"&&w.type!=="nullish"){D=!1,l!==k&&(o<A||o===A&&k in t&&!(l in t))&&(o=A,l=k,f=[]),l===k&&f.push(v.entries[k].expects);
break}A++}if(D){const k=v["~run"]({value:t},s);(!u||!u.typed&&k.typed)&&(u=k)}}if(u&&!u.issues)break}};if(p(this,new Set([this.key])),u)return u;c(this,"type",i,
s,{input:t[l],expected:g(f,"|"),path:[{type:"object",origin:"value",input:t,key:l,value:t[l]}]})}else c(this,"type",i,s);return i}})}function Ms(r,n,e){return y(
{kind:"schema",type:"variant",reference:Ms,expects:"Object",async:!0,key:r,options:n,message:e,async"~run"(i,s){const t=i.value;if(t&&typeof t=="object"){let u,
o=0,l=this.key,f=[];const p=async(a,h)=>{for(const v of a.options){if(v.type==="variant")await p(v,new Set(h).add(v.key));else{let D=!0,A=0;for(const k of h){const w=v.
entries[k];if(k in t?(await w["~run"]({typed:!1,value:t[k]},B)).issues:w.type!=="exact_optional"&&w.type!=="optional"&&w.type!=="nullish"){D=!1,l!==k&&(o<A||o===
A&&k in t&&!(l in t))&&(o=A,l=k,f=[]),l===k&&f.push(v.entries[k].expects);break}A++}if(D){const k=await v["~run"]({value:t},s);(!u||!u.typed&&k.typed)&&(u=k)}}if(u&&
!u.issues)break}};if(await p(this,new Set([this.key])),u)return u;c(this,"type",i,s,{input:t[l],expected:g(f,"|"),path:[{type:"object",origin:"value",input:t,key:l,
value:t[l]}]})}else c(this,"type",i,s);return i}})}function pe(r){return y({kind:"schema",type:"void",reference:pe,expects:"void",async:!1,message:r,"~run"(n,e){
return n.value===void 0?n.typed=!0:c(this,"type",n,e),n}})}function _t(r,n){return ce(Object.keys(r.entries),n)}function At(r,n){return y({...r,"~run"(e,i){return r["\
~run"](e,{...i,message:n})}})}function wt(r,n){const e={...r.entries};for(const i of n)delete e[i];return y({...r,entries:e})}function qs(r,n,e){const i=r["~run"](
{value:n},S(e));if(i.issues)throw new _(i.issues);return i.value}async function Ns(r,n,e){const i=await r["~run"]({value:n},S(e));if(i.issues)throw new _(i.issues);
return i.value}function It(r,n){const e=i=>qs(r,i,n);return e.schema=r,e.config=n,e}function Dt(r,n){const e=i=>Ns(r,i,n);return e.schema=r,e.config=n,e}function Ot(r,n){
const e={};for(const i in r.entries)e[i]=!n||n.includes(i)?le(r.entries[i]):r.entries[i];return y({...r,entries:e})}function jt(r,n){const e={};for(const i in r.
entries)e[i]=!n||n.includes(i)?oe(r.entries[i]):r.entries[i];return y({...r,entries:e})}function Ct(r,n){const e={};for(const i of n)e[i]=r.entries[i];return y(
{...r,entries:e})}function Rt(...r){return y({...r[0],pipe:r,"~run"(n,e){for(const i of r)if(i.kind!=="metadata"){if(n.issues&&(i.kind==="schema"||i.kind==="tra\
nsformation")){n.typed=!1;break}(!n.issues||!e.abortEarly&&!e.abortPipeEarly)&&(n=i["~run"](n,e))}return n}})}function St(...r){return y({...r[0],pipe:r,async:!0,
async"~run"(n,e){for(const i of r)if(i.kind!=="metadata"){if(n.issues&&(i.kind==="schema"||i.kind==="transformation")){n.typed=!1;break}(!n.issues||!e.abortEarly&&
!e.abortPipeEarly)&&(n=await i["~run"](n,e))}return n}})}function Gt(r,n,e){const i=Array.isArray(n)?n:void 0,s=Array.isArray(n)?e:n,t={};for(const u in r.entries)
t[u]=!i||i.includes(u)?se(r.entries[u],s):r.entries[u];return y({...r,entries:t})}function Pt(r,n,e){const i=Array.isArray(n)?n:void 0,s=Array.isArray(n)?e:n,t={};
for(const u in r.entries)t[u]=!i||i.includes(u)?te(r.entries[u],s):r.entries[u];return y({...r,entries:t})}function Xs(r,n,e){const i=r["~run"]({value:n},S(e));
return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}async function Fs(r,n,e){const i=await r["~run"]({value:n},S(e));return{typed:i.typed,success:!i.
issues,output:i.value,issues:i.issues}}function Mt(r,n){const e=i=>Xs(r,i,n);return e.schema=r,e.config=n,e}function qt(r,n){const e=i=>Fs(r,i,n);return e.schema=
r,e.config=n,e}function Nt(r){let n="";for(const e of r){n&&(n+=`
`),n+=`\xD7 ${e.message}`;const i=H(e);i&&(n+=`
  \u2192 at ${i}`)}return n}function Xt(r){return r.wrapped}})};0&&(module.exports={id,ids,modules});
