'use strict';
var we=Object.defineProperty;var Zs=Object.getOwnPropertyDescriptor;var qs=Object.getOwnPropertyNames;var eo=Object.prototype.hasOwnProperty;var to=(v,p)=>{for(var u in p)we(v,u,{get:p[u],enumerable:!0})},no=(v,p,u,m)=>{if(p&&typeof p=="object"||typeof p=="function")for(let g of qs(p))!eo.call(v,g)&&
g!==u&&we(v,g,{get:()=>p[g],enumerable:!(m=Zs(p,g))||m.enumerable});return v};var so=v=>no(we({},"__esModule",{value:!0}),v);var ao={};to(ao,{id:()=>oo,ids:()=>ro,modules:()=>io});module.exports=so(ao);const oo=8674,ro=[8674],io={61626:((v,p,u)=>{u.d(p,{B8:()=>M,DM:()=>T,KC:()=>R,cn:()=>S,
rW:()=>k,rh:()=>I});const m=[{name:"aws-cn",regions:/^cn-\w+-\d+$/,dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn"},{name:"aws-us\
-gov",regions:/^us-gov-\w+-\d+$/,dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws"},{name:"aws-iso",regions:/^us-iso-\w+-\d+$/,dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"\
api.aws.ic.gov"},{name:"aws-iso-b",regions:/^us-isob-\w+-\d+$/,dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud"},{name:"aws-iso-e",regions:/^eu-isoe-\w+-\d+$/,
dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk"},{name:"aws-iso-f",regions:/^us-isof-\w+-\d+$/,dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"\
api.aws.hci.ic.gov"},{name:"aws-eusc",regions:/^eusc-(?:de)-\w+-\d+$/,dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu"}],g={name:"aws",regions:/^[a-z]/,
dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws"};function S(y){return m.find(w=>w.regions.test(y))??g}function k(y){return[g,...m].some(({dnsSuffix:w,dualStackDnsSuffix:D=w})=>[
w,D].some(N=>y.endsWith(`.${N}`)))}function I(y){return y===g.name||m.some(w=>w.name===y)}const E=/^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):role\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?(?<name>[\w+=,.@-]{1,64})$/;
function T(y){const w=E.exec(y)?.groups,{partition:D,account:N,name:z}=w??{};if(!(D===void 0||N===void 0||z===void 0||!I(D)))return{arn:y,partition:D,account:N,
name:z}}const x=/^arn:(?<partition>[a-z-]+):sts::(?<account>\d{12}):assumed-role\/(?<name>[\w+=,.@-]+)\/(?<sessionName>[\w+=,.@-]+)$/;function M(y){const{partition:w,
account:D,name:N,sessionName:z}=x.exec(y)?.groups??{};if(!(w===void 0||D===void 0||N===void 0||z===void 0))return{partition:w,account:D,name:N,sessionName:z}}function R(y){
const w=y.split(":")[4];return w===void 0||w===""?void 0:w}}),4449:((v,p,u)=>{u.d(p,{$f:()=>m,S8:()=>S,wE:()=>g});const m=`# Accounts for role-chain emulate. Po\
licies mean the same as in IAM.
version: 1

issuer:                      # the CI system that issues OIDC tokens
  claims:
    sub: repo:octo-org/payments:environment:production
    repository: octo-org/payments
    actor: mona

accounts:
  "111111111111":            # hub: the only account that trusts the CI system
    oidc-providers:
      - {url: https://token.actions.githubusercontent.com, audiences: [sts.amazonaws.com]}
    roles:
      hub:
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringEquals:
                "token.actions.githubusercontent.com:aud": sts.amazonaws.com
                "token.actions.githubusercontent.com:sub": repo:octo-org/payments:environment:production
        policy:
          - Effect: Allow
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Resource: arn:aws:iam::222222222222:role/spoke

  "222222222222":            # spoke: requires an external ID, a team and a source identity
    roles:
      spoke:
        trust:
          - Effect: Allow
            Principal: {AWS: "arn:aws:iam::111111111111:role/hub"}
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Condition:
              StringEquals: {"sts:ExternalId": acme-42, "aws:RequestTag/Team": payments}
              StringLike: {"sts:SourceIdentity": "*"}
        policy:
          - Effect: Allow
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Resource: arn:aws:iam::333333333333:role/deploy

  "333333333333":            # deploy: trusts only sessions that still carry the team
    roles:
      deploy:
        trust:
          - Effect: Allow
            Principal: {AWS: "arn:aws:iam::222222222222:role/spoke"}
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Condition:
              StringEquals: {"aws:PrincipalTag/Team": payments}
`,g={"aws-region":"eu-central-1","role-to-assume":"arn:aws:iam::111111111111:role/hub","role-session-name":"{repository}-{run_id}","role-chain":`- role: arn:aws\
:iam::222222222222:role/spoke
  external-id: acme-42
  tags: {Team: payments, Stage: prod}
  transitive-tag-keys: [Team]
  source-identity: "{claim:actor}"
- arn:aws:iam::333333333333:role/deploy`},S={GITHUB_ACTIONS:"true",GITHUB_REPOSITORY:"octo-org/payments",GITHUB_REPOSITORY_OWNER:"octo-org",GITHUB_WORKFLOW:"Dep\
loy",GITHUB_ACTION:"__octo-org_aws-role-chain",GITHUB_ACTOR:"mona",GITHUB_SHA:"8f2d1c0a9b3e4f5061728394a5b6c7d8e9f00112",GITHUB_REF:"refs/heads/main",GITHUB_RUN_ID:"\
4242"}}),79078:((v,p,u)=>{u.d(p,{y:()=>Vs.y,s:()=>Js});var m=u(77598),g=u(74296),S=u(75390);const k=/^(?:WebIdentityToken|SAMLAssertion|TokenCode|TradeInToken|.*ContextAssertion)$/;
function I(e){return Object.fromEntries(Array.from(e,([t,n])=>[t,k.test(t)?"***":n]))}function E(e,t){return{number:e.number,arn:e.arn,assumedRoleArn:e.kind==="\
assumed-role"?e.arn:void 0,tags:Object.fromEntries(e.tags),transitiveTagKeys:e.transitiveTagKeys,sourceIdentity:e.sourceIdentity,durationSeconds:e.durationSeconds,
expiration:(0,S.n)(e.expiresAt),packedPolicySize:t,chain:e.kind==="assumed-role"?e.chain:[]}}var T=u(74514);function x(e,t){return{status:e,headers:{"content-ty\
pe":"application/json"},body:JSON.stringify(t)}}var M=u(73859),R=u(76456);const y="/credentials/";function w({status:e,code:t,message:n}){return x(e,{code:t,message:n})}
function D(e,t){if(!e.path.startsWith(y))return;const n=N(e.path.slice(y.length));return{operation:"ContainerCredentials",parameters:{principal:n},answer:()=>Promise.
resolve(rt(e,n,t)),error:w}}function N(e){try{return decodeURIComponent(e)}catch{return e}}function z(e,t,n){return{answer:w({status:e,code:t,message:n,requestId:(0,m.
randomUUID)()}),outcome:{code:t,message:n}}}function rt(e,t,n){const s=n.world().containerAuthorizationToken;if(s!==void 0&&e.headers.get("authorization")!==s)return z(
401,"Unauthorized","The Authorization header is missing or wrong.");const o=it(t,n);if(o===void 0)return z(404,"NotFound",`The world has no user or role ${t}`);
const{accessKeyId:r,secretAccessKey:i,sessionToken:a}=o.credentials,c=(0,S.n)(o.expiresAt);return{answer:x(200,{AccessKeyId:r,SecretAccessKey:i,Token:a,Expiration:c}),
outcome:{session:E(o,void 0)}}}function it(e,t){const n=t.world(),s=(0,T._$)(n,e);if(s!==void 0)return Ae(s,t);const o=(0,T.q_)(n).find(({name:r})=>r===e);return o===
void 0?void 0:at(o,t)}function Ae(e,{world:t,sessions:n,now:s},{sessionName:o="emulator",seconds:r=M.nJ}={}){return(0,M.UH)({sessions:n,now:s(),world:t()},{role:e,
sessionName:o,tags:R.yv,transitiveTagKeys:[],sourceIdentity:void 0,policies:void 0,federatedProvider:void 0,chain:[],durationSeconds:r})}function at(e,{world:t,
sessions:n,now:s}){return n.issue({kind:"user",account:e.account,partition:e.arn.split(":")[1]??"aws",arn:e.arn,userArn:e.arn,tags:R.yv,transitiveTagKeys:[],sourceIdentity:void 0,
policies:void 0,mfaAt:void 0},{now:s(),durationSeconds:M.nJ,worldLimitSeconds:t().sessionSeconds})}var ct=u(58500);function ut(e){return e.kind!=="delay"}const dt=new Map(
[[403,"AccessDenied"],[429,"Throttling"],[500,"InternalFailure"],[503,"ServiceUnavailable"]]),lt={code:"Throttling",message:"Rate exceeded"};function ne(e){return t=>{
t.send(e)}}function se(e){return{caller:void 0,callerSession:void 0,ignoredParameters:[],outcome:e}}function ft(e,t){const n="InternalFailure",s="The request pr\
ocessing has failed because of an unknown error, exception or failure.",o=(0,m.randomUUID)(),r=t instanceof Error?t.stack:(0,g.bD)(t);return{answer:e.error({status:500,
code:n,message:s,requestId:o}),outcome:{code:n,message:s,reason:r,requestId:o}}}async function ye(e){const t=await e.answer().catch(c=>ft(e,c)),{caller:n,callerSession:s,
ignoredParameters:o=[],outcome:r,answer:i}=t,a={caller:n,callerSession:s,ignoredParameters:o,outcome:{...r,status:i.status}};return{answered:t,record:a}}async function mt(e){
const{answered:t,record:n}=await ye(e);return{record:{...n,outcome:{...n.outcome,fault:"truncate"}},deliver:s=>{s.truncate(t.answer)}}}function Se(e,t,n){const{
status:s}=n,o=n.code??dt.get(s)??"ValidationError",r=n.message??`The emulator was told to answer with ${s}.`,i=(0,m.randomUUID)();return{record:se({status:s,code:o,
message:r,requestId:i,fault:t}),deliver:ne(e.error({status:s,code:o,message:r,requestId:i}))}}function ht(e){return{record:se({status:void 0,fault:e}),deliver:t=>{
e!=="hang"&&t[e]()}}}async function pt(e,t){switch(t?.kind){case void 0:{const{answered:n,record:s}=await ye(e);return{record:s,deliver:ne(n.answer)}}case"trunc\
ate":return mt(e);case"error":return Se(e,"error",t);case"throttle":return Se(e,"throttle",{status:400,...e.throttled??lt});case"body":{const{status:n=200,body:s}=t,
o={status:n,headers:{"content-type":"text/plain"},body:s};return{record:se({status:n,fault:"body"}),deliver:ne(o)}}case"reset":case"close":case"hang":return ht(
t.kind)}}class gt{#e;#t=[];#n=new Map;#s=new Map;#o=new AbortController;#r=0;constructor(t){this.#e=t}get log(){return this.#t}maximumInFlight(t){return this.#s.
get(t)??0}end(){this.#o.abort()}async answer(t,n){this.#r+=1;const s={sequence:this.#r,time:this.#i(),operation:t.operation,parameters:t.parameters};this.#a(t.operation,
1);try{const o=this.#e.faults.next(t.operation);await this.#c(o);const r=o.find(ut),{record:i,deliver:a}=await pt(t,r);this.#t.push({...s,answered:this.#i(),...i}),
a(n)}catch(o){if(!this.#o.signal.aborted)throw o}finally{this.#a(t.operation,-1)}}#i(){return new Date(this.#e.now()).toISOString()}async#c(t){const s=t.map(o=>o.
kind==="delay"?o.milliseconds:0).reduce((o,r)=>o+r,this.#e.latencyMilliseconds);s>0&&await(0,ct.setTimeout)(s,void 0,{signal:this.#o.signal})}#a(t,n){for(const s of[
t,"*"]){const o=(this.#n.get(s)??0)+n;this.#n.set(s,o),this.#s.set(s,Math.max(o,this.maximumInFlight(s)))}}}function wt(e,t,n){const{operation:s="*",calls:o="al\
l",every:r=1,ratio:i=1}=e;if(s!=="*"&&s!==t)return!1;const a=s==="*"?n.ofAll:n.ofOperation;return(o==="all"||o.includes(a))&&a%r===0&&At(a)<i}function At(e){let t=Math.
imul(e,2654435761);return t=Math.imul(t^t>>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),((t^t>>>16)>>>0)/2**32}class yt{#e;#t=new Map;constructor(t){this.#e=
t}add(t){this.#e=[...this.#e,t]}clear(){this.#e=[]}next(t){const n={ofOperation:this.#n(t),ofAll:this.#n("*")};return this.#e.filter(s=>wt(s,t,n))}#n(t){const n=(this.#t.
get(t)??0)+1;return this.#t.set(t,n),n}}var St=u(37067),It=u(44708),Ie=u(78474);const Te=1e6;async function Tt(e){const t=[];let n=0;for await(const s of e)if(s instanceof
Uint8Array){if(n+=s.length,n>Te)throw new RangeError(`A request's body may have ${Te} bytes.`);t.push(s)}return Buffer.concat(t)}function xt(e){return new Map(Object.
entries(e.headersDistinct).map(([t,n=[]])=>[t.toLowerCase(),n.join(",")]))}async function vt(e,t){const[n="/",...s]=(e.url??"/").split("?");return{method:e.method??
"GET",path:n,query:s.join("?"),headers:xt(e),body:await Tt(e),secure:t,remoteAddress:e.socket.remoteAddress??"127.0.0.1"}}function xe(e,t,n){const s=Buffer.byteLength(
t.body)+n;e.writeHead(t.status,{...t.headers,"content-length":s})}function Et(e,t){return{send:n=>{xe(e,n,0),e.end(n.body)},truncate:n=>{xe(e,n,64),e.write(n.body,
()=>e.socket?.destroySoon())},reset:()=>{t?.resetAndDestroy()},close:()=>{e.socket?.end()}}}async function bt(e){const t=e.tls!==void 0,n=new Map,s=(i,a)=>{vt(i,
t).then(c=>{e.handle(c,Et(a,n.get(i.socket.remotePort)))},()=>a.socket?.destroy())},o=e.tls===void 0?(0,St.createServer)(s):(0,It.createServer)(e.tls,s);let r=0;
return o.on("connection",i=>{r+=1;const{remotePort:a}=i;n.set(a,i),i.on("close",()=>n.delete(a))}),o.keepAliveTimeout=6e5,o.listen(e.port,"127.0.0.1"),await(0,Ie.
once)(o,"listening"),{url:`${t?"https":"http"}://127.0.0.1:${kt(o)}`,connectionsOpened:()=>r,close:async()=>{const i=(0,Ie.once)(o,"close");o.close(),n.forEach(
a=>a.destroy()),await i}}}function kt(e){const t=e.address();if(t===null||typeof t=="string")throw new TypeError("A listening TCP server has a port.");return t.
port}var f=u(7528);const Ot=3e4,$t="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";function Rt(e){const n=Array.from(e.toUpperCase().replace(/[\s=]/g,""),s=>$t.indexOf(s).toString(
2).padStart(5,"0")).join("").match(/[01]{8}/g)??[];return Uint8Array.from(n,s=>Number.parseInt(s,2))}function Mt(e,t){const n=Buffer.alloc(8);n.writeBigUInt64BE(
BigInt(t));const s=(0,m.createHmac)("sha1",Rt(e)).update(n).digest(),o=s.readUInt8(s.length-1)&15;return String((s.readUInt32BE(o)&2147483647)%1e6).padStart(6,"\
0")}class Dt{#e=new Map;verify(t,n,s){const o=Math.floor(s/Ot),r=this.#e.get(t.serial)??-1,i=[o-1,o,o+1].find(a=>a>r&&Mt(t.seed,a)===n);if(i===void 0)throw(0,f.
o0)("AccessDenied","MultiFactorAuthentication failed with invalid MFA one time pass code. ","the code is wrong, or has been used before");this.#e.set(t.serial,i)}}
var Nt=u(84124);function ve(e,t){const{answer:n}=e,s={...n.headers,date:new Date(t).toUTCString()};return{...e,answer:{...n,headers:s}}}const oe="AWS4-HMAC-SHA2\
56";function G(e){return(0,f.li)("IncompleteSignature",e)}function Pt(e){const t=e.get("authorization");if(t===void 0)throw(0,f.o0)("MissingAuthenticationToken",
"Request is missing Authentication Token");if(!t.startsWith(`${oe} `))throw G(`Unsupported AWS 'algorithm': '${t.split(" ")[0]??""}'.`);const n=zt(t.slice(oe.length),
t),[s,o,r]=["Credential","SignedHeaders","Signature"].map(b=>n.get(b));if(s===void 0||o===void 0||r===void 0)throw G(Ct(n));const[i="",a="",c="",d="",l,...h]=s.
split("/");if(l!=="aws4_request"||h.length>0)throw G(`Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${s}'`);
return{accessKeyId:i,date:a,region:c,service:d,signedHeaders:o.split(";"),signature:r}}function zt(e,t){const n=new Map;for(const s of e.split(/[\s,]+/).filter(
o=>o!=="")){const o=s.indexOf("=");if(o<0)throw G(`'${s}' not a valid key=value pair (missing equal-sign) in Authorization header: '${t}'.`);n.set(s.slice(0,o),
s.slice(o+1))}return n}function Ct(e){return["Credential","Signature","SignedHeaders"].filter(t=>!e.has(t)).map(t=>`Authorization header requires '${t}' paramet\
er.`).join(" ")}var Ee=u(99392);const J=300*1e3;function F(e){return(0,f.o0)("SignatureDoesNotMatch",e)}function Ut(e){const t=e.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
"$1-$2-$3T$4:$5:$6Z"),n=Date.parse(t);return t===e||Number.isNaN(n)?void 0:n}function X(e){return new Date(e).toISOString().replace(/[-:]|\.\d+/g,"")}function Lt(e,t,{
service:n,now:s}){const{date:o,region:r,service:i,signedHeaders:a}=e,c=t.headers.get("x-amz-date")??"",d=Ut(c);if(d===void 0)throw G(`Date must be in ISO-8601 '\
basic format'. Got '${c}'. See http://en.wikipedia.org/wiki/ISO_8601`);const l=["host","x-amz-date","x-amz-security-token"].find(h=>t.headers.has(h)&&!a.includes(
h));if(l!==void 0)throw F(`'${l}' must be a 'SignedHeader' in the AWS Authorization.`);if(i!==n)throw F(`Credential should be scoped to correct service: '${n}'.\
 `);if(!/^[a-z]{2,5}(?:-[a-z]+)+-\d$/.test(r))throw F("Credential should be scoped to a valid region. ");if(c.slice(0,8)!==o)throw F(`Date in Credential scope d\
oes not match YYYYMMDD from ISO-8601 version of date from HTTP: '${o}' != '${c.slice(0,8)}', from '${c}'.`);Ft(d,s)}function Ft(e,t){const[n,s]=[X(e),X(t)];if(e<
t-J){const o=X(t-J);throw F(`Signature expired: ${n} is now earlier than ${o} (${s} - 5 min.)`)}if(e>t+J){const o=X(t+J);throw F(`Signature not yet current: ${n}\
 is still later than ${o} (${s} + 5 min.)`)}}function be(e){return(0,m.createHash)("sha256").update(e).digest("hex")}function ke(e,t){return(0,m.createHmac)("sh\
a256",e).update(t).digest()}function re(e){return encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function _t(e){return Array.
from(new URLSearchParams(e),([t,n])=>[re(t),re(n)]).sort(([t,n],[s,o])=>Oe(t,s)||Oe(n,o)).map(([t,n])=>`${t}=${n}`).join("&")}function Oe(e,t){return e<t?-1:e>t?
1:0}function Bt(e,t){const n=t.map(o=>`${o}:${(e.headers.get(o)??"").trim().replace(/ +/g," ")}
`),s=e.path.split("/").map(re).join("/");return[e.method,s,_t(e.query),n.join(""),t.join(";"),be(e.body)].join(`
`)}function jt(e,t,n){const{date:s,region:o,service:r,signedHeaders:i,signature:a}=e,c=`${s}/${o}/${r}/aws4_request`,d=be(Bt(t,i)),l=[oe,t.headers.get("x-amz-da\
te")??"",c,d].join(`
`),h=[s,o,r,"aws4_request"].reduce(ke,`AWS4${n}`),b=Buffer.from(ke(h,l)).toString("hex");if(!/^[0-9a-f]{64}$/.test(a)||!(0,m.timingSafeEqual)(Buffer.from(a),Buffer.
from(b)))throw F("The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult th\
e service documentation for details.")}function $e(e,{service:t,world:n,sessions:s,now:o}){const r=Pt(e.headers);Lt(r,e,{service:t,now:o});const i=(0,Ee.l)(n,s,
r.accessKeyId),a=e.headers.get("x-amz-security-token");if(i===void 0||a!==i.session?.credentials.sessionToken)throw(0,f.o0)("InvalidClientTokenId","The security\
 token included in the request is invalid.");if(i.session!==void 0&&i.session.expiresAt<=o)throw(0,f.o0)("ExpiredToken","The security token included in the requ\
est is expired");return jt(r,e,i.secretAccessKey),{caller:i,region:r.region}}function Q(e,t){return(0,f.li)("InvalidInputException",t,e)}function Wt(){return(0,f.
li)("AWSOrganizationsNotInUseException","Your account is not a member of an organization.")}function Kt(e){return(0,f.li)("AccessDeniedException","You don't hav\
e permissions to access this resource.",`account ${e} is neither the management account nor a delegated administrator`)}function Z(e,t){return(0,f.li)(`${e}NotF\
oundException`,t)}const Ht={AccessDenied:"AccessDeniedException",SignatureDoesNotMatch:"InvalidSignatureException",InvalidClientTokenId:"UnrecognizedClientExcep\
tion",ExpiredToken:"ExpiredTokenException",MissingAuthenticationToken:"MissingAuthenticationTokenException",IncompleteSignature:"IncompleteSignatureException"};
function Gt({code:e,message:t,reason:n}){return(0,f.li)(Ht[e]??e,t,n)}var Re=u(85390);class Y{#e;#t=new Set;constructor(t){this.#e=t}static of(t){try{const n=JSON.
parse(Buffer.from(t).toString("utf8"));if((0,Re.p)(n))return new Y(n)}catch{}throw(0,f.li)("SerializationException","The request body is no JSON object.")}static shown(t){
try{const n=Y.of(t).#e;return Object.fromEntries(Object.entries(n).map(([s,o])=>[s,Yt(o)]))}catch{return{}}}text(t,n){const s=this.optionalText(t);if(s===void 0)
throw Q("INPUT_REQUIRED",`You must provide a value for ${t}.`);if(!n.pattern.test(s))throw Q(n.reason,`You specified an invalid value for ${t}.`);return s}optionalText(t){
this.#t.add(t);const n=this.#e[t]??void 0;if(n!==void 0&&typeof n!="string")throw(0,f.li)("SerializationException",`${t} must be a string.`);return n}optionalInteger(t,{
min:n,max:s}){this.#t.add(t);const o=this.#e[t]??void 0;if(o!==void 0){if(typeof o!="number"||!Number.isInteger(o))throw(0,f.li)("SerializationException",`${t} \
must be an integer.`);if(o<n||o>s)throw Q(o<n?"MIN_VALUE_EXCEEDED":"MAX_VALUE_EXCEEDED",`${t} must be from ${n} to ${s}.`);return o}}unread(){return Object.keys(
this.#e).filter(t=>!this.#t.has(t))}}function Yt(e){return typeof e=="string"?e:JSON.stringify(e)}const Me={min:1,max:20};function _(e,{input:t,operation:n},{pageSize:s},o=""){
const r=t.optionalInteger("MaxResults",Me)??Me.max,i=t.optionalText("NextToken"),{offset:a,page:c}=i===void 0?{offset:0,page:0}:Xt(i,n,o),d=a+Vt(c,Math.min(r,s)),
l={offset:d,page:c+1};return{items:e.slice(a,d),NextToken:d<e.length?Jt(l,n,o):void 0}}function Vt(e,t){return e===1?0:e%3===2?Math.ceil(t/2):t}function Jt(e,t,n){
return Buffer.from(JSON.stringify({operation:t,subject:n,...e})).toString("base64url")}function Xt(e,t,n){try{const s=JSON.parse(Buffer.from(e,"base64url").toString(
"utf8"));if((0,Re.p)(s)&&s.operation===t&&s.subject===n){const{offset:o,page:r}=s;if(typeof o=="number"&&typeof r=="number")return{offset:o,page:r}}}catch{}throw Q(
"INVALID_NEXT_TOKEN","You specified an invalid value for NextToken.")}var Qt=u(305),Zt=u(4685);const qt={tags:R.yv,transitiveTagKeys:[]};function W(e,t,n,s=qt){
const{arn:o,principal:r,policies:i}=e.caller,a=(0,Zt.y)(e,s);for(const c of t){const d=(0,Qt.Q)(i,{principal:r,action:c,resource:n,context:a},e.vpcEndpoint?.policy);
if(!d.allowed){const{reason:l,obstacle:h}=d;throw(0,f.Ib)({caller:o,action:c,resource:n,reason:l,obstacle:h})}}}function De(e,t){if(W(e,[`organizations:${e.operation}`],
t),e.organization===void 0)throw Wt();return e.organization}function C(e,t){const n=De(e,t),{account:s}=e.caller;if(s!==n.managementAccount.id&&!n.delegatedAdministrators.
includes(s))throw Kt(s);return n}const q={reason:"INVALID_PATTERN"},en={...q,pattern:/^(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/},tn={...q,pattern:/^(?:\d{12}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/},
nn={...q,pattern:/^\d{12}$/},sn={...q,pattern:/^(?:r-[0-9a-z]{4,32}|\d{12}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/},on={reason:"INVALID_ENUM",pattern:/^(?:ACCOUNT|ORGANIZATIONAL_UNIT)$/},
rn=new Map([["DescribeAccount",cn],["DescribeOrganization",an],["ListAccounts",un],["ListAccountsForParent",dn],["ListChildren",mn],["ListOrganizationalUnitsFor\
Parent",ln],["ListParents",hn],["ListRoots",fn],["ListTagsForResource",pn]]);function an(e){const{id:t,arn:n,managementAccount:s}=De(e,"*");return{Organization:{
Id:t,Arn:n,FeatureSet:"ALL",MasterAccountArn:s.arn,MasterAccountId:s.id,MasterAccountEmail:s.email}}}function cn(e){const n=C(e,K(e,"AccountId")).members.get(e.
input.text("AccountId",nn));if(n===void 0)throw Z("Account","You specified an account that doesn't exist.");return{Account:ae(n)}}function un(e){const t=C(e,"*"),
{items:n,NextToken:s}=_(Array.from(t.members.values()),e,t);return{Accounts:n.map(ae),NextToken:s}}function dn(e){const t=C(e,K(e,"ParentId")),{id:n,members:s}=ie(
e,t),{items:o,NextToken:r}=_(s,e,t,n);return{Accounts:o.map(ae),NextToken:r}}function ln(e){const t=C(e,K(e,"ParentId")),{id:n,units:s}=ie(e,t),{items:o,NextToken:r}=_(
s,e,t,n);return{OrganizationalUnits:o.map(Ne),NextToken:r}}function fn(e){const t=C(e,"*"),{items:n,NextToken:s}=_([t.root],e,t);return{Roots:n.map(o=>({...Ne(o),
PolicyTypes:[]})),NextToken:s}}function mn(e){const t=C(e,K(e,"ParentId")),{id:n,members:s,units:o}=ie(e,t),r=e.input.text("ChildType",on),i=r==="ACCOUNT"?s:o,{
items:a,NextToken:c}=_(i,e,t,`${n} ${r}`);return{Children:a.map(d=>({Id:d.id,Type:r})),NextToken:c}}function hn(e){const t=C(e,K(e,"ChildId")),n=e.input.text("C\
hildId",tn),{parentId:s}=t.members.get(n)??t.units.get(n)??{},o=s===void 0?void 0:t.units.get(s);if(o===void 0)throw Z("Child","You specified a child that doesn\
't exist.");const{items:r,NextToken:i}=_([o],e,t,n);return{Parents:r.map(({id:a,kind:c})=>({Id:a,Type:c})),NextToken:i}}function pn(e){const t=C(e,K(e,"Resource\
Id")),n=e.input.text("ResourceId",sn),s=t.members.get(n)??t.units.get(n);if(s===void 0)throw Z("Target","You specified a target that doesn't exist.");const{items:o,
NextToken:r}=_(Array.from(s.tags),e,t,n);return{Tags:o.map(([i,a])=>({Key:i,Value:a})),NextToken:r}}function ie({input:e},{units:t}){const n=t.get(e.text("Paren\
tId",en));if(n===void 0)throw Z("Parent","You specified a parent that doesn't exist.");return n}function K({input:e,organization:t},n){const s=e.optionalText(n)??
"";return(t?.units.get(s)??t?.members.get(s))?.arn??"*"}function Ne({id:e,arn:t,name:n}){return{Id:e,Arn:t,Name:n}}function ae({id:e,arn:t,name:n,email:s,state:o}){
return{Id:e,Arn:t,Name:n,Email:s,State:o,JoinedMethod:"CREATED",JoinedTimestamp:gn}}const gn=1704067200,Pe=/^AWSOrganizationsV20161128\.(?<operation>\w+)$/,ze="\
application/x-amz-json-1.1",wn={code:"TooManyRequestsException",message:"You have sent too many requests in too short a period of time. Try again later."},An={aws:"\
us-east-1","aws-cn":"cn-northwest-1","aws-us-gov":"us-gov-west-1","aws-iso":"us-iso-east-1","aws-iso-b":"us-isob-east-1","aws-iso-e":"eu-isoe-west-1","aws-iso-f":"\
us-isof-south-1","aws-eusc":"eusc-de-east-1"};function yn(e){return e.headers.has("x-amz-target")}function Sn(e,t){return{operation:Pe.exec(e.headers.get("x-amz\
-target")??"")?.groups?.operation??"Unknown",parameters:Y.shown(e.body),answer:()=>Promise.resolve(ve(In(e,t),t.now())),error:Ue,throttled:wn}}function In(e,t){
const n=(0,m.randomUUID)(),s={};try{const o=Tn(e,t,s);return{...Ce(s),answer:Le(200,o,n),outcome:{requestId:n}}}catch(o){if(!(o instanceof f.vs))throw o;const{status:r,
code:i,message:a,reason:c}=Gt(o);return{...Ce(s),answer:Ue({status:r,code:i,message:a,requestId:n,reason:c}),outcome:{code:i,message:a,reason:c,requestId:n}}}}function Ce({
caller:e,input:t}){return{caller:e?.arn,callerSession:e?.session?.number,ignoredParameters:t?.unread()}}function Tn(e,t,n){const s=Pe.exec(e.headers.get("x-amz-\
target")??"")?.groups?.operation,o=rn.get(s??"");if(s===void 0||o===void 0||e.headers.get("content-type")!==ze)throw(0,f.li)("UnknownOperationException",`Could \
not find operation ${s??""}`);const[r,i]=[t.world(),t.now()],a=$e(e,{service:"organizations",world:r,sessions:t.sessions,now:i}),{caller:c,region:d}=a;if(n.caller=
c,d!==An[c.partition])throw(0,f.o0)("SignatureDoesNotMatch","Credential should be scoped to a valid region. ");n.input=Y.of(e.body);const{organization:l}=r;return o(
{operation:s,input:n.input,organization:l?.members.has(c.account)===!0?l:void 0,now:i,caller:c,region:d,secureTransport:e.secure,sourceIp:e.remoteAddress,userAgent:e.
headers.get("user-agent")})}function Ue({status:e,code:t,message:n,requestId:s,reason:o}){return Le(e,{__type:t,Message:n,...t==="InvalidInputException"&&o!==void 0?
{Reason:o}:{}},s)}function Le(e,t,n){return{status:e,headers:{"content-type":ze,"x-amzn-requestid":n},body:JSON.stringify(t)}}function ce({status:e,code:t,message:n}){
return x(e,{$id:"1",message:n,typeKey:t})}function xn(e,t){const[n,s]=[Buffer.from(e),Buffer.from(t)];return n.length===s.length&&(0,m.timingSafeEqual)(n,s)}function vn({
claims:e}){const t=e.repository_owner;return`https://github.com/${typeof t=="string"?t:""}`}async function En(e,t,n){const s=e.headers.get("authorization")??"";
if(!xn(s.toLowerCase().slice(0,7)+s.slice(7),`bearer ${n.requestToken}`)){const i={status:401,code:"Unauthorized",message:"The request token is missing or wrong\
."};return{answer:ce({...i,requestId:(0,m.randomUUID)()}),outcome:i}}const{issuer:o}=n.world(),r=await n.issuer.issue({issuer:o.url,audience:t.get("audience")??
vn(o),claims:o.claims,lifetimeSeconds:o.tokenLifetimeSeconds,now:n.now()});return{answer:x(200,{value:r}),outcome:{}}}function bn(e,t){const n=new URLSearchParams(
e.query);return{operation:"IdToken",parameters:Object.fromEntries(n),answer:()=>En(e,n,t),error:ce}}function kn(e,t){const n={"/.well-known/openid-configuration":[
"OpenIdConfiguration",()=>Promise.resolve(On(t))],"/.well-known/jwks":["Jwks",()=>t.issuer.jwks()]},[s,o]=n[e.path]??[];return s===void 0||o===void 0?void 0:{operation:s,
parameters:{},answer:async()=>({answer:x(200,await o()),outcome:{}}),error:ce}}function On({world:e,url:t}){const{issuer:n}=e();return{issuer:n.url,jwks_uri:`${t()}\
/.well-known/jwks`,subject_types_supported:["public","pairwise"],response_types_supported:["id_token"],claims_supported:["sub","aud","exp","iat","iss","jti","nb\
f",...Object.keys(n.claims)],id_token_signing_alg_values_supported:["RS256"],scopes_supported:["openid"]}}var $n=u(19459),A=u(21317);function Rn(e){return e.replaceAll(
"&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll("\r","&#xD;")}function Fe(e){return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(
'"',"&quot;").replaceAll("	","&#x9;").replaceAll(`
`,"&#xA;").replaceAll("\r","&#xD;")}function ue(e,t){return e<t?-1:e>t?1:0}function Mn(e,t){return ue(e.namespace,t.namespace)||ue(e.localName,t.localName)}function Dn(e,t,n){
const s=[e.prefix,...e.attributes.filter(({namespace:r})=>r!=="").map(({name:r})=>r.split(":")[0]??""),...n.inclusivePrefixes.map(r=>r==="#default"?"":r)],o=Array.
from(new Set(s)).filter(r=>r!=="xml"&&(e.scope.has(r)||r==="")).map(r=>[r,e.scope.get(r)??""]).filter(([r,i])=>(t.get(r)??"")!==i).sort(([r],[i])=>ue(r,i));return new Map(
o)}function de(e,t,n=new Map){const s=Dn(e,n,t),o=Array.from(s,([c,d])=>` xmlns${c===""?"":`:${c}`}="${Fe(d)}"`),r=e.attributes.toSorted(Mn).map(({name:c,value:d})=>`\
 ${c}="${Fe(d)}"`),i=new Map([...n,...s]),a=e.children.filter(c=>c!==t.without).map(c=>typeof c=="string"?Rn(c):de(c,t,i));return`<${e.name}${o.join("")}${r.join(
"")}>${a.join("")}</${e.name}>`}const ee=/<!--[^]*?-->|<!\[CDATA\[(?<cdata>[^]*?)\]\]>|<\?[^]*?\?>|<\/(?<end>[^\s>]+)\s*>|<(?<start>[^\s/>!?]+)(?<attributes>(?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gy,
Nn=/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,Pn={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};function _e(e){return e.replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g,(t,n)=>{
if(n.startsWith("#"))return String.fromCodePoint(Number(n.startsWith("#x")?`0${n.slice(1)}`:n.slice(1)));const s=Pn[n];if(s===void 0)throw new SyntaxError(`The \
entity ${n} is not allowed.`);return s})}function Be(e){const t=e.indexOf(":");return t<0?["",e]:[e.slice(0,t),e.slice(t+1)]}function je(e,t){const n=t.get(e);if(n===
void 0&&e!=="")throw new SyntaxError(`The prefix ${e} is not declared.`);return n??""}function zn(e,t,n){const s=Array.from(t.matchAll(Nn),([,l="",h,b])=>({key:l,
value:_e((h??b??"").replace(/[\t\r\n]/g," "))})),o=({key:l})=>l==="xmlns"||l.startsWith("xmlns:"),r=s.filter(o).map(({key:l,value:h})=>[l.slice(6),h]),i=new Map(
[...n,...r]),a=s.filter(l=>!o(l)).map(({key:l,value:h})=>{const[b,L]=Be(l);return{name:l,localName:L,namespace:b===""?"":je(b,i),value:h}}),[c,d]=Be(e);return{element:{
name:e,prefix:c,localName:d,namespace:je(c,i),attributes:a,scope:i},children:[]}}const Cn=new Map([["xml","http://www.w3.org/XML/1998/namespace"]]);function Un(e){
const t=[],n=[],s=e.replace(/\r\n?/g,`
`);for(ee.lastIndex=0;ee.lastIndex<s.length;){const i=ee.lastIndex,a=ee.exec(s)?.groups;if(a===void 0)throw new SyntaxError(`The XML cannot be read from charact\
er ${i} on.`);Ln(a,n,t)}const[o,...r]=t.filter(i=>typeof i!="string"||i.trim()!=="");if(o===void 0||typeof o=="string"||r.length>0||n.length>0)throw new SyntaxError(
"The XML does not have exactly one root element.");return o}function Ln(e,t,n){const{cdata:s,text:o,start:r,attributes:i="",empty:a,end:c}=e,d=t.at(-1)?.children??
n;if(r!==void 0){const l=zn(r,i,t.at(-1)?.element.scope??Cn);a==="/"?d.push({...l.element,children:[]}):t.push(l)}else if(c!==void 0){const l=t.pop();if(l?.element.
name!==c)throw new SyntaxError(`</${c}> closes nothing.`);(t.at(-1)?.children??n).push({...l.element,children:l.children})}else(s!==void 0||o!==void 0)&&d.push(
s??_e(o??""))}function O(e,t){return We(e).flatMap(n=>[...n.localName===t?[n]:[],...O(n,t)])}function We(e){return e.children.filter(t=>typeof t!="string")}function $(e,t){
return e?.attributes.find(n=>n.name===t)?.value}function H(e){return(e?.children??[]).map(t=>typeof t=="string"?t:H(t)).join("")}const Ke="http://www.w3.org/200\
1/10/xml-exc-c14n#",Fn="http://www.w3.org/2000/09/xmldsig#enveloped-signature",_n=new Map([["http://www.w3.org/2001/04/xmldsig-more#rsa-sha256","RSA-SHA256"],["\
http://www.w3.org/2001/04/xmldsig-more#rsa-sha512","RSA-SHA512"]]),Bn=new Map([["http://www.w3.org/2001/04/xmlenc#sha256","sha256"],["http://www.w3.org/2001/04/\
xmlenc#sha512","sha512"]]);function B(e,t){const[n,...s]=e===void 0?[]:O(e,t);return s.length===0?n:void 0}function He(e){const t=e===void 0?void 0:O(e,"Inclusi\
veNamespaces")[0];return($(t,"PrefixList")??"").split(/\s+/).filter(n=>n!=="")}function jn(e,t){const n=B(t,"Reference"),s=n===void 0?[]:O(n,"Transform"),o=s.map(
d=>$(d,"Algorithm")),r=Bn.get($(B(n,"DigestMethod"),"Algorithm")??""),i=$(e,"ID");if(r===void 0||i===void 0||$(n,"URI")!==`#${i}`||o.length!==2||o[0]!==Fn||o[1]!==
Ke)return!1;const a={without:t,inclusivePrefixes:He(s[1])};return(0,m.createHash)(r).update(de(e,a)).digest("base64")===H(B(n,"DigestValue")).replace(/\s/g,"")}
function Wn(e,t){const n=We(e).find(({localName:d})=>d==="Signature");if(n===void 0)return!1;const s=B(n,"SignedInfo"),o=B(s,"CanonicalizationMethod"),r=_n.get(
$(B(s,"SignatureMethod"),"Algorithm")??"");if(s===void 0||r===void 0||$(o,"Algorithm")!==Ke)return!1;const i=de(s,{inclusivePrefixes:He(o)}),a=Buffer.from(H(B(n,
"SignatureValue")),"base64"),{publicKey:c}=new m.X509Certificate(t);return(0,m.createVerify)(r).update(i).verify(c,a)&&jn(e,n)}const Kn="urn:oasis:names:tc:SAML\
:2.0:nameid-format:";function Ge(e){const t=e===void 0?NaN:Date.parse(e);return Number.isNaN(t)?void 0:t}function Ye(e,t){const n=e.flatMap(s=>Ge($(s,t))??[]);return n.
length===0?void 0:Math.min(...n)}function Hn(e){const t=O(e,"Attribute").map(n=>{const s=O(n,"AttributeValue").map(o=>H(o).trim());return[$(n,"Name")??"",s]});return new Map(
t)}function Gn(e){if(!/^[A-Za-z0-9+/]+=*$/.test(e.replace(/\s+/g,"")))throw new SyntaxError("It is not base64.");const t=Un(Buffer.from(e,"base64").toString("ut\
f8")),[n,...s]=O(t,"Assertion");if(t.localName!=="Response"||n===void 0||s.length>0)throw new SyntaxError("It is not a SAML response with exactly one assertion.");
const[o]=O(n,"Subject"),r=O(n,"SubjectConfirmationData"),[i]=o===void 0?[]:O(o,"NameID");return{issuer:H(O(n,"Issuer")[0]).trim(),subject:{name:H(i).trim(),format:($(
i,"Format")??"unspecified").replace(Kn,"")},recipient:$(r[0],"Recipient")??$(t,"Destination")??"",issuedAt:Ge($(n,"IssueInstant"))??0,notOnOrAfter:Ye([...r,...O(
n,"Conditions")],"NotOnOrAfter"),sessionNotOnOrAfter:Ye(O(n,"AuthnStatement"),"SessionNotOnOrAfter"),attributes:Hn(n),isSignedBy:a=>[t,n].some(c=>Wn(c,a))}}var Ve=u(
52717),P=u(34957);const U="InvalidIdentityToken",te="https://aws.amazon.com/SAML/Attributes/",Je="Request ARN is invalid",Yn=/^arn:[a-z-]+:iam::\d{12}:saml-provider\/[\w._-]{1,128}$/,
Vn=300*1e3,Jn=/^https:\/\/(?:[\w-]+\.)*signin\.(?:aws\.amazon\.com|amazonaws-us-gov\.com|amazonaws\.cn|amazonaws\.eu)\/saml(?:\/.*)?$/;function Xn(e){try{return Gn(
e)}catch(t){throw(0,f.li)(U,"Invalid base64 SAMLResponse",String(t))}}function Qn(e,t,n){const s=e.world.accounts.get(t)?.samlProviders.find(o=>o.arn===n);if(s===
void 0)throw(0,f.li)(U,"Specified provider doesn't exist");return s}function Zn(e,t,n){if(e.issuer!==t.entityId)throw(0,f.li)(U,"Issuer not present in specified\
 provider",`it is ${e.issuer}`);if(t.certificate!==void 0&&!e.isSignedBy(t.certificate))throw(0,f.li)(U,"Response signature invalid");if(!Jn.test(e.recipient))throw(0,f.
li)(U,"Recipient in SAML response is invalid",`it is ${e.recipient}`);const{issuedAt:s,notOnOrAfter:o=1/0}=e;if(n>=Math.min(o,s+Vn))throw(0,f.li)("ExpiredTokenE\
xception","Token must be redeemed within 5 minutes of issuance")}function qn(e,t,n){if(!(e.attributes.get(`${te}Role`)??[]).map(o=>o.split(",").map(r=>r.trim())).
some(o=>o.length===2&&o.includes(t)&&o.includes(n)))throw(0,f.o0)("AccessDenied","Not authorized to perform sts:AssumeRoleWithSAML","the assertion does not name\
 this role with this provider")}function le(e,t){return e.attributes.get(te+t)?.[0]}function es(e){const t=le(e,"RoleSessionName");if(t===void 0)throw(0,f.li)(U,
"RoleSessionName is required in AuthnResponse");if(!/^[\w+=,.@-]{2,64}$/.test(t))throw(0,f.li)(U,"RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]\
{2,64}");return t}function ts(e,t,n){const{sessionNotOnOrAfter:s=1/0}=e,o=Number(le(e,"SessionDuration")??1/0);if(Number.isNaN(o)||o<A.IM.role.min)throw(0,f.li)(
U,"SessionDuration in AuthnResponse must be between 900 and 43200");return Math.min(t??M.nJ,o,Math.floor((s-n)/1e3))}function ns(e){const t=`${te}PrincipalTag:`,
n=Array.from(e.attributes).filter(([r])=>r.startsWith(t)).map(([r,i])=>({key:r.slice(t.length),value:i[0]??""})),s=(0,P.Sk)(n),o=e.attributes.get(`${te}Transiti\
veTagKeys`)??[];return{tags:s,transitiveTagKeys:o.filter(r=>(0,R.Pu)(s.keys(),r))}}function ss(e,t,n){return(0,m.createHash)("sha1").update(`${e.issuer}${t}/${n.
name}`).digest("base64")}function os(e,t,n){const{subject:s,issuer:o,recipient:r}=e,i=ss(e,t,n);return{claims:{"saml:aud":r,"saml:iss":o,"saml:sub":s.name,"saml\
:sub_type":s.format,"saml:namequalifier":i,"saml:doc":`${t}/${n.name}`},fields:{Subject:s.name,SubjectType:s.format,Issuer:o,Audience:r,NameQualifier:i}}}function rs(e){
const{parameters:t,now:n}=e,s=t.text("RoleArn",A.Pc.arn),o=t.text("PrincipalArn",A.Pc.arn),r=t.text("SAMLAssertion",A.Pc.samlAssertion,"secret"),i=(0,Ve.P)(t);t.
check();const{arn:a,account:c}=(0,P.z$)(s,Je);if(!Yn.test(o))throw(0,f.cJ)(Je);(0,M.vK)(e,c);const d=Qn(e,c,o),l=Xn(r);Zn(l,d,n),qn(l,a,o);const h={...i,action:"\
sts:AssumeRoleWithSAML",roleArn:a,roleAccount:c};return(0,Ve.X)(e,h,{providerArn:o,...os(l,c,d),...ns(l),sessionName:es(l),durationSeconds:ts(l,i.askedSeconds,n),
sourceIdentity:le(l,"SourceIdentity")})}var is=u(5540),as=u(61626),cs=u(93452),fe=u(51611),j=u(11705);const us=900,ds=/^arn:[a-z-]+:iam::aws:policy\/root-task\/(?:IAMAuditRootUserCredentials|IAMCreateRootUserPassword|IAMDeleteRootUserCredentials|S3UnlockBucketPolicy|SQSUnlockQueuePolicy)$/;
function ls(e){const{parameters:t,caller:n,services:s,world:o,now:r}=e,i=t.text("TargetPrincipal",A.Pc.targetPrincipal),a=t.text("TaskPolicyArn.arn",A.Pc.arn),c=t.
optionalInteger("DurationSeconds",A.IM.root)??us,d=(0,P.Dy)(t);if(t.check(),(0,j.fc)(e,"AssumeRoot"),!ds.test(a))throw(0,f.cJ)(`${a} is invalid`);const l=/^\d{12}$/.
test(i)?i:(0,as.KC)(i),h=o.accounts.get(l??"");if(h===void 0)throw(0,f.cJ)(`${i} is invalid`);const b=`arn:${h.partition}:iam::${h.id}:root`;W(e,["sts:AssumeRoo\
t"],b,{tags:R.yv,transitiveTagKeys:[],further:{"sts:TaskPolicyArn":a,...(0,cs.J)(o,{account:h.id})}});const L=n.session?.sourceIdentity,V=s.sessions.issue({kind:"\
root",account:h.id,partition:h.partition,arn:b,tags:R.yv,transitiveTagKeys:[],sourceIdentity:L,policies:[],mfaAt:void 0},{now:r,durationSeconds:c,worldLimitSeconds:o.
sessionSeconds,minimumTokenBytes:d});return{fields:{...(0,fe.L)(V),SourceIdentity:L},session:V}}function fs(e){throw e.parameters.text("EncodedMessage",A.Pc.encodedMessage),
e.parameters.check(),(0,j.fc)(e,"DecodeAuthorizationMessage"),W(e,["sts:DecodeAuthorizationMessage"],"*"),(0,f.li)("InvalidAuthorizationMessageException","Messa\
ge is not valid")}function ms(e){const{parameters:t,services:n,world:s}=e,o=t.text("AccessKeyId",A.Pc.accessKeyId);t.check(),(0,j.fc)(e,"GetAccessKeyInfo"),W(e,
["sts:GetAccessKeyInfo"],"*");const r=(0,Ee.l)(s,n.sessions,o);if(r===void 0)throw(0,f.cJ)("The specified access key id is invalid");return{fields:{Account:r.account}}}
var hs=u(97621);function ps(e){throw e.parameters.text("TradeInToken",A.Pc.webIdentityToken,"secret"),e.parameters.check(),(0,j.fc)(e,"GetDelegatedAccessToken"),
(0,f.li)("ExpiredTradeInTokenException","The trade-in token has expired")}var Xe=u(85463);const Qe=43200;function gs(e){const{parameters:t,caller:n,services:s,world:o,
now:r}=e,i=t.optionalInteger("DurationSeconds",A.IM.session)??Qe,a=(0,Xe.d)(t),c=(0,P.Dy)(t);t.check(),(0,j.q_)(e,"GetSessionToken");const d=s.sessions.issue({kind:"\
user",account:n.account,partition:n.partition,arn:n.arn,userArn:n.arn,tags:R.yv,transitiveTagKeys:[],sourceIdentity:void 0,policies:void 0,mfaAt:(0,Xe.q)(a,e)},
{now:r,durationSeconds:i,worldLimitSeconds:o.sessionSeconds,minimumTokenBytes:c});return{fields:{...(0,fe.L)(d)},session:d}}var me=u(80355);function ws(e){const{
parameters:t,caller:n,services:s,world:o,now:r}=e,i=t.text("Name",A.Pc.federationName),a=(0,me.h9)(t,A.Pc.sessionPolicy),c=t.optionalInteger("DurationSeconds",A.
IM.session)??Qe,d=(0,P.g$)(t),l=(0,P.Dy)(t);t.check(),(0,j.q_)(e,"GetFederationToken");const h=(0,P.Sk)(d),b=(0,me.T9)(a,o,n.account)??[],{account:L,partition:V}=n,
ge=`arn:${V}:sts::${L}:federated-user/${i}`,Xs=["sts:GetFederationToken",...h.size>0?["sts:TagSession"]:[]];W(e,Xs,ge,{tags:h,transitiveTagKeys:[]});const st=(0,me.
i1)({tags:h,...a}),Qs={kind:"federated-user",account:L,partition:V,arn:ge,userArn:n.arn,name:i},ot=s.sessions.issue({...Qs,tags:h,transitiveTagKeys:[],sourceIdentity:void 0,
policies:b,mfaAt:void 0},{now:r,durationSeconds:c,worldLimitSeconds:o.sessionSeconds,minimumTokenBytes:l});return{fields:{FederatedUser:{FederatedUserId:`${L}:${i}`,
Arn:ge},...(0,fe.L)(ot),PackedPolicySize:st},session:ot,packedPolicySize:st}}const As=300,ys=["RS256","ES384"];function Ss(e){const t={min:1,max:A.i7.webIdentityTokenAudiences},
n={audience:e.texts("Audience",A.Pc.webIdentityTokenAudience,t),algorithm:e.oneOf("SigningAlgorithm",ys),askedSeconds:e.optionalInteger("DurationSeconds",A.IM.webIdentityToken),
sentTags:(0,P.g$)(e)};return e.check(),n}function Is(e,t){const{caller:n,world:s,now:o}=e;if(s.accounts.get(n.account)?.issuesWebIdentityTokens!==!0)throw(0,f.o0)(
"OutboundWebIdentityFederationDisabledException","Outbound web identity federation is disabled for this account");if(n.session!==void 0&&o+t*1e3>n.session.expiresAt)
throw(0,f.o0)("SessionDurationEscalationException","The requested token duration would extend the session beyond its original expiration time")}async function Ts(e){
const{caller:t,services:n,now:s}=e,{audience:o,algorithm:r,askedSeconds:i,sentTags:a}=Ss(e.parameters),c=i??As;(0,j.fc)(e,"GetWebIdentityToken");const d=(0,P.Sk)(
a),l=["sts:GetWebIdentityToken",...d.size>0?["sts:TagGetWebIdentityToken"]:[]];return W(e,l,"*",{tags:d,transitiveTagKeys:[],further:{"sts:DurationSeconds":i,"s\
ts:IdentityTokenAudience":o,"sts:SigningAlgorithm":r}}),Is(e,c),{fields:{WebIdentityToken:await n.issuer.issue({issuer:`https://${t.account}.tokens.sts.global.a\
pi.aws`,audience:o,algorithm:r,lifetimeSeconds:c,now:s,claims:{sub:t.principalArn,"https://sts.amazonaws.com/":{aws_account:t.account,principal_id:t.principalArn,
request_tags:Object.fromEntries(d)}}}),Expiration:(0,S.n)(s+c*1e3)}}}const xs=new Map([["AssumeRole",{signed:!0,run:$n.x}],["AssumeRoleWithSAML",{signed:!1,run:rs}],
["AssumeRoleWithWebIdentity",{signed:!1,run:is.z}],["AssumeRoot",{signed:!0,run:ls}],["DecodeAuthorizationMessage",{signed:!0,run:fs}],["GetAccessKeyInfo",{signed:!0,
run:ms}],["GetCallerIdentity",{signed:!0,everyRegion:!0,run:hs.e}],["GetDelegatedAccessToken",{signed:!0,run:ps}],["GetFederationToken",{signed:!0,run:ws}],["Ge\
tSessionToken",{signed:!0,run:gs}],["GetWebIdentityToken",{signed:!0,run:Ts}]]);var vs=u(69014),Es=u(62203);const bs={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&qu\
ot;"};function ks(e){return e.replace(/[&<>"]/g,t=>bs[t]??t)}function Os(e){return Array.isArray(e)}function he(e){return e===void 0?"":typeof e=="string"||typeof e==
"number"?ks(String(e)):Os(e)?e.map(t=>Ze("member",he(t))).join(""):$s(Object.entries(e))}function $s(e){return e.filter(([,t])=>t!==void 0).map(([t,n])=>Ze(t,he(
n))).join("")}function Ze(e,t){return`<${e}>${t}</${e}>`}const Rs="https://sts.amazonaws.com/doc/2011-06-15/";function qe(e,t){return`<${e} xmlns="${Rs}">${he(t)}\
</${e}>
`}function Ms(e,t,n){return qe(`${e}Response`,{[`${e}Result`]:t,ResponseMetadata:{RequestId:n}})}function Ds(e){return qe("ErrorResponse",{Error:{Type:e.status<
500?"Sender":"Receiver",Code:e.code,Message:e.message},RequestId:e.requestId})}const Ns="2011-06-15",Ps="application/x-www-form-urlencoded";function zs(e){const n=e.
headers.get("content-type")?.startsWith(Ps)===!0?Buffer.from(e.body).toString("utf8"):"",s=new Map;for(const[o,r]of[...new URLSearchParams(e.query),...new URLSearchParams(
n)])s.set(o,s.get(o)??r);return s}function Cs(e,t){const n=zs(e);return{operation:n.get("Action")??"Unknown",parameters:I(Array.from(n).filter(([s])=>s!=="Actio\
n"&&s!=="Version")),answer:async()=>ve(await _s(e,n,t),t.now()),error:et}}function Us(e){const t=e.get("Action");if(t===void 0)throw(0,f.li)("MissingAction","Th\
e request must contain the parameter Action");const n=xs.get(t),s=e.get("Version")??"NO_VERSION_SPECIFIED";if(n===void 0||s!==Ns)throw(0,f.li)("InvalidAction",`\
Could not find operation ${t} for version ${s}`);return{name:t,operation:n}}function Ls(e){return/^sts(?:-fips)?\.(?<region>[a-z]+(?:-[a-z]+)+-\d)\./.exec(e??"")?.
groups?.region}async function Fs(e,t,{services:n,progress:s}){const[o,r]=[n.world(),n.now()],i={services:n,world:o,now:r,parameters:s.parameters,region:Ls(t.headers.
get("host")),secureTransport:t.secure,sourceIp:t.remoteAddress,vpcEndpoint:o.vpcEndpoint,userAgent:t.headers.get("user-agent")};if(!e.signed)return e.run(i);const{
caller:a,region:c}=$e(t,{service:"sts",world:o,sessions:n.sessions,now:r});return s.caller=a,(0,vs.a)(e,{...i,caller:a,region:c})}async function _s(e,t,n){const s={
parameters:Es.H.of(t),requestId:(0,m.randomUUID)(),caller:void 0},o=await Bs(e,t,{services:n,progress:s}),{caller:r,parameters:i}=s;return{...o,caller:r?.arn,callerSession:r?.
session?.number,ignoredParameters:i.unread()}}async function Bs(e,t,{services:n,progress:s}){const{requestId:o}=s;try{const{name:r,operation:i}=Us(t);return js(
r,await Fs(i,e,{services:n,progress:s}),o)}catch(r){if(!(r instanceof f.vs))throw r;const{status:i,code:a,message:c,reason:d}=r;return{answer:et({status:i,code:a,
message:c,requestId:o}),outcome:{code:a,message:c,reason:d,requestId:o}}}}function js(e,t,n){const{fields:s,session:o,packedPolicySize:r}=t;return{answer:tt(200,
Ms(e,s,n),n),outcome:{requestId:n,session:o===void 0?void 0:E(o,r)}}}function et(e){return tt(e.status,Ds(e),e.requestId)}function tt(e,t,n){return{status:e,headers:{
"content-type":"text/xml","x-amzn-requestid":n},body:t}}function Ws({status:e,code:t,message:n}){return x(e,{code:t,message:n})}function nt(e,t,n){return{operation:e,
parameters:{path:t},answer:()=>Promise.resolve({answer:n,outcome:{}}),error:Ws}}function Ks(e,t){const{path:n}=e;switch(n){case"/":return yn(e)?Sn(e,t):Cs(e,t);case"\
/oidc/token":return bn(e,t);case"/health":return nt("Health",n,x(200,{status:"ok"}));default:return kn(e,t)??D(e,t)??nt("Unknown",n,x(404,{code:"NotFound",message:`\
Nothing is at ${n}`}))}}var Hs=u(41733);function Gs(e){return(0,T.q_)(e).flatMap(({accessKeyId:t,secretAccessKey:n,mfa:s})=>[t,n,...s===void 0?[]:[s.seed]])}function Ys({
credentials:e}){return[e.accessKeyId,e.secretAccessKey,e.sessionToken]}class pe{#e;#t;#n;#s;#o;constructor(t){const{world:n,faults:s=[],now:o=Date.now,latencyMilliseconds:r=0}=t;
this.#e=[n],this.#t=new yt([...n.faults,...s]),this.#n=new gt({faults:this.#t,latencyMilliseconds:r,now:o}),this.#s={world:()=>this.#e.at(-1)??n,sessions:new Hs.
c,issuer:new Nt.f(t.keyPair),mfa:new Dt,now:o,requestToken:(0,m.randomBytes)(48).toString("base64url"),url:()=>this.url}}static async start(t){const n=new pe(t);
return n.#o=await bt({port:t.port??0,tls:t.tls,handle:(s,o)=>{n.#n.answer(Ks(s,n.#s),o)}}),n}get url(){return this.#o?.url??""}get idToken(){return{requestUrl:`${this.
url}/oidc/token?api-version=2.0`,requestToken:this.#s.requestToken}}get log(){return this.#n.log}get issuedSecrets(){const{requestToken:t,issuer:n,sessions:s}=this.#s;
return[t,...this.#e.flatMap(Gs),...n.issued,...s.all().flatMap(Ys)]}get connections(){const[t,n]=[this.#o,this.#n];return{get opened(){return t?.connectionsOpened()??
0},maximumInFlight:(s="*")=>n.maximumInFlight(s)}}addFault(t){this.#t.add(t)}clearFaults(){this.#t.clear()}setWorld(t){this.#e.push(t)}mintToken({claims:t,audience:n="\
sts.amazonaws.com",lifetimeSeconds:s,key:o}={}){const{issuer:r,world:i,now:a}=this.#s,c=i().issuer;return r.issue({issuer:c.url,audience:n,claims:{...c.claims,...t},
lifetimeSeconds:s??c.tokenLifetimeSeconds,now:a(),key:o})}issueSession(t,n,s){const o=(0,T._$)(this.#s.world(),t);if(o===void 0)throw new g._G({code:"invalid-re\
quest",message:`The world has no role ${t}`});const{credentials:r,expiresAt:i}=Ae(o,this.#s,{sessionName:n,seconds:s});return{...r,expiration:new Date(i)}}sessionOf(t){
return this.#s.sessions.find(t)}async close(){this.#n.end(),await this.#o?.close()}}var Vs=u(8997);function Js(e){return pe.start(e)}}),5354:((v,p,u)=>{u.d(p,{O:()=>E,
X:()=>I});var m=u(73024),g=u.n(m),S=u(27672);const k=1e7;async function I(T){return Buffer.from(await E(T)).toString("utf8")}async function E(T,x=k){const M=await(0,S.
ho)(T,m.constants.O_RDONLY|m.constants.O_NONBLOCK);try{const R=await M.stat();if(!R.isFile())throw new Error(`${T} is not a regular file`);if(R.size>x)throw new Error(
`${T} is larger than ${x} bytes`);return await M.readBytes()}finally{await M.close()}}}),75390:((v,p,u)=>{u.d(p,{n:()=>m});function m(g){return new Date(g).toISOString().
replace(/\.\d+Z$/,"Z")}}),18338:((v,p,u)=>{u.d(p,{H:()=>m,q:()=>g});function m(S,k){const I=S.slice(0,k);return{line:I.split(`
`).length,column:k-I.lastIndexOf(`
`)}}function g({line:S,column:k}){return`line ${S}, column ${k}`}}),46397:((v,p,u)=>{u.d(p,{$:()=>g,f:()=>S});const m=100;function g(I){return I.replace(/^Maximum call stack.*/s,
"brackets or lists are nested too deeply here")}function S(I){let E=k([I]);for(let T=0;E.length>0;T+=1){if(T>m)return!0;E=k(E.flatMap(x=>Object.values(x)))}return!1}
function k(I){return[...new Set(I.filter(E=>typeof E=="object"&&E!==null))]}})};0&&(module.exports={id,ids,modules});
