'use strict';
var q=Object.defineProperty;var ae=Object.getOwnPropertyDescriptor;var de=Object.getOwnPropertyNames;var ce=Object.prototype.hasOwnProperty;var ue=(v,T)=>{for(var n in T)q(v,n,{get:T[n],enumerable:!0})},le=(v,T,n,h)=>{if(T&&typeof T=="object"||typeof T=="function")for(let O of de(T))!ce.call(v,O)&&O!==
n&&q(v,O,{get:()=>T[O],enumerable:!(h=ae(T,O))||h.enumerable});return v};var fe=v=>le(q({},"__esModule",{value:!0}),v);var Oe={};ue(Oe,{id:()=>he,ids:()=>me,modules:()=>Ee});module.exports=fe(Oe);const he=4882,me=[4882],Ee={55572:((v,T,n)=>{n.d(T,{$Q:()=>I,KM:()=>u,U9:()=>i,og:()=>y,
u1:()=>l,vw:()=>c});var h=n(61626);const O=["us-east-1","us-east-2","us-west-1","us-west-2"],g="aws-global";function I(t,{override:a,fips:d,dualStack:m}){const e=d?
"use-fips-endpoint":"use-dualstack-endpoint";if(!(!d&&!m))return a!==void 0?{input:e,message:"cannot be combined with an endpoint of your own (sts-endpoint)"}:t===
g?{input:e,message:`the endpoint of ${g} has no such variant; give a Region`}:d&&(0,h.cn)(t).name==="aws"&&!O.includes(t)?{input:e,message:`STS has no FIPS endp\
oint in ${t}; it has one in ${O.join(", ")}. If it has one by now, name it in sts-endpoint`}:void 0}function l(t,{override:a,fips:d,dualStack:m}){if(a!==void 0)
return a;if(t===g)return new URL("https://sts.amazonaws.com");const e=(0,h.cn)(t),o=d&&(m||e.name!=="aws-us-gov")?"sts-fips":"sts",A=m?e.dualStackDnsSuffix??e.dnsSuffix:
e.dnsSuffix;return new URL(`https://${o}.${t}.${A}`)}function y(t){return t.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.trim().toLowerCase()==="true"}function c(t){return/^[a-z0-9_-]+$/i.
test(t)}function u({protocol:t,hostname:a}){return t==="http:"&&!i(a)}function i(t){return t==="localhost"||t==="[::1]"||t==="::1"||/^127(?:\.\d{1,3}){3}$/.test(
t)}}),8840:((v,T,n)=>{n.d(T,{HJ:()=>c,JI:()=>a,JK:()=>g,Sb:()=>l,Sy:()=>t,gh:()=>u,lE:()=>i,wh:()=>I});var h=n(21317),O=n(22559);const g=["external-id","tags","\
transitive-tag-keys","source-identity","mfa-serial","provided-contexts"],I={"web-identity":{api:"sts:AssumeRoleWithWebIdentity",shortName:"web identity",by:"web\
-identity",proof:"token",carries:[],sessionPolicy:h.Pc.sessionPolicy,duration:h.IM.role,schema:e=>e.strictObject({kind:e.literal("web-identity"),...d(e)})},signed:{
api:"sts:AssumeRole",shortName:"AssumeRole",by:"assume-role",proof:"credentials",carries:g,sessionPolicy:h.Pc.unrestrictedSessionPolicy,duration:h.IM.role,schema:e=>e.
strictObject({kind:e.literal("signed"),...d(e),...m(e)})}};function l(e,o){switch(e.kind){case"web-identity":return o["web-identity"](e);case"signed":return o.signed(
e)}}const y={token:"web-identity",credentials:"signed"};function c(e){return y[e]}function u({kind:e},o){const{carries:A}=I[e];return A.includes(o)}function i({
kind:e}){return I[e].api.replace("sts:","")}function t(e){return l(e,{"web-identity":()=>{},signed:o=>o})}function a(e){return t(e)!==void 0}function d(e){return{
number:e.pipe(e.number(),e.integer(),e.minValue(1)),place:e.string(),role:e.variant("kind",[e.strictObject({kind:e.literal("arn"),arn:e.string(),account:e.string(),
name:e.string()}),e.strictObject({kind:e.literal("name"),name:e.string(),partition:e.string()})]),sessionName:e.string(),durationSeconds:e.pipe(e.number(),e.integer(),
e.minValue(0)),longest:e.exactOptional(e.literal(!0)),region:e.string(),policy:e.exactOptional(e.string()),policyArns:e.array(e.string())}}function m(e){const o=e.
instance(O.z),A=e.strictObject({key:e.string(),value:e.string(),origin:e.string(),droppable:e.boolean()}),k=e.variant("kind",[e.strictObject({kind:e.literal("co\
de"),code:o}),e.strictObject({kind:e.literal("seed"),seed:o})]);return{chained:e.picklist(["yes","no","unknown"]),externalId:e.exactOptional(e.string()),tags:e.
array(A),transitiveTagKeys:e.array(e.string()),inheritedTags:e.array(A),sourceIdentity:e.exactOptional(e.string()),mfa:e.exactOptional(e.strictObject({serial:e.
string(),proof:k})),providedContexts:e.array(e.strictObject({providerArn:e.string(),contextAssertion:o}))}}}),79509:((v,T,n)=>{n.d(T,{Bf:()=>t,Nh:()=>i,U5:()=>c,
Uw:()=>u,XM:()=>y,zG:()=>I});var h=n(8840),O=n(77598),g=n.n(O);function I(e){const o=new Map;for(const A of e){let k=o,L;for(const S of A.hops){const w=a(S);L=k.
get(w)??{hop:S,ends:[],children:new Map},k.set(w,L),k=L.children}L?.ends.push(A)}return[...o.values()].map(l)}function l({hop:e,ends:o,children:A}){const k=[...A.
values()].map(l);return{hop:e,ends:o,children:k,of:Math.max(e.number,...k.map(({of:L})=>L))}}function y(e){return e.reduceRight((o,A)=>({hop:A,of:e.length,ends:[],
children:o===void 0?[]:[o]}),void 0)}function c({hops:e,targets:o}){const A=y(e);return o.length>0?I(o):A===void 0?[]:[A]}function u({ends:e,children:o}){return[
...e,...o.flatMap(u)]}function i(e){return e.flatMap(o=>[o,...i(o.children)])}function t(e,o=({hop:A})=>A){const A=new Map,k=(L,S)=>{const w=o(L),N=(0,h.Sy)(w)?.
sourceIdentity,b=N??S;b!==void 0&&A.set(L,{text:b,isSetHere:N!==void 0}),L.children.forEach(K=>{k(K,b)})};return e.forEach(L=>{k(L,void 0)}),A}function a(e){const o=L=>L.
map(S=>({...S,origin:void 0})),A=(0,h.Sy)(e),k=A&&{tags:o(A.tags),inheritedTags:o(A.inheritedTags)};return JSON.stringify([{...e,...k,place:void 0},d(e).map(m)])}
function d(e){const{mfa:o,providedContexts:A=[]}=(0,h.Sy)(e)??{};return[...o===void 0?[]:[o.proof.kind==="code"?o.proof.code:o.proof.seed],...A.map(({contextAssertion:L})=>L)]}
function m(e){return(0,O.createHash)("sha256").update(e.reveal()).digest("base64")}}),72633:((v,T,n)=>{n.d(T,{A:()=>I,l:()=>h});function h(l){return/^[\u0021-\u007E]+$/.
test(l)}const O=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"],g=["AWS_SECURITY_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AMAZON_ACCESS_KEY_I\
D","AMAZON_SECRET_ACCESS_KEY","AMAZON_SESSION_TOKEN"],I=[...O,...g]}),42999:((v,T,n)=>{n.d(T,{G:()=>l});var h=n(72633);const O=["id","secret","token"],g=/^A[KS]IA[A-Z0-9]{16}$/,
I=/^(?:export|set|\$env:)?\s*(?:aws_\w+)\s*[:=]/i;function l(i,t,a){const d=O.flatMap(e=>{const o=i[e]===""?void 0:y(i[e],t[e]);return o===void 0?[]:[{key:e,message:o}]}),
m=c(i,t)??(a?u(i,t):void 0);return d.length>0||m===void 0?d:[m]}function y(i,t){return I.test(i)?`holds a whole line, such as ${t.toUpperCase().replaceAll("-","\
_")}=...; give only what comes after the = sign`:/^(["']).*\1$/s.test(i)?"begins and ends with a quote, as part of the key; give the key without quotes":i.trim()!==
i&&(0,h.l)(i.trim())?`${/^\s/.test(i)?"begins":"ends"} with a blank or a line break, which no key does`:(0,h.l)(i)?void 0:"contains a character that no key has,\
 such as a line break, a space or a typographic quote"}function c({id:i,secret:t},a){if(g.test(t))return g.test(i)?{key:"secret",message:`holds a key ID, as ${a.
id} does; the secret access key is the longer of the two`}:{key:"id",message:`holds the secret access key, and ${a.secret} the key ID: the two are swapped`}}function u({
id:i,token:t},a){const[d=""]=g.test(i)?[i.slice(0,4)]:[];return d==="ASIA"&&t===""?{key:"token",message:`is missing: ${a.id} begins with ASIA, so these keys are\
 temporary, and AWS takes them only with their session token`}:d==="AKIA"&&t!==""?{key:"token",message:`does not belong to these keys: ${a.id} begins with AKIA,\
 so they are permanent, and AWS refuses them with a session token. Is it left over from another login?`}:void 0}}),27608:((v,T,n)=>{n.d(T,{l:()=>O});var h=n(77459);
function O({kind:g,name:I,proof:l,typedInto:y,isInFile:c,isFallback:u}){return{kind:g,name:I,proof:l,...(0,h.r)({typedInto:y,isInFile:c,isFallback:u})}}}),5354:((v,T,n)=>{
n.d(T,{O:()=>y,X:()=>l});var h=n(73024),O=n.n(h),g=n(27672);const I=1e7;async function l(c){return Buffer.from(await y(c)).toString("utf8")}async function y(c,u=I){
const i=await(0,g.ho)(c,h.constants.O_RDONLY|h.constants.O_NONBLOCK);try{const t=await i.stat();if(!t.isFile())throw new Error(`${c} is not a regular file`);if(t.
size>u)throw new Error(`${c} is larger than ${u} bytes`);return await i.readBytes()}finally{await i.close()}}}),30276:((v,T,n)=>{n.d(T,{N:()=>I});var h=n(27672),
O=n(76760),g=n.n(O);async function I(l,y){const c=await(0,h.Kz)(l),u=await(0,h.Kz)((0,O.join)(c,y)),i=(0,O.relative)(c,u);return(0,O.isAbsolute)(i)||i.split(O.sep)[0]===
".."?void 0:u}}),1333:((v,T,n)=>{n.d(T,{I9:()=>u,Rk:()=>l,g$:()=>c,o3:()=>d,oZ:()=>m,qN:()=>O,r3:()=>I,rd:()=>L,tJ:()=>g,ur:()=>i});var h=n(74296);const O="Some\
thing in between may be opening TLS connections, as company proxies do. Give its certificate authority in ca-bundle (or AWS_CA_BUNDLE).",g="The proxy requires a\
 login: set it in http-proxy (or HTTPS_PROXY), http://user:password@host:port.";function I(S,w){const N=w===void 0?"a wrong address":`a wrong address in ${w}`;return`${S}\
 answers with far less, so something else has answered: a proxy or firewall in between, or the host of ${N}. Let the host through there, or name it in no-proxy,\
 or correct the address.`}class l extends Error{kind;code;requestId;status;retryAfterMilliseconds;attempts;setting;constructor(w){super(w.message,{cause:w.cause}),
this.name="CallFailure",this.kind=w.kind,this.code=w.code,this.requestId=w.requestId,this.status=w.status,this.retryAfterMilliseconds=w.retryAfterMilliseconds,this.
setting=w.setting}from(w,N){const{kind:b,code:K,message:j,requestId:B,status:x,retryAfterMilliseconds:G,cause:R}=this,r=`${j.split(`
`,1).join("")}; it came from ${w}`;return new l({kind:b,code:K,message:r,requestId:B,status:x,retryAfterMilliseconds:G,setting:N,cause:R})}as(w,N=this.retryAfterMilliseconds){
const{code:b,message:K,requestId:j,status:B,setting:x,cause:G}=this;return new l({kind:w,code:b,message:K,requestId:j,status:B,retryAfterMilliseconds:N,setting:x,
cause:G})}}const y="TooLarge";function c(S){const w=`the answer is larger than ${S} bytes`;return new l({kind:"rejected",code:y,message:w})}function u({code:S}){
return S===y}function i({kind:S,message:w}){return S==="denied"&&/MultiFactorAuthentication failed with invalid MFA one time pass code/i.test(w)}const t={AccessDenied:"\
denied",AccessDeniedException:"denied",UnauthorizedOperation:"denied",RegionDisabledException:"denied",ExpiredToken:"credentials",InvalidClientTokenId:"credenti\
als",UnrecognizedClientException:"credentials",MissingAuthenticationToken:"credentials",MissingAuthenticationTokenException:"credentials",ExpiredTokenException:"\
credentials",PackedPolicyTooLarge:"packed-policy",IDPCommunicationError:"transient",InternalFailure:"transient",InternalError:"transient",ServiceException:"tran\
sient",ConcurrentModificationException:"transient",ServiceUnavailable:"transient",RequestTimeout:"transient",RequestTimeTooSkewed:"clock-skew",RequestExpired:"c\
lock-skew",RequestInTheFuture:"clock-skew"},a=/^(?:Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|BandwidthLimitExceeded)/;function d(S){
return S===429?"throttled":S>=500?"transient":"rejected"}function m(S,w,N){return a.test(S)||N===429?"throttled":S==="SignatureDoesNotMatch"||S==="InvalidSignat\
ureException"?/expired|not yet current/i.test(w)?"clock-skew":"credentials":S==="InvalidIdentityToken"&&/retrieve verification key/i.test(w)?"transient":S==="Va\
lidationError"&&/1 hour session limit/i.test(w)?"chaining-cap":S==="ValidationError"&&w.includes("MaxSessionDuration")?"role-maximum":(Object.hasOwn(t,S)?t[S]:void 0)??
(N===void 0?"rejected":d(N))}const e=/^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/,o=/^(?:E(?!RR_)[A-Z_]+|ERR_SOCKET_\w+|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE)$/;
function A(S,w,N){const{name:b="",message:K=""}=typeof S=="object"&&S!==null?S:{};return b==="TimeoutError"||b==="AbortError"?new l({kind:"transient",code:"Time\
out",message:`${w} did not answer in time`,setting:N,cause:S}):/^Proxy connection ended|^No header received from proxy/.test(String(K))?new l({kind:"transient",
code:"ProxyClosed",message:`the proxy closed the connection when asked for ${w}`,cause:S}):void 0}function k(S){const w=(0,h.c7)(S)===void 0&&S instanceof Error?
S.cause:S,N=typeof w=="object"&&w!==null&&"syscall"in w?w.syscall:void 0;return N==="connect"||N==="getaddrinfo"}function L(S,w,{endpoint:N,proxy:b}={}){const K=(0,h.
c7)(S)??(0,h.c7)(S instanceof Error?S.cause:void 0);if(K===void 0||!(o.test(K)||e.test(K)))return A(S,w,N);if(e.test(K)){const G=`the certificate of ${w} is not\
 trusted`;return new l({kind:"tls",code:K,message:G,setting:N,cause:S})}const j=b!==void 0&&k(S),[B,x]=j?[`the proxy ${b.host}`,b.setting]:[w,N];return K==="ENO\
TFOUND"?new l({kind:"unresolved",code:K,message:`${B} has no address`,setting:x,cause:S}):new l({kind:"transient",code:K,message:`the connection to ${B} failed`,
setting:x,cause:S})}}),37893:((v,T,n)=>{n.d(T,{b:()=>I});var h=n(1333);const O={transient:{base:50,max:5e3},throttled:{base:250,max:1e4},"clock-skew":{base:50,max:1e3},
"token-expired":{base:50,max:1e3},"mfa-code":{base:50,max:1e3},unresolved:{base:250,max:2e3}},g={unresolved:4,"clock-skew":3,"token-expired":2,"mfa-code":2};async function I(u,i,t){
const{limiter:a}=t,d=new Map;let m,e=0;const o=()=>m===void 0?u:`${u} (the last answer: ${m.code}: ${m.message})`;for(let A=1;;A++){e+=1;try{return await t.deadline.
guard(a===void 0?i():a.run(i),o)}catch(k){if(!(k instanceof h.Rk))throw k;if(m=k,t.deadline.signal.aborted)throw t.deadline.error(u,k);if(a!==void 0&&k.kind==="\
throttled"&&t.maxAttempts>1){A-=1;continue}const L=(d.get(k.kind)??0)+1;d.set(k.kind,L),k.attempts=e;const S=O[k.kind],w=Math.min(t.maxAttempts,A-L+(g[k.kind]??
1/0));if(S===void 0||A>=w)throw k;const N=k.retryAfterMilliseconds??l(S,A,t);await y(`${u}: attempt ${A} of ${w} failed`,k,N,{...t,doing:u})}}}function l(u,i,{random:t}){
return Math.floor(t()*Math.min(u.max,u.base*2**i))}async function y(u,i,t,{deadline:a,report:d,doing:m}){const e=i.kind==="mfa-code"?`${m}, waiting for the next\
 MFA code: AWS did not accept this one`:m,o=t>=a.remainingMilliseconds(),A=`again in ${t} ms`;if(a.noteReport(),o&&i.kind==="mfa-code")throw d(`${u} (${i.code}:\
 ${i.message}); ${A} would be after the step's time.`),i;if(d(`${u} (${i.code}: ${i.message})${o?"":`; ${A}`}.`),o)throw a.error(e,i);await a.guard(c(t),()=>e)}
function c(u){return new Promise(i=>{setTimeout(i,u)})}}),40924:((v,T,n)=>{n.d(T,{Kr:()=>i,LO:()=>u,PO:()=>d});var h=n(48161),O=n.n(h),g=n(22173),I=n(69411),l=n(
22559),y=n(16134);const c="ROLE_CHAIN_";function u(m){return`${c}${(0,g.cG)(m)}`}function i(m){const e=new Set(g.Qh.map(u));return Object.fromEntries(Object.entries(
m).filter(([o])=>!e.has(o.toUpperCase())))}class t{#e;#n;log;constructor(e,o){this.#e=e,this.#n=o;const A=L=>S=>{e.write(`${L}${S}
`)},k=()=>{};this.log={debug:k,info:e.isTerminal?A(""):k,notice:e.isTerminal?A("note: "):k,warning:A("warning: "),error:A("error: ")}}conceal=e=>(this.#e.conceal(
e),new l.z(e));get environment(){return this.#e.env}get workspace(){return this.#e.cwd()}get temporaryDirectory(){return(0,h.tmpdir)()}input(e){return this.#n.get(
e)??this.#e.env[u(e)]??""}variableOf(e){const o=u(e);return this.#n.has(e)||(this.#e.env[o]??"")===""?void 0:o}isLeftEmpty(e){return(this.#n.get(e)??this.#e.env[u(
e)])?.trim()===""}misnamedInputs(e){const{env:o}=this.#e,A=(0,y.f9)(o).ownVariables;return Object.entries(o).filter(([k])=>k.startsWith(c)&&!A.includes(k)).flatMap(
([k,L=""])=>{const w=e.some(N=>u(N)===k)?void 0:(0,I.j)(k.slice(c.length),e);return w===void 0?[]:[a(k,w,L)]})}maskAccountsInLog(){}hide(e){this.#e.unset(e)}}function a(m,e,o){
const A=`is not the variable of an input; did you mean '${u(e)}'?`;return{typed:m,meant:e,message:A,isEmpty:o.trim()===""}}function d(m,e=new Map){return new t(
m,e)}}),37289:((v,T,n)=>{n.d(T,{T_:()=>k,ji:()=>B,TU:()=>j});var h=n(72633),O=n(74296),g=n(77459),I=n(75390),l=n(55383),y=n(55572),c=n(78910);const u=[["AWS_ACC\
ESS_KEY_ID","AWS_SECRET_ACCESS_KEY"],["AWS_SECRET_ACCESS_KEY","AWS_ACCESS_KEY_ID"],["AWS_SESSION_TOKEN","AWS_ACCESS_KEY_ID"],["AWS_WEB_IDENTITY_TOKEN_FILE","AWS\
_ROLE_ARN"]],i=["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_CONTAINER_CREDENTIALS_FULL_URI"],t=["AWS_CONTAINER_AUTHORIZATION_TOKEN","AWS_CONTAINER_AUTHORIZATI\
ON_TOKEN_FILE"];function a(R,r=[]){const E=D=>(R[D]??"")!==""&&!r.includes(D),p=E("AWS_PROFILE")?void 0:u.find(([D,M])=>E(D)&&!E(M));if(p!==void 0){const[D,M]=p;
throw new O._G({code:"source",message:`${D} is set, but ${M} is not: these credentials are incomplete, and no others are looked for.`,hint:`Is the secret or var\
iable that ${M} comes from empty here? Set both, or neither.`})}}function d(R,r=[]){const E=M=>(R[M]??"")!==""&&!r.includes(M),p=[];if(E("AWS_PROFILE")||E("AWS_\
ACCESS_KEY_ID"))return p;E("AWS_DEFAULT_PROFILE")&&p.push("AWS_DEFAULT_PROFILE is set, which the AWS CLI and boto3 obey, but the AWS SDK for JavaScript and this\
 program do not: set AWS_PROFILE or source-profile to start from that profile."),E("AWS_ROLE_ARN")&&!E("AWS_WEB_IDENTITY_TOKEN_FILE")&&p.push("AWS_ROLE_ARN is s\
et, but AWS_WEB_IDENTITY_TOKEN_FILE is not, so that role is not assumed, and other credentials are looked for.");const D=t.find(E);return D!==void 0&&!i.some(E)&&
p.push(`${D} is set, but neither ${i.join(" nor ")} is, so it is not used, and other credentials are looked for.`),p}var m=n(46845),e=n(43967),o=n(87763),A=n(84014);
const k=(0,o.Z)({kind:"ambient",name:"ambient credentials",proof:"credentials",inputs:[],isFallback:!0,readsAwsProfile:!0,choose:()=>({kind:"ambient"}),open:(R,r)=>B(
r,"anything"),renewal:{schema:R=>R.strictObject({kind:R.literal("ambient")}),readsEnvironment:!0,identity:"of-credentials"}}),L=[["CREDENTIALS_PROFILE","a profi\
le of this machine"],["CREDENTIALS_HTTP","the container credentials of this machine"],["CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","the role of AWS_WEB_IDENTITY_TOK\
EN_FILE"],["CREDENTIALS_ENV_VARS","the keys in the environment"],["","the instance metadata of this machine"]],S=["CREDENTIALS_SSO","CREDENTIALS_PROFILE_SSO","C\
REDENTIALS_STS_ASSUME_ROLE_WEB_ID"],w="CREDENTIALS_HTTP";function N({$source:R={}},r){const E=Object.keys(R);return E.includes(w)?!b(r):E.length===0||E.some(p=>S.
some(D=>p.startsWith(D)))}function b({AWS_CONTAINER_CREDENTIALS_RELATIVE_URI:R="",AWS_CONTAINER_CREDENTIALS_FULL_URI:r="",AWS_CONTAINER_AUTHORIZATION_TOKEN:E="",
AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE:p=""}){return R===""&&URL.canParse(r)&&(0,y.U9)(new URL(r).hostname)&&(E!==""||p!=="")}function K({$source:R={}},{AWS_PROFILE:r=""}){
const E=Object.keys(R),[p,D]=L.find(([M])=>M===""?E.length===0:E.some(C=>C.startsWith(M)))??[];return p==="CREDENTIALS_PROFILE"&&r!==""?`the profile ${(0,l.TN)(
r)} of AWS_PROFILE`:D}function j(R,{runner:r,now:E}){const{conceal:p,environment:D,log:M}=r,{accessKeyId:C,secretAccessKey:W,sessionToken:F}=R;if(![C,W,F??"none"].
every(h.l))throw new O._G({code:"source",message:"the keys hold a character that no key has, such as a line break or a space",hint:"Look at what provides them: \
a container or instance endpoint, a credential_process, or a profile file."});return R.expiration!==void 0&&R.expiration.getTime()<=E()&&M.warning(`The credenti\
als to start from were over at ${(0,I.n)(R.expiration)}, by the clock of this machine: AWS refuses them, unless that clock is fast. Whatever provides them has t\
o get new ones; for keys in variables, AWS_CREDENTIAL_EXPIRATION may be left over from others.`),{accessKeyId:p(R.accessKeyId),secretAccessKey:p(R.secretAccessKey),
...(0,g.r)({sessionToken:R.sessionToken===void 0?void 0:p(R.sessionToken),expiration:R.expiration}),...N(R,D)?{areAlike:!0}:{}}}function B(R,r){const{runner:E,retry:p}=R;
return{kind:"credentials",name:"ambient credentials",async credentials(){const D=R.ignoreEnvironment?h.A:[];a(E.environment,D),d(E.environment,D).forEach(R.onUnused),
R.ignoreEnvironment||(0,A.V)(E.environment,R.stsEndpoint);const M=()=>"looking for ambient credentials";await p.deadline.guard((0,e.a)(E.environment,x(E.environment)),
M);try{const C=await p.deadline.guard(G(R),M),W=K(C,E.environment);return{...j(C,R),...(0,g.r)({foundIn:W})}}catch(C){throw new O._G({code:"source",message:`No \
AWS credentials to start from: ${(0,O.bD)(C)}`,cause:C,...await(0,c.t)(R,r)})}}}}function x({AWS_PROFILE:R=""}){return R===""?"default":R}async function G({ignoreEnvironment:R,
runner:r,http:E,stsEndpoint:p,region:D}){const M=await(0,m.m)(r.environment,x(r.environment));r.hide([...M,...R?h.A:[]]);const{defaultProvider:C}=await Promise.
all([n.e(9769),n.e(3666),n.e(9882)]).then(n.bind(n,89882)),W={region:D,requestHandler:await E.handlerFor(p)};return C({clientConfig:W,parentClientConfig:W})()}}),
99880:((v,T,n)=>{n.d(T,{S:()=>u,c:()=>c});var h=n(72633),O=n(77459),g=n(37289),I=n(45048),l=n(87763),y=n(84014);const c=(0,l.Z)({kind:"environment",name:"creden\
tials in the environment",proof:"credentials",inputs:["role-chaining"],choose:({inputs:i})=>i["role-chaining"]===!0?{kind:"environment"}:void 0,open:(i,t)=>{const{
runner:a,ignoreEnvironment:d}=t,m=d?void 0:u(a.environment,a.conceal);return m===void 0?(0,g.ji)(t,"environment"):((0,y.V)(a.environment,t.stsEndpoint),(0,I.r)(
"the credentials in the environment",m))},renewal:{schema:i=>i.strictObject({kind:i.literal("environment")}),readsEnvironment:!0,identity:"of-credentials"}});function u(i,t){
const{AWS_ACCESS_KEY_ID:a="",AWS_SECRET_ACCESS_KEY:d="",AWS_SESSION_TOKEN:m="",AWS_PROFILE:e=""}=i;if(!(a===""||d===""||e!==""))return[a,d,m].every(o=>o===""||(0,h.
l)(o))||(0,y.V)(i),{accessKeyId:t(a),secretAccessKey:t(d),...(0,O.r)({sessionToken:m===""?void 0:t(m)})}}}),78910:((v,T,n)=>{n.d(T,{t:()=>O});var h=n(16134);async function O({
runner:g,idToken:I,skipsIdToken:l,explainNoIdentity:y},c){const{AWS_PROFILE:u=""}=g.environment,i=(0,h.f9)(g.environment),{isKnownProfile:t}=await Promise.resolve().
then(n.bind(n,19640)),{isForkPullRequest:a}=await n.e(7975).then(n.bind(n,47975)),{eventFile:d=""}=i;return y({wants:c,system:i,job:i.facts(g.environment),hasIdToken:I!==
void 0,skipsIdToken:l,isFork:await a(g.environment[d]),hasProfile:u!=="",...u===""||await t(u)?{}:{missingProfile:u}})}}),45048:((v,T,n)=>{n.d(T,{r:()=>h});function h(O,g){
return{kind:"credentials",name:O,credentials:()=>Promise.resolve(g)}}}),92283:((v,T,n)=>{n.d(T,{f:()=>j});var h=n(16134),O=n(74296),g=n(55572),I=n(55383),l=n(78910),
y=n(27524),c=n(1333),u=n(37893),i=n(75390);function t({variable:r,token:E,overHint:p},{conceal:D,now:M}){const C=(0,y.uX)(E.reveal(),r,D),{exp:W}=C.claims;if(typeof W==
"number"&&W*1e3<=M())throw new O._G({code:"source",message:`The ID token in ${r} expired at ${a(W)}, and the job does not get another one.`,hint:p});return C}function a(r){
return Math.abs(r)<8e12?(0,i.n)(r*1e3):"an unreadable time"}var d=n(94307);async function m(r,E){switch(r.kind){case"request":return o(r,E);case"variable":return t(
r,E);case"unusable":throw e(r);case"command":{const{tokenPrintedBy:p}=await n.e(9045).then(n.bind(n,39045));return p({...r,args:[...r.args,E.audience]},E)}}}function e({
variable:r,problem:E,code:p,hint:D}){return new O._G({code:p,message:`${r}: ${E}`,hint:D})}async function o(r,E){const{audience:p,conceal:D,retry:M}=E,C=new URL(
r.url);r.audienceParameter!==void 0&&C.searchParams.set(r.audienceParameter,p);const W=await(0,u.b)("asking the runner for an OIDC token",()=>A(r,C,E),M).catch(
F=>{throw F instanceof c.Rk?k(F,r):F});return(0,y.uX)(S(W,r),`the OIDC endpoint of the runner (${C.host})`,D)}async function A({method:r,headers:E,requestToken:p},D,{
http:M,retry:C}){const W={authorization:`Bearer ${p.reveal()}`,...E},{signal:F}=C.deadline,{status:H,body:V}=await(r==="GET"?M.get(D,W,F):M.post(D,W,F));if(H===
200)return V;const Z=(0,d.H)(V,p.reveal());throw new c.Rk({kind:(0,c.o3)(H),code:`HTTP ${H}`,message:`${D.host} answered with status ${H}${Z===void 0?"":`: '${Z}\
'`}`,status:H})}function k(r,E){return new O._G({code:r.kind==="rejected"&&!(0,c.I9)(r)?"source":"network",message:`No OIDC token from the runner (${E.url.host}\
): ${r.code}: ${r.message}`,hint:L(r,E),cause:r})}function L(r,E){const{kind:p,status:D,setting:M}=r,{refusedHint:C,silentHint:W,url:F,variable:H}=E;if(p==="tls")
return c.qN;if(D===407)return c.tJ;if((0,c.I9)(r))return(0,c.r3)("The CI system",H);const Z=D===void 0&&M===void 0?`${F.host} is the host in ${H}, which the CI \
system sets for each job. `:"";return p==="rejected"?C:`${Z}${W}`}function S(r,{member:E,url:p}){try{const D=JSON.parse(r),C=(typeof D=="object"&&D!==null?Object.
entries(D):[]).find(([W])=>W===E)?.[1];if(typeof C=="string")return C}catch{}throw new O._G({code:"source",message:`The OIDC endpoint of the runner (${p.host}) \
answered, but without a token.`,hint:"Is a proxy in between answering for it? With no-proxy the runner is called directly."})}var w=n(59584),N=n(87763);const b="\
sts.amazonaws.com",K="the OIDC token of this job",j=(0,N.Z)({kind:"github-oidc",name:"OIDC token",proof:"token",inputs:[],choose:({inputs:r,assumesRole:E,idTokenAvailable:p})=>E&&
p&&r["force-skip-oidc"]!==!0?{kind:"github-oidc",audience:r.audience??b}:void 0,open:({audience:r},E)=>B(r,E),renewal:{schema:r=>r.strictObject({kind:r.literal(
"github-oidc"),audience:r.string()}),readsEnvironment:!1,identity:(r,E)=>Promise.resolve(JSON.stringify([G((0,h.uw)(E),E),(0,h.xS)(E.environment)])),missing:r=>(0,h.
uw)(r)===void 0?R(r):void 0}});function B(r,E){const{idToken:p,http:D,retry:M,runner:C,now:W}=E;if(p===void 0)return x(E);const{environment:F,conceal:H,log:V}=C;
return p.kind==="request"&&(0,g.KM)(p.url)&&V.warning(`The OIDC endpoint of this job is ${p.url.protocol}//${(0,I.TN)(p.url.host)}: the token for requesting ID \
tokens, and these, travel there in clear text.`),new w.j({name:K,renewable:p.kind!=="variable",mint:()=>m(p,{audience:r,environment:F,conceal:H,http:D,retry:M,now:W}),
now:W})}function x(r){return{kind:"token",name:K,renewable:!1,async token(){const E=await(0,l.t)(r,"anything");throw new O._G({code:"source",message:"This runne\
r offers no OIDC token.",...E})}}}function G(r,{conceal:E}){switch(r?.kind){case void 0:return;case"request":return r.url.href;case"variable":return(0,y.DH)((0,y.
uX)(r.token.reveal(),r.variable,E));case"command":return[r.program,r.args];case"unusable":return r.variable}}function R({environment:r}){const{message:E,hint:p}=(0,h.
f9)(r).noToken;return{code:"source",message:E,hint:`${p} Without it, sessions are renewed for as long as the first one lives: ask for a longer one with role-dur\
ation-seconds.`}}}),27524:((v,T,n)=>{n.d(T,{DH:()=>i,uD:()=>u,uX:()=>I});var h=n(74296),O=n(21317),g=n(46397);function I(t,a,d){const m=l(t),e=m===void 0?void 0:
c(m),o=(0,O.xg)(t,O.Pc.webIdentityToken)??e;if(m===void 0||o!==void 0)throw new h._G({code:"source",message:`What ${a} gave is not a web identity token (JWT)${o===
void 0?"":`: it ${o}`}.`});return{jwt:d(t),claims:m}}function l(t){const a=/^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(t)?.[1];if(a!==void 0)try{const d=JSON.parse(Buffer.
from(a,"base64url").toString("utf8"));return typeof d=="object"&&d!==null&&!Array.isArray(d)?{...d}:void 0}catch{return}}const y=t=>t===void 0||typeof t=="strin\
g";function c(t){const{iss:a,sub:d,aud:m}=t;return(0,g.f)(t)?"has claims that are nested too deeply":y(a)?y(d)?(Array.isArray(m)?m.every(o=>typeof o=="string"):
y(m))?void 0:"has a claim aud that is neither text nor a list of texts":"has a claim sub that is not text":"has a claim iss that is not text"}function u({claims:t},a,d){
const{iat:m,exp:e}=t,o=typeof m=="number"&&typeof e=="number"?e-m:1/0;return d-a>o*1e3/2}function i({claims:{iss:t,sub:a,aud:d}}){return JSON.stringify([t,a,d])}}),
7798:((v,T,n)=>{n.d(T,{s:()=>ie});var h=n(37289),O=n(99880),g=n(92283),I=n(61626),l=n(42999),y=n(77459),c=n(22559),u=n(45048),i=n(87763);const t=["aws-access-ke\
y-id","aws-secret-access-key","aws-session-token"],a=(0,i.Z)({kind:"keys",name:"access keys of the inputs",proof:"credentials",inputs:t,typedInto:t,choose:({inputs:s,
problems:f})=>{const _=d(s,f);return _===void 0?void 0:{kind:"keys",credentials:_}},warnings:s=>{const[f,..._]=t,P=_.filter($=>s[$]!==void 0);return s[f]===void 0&&
P.length>0?[`${P.join(" and ")}: ignored, since ${f} is empty. Is the secret that it comes from misspelled?`]:[]},open:({credentials:s})=>(0,u.r)("the access ke\
ys of the inputs",s),credentials:({credentials:s})=>s,bringsCredentials:!0,renewal:{schema:s=>{const f=s.instance(c.z),_={accessKeyId:f,secretAccessKey:f,sessionToken:s.
exactOptional(f)};return s.strictObject({kind:s.literal("keys"),credentials:s.strictObject(_)})},readsEnvironment:!1,identity:"of-credentials"}});function d(s,f){
const _=s["aws-access-key-id"],P=s["aws-secret-access-key"];if(_===void 0)return;if(P===void 0){f.add("aws-secret-access-key","must be given with aws-access-key\
-id; is the secret it comes from empty?");return}const[$,U,Y]=t,z={id:$,secret:U,token:Y},J={id:_.reveal(),secret:P.reveal(),token:s[Y]?.reveal()??""};for(const{
key:Q,message:re}of(0,l.G)(J,z,m(s["sts-endpoint"])))f.add(z[Q],re);return(0,y.r)({accessKeyId:_,secretAccessKey:P,sessionToken:s["aws-session-token"]})}function m(s){
return s===void 0||URL.canParse(s)&&(0,I.rW)(new URL(s).hostname)}var e=n(72633),o=n(74296),A=n(66578),k=n(46845),L=n(43967);const S=(0,i.Z)({kind:"profile",name:"\
named profile",proof:"credentials",inputs:["source-profile"],isExclusive:!0,choose:({inputs:s,problems:f})=>{const _=s["source-profile"],P=_===void 0?void 0:(0,A.
d)(_);return P!==void 0&&f.add("source-profile",P),_===void 0?void 0:{kind:"profile",name:_}},open:({name:s},f)=>w(s,f),bringsCredentials:!0,renewal:{schema:s=>s.
strictObject({kind:s.literal("profile"),name:s.string()}),readsEnvironment:!0,identity:"of-credentials"}});function w(s,f){const{retry:_}=f;return{kind:"credent\
ials",name:`profile ${s}`,async credentials(){const P=_.deadline.guard(N(s,f),()=>`getting the credentials of profile ${s}`);return(0,h.TU)(await P.catch(b(s)),
f)}}}async function N(s,{ignoreEnvironment:f,runner:_,http:P,stsEndpoint:$,region:U}){const Y=await(0,k.m)(_.environment,s);await(0,L.a)({},s),_.hide([...Y,...f?
e.A:[]]);const{fromIni:z}=await Promise.all([n.e(1631),n.e(4059),n.e(1279),n.e(4820),n.e(7087),n.e(9769),n.e(3666),n.e(998),n.e(9956),n.e(5869),n.e(5606)]).then(
n.t.bind(n,75869,19)),J=await P.handlerFor($),Q={region:U,requestHandler:J};return z({profile:s,clientConfig:Q,parentClientConfig:Q})()}function b(s){return f=>{
if(f instanceof o._G)throw f;const _=(0,o.bD)(f).startsWith("Command failed"),P=_?"its credential_process failed":(0,o.bD)(f);throw new o._G({code:"source",message:`\
source-profile: no credentials from profile '${s}': ${P}`,hint:/multi-factor/i.test(P)?"Nobody can enter a code here. Set source-profile to the profile that has\
 the keys, and assume its role as a hop: role-to-assume, with mfa-serial and mfa-secret.":"The profile is looked for in ~/.aws/config and ~/.aws/credentials, or\
 in the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name. `aws sts get-caller-identity --profile NAME` shows whether the AWS CLI can use it.",..._?
{}:{cause:f}})}}var K=n(47879),j=n(27524),B=n(59584);const x="web-identity-token-command",G=60,R=(0,i.Z)({kind:"token-command",name:"web identity token of a com\
mand",proof:"token",inputs:[x],isExclusive:!0,choose:({inputs:s,assumesRole:f,problems:_})=>{const P=s[x];if(P===void 0)return;f||_.add(x,"needs a role to assum\
e with its token: role-to-assume or role-chain");const $=M(P);return"problem"in $&&_.add(x,$.problem),"words"in $&&f?{kind:"token-command",words:$.words}:void 0},
open:(s,{runner:f,retry:_,now:P})=>{const $=r(s,f),U={environment:f.environment,conceal:f.conceal,retry:_};return new B.j({name:`the token that ${$.program} pri\
nts`,renewable:!0,mint:()=>E($,U),now:P})},renewal:{schema:s=>s.strictObject({kind:s.literal("token-command"),words:s.array(s.instance(c.z)),directory:s.exactOptional(
s.string())}),absolute:(s,f)=>({...s,directory:f}),readsEnvironment:!0,identity:async(s,f)=>{const _=new K.B(G);try{return(0,j.DH)(await E(r(s,f),{environment:f.
environment,conceal:f.conceal,retry:{deadline:_}}))}finally{_.stop()}}}});function r({words:s,directory:f},{workspace:_}){const[P="",...$]=s.map(Y=>Y.reveal()),
U=`${x} is started as it is, without a shell, and has to print a token (JWT) on standard output and nothing else.`;return{program:P,args:$,directory:f??_,missingHint:U}}
async function E(s,f){return(await n.e(9045).then(n.bind(n,39045))).tokenPrintedBy(s,f)}const p=/(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?:\s+|$)/gy,D=/^(?:\d?[|&;<>])|^\$\(|`/;
function M(s){const f=[];let _=0;const P=s.trim();for(const[U,Y,z,J]of P.matchAll(p))f.push({word:Y??z??J??"",isQuoted:J===void 0}),_+=U.length;if(_<P.length)return{
problem:"has a quote that is not closed, or that is inside a word: put quotes around whole arguments"};if(f[0]===void 0||f[0].word==="")return{problem:"names no\
 program"};const $=f.find(({word:U,isQuoted:Y})=>!Y&&D.test(U));return $===void 0?{words:f.map(({word:U})=>new c.z(U))}:{problem:`has ${$.word}, and is run with\
out a shell; put the commands into a script, and name that`}}var C=n(76760),W=n(5354),F=n(30276),H=n(55383);const V=(0,i.Z)({kind:"token-file",name:"web identit\
y token file",proof:"token",inputs:["web-identity-token-file"],isInFile:!0,choose:({inputs:s,assumesRole:f})=>{const _=s["web-identity-token-file"];return _!==void 0&&
f?{kind:"token-file",path:_}:void 0},warnings:s=>s["web-identity-token-file"]!==void 0&&s["aws-access-key-id"]!==void 0?["aws-access-key-id: not used to assume \
a role, since web-identity-token-file is given too."]:[],open:(s,{runner:f})=>Z({workspace:f.workspace,...s},f.conceal),renewal:{schema:s=>s.strictObject({kind:s.
literal("token-file"),path:s.string(),workspace:s.exactOptional(s.string())}),absolute:(s,f)=>(0,C.isAbsolute)(s.path)?s:{workspace:f,...s},readsEnvironment:!1,
identity:async(s,{workspace:f,conceal:_})=>{const P={workspace:f,...s},$=await ee(P).catch(U=>{throw ne(U)});return(0,j.DH)((0,j.uX)($.trim(),(0,C.resolve)(P.workspace,
P.path),_))}}});function Z(s,f){const _=(0,C.resolve)(s.workspace,s.path);return{kind:"token",name:`the web identity token in ${_}`,renewable:!1,async token(){const P=await te(
s);if(P===void 0)throw new o._G({code:"source",message:`web-identity-token-file: there is no file ${_}`,hint:"A relative path is relative to the workspace. Is t\
he step that writes the file before this one?"});return(0,j.uX)(P.trim(),_,f)}}}async function te(s){try{return await ee(s)}catch(f){if((0,o.c7)(f)==="ENOENT")return;
throw ne(f)}}async function ee({path:s,workspace:f}){const _=(0,C.relative)(f,(0,C.resolve)(f,s));if((0,C.isAbsolute)(s)||(0,C.isAbsolute)(_)||_.split(C.sep)[0]===
"..")return(0,W.X)((0,C.resolve)(f,s));const P=await(0,F.N)(f,_);if(P===void 0)throw new o._G({code:"source",message:`web-identity-token-file: ${(0,H.hD)(s)} le\
ads out of the workspace through a link.`,hint:"A commit can hold such a link. Name the file that it leads to by its absolute path."});return(0,W.X)(P)}function ne(s){
return s instanceof o._G?s:new o._G({code:"source",message:`web-identity-token-file: ${(0,o.bD)(s)}`,cause:s})}const X="web-identity-token",se=(0,i.Z)({kind:"to\
ken-value",name:"web identity token of the inputs",proof:"token",inputs:[X],typedInto:[X],isExclusive:!0,choose:({inputs:s,assumesRole:f,problems:_})=>{const P=s[X];
return P!==void 0&&!f&&_.add(X,"needs a role to assume with it: role-to-assume or role-chain"),P!==void 0&&f?{kind:"token-value",token:P}:void 0},open:({token:s},{
runner:f})=>oe(s,f.conceal),renewal:{schema:s=>s.strictObject({kind:s.literal("token-value"),token:s.instance(c.z)}),readsEnvironment:!1,identity:({token:s},{conceal:f})=>Promise.
resolve((0,j.DH)((0,j.uX)(s.reveal(),X,f)))}});function oe(s,f){return{kind:"token",name:`the token of ${X}`,renewable:!1,token:()=>new Promise(_=>{_((0,j.uX)(s.
reveal(),X,f))})}}const ie=[V,a,se,R,S,O.c,g.f,h.T_]}),59584:((v,T,n)=>{n.d(T,{j:()=>O});var h=n(27524);class O{kind="token";#e;#n;constructor(I){this.#e=I}get name(){
return this.#e.name}get renewable(){return this.#e.renewable}async token(I=!1){const{now:l,mint:y}=this.#e,c=this.#n;if(!I&&c!==void 0&&(!(0,h.uD)(await c.token,
c.mintedAt,l())||this.#n!==c))return this.#n?.token??c.token;const u=y();return this.#n={token:u,mintedAt:l()},u}}}),19640:((v,T,n)=>{n.d(T,{V:()=>h,isKnownProfile:()=>O,
x:()=>g});async function h(l){const{configFile:y,credentialsFile:c}=await I(),u=d=>({...y[d],...c[d]}),i=new Set([l]);let t=u(l);const a=[];for(;;){const{source_profile:d}=t;
if(!(t.role_arn!==void 0&&(a.length===0||!g(t)))||d===void 0||i.has(d))return[...a,t];a.push(t),i.add(d),t=u(d)}}async function O(l){const{configFile:y,credentialsFile:c}=await I();
return y[l]!==void 0||c[l]!==void 0}function g(l){return l.aws_access_key_id!==void 0&&l.aws_secret_access_key!==void 0}async function I(){const{loadSharedConfigFiles:l}=await n.
e(9769).then(n.bind(n,69769));return l()}}),46845:((v,T,n)=>{n.d(T,{i:()=>g,m:()=>I});var h=n(16134),O=n(40924);function g(l){const y=Object.entries(l).filter(([
c])=>!/^(?:INPUT|STATE)_/.test(c));return(0,O.Kr)(Object.fromEntries(y))}async function I(l,y){const c=g(l),{isRenewedByUs:u}=await n.e(7129).then(n.bind(n,47129)),
i=await u(y)?new Set:(0,h.gi)(l);return Object.keys(l).filter(t=>!(t in c)||i.has(t.toUpperCase()))}}),43967:((v,T,n)=>{n.d(T,{a:()=>y});var h=n(27672),O=n(74296),
g=n(55383),I=n(19640);const l="web_identity_token_file";async function y({AWS_WEB_IDENTITY_TOKEN_FILE:u=""},i){const t=(await(0,I.V)(i)).flatMap(({[l]:a=""})=>a);
await c(u,"AWS_WEB_IDENTITY_TOKEN_FILE");for(const a of t)await c(a,`${l} of profile ${(0,g.TN)(i)}`)}async function c(u,i){const t=u===""?void 0:await(0,h.stat)(
u).catch(()=>{});if(t!==void 0&&!t.isFile())throw new O._G({code:"source",message:`${i}: ${(0,g.hD)(u)} is not a regular file`,hint:"Write the token to a file a\
nd name that, or give the token itself in web-identity-token."})}}),87763:((v,T,n)=>{n.d(T,{Z:()=>O});var h=n(27608);function O(g){const{kind:I,inputs:l,isExclusive:y=!1,
renewal:c}=g,u={...(0,h.l)(g),kind:I},i=a=>a.kind===I,t=a=>({...u,choice:a,credentials:g.credentials?.(a),bringsCredentials:g.bringsCredentials===!0,readsAwsProfile:g.
readsAwsProfile===!0,readsEnvironment:c.readsEnvironment,open:d=>g.open(a,d),absolute:d=>c.absolute?.(a,d)??a,identity:async d=>c.identity==="of-credentials"?void 0:
c.identity(a,d),missing:d=>c.missing?.(d)});return{...u,inputs:l,isExclusive:y,choose:a=>{const d=g.choose(a);return d===void 0?void 0:t(d)},warnings:a=>g.warnings?.(
a)??[],of:a=>i(a)?t(a):void 0,schema:a=>c.schema(a)}}}),84014:((v,T,n)=>{n.d(T,{V:()=>l});var h=n(61626),O=n(74296),g=n(42999);const I={id:"AWS_ACCESS_KEY_ID",secret:"\
AWS_SECRET_ACCESS_KEY",token:"AWS_SESSION_TOKEN"};function l(y,c){const{[I.id]:u="",[I.secret]:i="",[I.token]:t="",AWS_PROFILE:a=""}=y,d=u!==""&&i!==""&&a==="",
[m]=d?(0,g.G)({id:u,secret:i,token:t},I,c!==void 0&&(0,h.rW)(c.hostname)):[];if(m!==void 0){const{key:e,message:o}=m;throw new O._G({code:"source",message:`${I[e]}\
 in the environment ${o}.`,hint:`Look at the step, the env: or the secret that ${I[e]} comes from.`})}}}),94307:((v,T,n)=>{n.d(T,{H:()=>u,N:()=>t});var h=n(24330),
O=n(55383);const g=300,I=["message","Message","error_description","error"],l=/[\w+/=.-]+/g,y=59,c=10;function u(d,m){const e=i((0,h.Em)(d,m,"***")),o=e===void 0?
"":(0,O.Uo)((0,O.TN)(t(e).trim()),g);return o===""?void 0:o}function i(d){let m;try{m=JSON.parse(d)}catch{const A=d.trim();return/^[<{[]/.test(A)?void 0:A.split(
`
`)[0]}const e=typeof m=="object"&&m!==null?Object.entries(m):[];return I.map(A=>e.find(([k])=>k===A)?.[1]).find(A=>typeof A=="string")}function t(d){return d.replace(
l,m=>m.length>y?"***":m.replace(/[\w.-]+/g,e=>a(e)?"***":e))}function a(d){const m=d.split("."),e=(o="")=>o.length>=c;return m.slice(0,-2).some((o,A)=>e(o)&&e(m[A+
1]))}}),46397:((v,T,n)=>{n.d(T,{$:()=>O,f:()=>g});const h=100;function O(l){return l.replace(/^Maximum call stack.*/s,"brackets or lists are nested too deeply h\
ere")}function g(l){let y=I([l]);for(let c=0;y.length>0;c+=1){if(c>h)return!0;y=I(y.flatMap(u=>Object.values(u)))}return!1}function I(l){return[...new Set(l.filter(
y=>typeof y=="object"&&y!==null))]}})};0&&(module.exports={id,ids,modules});
