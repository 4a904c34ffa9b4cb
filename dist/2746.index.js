'use strict';
var ae=Object.defineProperty;var Ne=Object.getOwnPropertyDescriptor;var We=Object.getOwnPropertyNames;var Ue=Object.prototype.hasOwnProperty;var Be=(K,T)=>{for(var t in T)ae(K,t,{get:T[t],enumerable:!0})},ze=(K,T,t,e)=>{if(T&&typeof T=="object"||typeof T=="function")for(let v of We(T))!Ue.call(K,v)&&
v!==t&&ae(K,v,{get:()=>T[v],enumerable:!(e=Ne(T,v))||e.enumerable});return K};var Ve=K=>ze(ae({},"__esModule",{value:!0}),K);var Ye={};Be(Ye,{id:()=>Fe,ids:()=>He,modules:()=>Je});module.exports=Ve(Ye);const Fe=2746,He=[2746],Je={85833:((K,T,t)=>{t.d(T,{QD:()=>h,b8:()=>_,dD:()=>i,vt:()=>m});
var e=t(60613),v=t(41677);const E="CalledVia CalledViaFirst CalledViaLast CalledViaAWSMCP ChatbotSourceArn CurrentTime EpochTime Ec2InstanceSourceVPC Ec2Instanc\
eSourcePrivateIPv4 FederatedProvider IsMcpServiceAction MultiFactorAuthAge MultiFactorAuthPresent PrincipalAccount PrincipalArn PrincipalIsAWSService PrincipalO\
rgID PrincipalOrgPaths PrincipalServiceName PrincipalServiceNamesList PrincipalType referer RequestedRegion ResourceAccount ResourceOrgID ResourceOrgPaths Secur\
eTransport SourceAccount SourceArn SourceIdentity SourceIp SourceOrgID SourceOrgPaths SourceVpc SourceVpcArn SourceVpce SourceOwner TagKeys TokenIssueTime UserA\
gent userid username ViaAWSMCPService ViaAWSService VpceAccount VpceOrgID VpceOrgPaths VpcSourceIp AssumedRoot SignInSessionArn".split(" ").map(y=>`aws:${y}`),g=[
"sts:ExternalId","sts:RoleSessionName","sts:SourceIdentity","sts:TransitiveTagKeys","sts:RoleAuthorizedByIdp","sts:RequestContextProviders"],p=["sts:AWSServiceN\
ame","sts:DurationSeconds","sts:IdentityTokenAudience","sts:SigningAlgorithm","sts:TaskPolicyArn"],a=["aws:PrincipalTag","aws:RequestTag","aws:ResourceTag","iam\
:ResourceTag","sts:RequestContext"],d=["aws:TagKeys","aws:CalledVia","aws:PrincipalOrgPaths","aws:PrincipalServiceNamesList","aws:ResourceOrgPaths","aws:SourceO\
rgPaths","aws:VpceOrgPaths","sts:TransitiveTagKeys","sts:IdentityTokenAudience","sts:RequestContextProviders"].map(y=>y.toLowerCase());function r(y){const[A="",
f,...M]=y.split(":");return f?.toLowerCase()==="amr"&&M.length===0&&/^[^.]+\../.test(A)}function m(y){return d.includes(y.toLowerCase())||r(y)}function i(y){const A=n(
y);if(A===void 0||A.some(R=>R.toLowerCase()===y.toLowerCase()))return;if(p.some(R=>R.toLowerCase()===y.toLowerCase()))return"AWS has this key for other calls on\
ly, not for those that assume a role";const f=y.slice(y.lastIndexOf(":")+1),M=new Map(A.map(R=>[R.slice(R.lastIndexOf(":")+1),R])),S=M.get((0,e.pA)(f,M.keys())??
"");return`AWS has no such key${S===void 0?"":`; the nearest is ${S}`}`}function n(y){const A=y.slice(0,Math.max(0,y.lastIndexOf(":")));if(!a.some(f=>y.toLowerCase().
startsWith(`${f.toLowerCase()}/`)))switch(A.toLowerCase()){case"aws":return E;case"sts":return g;default:return s(A)?(0,v.uS)(A).map(f=>`${A}:${f}`):void 0}}function s(y){
return y.includes(".")&&!c.includes(y)}const c=["graph.facebook.com","www.amazon.com"];function h(y){const A=y.slice(0,Math.max(0,y.lastIndexOf(":")));return s(
A)?A:void 0}function _(y,A){const f=[...v.Tf,...(0,v.uS)(y),"exp","iat","nbf","jti","azp"];return A.filter(M=>!f.includes(M)&&!M.includes("://"))}}),99392:((K,T,t)=>{
t.d(T,{l:()=>a});var e=t(20410),v=t(74514),E=t(32214),g=t(33343),p=t(76456);function a(y,A,f){const M=A.find(f);if(M!==void 0)return d(y,M);const S=(0,v.q_)(y).
find(R=>R.accessKeyId===f);return S===void 0?void 0:n(y,S,void 0)}function d(y,A){switch(A.kind){case"assumed-role":{const f=(0,v._$)(y,A.roleArn);return f===void 0?
void 0:s(y,f,A)}case"user":{const f=(0,v.Hr)(y,A.userArn);return f===void 0?void 0:n(y,f,A)}case"federated-user":{const f=(0,v.Hr)(y,A.userArn);return f===void 0?
void 0:c(y,f,A)}case"root":return _(y,A)}}function r(y,A,f){return{identity:A.policies,boundary:A.boundary,session:f?.policies,serviceControl:(0,e.u)(y,A.account).
serviceControl}}function m({organization:y},A){return{organizationId:y?.members.has(A)===!0?y.id:void 0,organizationPath:(0,E.j)(y,A)}}function i(y){return y.split(
":")[1]??"aws"}function n(y,A,f){const{arn:M,account:S}=A;return{arn:M,userId:A.id,account:S,partition:i(M),principal:{kind:"user",arn:M,account:S},principalArn:M,
tags:A.tags,policies:r(y,A,f),user:A,session:f,secretAccessKey:f?.credentials.secretAccessKey??A.secretAccessKey,...m(y,S)}}function s(y,A,f){const{account:M,partition:S,
arn:R}=f;return{arn:R,userId:`${A.id}:${f.sessionName}`,account:M,partition:S,principal:{kind:"assumed-role",arn:R,roleArn:A.arn,account:M},principalArn:A.arn,tags:(0,p.
mP)(A.tags,f.tags),policies:r(y,A,f),user:void 0,session:f,secretAccessKey:f.credentials.secretAccessKey,...m(y,M)}}function c(y,A,f){const{account:M,partition:S,
arn:R}=f;return{arn:R,userId:`${M}:${f.name}`,account:M,partition:S,principal:{kind:"federated-user",arn:R,account:M},principalArn:R,tags:(0,p.mP)(A.tags,f.tags),
policies:r(y,A,f),user:void 0,session:f,secretAccessKey:f.credentials.secretAccessKey,...m(y,M)}}const h=(0,g.ON)([{Effect:"Allow",Action:"*",Resource:"*"}],"id\
entity");function _(y,A){const{account:f,partition:M,arn:S}=A;return{arn:S,userId:f,account:f,partition:M,principal:{kind:"root",arn:S,account:f},principalArn:S,
tags:p.yv,policies:{identity:h.ok?[h.document]:[],boundary:void 0,session:A.policies,serviceControl:void 0},user:void 0,session:A,secretAccessKey:A.credentials.
secretAccessKey,...m(y,f)}}}),4685:((K,T,t)=>{t.d(T,{q:()=>i,y:()=>m});var e=t(55911);const v={user:"User","assumed-role":"AssumedRole","federated-user":"Federa\
tedUser",root:"Account",federated:"FederatedUser"};function E({sourceIp:n,vpcEndpoint:s}){return s===void 0?{"aws:SourceIp":n}:{"aws:SourceVpce":s.id,"aws:Sourc\
eVpc":s.vpc,"aws:VpcSourceIp":n}}function g(n){return{"aws:RequestedRegion":n.region,"aws:CurrentTime":new Date(n.now).toISOString(),"aws:EpochTime":Math.floor(
n.now/1e3),"aws:SecureTransport":n.secureTransport,...E(n),"aws:UserAgent":n.userAgent,"aws:PrincipalIsAWSService":!1,"aws:ViaAWSService":!1}}function p(n,s,c){
const h=s??n?.mfaAt;return n===void 0&&h===void 0?{}:{"aws:MultiFactorAuthPresent":h!==void 0,"aws:MultiFactorAuthAge":h===void 0?void 0:Math.floor((c-h)/1e3)}}
function a(n){return n===void 0?{}:{"aws:SourceIdentity":n.sourceIdentity,"aws:TokenIssueTime":new Date(n.issuedAt).toISOString(),"aws:FederatedProvider":n.kind===
"assumed-role"?n.federatedProvider:void 0}}function d(n){return{"aws:PrincipalArn":n.principalArn,"aws:PrincipalAccount":n.account,"aws:PrincipalOrgID":n.organizationId,
"aws:PrincipalOrgPaths":n.organizationPath===void 0?void 0:[n.organizationPath],"aws:PrincipalType":v[n.principal.kind],"aws:userid":n.userId,"aws:username":n.user?.
name,...(0,e.u)("aws:PrincipalTag",n.tags)}}function r(n){const{tags:s,transitiveTagKeys:c}=n;return{"sts:RoleSessionName":n.sessionName,"sts:ExternalId":n.externalId,
"sts:SourceIdentity":n.sourceIdentity,"sts:TransitiveTagKeys":c.length===0?void 0:c,"aws:TagKeys":s.size===0?void 0:Array.from(s.keys()),...(0,e.u)("aws:Request\
Tag",s),...n.further}}function m(n,s,c){const{caller:h,now:_}=n;return new e.b({...g(n),...d(h),...a(h.session),...p(h.session,c,_),...r(s)})}function i(n,s,c){
return new e.b({...g(n),"aws:PrincipalType":v.federated,"aws:MultiFactorAuthPresent":!1,...r(s),...c})}}),62203:((K,T,t)=>{t.d(T,{H:()=>i});var e=t(7528);function v(n,s){
return[...s.pattern.test(n)?[]:[`Member must satisfy regular expression pattern: ${s.patternText}`],...n.length<s.min?[`Member must have length greater than or \
equal to ${s.min}`]:[],...n.length>s.max?[`Member must have length less than or equal to ${s.max}`]:[]]}function E(n){return`Member must satisfy constraint: [${[
`Member must have length less than or equal to ${n.max}`,`Member must have length greater than or equal to ${n.min}`,`Member must satisfy regular expression pat\
tern: ${n.patternText}`,"Member must not be null"].join(", ")}]`}function g(n,{min:s,max:c}){return[...n<s?[`Member must have value greater than or equal to ${s}`]:
[],...n>c?[`Member must have value less than or equal to ${c}`]:[]]}function p(n,{min:s,max:c}){return[...n<s?[`Member must have length greater than or equal to\
 ${s}`]:[],...n>c?[`Member must have length less than or equal to ${c}`]:[]]}function a({field:n,value:s,must:c}){return`${s===void 0?"Value":s===null?"Value nu\
ll":`Value '${s}'`} at '${n}' failed to satisfy constraint: ${c}`}class d{#e=[];add(s,c,h){this.#e.push(...h.map(_=>({field:s,value:c,must:_})))}toError(){const s=this.#e.
length;if(s===0)return;const c=this.#e.map(a).join("; ");return(0,e.cJ)(`${s} validation error${s===1?"":"s"} detected: ${c}`)}}function r(n){return n.charAt(0).
toLowerCase()+n.slice(1)}const m="Member must not be null";class i{#e;#n;constructor(s,c){this.#e=s,this.#n=c}static of(s){return new i({values:s,violations:new d,
read:new Set(["Action","Version"]),checked:!1},"")}raw(s){return this.#e.read.add(this.#n+s),this.#e.values.get(this.#n+s)}text(s,c,h="shown"){const _=this.optionalText(
s,c,h);return _===void 0&&this.#e.violations.add(this.#t(s),null,[m]),_??""}optionalText(s,c,h="shown"){const _=this.raw(s);if(_!==void 0){const y=h==="secret"?
void 0:_;this.#e.violations.add(this.#t(s),y,v(_,c))}return _}oneOf(s,c){const h=this.raw(s),_=c.find(y=>y===h);if(_===void 0){const y=`Member must satisfy enum\
 value set: [${c.join(", ")}]`;this.#e.violations.add(this.#t(s),h??null,[h===void 0?m:y])}return _??c[0]}optionalInteger(s,c){const h=this.raw(s);if(h!==void 0){
if(!/^-?\d{1,10}$/.test(h))throw(0,e.li)("MalformedInput",`Invalid value for ${s}: not an integer`);return this.#e.violations.add(this.#t(s),h,g(Number(h),c)),Number(
h)}}items(s){const c=this.#o(s.name).map(h=>new i(this.#e,`${this.#n}${s.name}.member.${h}.`));return this.#s(s.name,c.length,{size:s.size,shown:()=>s.describe(
c)}),c}texts(s,c,h){const _=this.#o(s).flatMap(A=>this.raw(`${s}.member.${A}`)??[]),y=`[${_.join(", ")}]`;return this.#s(s,_.length,{size:h,shown:()=>y}),_.some(
A=>v(A,c).length>0)&&this.#e.violations.add(this.#t(s),y,[E(c)]),_}check(){this.#e.checked=!0;const s=this.#e.violations.toError();if(s!==void 0)throw s}unread(){
return this.#e.checked?Array.from(this.#e.values.keys()).filter(s=>!this.#e.read.has(s)):[]}#s(s,c,h){const _=p(c,h.size);_.length>0&&this.#e.violations.add(this.#t(
s),h.shown(),_)}#t(s){return(this.#n+s).replaceAll(/\.member\.(\d+)/g,".$1.member").split(".").map(r).join(".")}#o(s){const c=`${this.#n}${s}.member.`;this.#e.read.
add(this.#n+s);const h=Array.from(this.#e.values.keys()).filter(_=>_.startsWith(c)).map(_=>Number.parseInt(_.slice(c.length),10)).filter(_=>_>0);return Array.from(
new Set(h)).sort((_,y)=>_-y)}}}),93452:((K,T,t)=>{t.d(T,{J:()=>E});var e=t(32214),v=t(55911);function E({organization:g},{account:p,tags:a=new Map}){const d=(0,e.
j)(g,p);return{"aws:ResourceAccount":p,"aws:ResourceOrgID":g?.members.has(p)===!0?g.id:void 0,"aws:ResourceOrgPaths":d===void 0?void 0:[d],...(0,v.u)("aws:Resou\
rceTag",a),...(0,v.u)("iam:ResourceTag",a)}}}),7528:((K,T,t)=>{t.d(T,{$i:()=>r,E3:()=>m,Ib:()=>p,cJ:()=>E,li:()=>v,o0:()=>g,vs:()=>e});class e extends Error{status;code;reason;refusal;constructor(n){
super(n.message),this.name="StsError",this.status=n.status,this.code=n.code,this.reason=n.reason,this.refusal=n.refusal}}function v(i,n,s){return new e({status:400,
code:i,message:n,reason:s})}function E(i){return v("ValidationError",i)}function g(i,n,s,c){return new e({status:403,code:i,message:n,reason:s,refusal:c})}function p(i){
const{caller:n,action:s,resource:c,reason:h,obstacle:_,saysWhy:y=!1}=i,A=y?d(s,_):"",f=`User: ${n} is not authorized to perform: ${s} on resource: ${c}${A}`;return g(
"AccessDenied",f,h,{action:s,obstacle:_})}const a={trust:"role trust policy",identity:"identity-based policy",boundary:"permissions boundary",session:"session p\
olicy","service-control":"service control policy","resource-control":"resource control policy",endpoint:"VPC endpoint policy"};function d(i,n){if(n.kind==="not-\
allowed")return` because no ${a[n.policies]} allows the ${i} action`;const[s]=n.kind==="explicit-deny"?n.by:[];if(s===void 0)return"";const c=s.kind==="trust"?"\
the":s.kind==="identity"?"an":"a",h=s.policy?.startsWith("arn:")===!0?`: ${s.policy}`:"";return` with an explicit deny in ${c} ${a[s.kind]}${h}`}function r(i,n){
return(n.kind==="not-allowed"?[n.policies]:n.kind==="explicit-deny"?n.by.map(({kind:c})=>c):[]).includes("trust")?"":d(i,n)}function m(i){const n=i.map(({path:s,
message:c})=>`${s.join(".")} ${c}`.trim()).join("; ");return v("MalformedPolicyDocument","Syntax errors in policy.",n)}}),74514:((K,T,t)=>{t.d(T,{Hr:()=>g,_$:()=>E,
q_:()=>p});var e=t(61626);function v(a,d){const r=(0,e.KC)(d);return r===void 0?void 0:a.accounts.get(r)}function E(a,d){return v(a,d)?.roles.find(r=>r.arn===d)}
function g(a,d){return v(a,d)?.users.find(r=>r.arn===d)}function p(a){return Array.from(a.accounts.values()).flatMap(d=>d.users)}}),25433:((K,T,t)=>{t.d(T,{ZI:()=>d,
dD:()=>p,xm:()=>a});var e=t(77598),v=t.n(e);const E="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";function g(r,m){return Array.from(r.subarray(0,m),i=>E[i%E.length]??"A").
join("")}function p(r,m){return r+g((0,e.createHash)("sha512").update(`${r} ${m}`).digest(),16)}function a(r){return(0,e.createHash)("sha256").update(`secret ${r}`).
digest("base64").slice(0,40).replaceAll("=","A")}function d(r=0){const m=Math.max(344,r);return{accessKeyId:`ASIA${g((0,e.randomBytes)(16),16)}`,secretAccessKey:(0,e.
randomBytes)(30).toString("base64"),sessionToken:`IQoJ${(0,e.randomBytes)(m).toString("base64")}`.slice(0,m)}}}),62286:((K,T,t)=>{t.d(T,{t:()=>v});function e(E,g){
return typeof E=="string"?E:g}function v(E){const g=e(E.repository,"octo/app"),p=e(E.repository_owner,g.split("/")[0]??"octo"),a=e(E.ref,"refs/heads/main"),d=`${g}\
/.github/workflows/deploy.yml@${a}`;return{sub:`repo:${g}:ref:${a}`,repository:g,repository_owner:p,repository_id:"74",repository_owner_id:"65",repository_visibility:"\
private",ref:a,ref_type:a.startsWith("refs/tags/")?"tag":"branch",ref_protected:"true",sha:"0123456789abcdef0123456789abcdef01234567",actor:"octocat",actor_id:"\
12",workflow:"deploy",workflow_ref:d,workflow_sha:"0123456789abcdef0123456789abcdef01234567",job_workflow_ref:d,job_workflow_sha:"0123456789abcdef0123456789abcd\
ef01234567",event_name:"push",head_ref:"",base_ref:"",run_id:"1234567890",run_number:"42",run_attempt:"1",runner_environment:"github-hosted"}}}),84124:((K,T,t)=>{
t.d(T,{f:()=>s});var e=t(77598),v=t.n(e),E=t(41538),g=t(37265),p=t(95705),a=t(5674),d=t(17968);const r=["RS256","ES384"];function m(c){return`emulator-${c.toLowerCase()}`}
async function i(c,h){return{...await h(c),id:m(c),algorithm:c}}const n=c=>(0,E.T)(c);class s{#e;#n=new Map;#s=[];constructor(h=n){this.#e=h}get issued(){return this.#s}async issue(h){
const{audience:_,algorithm:y="RS256",lifetimeSeconds:A}=h,f=Math.floor(h.now/1e3),M={jti:(0,e.randomUUID)(),iss:h.issuer,aud:typeof _=="string"?_:[..._],iat:f,nbf:f-
300,exp:f+A},S=await(h.key==="wrong"?i(y,n):this.#t(y)),R=await new g.P({...M,...h.claims}).setProtectedHeader({alg:y,typ:"JWT",kid:S.id}).sign(S.privateKey);return this.#s.
push(R),R}async check(h){try{return await(0,p.B)(h,async({kid:_,alg:y})=>{const A=r.find(f=>m(f)===_&&f===y);if(A===void 0)throw new a.BT;return(await this.#t(A)).
publicKey}),"verified"}catch(_){return _ instanceof a.BT?"unknown-key":"bad-signature"}}async jwks(){const h=r.map(async _=>{const{id:y,publicKey:A}=await this.#t(
_);return{...await(0,d.JU)(A),kid:y,alg:_,use:"sig"}});return{keys:await Promise.all(h)}}#t(h){const _=this.#n.get(h)??i(h,this.#e);return this.#n.set(h,_),_}}}),
5540:((K,T,t)=>{t.d(T,{z:()=>x});var e=t(77961),v=t(21317),E=t(41677),g=t(85390);const p="https://aws.amazon.com/roles";function a(o,l,u){const P=(0,E.Zm)(l),$=(0,E.
uS)(P).map(j=>[`${P}:${j}`,r(d(o,j))]),L=typeof o.azp=="string"?o.azp:void 0;return{...Object.fromEntries($.filter(([,j])=>j.length>0)),[`${P}:aud`]:L??u,...L===
void 0?{}:{[`${P}:oaud`]:u}}}function d(o,l){if(Object.hasOwn(o,l))return o[l];const[u="",...P]=l.split("/"),$=P.length>0&&Object.hasOwn(o,u)?o[u]:void 0;return(0,g.
p)($)?$[P.join("/")]:void 0}function r(o){return(Array.isArray(o)?o:[o]).filter(u=>["string","number","boolean"].includes(typeof u)).map(String)}function m(o,l){
return Object.hasOwn(o,p)?r(o[p]).includes(l):void 0}var i=t(7528),n=t(76456),s=t(52717),c=t(73859),h=t(34957);const _="InvalidIdentityToken";function y(o){try{
return(0,e.i)(o)}catch{throw(0,i.li)(_,"The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)")}}function A(o,l,u){const $=(o.
world.accounts.get(l)?.oidcProviders??[]).find(({url:L})=>L===u.replace(/\/$/,""));if($===void 0)throw(0,i.li)(_,`No OpenIDConnect provider found in your accoun\
t for ${u}`);return $}function f(o,l){const u=o.aud===void 0?[]:[o.aud].flat(),P=u.find($=>l.audiences.includes($));if(P===void 0)throw(0,i.li)(_,"Incorrect tok\
en audience",`it is ${u.join(", ")}`);return P}function M(o,l){const u=Math.floor(l/1e3);if(o.exp===void 0)throw(0,i.li)(_,"Missing a required claim: exp");if(u>=
o.exp)throw(0,i.li)("ExpiredTokenException",`Token expired: current date/time ${u} must be before the expiration date/time ${o.exp}`)}async function S(o,l){const u=await o.
services.issuer.check(l);if(u==="unknown-key")throw(0,i.li)(_,"Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWe\
bIdentity documentation for requirements");if(u==="bad-signature")throw(0,i.li)(_,"The ID Token provided is not a valid JWT. Signature verification failed")}function R(o,l){
const u=m(o,l);if(u===!1)throw(0,i.li)(_,"The target role ARN is not present in the roles claim of the identity token");return u??!1}function D(o){const l=o["ht\
tps://aws.amazon.com/tags"],{principal_tags:u,transitive_tag_keys:P}=(0,g.p)(l)?l:{},$=Object.entries((0,g.p)(u)?u:{}).flatMap(([B,J])=>r(J).slice(0,1).map(H=>({
key:B,value:H}))),L=(0,h.Sk)($),j=o["https://aws.amazon.com/source_identity"];return{tags:L,transitiveTagKeys:r(P).filter(B=>(0,n.Pu)(L.keys(),B)),sourceIdentity:typeof j==
"string"?j:void 0}}async function b(o,l,u){const P=y(l),[$=""]=r(P.iss),L=A(o,u.account,$),j=f(P,L);await S(o,l),M(P,o.now);const B=R(P,u.arn);return{providerArn:L.
arn,claims:{...a(P,$,j),"sts:RoleAuthorizedByIdp":B},...D(P),fields:{SubjectFromWebIdentityToken:P.sub,Audience:j,Provider:L.arn}}}async function x(o){const{parameters:l}=o,
u=l.text("RoleArn",v.Pc.arn),P=l.text("RoleSessionName",v.Pc.roleSessionName),$=l.text("WebIdentityToken",v.Pc.webIdentityToken,"secret"),L=l.optionalText("Prov\
iderId",v.Pc.providerId),j=(0,s.P)(l);l.check();const B=(0,h.z$)(u,"Request ARN is invalid"),{arn:J,account:H}=B;if((0,c.vK)(o,H),L!==void 0)throw(0,i.cJ)("Prov\
iderId is for OAuth 2.0 access tokens only; leave it out for OpenID Connect ID tokens.");const X=await b(o,$,B),{askedSeconds:G=c.nJ}=j,Y={...j,action:"sts:Assu\
meRoleWithWebIdentity",roleArn:J,roleAccount:H};return(0,s.X)(o,Y,{...X,sessionName:P,durationSeconds:G})}}),19459:((K,T,t)=>{t.d(T,{x:()=>A});var e=t(4685),v=t(
7528),E=t(76456),g=t(21317),p=t(85463),a=t(73859),d=t(34957),r=t(80355);function m(f){const S={min:f.raw("ProvidedContexts")===void 0?0:1,max:g.i7.providedContexts},
R=D=>`[${D.map(b=>`ProvidedContext(providerArn=${b.raw("ProviderArn")??"null"})`).join(", ")}]`;for(const D of f.items({name:"ProvidedContexts",size:S,describe:R}))
D.optionalText("ProviderArn",g.Pc.arn),D.optionalText("ContextAssertion",g.Pc.contextAssertion)}function i(f){const M=f.text("RoleArn",g.Pc.arn),S={sessionName:f.
text("RoleSessionName",g.Pc.roleSessionName),sentPolicies:(0,r.h9)(f,g.Pc.unrestrictedSessionPolicy),durationSeconds:f.optionalInteger("DurationSeconds",g.IM.role)??
a.nJ,transitiveTagKeys:(0,d.IO)(f),externalId:f.optionalText("ExternalId",g.Pc.externalId),mfa:(0,p.d)(f),sourceIdentity:f.optionalText("SourceIdentity",g.Pc.sourceIdentity),
minimumTokenBytes:(0,d.Dy)(f)},R=(0,d.g$)(f);m(f),f.check();const D=(0,d.Sk)(R);n(D,S.transitiveTagKeys);const b=(0,d.z$)(M,`${M} is invalid`);return{...S,tags:D,
roleArn:b.arn,roleAccount:b.account}}function n(f,M){if(!M.every(S=>(0,E.Pu)(f.keys(),S)))throw(0,v.li)("InvalidParameterValue","The specified transitive tag ke\
y must be included in the requested tags.")}var s=t(5492),c=t(11705);function h({session:f},M){const S=f===void 0?E.yv:(0,E.pU)(f.tags,f.transitiveTagKeys);if(Array.
from(M.tags.keys()).some(R=>(0,E.Pu)(S.keys(),R)))throw(0,v.li)("InvalidParameterValue","One of the specified transitive tag keys can't be set because it confli\
cts with a transitive tag key from the calling session.");return{tags:(0,E.mP)(S,M.tags),transitiveTagKeys:[...S.keys(),...M.transitiveTagKeys]}}function _(f,M){
const S=f.session?.sourceIdentity;if(S!==void 0&&M.sourceIdentity!==void 0&&S!==M.sourceIdentity)throw(0,v.Ib)({caller:f.arn,action:"sts:SetSourceIdentity",resource:M.
roleArn,reason:`the caller's session has the source identity ${S}, which cannot be changed`,obstacle:{kind:"source-identity",inForce:S}});return M.sourceIdentity??
S}function y(f,M,S,R){const{arn:D,principal:b,policies:x}=f.caller,{roleArn:o}=M,{sourceIdentity:l}=S;return(0,s.m)(f.world,{roleArn:o,principal:b,policies:x,actions:(0,s.
R)("sts:AssumeRole",S),vpcEndpoint:f.vpcEndpoint,context:u=>(0,e.y)(f,{...M,sourceIdentity:l,further:u},R),deny:(u,P)=>(0,v.Ib)({caller:D,action:u,resource:o,saysWhy:f.
world.saysWhyDenied,...P})})}function A(f){const{caller:M,world:S}=f,R=i(f.parameters),D=h(M,R);(0,c.aY)(f);const b=(0,r.T9)(R.sentPolicies,S,R.roleAccount),x=(0,p.
q)(R.mfa,f),o={...D,sourceIdentity:_(M,R)},l=y(f,R,o,x),u=M.session?.kind==="assumed-role"?M.session:void 0;return(0,a.J5)(f,{...l,...R,...o,policies:b,mfaAt:x,
isChained:M.session!==void 0,federatedProvider:u?.federatedProvider,chain:[...u?.chain??[],M.arn]})}}),5492:((K,T,t)=>{t.d(T,{R:()=>p,m:()=>a});var e=t(20410),v=t(
74514),E=t(305),g=t(93452);function p(d,r){return[d,...r.tags.size>0?["sts:TagSession"]:[],...r.sourceIdentity===void 0?[]:["sts:SetSourceIdentity"]]}function a(d,r){
const{roleArn:m,principal:i,policies:n,actions:s,deny:c}=r,h=(0,v._$)(d,m);if(h===void 0)throw c(s[0],{reason:"there is no such role in this world",obstacle:{kind:"\
no-role"}});const _=r.context((0,g.J)(d,h)),{resourceControl:y}=(0,e.u)(d,h.account),A=r.vpcEndpoint?.policy,f={trust:h.trust,account:h.account,resourceControl:y},
M=s.map(S=>{const R=(0,E.d)(n,{principal:i,action:S,resource:m,context:_},f,A);if(!R.allowed)throw c(S,R);return{action:S,by:R.by}});return{role:h,permissions:M}}}),
52717:((K,T,t)=>{t.d(T,{P:()=>r,X:()=>i});var e=t(21317),v=t(4685),E=t(7528),g=t(5492),p=t(73859),a=t(34957),d=t(80355);function r(n){return{sentPolicies:(0,d.h9)(
n,e.Pc.sessionPolicy),askedSeconds:n.optionalInteger("DurationSeconds",e.IM.role),minimumTokenBytes:(0,a.Dy)(n)}}const m={identity:[],boundary:void 0,session:void 0,
serviceControl:void 0};function i(n,s,c){const{roleArn:h,roleAccount:_}=s,{providerArn:y,claims:A}=c,f=(0,d.T9)(s.sentPolicies,n.world,_),M=(0,g.m)(n.world,{roleArn:h,
principal:{kind:"federated",providerArn:y},policies:m,actions:(0,g.R)(s.action,c),vpcEndpoint:n.vpcEndpoint,context:R=>(0,v.q)(n,{...c,further:R},{...A,"aws:Fed\
eratedProvider":y}),deny:(R,{reason:D,obstacle:b})=>{const x=n.world.saysWhyDenied?(0,E.$i)(R,b):"";return(0,E.o0)("AccessDenied",`Not authorized to perform ${R}${x}`,
D,{action:R,obstacle:b})}}),S={...s,...c,...M,policies:f,isChained:!1};return(0,p.J5)(n,{...S,federatedProvider:y,chain:[y]},c.fields)}}),97621:((K,T,t)=>{t.d(T,
{e:()=>e});function e({caller:v,parameters:E}){return E.check(),{fields:{Arn:v.arn,UserId:v.userId,Account:v.account}}}}),85463:((K,T,t)=>{t.d(T,{d:()=>E,q:()=>g});
var e=t(21317),v=t(7528);function E(p){return{serial:p.optionalText("SerialNumber",e.Pc.serialNumber),code:p.optionalText("TokenCode",e.Pc.tokenCode)}}function g({
serial:p,code:a},d){if(p===void 0&&a===void 0)return;if(p===void 0||a===void 0)throw(0,v.o0)("AccessDenied","MultiFactorAuthentication failed, must provide both\
 MFA serial number and one time pass code.");const r=d.caller.user?.mfa;if(r?.serial!==p)throw(0,v.o0)("AccessDenied","MultiFactorAuthentication failed, unable \
to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.");return d.services.mfa.verify(r,a,d.now),d.now}}),73859:((K,T,t)=>{
t.d(T,{J5:()=>m,UH:()=>r,nJ:()=>p,vK:()=>a});var e=t(21317),v=t(7528),E=t(51611),g=t(80355);const p=3600;function a(i,n){if(i.region!==void 0&&i.world.accounts.
get(n)?.disabledRegions.includes(i.region)===!0)throw(0,v.o0)("RegionDisabledException",`STS is not activated in this region for account:${n}. Your account admi\
nistrator can activate STS in this region using the IAM Console.`)}function d(i,n,s){if(s&&i>e.E6)throw(0,v.cJ)("The requested DurationSeconds exceeds the 1 hou\
r session limit for roles assumed by role chaining");if(i>n.maxSessionSeconds)throw(0,v.cJ)("The requested DurationSeconds exceeds the MaxSessionDuration set fo\
r this role.")}function r({sessions:i,world:n,now:s},c){const{role:h,sessionName:_,durationSeconds:y,minimumTokenBytes:A}=c,f=h.arn.split(":")[1]??"aws";return i.
issue({kind:"assumed-role",account:h.account,partition:f,roleArn:h.arn,sessionName:_,arn:`arn:${f}:sts::${h.account}:assumed-role/${h.name}/${_}`,tags:c.tags,transitiveTagKeys:c.
transitiveTagKeys,sourceIdentity:c.sourceIdentity,policies:c.policies,mfaAt:c.mfaAt,federatedProvider:c.federatedProvider,chain:c.chain},{now:s,durationSeconds:y,
worldLimitSeconds:h.sessionSeconds??n.sessionSeconds,minimumTokenBytes:A})}function m(i,n,s={}){const{role:c,tags:h,sentPolicies:_,durationSeconds:y,isChained:A,
sourceIdentity:f}=n;d(y,c,A);const M=(0,g.i1)({tags:h,..._}),S=r({...i,sessions:i.services.sessions},n);return{fields:{...s,AssumedRoleUser:(0,E.i)(c,S),...(0,E.
L)(S),PackedPolicySize:M,SourceIdentity:f},session:S,packedPolicySize:M,permissions:n.permissions}}}),69014:((K,T,t)=>{t.d(T,{a:()=>v});var e=t(73859);async function v({
everyRegion:E,run:g},p){return E!==!0&&(0,e.vK)(p,p.caller.account),g(p)}}),51611:((K,T,t)=>{t.d(T,{L:()=>E,i:()=>g});var e=t(75390);const v=4096;function E(p){
const{accessKeyId:a,secretAccessKey:d,sessionToken:r}=p.credentials;return{Credentials:{AccessKeyId:a,SecretAccessKey:d,SessionToken:r,Expiration:(0,e.n)(p.expiresAt)},
SessionTokenSize:r.length,SessionTokenUtilization:Math.ceil(r.length/v*100)}}function g(p,a){return{AssumedRoleId:`${p.id}:${a.sessionName}`,Arn:a.arn}}}),34957:((K,T,t)=>{
t.d(T,{Dy:()=>m,IO:()=>d,Sk:()=>r,g$:()=>a,z$:()=>i});var e=t(61626),v=t(21317),E=t(7528),g=t(76456);function p(n){return`[${n.map(s=>`Tag(key=${s.raw("Key")??"\
null"}, value=${s.raw("Value")??"null"})`).join(", ")}]`}function a(n){return n.items({name:"Tags",size:{min:0,max:v.i7.tags},describe:p}).map(s=>({key:s.text("\
Key",v.Pc.tagKey),value:s.text("Value",v.Pc.tagValue)}))}function d(n){return n.texts("TransitiveTagKeys",v.Pc.tagKey,{min:0,max:v.i7.transitiveTagKeys})}function r(n){
let s=g.yv;for(const{key:c,value:h}of n){if((0,g.Pu)(s.keys(),c))throw(0,E.li)("InvalidParameterValue","Duplicate tag keys found. Please note that Tag keys are \
case insensitive.");if(c.toLowerCase().startsWith("aws:"))throw(0,E.li)("InvalidParameterValue","aws: prefixed tag key names are not allowed for external use.");
s=new Map([...s,[c,h]])}return s}function m(n){return n.optionalInteger("MinimumSessionTokenSize",{min:0,max:4096})}function i(n,s){const c=(0,e.DM)(n);if(c===void 0)
throw(0,E.cJ)(s);return c}}),80355:((K,T,t)=>{t.d(T,{i1:()=>y,h9:()=>m,T9:()=>_});var e=t(61626),v=t(21317);const E=455,g=2048;function p({tags:A,policy:f="",policyArns:M}){
const S=Buffer.byteLength(Array.from(A).flat().join("")),R=[f,...M].join("").length;if(S+R===0)return;const D=S/E*100;return{tags:a(D),total:a(D+R/g*100)}}function a(A){
return Math.max(1,Math.round(A))}var d=t(33343),r=t(7528);function m(A,f){const M=S=>`[${S.map(R=>`PolicyDescriptorType(arn=${R.raw("arn")??"null"})`).join(", ")}\
]`;return{policy:A.optionalText("Policy",f),policyArns:A.items({name:"PolicyArns",size:{min:0,max:v.i7.policyArns},describe:M}).map(S=>S.text("arn",v.Pc.arn))}}
const i=new Map([["AdministratorAccess",[{Effect:"Allow",Action:"*",Resource:"*"}]],["PowerUserAccess",[{Effect:"Allow",NotAction:["iam:*","organizations:*","ac\
count:*"],Resource:"*"}]]]);function n(A){const f=(0,d.ON)(A,"identity");if(!f.ok)throw(0,r.E3)(f.problems);return f.document}function s(A){let f;try{f=JSON.parse(
A)}catch(M){throw(0,r.li)("MalformedPolicyDocument","This policy contains invalid Json",String(M))}return n(f)}const c=/^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}|aws):policy\/(?:[!-~]+\/)?(?<name>[\w+=,.@-]+)$/;
function h(A,f,M){const S=c.exec(A)?.groups??{};if(S.partition===void 0||!(0,e.rh)(S.partition))throw(0,r.cJ)(`${A} is invalid`);if(S.account==="aws")return{...n(
i.get(S.name??"")??[]),name:A};const R=f.accounts.get(M)?.managedPolicies.get(A);if(R===void 0)throw(0,r.li)("InvalidParameterValue",`Policy ${A} does not exist\
 or is not attachable.`);return R}function _(A,f,M){const S=A.policy===void 0?[]:[s(A.policy)],R=A.policyArns.map(b=>h(b,f,M)),D=[...S,...R];return D.length===0?
void 0:D}function y(A){const f=p(A);if(f===void 0||f.total<=100)return f?.total;const M=A.policy===void 0&&A.policyArns.length===0;throw(0,r.li)("PackedPolicyTo\
oLarge",M||f.tags>100?`Packed size of session tags consumes ${f.tags}% of allotted space.`:`Packed policy consumes ${f.total}% of allotted space, please use sma\
ller policy.`)}}),11705:((K,T,t)=>{t.d(T,{aY:()=>g,fc:()=>E,q_:()=>v});var e=t(7528);function v({caller:p},a){if(p.session!==void 0)throw(0,e.o0)("AccessDenied",
`Cannot call ${a} with session credentials`)}function E({caller:p},a){if(p.session?.kind==="user"||p.session?.kind==="federated-user")throw(0,e.o0)("AccessDenie\
d",`Cannot call ${a} with session credentials`)}function g({caller:p}){if(p.principal.kind==="root")throw(0,e.o0)("AccessDenied","Roles may not be assumed by ro\
ot accounts.");if(p.principal.kind==="federated-user")throw(0,e.o0)("AccessDenied","Cannot call AssumeRole with federated user credentials")}}),32214:((K,T,t)=>{
t.d(T,{j:()=>e});function e(v,E){const g=v?.members.get(E);if(v===void 0||g===void 0)return;const p=[];let a=v.units.get(g.parentId);for(;a!==void 0;)p.unshift(
a.id),a=a.parentId===void 0?void 0:v.units.get(a.parentId);return p.length===0?void 0:[v.id,...p,""].join("/")}}),38421:((K,T,t)=>{t.d(T,{$:()=>g,n:()=>p});var e=t(
26224),v=t(72577),E=t(15741);function g(d,{name:r,statements:m},i){const{sid:n,number:s=m.indexOf(i)+1}=i;return{kind:d,statement:s,...r===void 0?{}:{policy:r},
...n===void 0?{}:{sid:n}}}function p({kind:d,documents:r},m){const i=r.flatMap(n=>n.statements.filter(({effect:s,actions:c})=>s==="Allow"&&(0,E.ch)(c,m.action)).
map(s=>({place:g(d,n,s),mismatches:a(s,n,m)})));return{kind:"not-allowed",policies:d,nearMisses:i}}function a({principals:d,resources:r,conditions:m},i,n){const s=d!==
void 0&&(0,v.o)(d,n.principal)===void 0,c=r!==void 0&&!(0,E.kS)(r,i,n);return[...s?[{kind:"principal",negated:d.negated,wants:d.entries.map(({value:h})=>h)}]:[],
...c?[{kind:"resource",negated:r.negated,wants:r.patterns}]:[],...(0,e.tk)(m,i,n.context)]}}),305:((K,T,t)=>{t.d(T,{Q:()=>M,d:()=>S});var e=t(38421),v=t(26224),
E=t(72577),g=t(15741);function p(D,b,x){return(0,g.Kc)(D,b,x)&&(0,v.go)(D.conditions,b,x.context)}function a({kind:D,documents:b},x){const o=b.flatMap(u=>u.statements.
filter(P=>p(P,u,x)).map(P=>({effect:P.effect,place:(0,e.$)(D,u,P)}))),l=u=>o.filter(({effect:P})=>P===u).map(({place:P})=>P);return{denying:l("Deny"),allowing:l(
"Allow")}}function d(D,b,x){const o=b.statements.flatMap(P=>{const $=P.principals===void 0?void 0:(0,E.o)(P.principals,x.principal);return $!==void 0&&p(P,b,x)?
[{effect:P.effect,grant:$,place:(0,e.$)(D,b,P)}]:[]}),l=o.filter(({effect:P})=>P==="Allow"),u=E.S.findLast(P=>l.some($=>$.grant===P));return{denying:o.filter(({
effect:P})=>P==="Deny").map(({place:P})=>P),allowing:l.filter(({grant:P})=>P===u).map(({place:P})=>P),grant:u}}function r(D,b){const x=D.statements.filter(l=>l.
effect==="Allow"&&(0,g.Kc)(l,D,b));if(x.length===0)return`no statement of the trust policy allows ${b.action}`;const o=x.map(l=>{const[u]=(0,v.tk)(l.conditions,
D,b.context);return l.principals!==void 0&&(0,E.o)(l.principals,b.principal)===void 0||u===void 0?"it names another principal":(0,v.pu)(u)});return`the trust po\
licy allows ${b.action}, but not here: ${o.join("; ")}`}function m(...D){return{allowed:!0,by:D.flat()}}function i(D,b){return{allowed:!1,reason:D,obstacle:b}}function n(D,b,x){
const{allowing:o}=a(D,b);return o.length>0?m(o):i(x,(0,e.n)(D,b))}function s(D){const b=[];for(const x of D){const o=x();if(!o.allowed)return o;b.push(...o.by)}
return m(b)}function c({boundary:D,session:b},x){const{action:o}=x;return s([()=>D===void 0?m():n({kind:"boundary",documents:[D]},x,`the caller's permissions bo\
undary does not allow ${o}`),()=>b===void 0?m():n({kind:"session",documents:b},x,`the session policies of the caller's session do not allow ${o}`)])}function h(D,b){
const x=`no identity policy of the caller allows ${b.action} on ${b.resource}`;return s([()=>n({kind:"identity",documents:D.identity},b,x),()=>c(D,b)])}function _({
identity:D,boundary:b,session:x=[],serviceControl:o=[]}){return[{kind:"identity",documents:D},{kind:"boundary",documents:b===void 0?[]:[b]},{kind:"session",documents:x},
{kind:"service-control",documents:o.flat()}]}function y(D,b){const x=_(D).flatMap(u=>a(u,b).denying);if(x.length>0){const u=`a policy of the caller denies ${b.action}\
 on ${b.resource}`;return i(u,{kind:"explicit-deny",by:x})}const o=`the service control policies of the caller's account do not allow ${b.action}`,l=D.serviceControl??
[];return s(l.map(u=>()=>n({kind:"service-control",documents:u},b,o)))}function A({resourceControl:D=[]},b){const{denying:x}=a({kind:"resource-control",documents:D},
b),o=`a resource control policy of the role's account denies ${b.action} on ${b.resource}`;return x.length===0?m():i(o,{kind:"explicit-deny",by:x})}function f(D,b){
if(D===void 0)return m();const{denying:x,allowing:o}=d("endpoint",D,b);return x.length>0?i(`the policy of the VPC endpoint denies ${b.action}`,{kind:"explicit-d\
eny",by:x}):o.length>0?m(o):i(`the policy of the VPC endpoint does not allow ${b.action} to this caller`,(0,e.n)({kind:"endpoint",documents:[D]},b))}function M(D,b,x){
return s([()=>y(D,b),()=>f(x,b),()=>h(D,b)])}function S(D,b,x,o){return s([()=>y(D,b),()=>A(x,b),()=>f(o,b),()=>R(D,b,x)])}function R(D,b,x){const{denying:o,allowing:l,
grant:u}=d("trust",x.trust,b);if(o.length>0)return i(`the trust policy denies ${b.action}`,{kind:"explicit-deny",by:o});if(u===void 0){const L={kind:"trust",documents:[
x.trust]};return i(r(x.trust,b),(0,e.n)(L,b))}const{principal:P}=b;return s([()=>m(l),()=>P.kind==="federated"?m():P.account!==x.account||u==="account"?h(D,b):u===
"principal"&&P.kind!=="user"?c(D,b):m()])}}),26224:((K,T,t)=>{t.d(T,{go:()=>g,pu:()=>m,tk:()=>r});var e=t(85833),v=t(15933),E=t(47449);function g(i,n,s){return i.
every(c=>p(c,n,s))}function p(i,n,s){const c=s.get(i.key);if(i.operator===v.$5)return i.values.some(y=>y.toLowerCase()==="true"==(c===void 0));const h=(0,v.il)(
i.operator);if(h===void 0)return!1;if(c===void 0||c.length===0)return a(i,h);const _=y=>d(y,i,{policy:n,context:s,operator:h});return i.quantifier==="ForAllValu\
es"?c.every(_):c.some(_)}function a(i,n){switch(i.quantifier){case"ForAllValues":return!0;case"ForAnyValue":return i.ifExists;case void 0:return i.ifExists||n.negated}}
function d(i,n,{policy:s,context:c,operator:h}){return n.values.some(y=>{const A=(0,E.C)(y,s,c);return A!==void 0&&h.matches(i,A)})!==h.negated}function r(i,n,s){
return i.filter(c=>!p(c,n,s)).map(({text:c,key:h,values:_})=>({kind:"condition",operator:c,key:h,wants:_,has:s.get(h)}))}function m({operator:i,key:n,wants:s,has:c}){
const h=c===void 0?(0,e.dD)(n):void 0,_=`the request has none${h===void 0?"":`: ${h}`}`,y=c===void 0?_:`the request has ${c.join(", ")}`;return`${i} ${n} ${s.join(
" | ")} (${y})`}}),55911:((K,T,t)=>{t.d(T,{b:()=>e,u:()=>E});class e{#e;constructor(p){const a=Object.entries(p).flatMap(([d,r])=>r===void 0?[]:[[d.toLowerCase(),
v(r)]]);this.#e=new Map(a)}get(p){return this.#e.get(p.toLowerCase())}}function v(g){return typeof g=="object"?g:[String(g)]}function E(g,p){return Object.fromEntries(
Array.from(p,([a,d])=>[`${g}/${a}`,d]))}}),15933:((K,T,t)=>{t.d(T,{$5:()=>M,C6:()=>b,KR:()=>R,il:()=>S,n9:()=>D,wE:()=>x});var e=t(77030),v=t.n(e),E=t(4270),g=t(
47449);const p=(o,l)=>o===(0,g.b)(l),a=(o,l)=>o.toLowerCase()===(0,g.b)(l).toLowerCase();function d(o){const l=[[]];for(const u of o){const P=u.kind==="text"?u.
text.split(":"):void 0;if(P===void 0){l.at(-1)?.push(u);continue}const $=6-l.length,[L="",...j]=[...P.slice(0,$),...r(P.slice($))];l.at(-1)?.push({kind:"text",text:L}),
j.forEach(B=>l.push([{kind:"text",text:B}]))}return l}function r(o){return o.length===0?[]:[o.join(":")]}const m=(o,l)=>{const u=d([{kind:"text",text:o}]).map(g.
b),P=d(l);return u.length===6&&P.length===6&&P.every(($,L)=>(0,E.m0)(u[L]??"",$))},i=(o,l)=>o.toLowerCase()===(0,g.b)(l).toLowerCase();function n(o,l){return(u,P)=>{
const[$,L]=[o(u),o((0,g.b)(P))];return!Number.isNaN($)&&!Number.isNaN(L)&&l($,L)}}function s(o){return o.trim()===""?NaN:Number(o)}function c(o){return/^-?\d+(?:\.\d+)?$/.
test(o)?Number(o)*1e3:Date.parse(o)}function h(o){const{address:l="",digits:u}=/^(?<address>[^/]+)(?:\/(?<digits>\d{1,3}))?$/.exec(o)?.groups??{},P=(0,e.isIP)(l),
$=P===4?32:128,L=u===void 0?$:Number(u);return P===0||L>$?void 0:{address:l,prefix:L,family:P===4?"ipv4":"ipv6"}}const _=(o,l)=>{const u=h((0,g.b)(l));if(u?.family!==
`ipv${(0,e.isIP)(o)}`)return!1;const P=new e.BlockList;return P.addSubnet(u.address,u.prefix,u.family),P.check(o,u.family)};function y(o,l,u){return{[o]:{negated:!1,
matches:u},[l]:{negated:!0,matches:u}}}function A(o,l){const u=P=>({negated:!1,matches:n(l,P)});return{...y(`${o}Equals`,`${o}NotEquals`,n(l,(P,$)=>P===$)),[`${o}\
LessThan`]:u((P,$)=>P<$),[`${o}LessThanEquals`]:u((P,$)=>P<=$),[`${o}GreaterThan`]:u((P,$)=>P>$),[`${o}GreaterThanEquals`]:u((P,$)=>P>=$)}}const f=new Map(Object.
entries({...y("StringEquals","StringNotEquals",p),...y("StringEqualsIgnoreCase","StringNotEqualsIgnoreCase",a),...y("StringLike","StringNotLike",E.m0),...y("Arn\
Equals","ArnNotEquals",m),...y("ArnLike","ArnNotLike",m),...y("IpAddress","NotIpAddress",_),...A("Numeric",s),...A("Date",c),Bool:{negated:!1,matches:i},BinaryEquals:{
negated:!1,matches:p}})),M="Null";function S(o){return f.get(o)}const R=[...f.keys(),M];function D(o,l){return l.includes("${")||!Number.isNaN(o==="Numeric"?s(l):
c(l))}function b(o){return o.includes("${")||h(o)!==void 0}function x(o){return o.includes("${")||d((0,E.F6)(o)).length===6}}),61602:((K,T,t)=>{t.d(T,{F:()=>p,t:()=>g});
const e=["AWS","Federated","Service","CanonicalUser"];var v=t(85390);const E=/^(?:\*|\d{12}|A[A-Z]{2}A[A-Z0-9]{12,28}|arn:[a-z-]+:(?:iam|sts)::\d{12}:(?:root|(?:user|role|assumed-role|federated-user)\/[^*?]+))$/;
function g(r,m,i){const n="NotPrincipal"in r;if(n==="Principal"in r){i.add(["Principal"],n?"and NotPrincipal exclude each other":`is missing: ${m}`);return}const s=n?
"NotPrincipal":"Principal";return{negated:n,entries:a(r[s],i.below([s]))}}function p(r,m,i){"NotPrincipal"in r?i.add(["NotPrincipal"],`is not allowed here: ${m}`):
"Principal"in r?r.Principal!=="*"&&i.add(["Principal"],`must be "*": ${m}`):i.add(["Principal"],`is missing: ${m}`)}function a(r,m){return r==="*"?[{kind:"AWS",
value:"*"}]:(0,v.p)(r)?(m.unknownKeys(r,e,[]),e.filter(i=>i in r).flatMap(i=>m.texts(r[i],[i]).map(n=>d({kind:i,value:n},m)))):(m.add([],'must be "*", or a mapp\
ing such as {AWS: "arn:aws:iam::111111111111:root"}'),[])}function d(r,m){return r.kind==="AWS"&&!E.test(r.value)&&m.add(["AWS"],`"${r.value}" is not a principa\
l: give an account id, or the whole ARN of a role, user or session (wildcards only as "*")`),r}}),33343:((K,T,t)=>{t.d(T,{Z7:()=>x,ON:()=>y,By:()=>M});var e=t(85390),
v=t(60613),E=t(15933);const g=/^(?:(?<quantifier>ForAnyValue|ForAllValues):)?(?<name>\w+?)(?<ifExists>IfExists)?$/;function p(o,l){return o===void 0?[]:(0,e.p)(
o)?Object.entries(o).flatMap(([u,P])=>d(u,P,l.below([u]))):(l.add([],'must be a mapping such as {StringEquals: {"sts:ExternalId": "acme-42"}}'),[])}function a(o){
const{quantifier:l,name:u="",ifExists:P}=g.exec(o)?.groups??{},$=u===E.$5;if(!(!$&&(0,E.il)(u)===void 0||$&&P!==void 0))return{operator:u,quantifier:l==="ForAny\
Value"||l==="ForAllValues"?l:void 0,ifExists:P!==void 0,text:o}}function d(o,l,u){const P=a(o);return P===void 0?(u.add([],`is not a condition operator; ${(0,v.
b8)(o,E.KR)}`),[]):(0,e.p)(l)?Object.entries(l).map(([$,L])=>{const j=u.texts(L,[$]);return m(P,j,u.below([$])),{...P,key:$,values:j}}):(u.add([],"must be a map\
ping of condition keys to values"),[])}const r={Numeric:"a number",Date:"a date such as 2026-01-31T00:00:00Z, or seconds since 1970"};function m({operator:o},l,u){
[E.$5,"Bool"].includes(o)&&l.some($=>!/^(?:true|false)$/i.test($))&&u.add([],"must be true or false"),o.startsWith("Arn")&&l.some($=>!(0,E.wE)($))&&u.add([],"mu\
st be an ARN of six parts, with * for the parts that do not matter");const P=o.startsWith("Numeric")?"Numeric":o.startsWith("Date")?"Date":void 0;P!==void 0&&!l.
every($=>(0,E.n9)(P,$))&&u.add([],`must be ${r[P]}`),o.endsWith("IpAddress")&&!l.every(E.C6)&&u.add([],"must be an IP address, or a range of them such as 10.0.0\
.0/8")}var i=t(61602),n=t(70108),s=t(11374);const c=["Version","Id","Statement"],h=["Sid","Effect","Principal","NotPrincipal","Action","NotAction","Resource","N\
otResource","Condition"],_=["2012-10-17","2008-10-17"];function y(o,l){const u=new e.K,P=Array.isArray(o)?f({version:"2012-10-17",statements:o,path:[]},l,u):A(o,
l,u);return P===void 0||u.any()?{ok:!1,problems:u.all()}:{ok:!0,document:P}}function A(o,l,u){if(!(0,e.p)(o)){u.add([],"must be a policy document, or a list of \
statements");return}u.unknownKeys(o,c,[]);const{Version:P="2008-10-17",Statement:$}=o;if(_.includes(P)||u.add(["Version"],'must be "2012-10-17" (in quotes), or \
"2008-10-17"'),$===void 0){u.add(["Statement"],"is missing");return}const L=Array.isArray($)?$:[$];return f({version:P,statements:L,path:["Statement"]},l,u)}function f(o,l,u){
const P=o.statements.flatMap(($,L)=>{const j=u.below([...o.path,L]),B=M($,l,j);return B!==void 0&&(0,n.l)(B,l,j),B===void 0?[]:[B]});return{hasVariables:o.version===
"2012-10-17",statements:P}}function M(o,l,u){if(!(0,e.p)(o)){u.add([],"must be a statement: a mapping with Effect and Action");return}u.unknownKeys(o,h,[]);const{
Effect:P}=o;if(P!=="Allow"&&P!=="Deny"){u.add(["Effect"],"must be Allow or Deny");return}const $=x(o,"Action",u),L=R(o,l,u),j=D(o,l,u),B=p(o.Condition,u.below([
"Condition"]));return $===void 0?void 0:{...S(o),effect:P,principals:j,actions:$,resources:L,conditions:B}}function S({Sid:o}){return typeof o=="string"&&o!==""?
{sid:o}:{}}function R(o,l,u){if(s.uO[l].hasResource)return x(o,"Resource",u);b("Resource",o,l,u)}function D(o,l,u){const{principal:P}=s.uO[l];switch(P.names){case"\
somebody":return(0,i.t)(o,P.missing,u);case"everybody":(0,i.F)(o,P.missing,u);return;case"nobody":b("Principal",o,l,u);return}}function b(o,l,u,P){for(const $ of[
o,`Not${o}`].filter(L=>L in l))P.add([$],`is not allowed here: ${s.uO[u].name} has no ${o}`)}function x(o,l,u){const P=`Not${l}`in o;if(P===l in o){u.add([l],P?
`and Not${l} exclude each other`:"is missing");return}const $=P?`Not${l}`:l,L=u.texts(o[$],[$]);return l==="Action"&&L.filter(j=>!["*","*:*"].includes(j)&&!/^[\w-]+:[\w*?]+$/.
test(j)).forEach(j=>{u.add([$],`"${j}" is not an action: write it as sts:AssumeRole`)}),{negated:P,patterns:L}}}),4270:((K,T,t)=>{t.d(T,{F6:()=>e,Hg:()=>r,Yh:()=>p,
m0:()=>g});function e(m){return m.split(/([*?])/).filter(i=>i!=="").map(i=>i==="*"?{kind:"any"}:i==="?"?{kind:"one"}:{kind:"text",text:i})}function v(m){return m.
flatMap(i=>i.kind==="text"?Array.from(i.text):[{wildcard:i.kind}])}function E(m,i){return m===void 0||i===void 0?!1:typeof m=="string"?m===i:m.wildcard==="one"}
function g(m,i){const n=Array.from(m),s=v(i);let[c,h]=[0,0],_;for(;c<n.length;){const y=s[h];if(typeof y=="object"&&y.wildcard==="any")h+=1,_={unit:h,position:c};else if(E(
y,n[c]))c+=1,h+=1;else{if(_===void 0)return!1;_.position+=1,c=_.position,h=_.unit}}return s.slice(h).every(y=>typeof y=="object"&&y.wildcard==="any")}function p(m,i){
const n=v(i),s=Array.from("arn:").every((y,A)=>n[A]===y),c=n.map((y,A)=>s&&a(y)&&!d(n,A+1));if(!c.includes(!0))return g(m,i);const h=Array.from(m);let _=[!0,...h.
map(()=>!1)];return n.forEach((y,A)=>{const f=[a(y)&&_[0]===!0];h.forEach((M,S)=>{f.push(a(y)?_[S+1]===!0||f[S]===!0&&!(c[A]===!0&&M===":"):_[S]===!0&&E(y,M))}),
_=f}),_.at(-1)===!0}function a(m){return typeof m=="object"&&m.wildcard==="any"}function d(m,i){const n=m.slice(i).find(s=>!a(s));return n===void 0||n===":"}function r(m,i){
return g(m.toLowerCase(),e(i.toLowerCase()))}}),72577:((K,T,t)=>{t.d(T,{S:()=>e,o:()=>p});const e=["account","principal","session"];function v(a,d){return a===d||
a.endsWith(":root")&&a.split(":")[4]===d}function E(a,d){if(a==="*")return"principal";if(d.kind!=="federated")return a===d.arn?d.kind==="user"?"principal":d.kind===
"root"?"account":"session":d.kind==="assumed-role"&&a===d.roleArn?"principal":v(a,d.account)?"account":void 0}function g(a,d){switch(a.kind){case"AWS":return E(
a.value,d);case"Federated":return d.kind==="federated"&&a.value===d.providerArn?"session":void 0;case"Service":case"CanonicalUser":return}}function p(a,d){const r=a.
entries.map(i=>g(i,d)),m=e.findLast(i=>r.includes(i));return a.negated?m===void 0?"principal":void 0:m}}),85390:((K,T,t)=>{t.d(T,{K:()=>E,p:()=>v});var e=t(60613);
function v(g){return typeof g=="object"&&g!==null&&!Array.isArray(g)}class E{#e;#n;constructor(p=[],a=[]){this.#e=p,this.#n=a}below(p){return new E(this.#e,[...this.#n,
...p])}add(p,a){this.#e.push({path:[...this.#n,...p],message:a})}any(){return this.#e.length>0}all(){return this.#e}unknownKeys(p,a,d){for(const r of Object.keys(
p).filter(m=>!a.includes(m)))this.add([...d,r],`is not known; ${(0,e.b8)(r,a)}`)}texts(p,a){const d=Array.isArray(p)?p:[p],r=d.filter(m=>typeof m=="string"||typeof m==
"number"||typeof m=="boolean");return(r.length<d.length||d.length===0)&&this.add(a,"must be a text or a list of texts"),r.map(String)}}}),70108:((K,T,t)=>{t.d(T,
{E:()=>d,l:()=>p});var e=t(41677),v=t(15741),E=t(11374);const g="sts:AssumeRoleWithWebIdentity";function p(r,m,i){switch(m){case"trust":a(r,i);break;case"resour\
ce-control":(0,E.UD)(r,i);break;case"endpoint":(0,E.q9)(r,i);break;case"identity":case"service-control":}}function a(r,m){const{principals:i}=r;if(i?.negated===
!0&&m.add(["NotPrincipal"],"is not allowed here: a trust policy cannot have it, so name whom it trusts"),!(i===void 0||r.effect==="Deny"||!(0,v.ch)(r.actions,g)))
for(const n of d(i,r))m.add(["Condition"],`lacks ${n}: without it, AWS saves no trust policy for this issuer`)}function d({entries:r},{conditions:m}){const i=new Set(
m.map(({key:n})=>n.toLowerCase()));return r.flatMap(({kind:n,value:s})=>{const c=n==="Federated"?/:oidc-provider\/(?<host>[^]+)$/.exec(s)?.groups?.host:void 0,h=c===
void 0?void 0:(0,e.UH)(c)?.requiredClaim,_=`${c??""}:${h??""}`;return h===void 0||i.has(_.toLowerCase())?[]:[_]})}}),15741:((K,T,t)=>{t.d(T,{Kc:()=>d,NH:()=>a,ch:()=>E,
kS:()=>g});var e=t(4270),v=t(47449);function E(r,m){return r.patterns.some(i=>(0,e.Hg)(m,i))!==r.negated}function g(r,m,i){return r.patterns.some(s=>{const c=(0,v.
C)(s,m,i.context);return c!==void 0&&(0,e.Yh)(i.resource,c)})!==r.negated}const p=["sts:AssumeRole","sts:AssumeRoleWithWebIdentity","sts:TagSession","sts:SetSou\
rceIdentity"];function a({actions:r}){return p.some(m=>E(r,m))}function d(r,m,i){return E(r.actions,i.action)&&(r.resources===void 0||g(r.resources,m,i))}}),11374:((K,T,t)=>{
t.d(T,{UD:()=>v,q9:()=>E,uO:()=>e});const e={trust:{name:"A trust policy",principal:{names:"somebody",missing:"a trust policy names whom it trusts"},hasResource:!1},
identity:{name:"An identity policy",principal:{names:"nobody"},hasResource:!0},"service-control":{name:"A service control policy",principal:{names:"nobody"},hasResource:!0},
"resource-control":{name:"A resource control policy",principal:{names:"everybody",missing:'AWS saves a resource control policy only with Principal: "*"'},hasResource:!0},
endpoint:{name:"An endpoint policy",principal:{names:"somebody",missing:"an endpoint policy names who may use the endpoint"},hasResource:!0}};function v({effect:g,
actions:p},a){g==="Allow"&&a.add(["Effect"],"must be Deny: resource control policies must only deny, except for RCPFullAWSAccess of AWS"),p.negated?a.add(["NotA\
ction"],"is not allowed here: a resource control policy has Action"):p.patterns.includes("*")&&a.add(["Action"],"must name a service, as sts:* does: a resource \
control policy has no * alone")}function E({effect:g,principals:p},a){g==="Allow"&&p?.negated===!0&&a.add(["NotPrincipal"],"is not allowed with Allow: it works \
with Deny only")}}),47449:((K,T,t)=>{t.d(T,{C:()=>a,b:()=>d});var e=t(4270);const v=/(\$\{[^}]*\})/,E=/^'([^']*)'$/,g=["*","?","$"];function p(r,m){const i=r.slice(
2,-1),n=i.includes(",")?i.indexOf(","):i.length,s=i.slice(0,n).trim(),c=E.exec(i.slice(n+1).trim())?.[1];if(n<i.length&&c===void 0)return;if(g.includes(s))return s;
const h=m.get(s);return h?.length===1?h[0]:c}function a(r,m,i){if(!m.hasVariables)return(0,e.F6)(r);const n=[],s=r.lastIndexOf("}")+1;for(const[c,h]of r.slice(0,
s).split(v).entries()){if(c%2===0){n.push((0,e.F6)(h));continue}const _=p(h,i);if(_===void 0)return;n.push([{kind:"text",text:_}])}return n.push((0,e.F6)(r.slice(
s))),n.flat()}function d(r){return r.map(m=>m.kind==="text"?m.text:m.kind==="any"?"*":"?").join("")}}),41733:((K,T,t)=>{t.d(T,{c:()=>v});var e=t(25433);class v{#e=new Map;issue(g,p){
const{now:a,durationSeconds:d,worldLimitSeconds:r=d}=p,m=a+Math.min(d,r)*1e3,i={...g,number:this.#e.size+1,credentials:(0,e.ZI)(p.minimumTokenBytes),issuedAt:a,
expiresAt:m,durationSeconds:d};return this.#e.set(i.credentials.accessKeyId,i),i}find(g){return this.#e.get(g)}all(){return Array.from(this.#e.values())}}}),76456:((K,T,t)=>{
t.d(T,{Pu:()=>v,mP:()=>E,pU:()=>g,yv:()=>e});const e=new Map;function v(p,a){return Array.from(p).some(d=>d.toLowerCase()===a.toLowerCase())}function E(p,a){return new Map(
[...Array.from(p).filter(([d])=>!v(a.keys(),d)),...a])}function g(p,a){return new Map(Array.from(p).filter(([d])=>v(a,d)))}}),20410:((K,T,t)=>{t.d(T,{u:()=>e});
function e({accounts:E,organization:g},p){if(g?.managementAccount.id===p)return{serviceControl:void 0,resourceControl:[]};const a=E.get(p),d=v(g,p),r=[...d.flatMap(
({serviceControlPolicy:i})=>i===void 0?[]:[[i]]),...a?.serviceControlPolicies??[]],m=[...d.flatMap(({resourceControlPolicy:i})=>i??[]),...a?.resourceControlPolicies??
[]];return{serviceControl:r.length===0?void 0:r,resourceControl:m}}function v(E,g){const p=[];let a=E?.members.get(g)?.parentId;for(;a!==void 0;){const d=E?.units.
get(a);if(d===void 0)break;p.unshift(d),a=d.parentId}return p}}),8997:((K,T,t)=>{t.d(T,{y:()=>Ke});var e=t(77934),v=t(74296),E=t(46397),g=t(85390),p=t(25433),a=t(
62286),d=t(77598);function r({organization:w,accounts:O}){if(w===void 0)return;const I=w["management-account"],k=w.id??`o-${h(I,10)}`,C=O[I]?.partition??"aws",W=w.
root.id?.slice(2)??h(`${k} root`,4),N={partition:C,managementAccount:I,organizationId:k,rootKey:W},V=n(w.root,N,void 0),z=c(V),ee=new Map(z.flatMap(F=>F.members.
map(Ae=>[Ae.id,Ae])));return{id:k,arn:i(N,"organization",k),partition:C,managementAccount:ee.get(I)??m(I),delegatedAdministrators:w["delegated-administrators"],
pageSize:w["page-size"],root:V,units:new Map(z.map(F=>[F.id,F])),members:ee}}function m(w){throw new TypeError(`The grammar lets no organization pass without it\
s management account, ${w}.`)}function i({partition:w,managementAccount:O},I,...k){return`arn:${w}:organizations::${O}:${[I,...k].join("/")}`}function n(w,O,I){
const{organizationId:k,rootKey:C}=O,W=[...I?.path??[],w.name],N=I===void 0?`r-${C}`:`ou-${C}-${h(JSON.stringify([k,W]),8)}`,V=w.id??N;return{id:V,arn:i(O,I===void 0?
"root":"ou",k,V),name:w.name,kind:I===void 0?"ROOT":"ORGANIZATIONAL_UNIT",parentId:I?.id,tags:w.tags,serviceControlPolicy:w["service-control-policy"],resourceControlPolicy:w["\
resource-control-policy"],members:w.accounts.map(z=>s(z,O,V)),units:w.units.map(z=>n(z,O,{id:V,path:W}))}}function s(w,O,I){const{id:k,name:C,status:W,email:N=`\
account-${k}@example.com`,tags:V}=w;return{id:k,arn:i(O,"account",O.organizationId,k),name:C,email:N,state:W,parentId:I,tags:V}}function c(w){return[w,...w.units.
flatMap(c)]}function h(w,O){return BigInt(`0x${(0,d.createHash)("sha256").update(w).digest("hex")}`).toString(36).slice(-O)}function _(w){return{issuer:{url:w.issuer.
url,claims:{...(0,a.t)(w.issuer.claims),...w.issuer.claims},saidClaims:new Set(Object.keys(w.issuer.claims)),tokenLifetimeSeconds:w.issuer["token-lifetime-secon\
ds"]},accounts:new Map(Object.entries(w.accounts).map(([O,I])=>[O,f(O,I)])),organization:r(w),vpcEndpoint:y(w["vpc-endpoint"]),sessionSeconds:w["session-seconds"],
containerAuthorizationToken:w["container-authorization-token"],saysWhyDenied:w["says-why-denied"],faults:w.faults}}function y(w){return w===void 0?void 0:{id:w.
id??"vpce-0123456789abcdef0",vpc:w.vpc??"vpc-0123456789abcdef0",policy:w.policy}}function A({partition:w,account:O},I){return`arn:${w}:iam::${O}:${I}`}function f(w,O){
const I={partition:O.partition,account:w};return{id:w,partition:O.partition,oidcProviders:O["oidc-providers"].map(({url:k,audiences:C})=>({arn:A(I,`oidc-provide\
r/${k.replace("https://","")}`),url:k,audiences:C})),samlProviders:Object.entries(O["saml-providers"]).map(([k,C])=>({arn:A(I,`saml-provider/${k}`),name:k,entityId:C["\
entity-id"],certificate:C.certificate})),users:Object.entries(O.users).map(([k,C])=>R(k,C,I)),roles:Object.entries(O.roles).map(([k,C])=>D(k,C,I)),managedPolicies:new Map(
Object.entries(O.policies).map(([k,C])=>{const W=A(I,`policy/${k}`);return[W,{...C,name:W}]})),serviceControlPolicies:S(O["service-control-policy"]),resourceControlPolicies:M(
O["resource-control-policy"]),disabledRegions:O["disabled-regions"],issuesWebIdentityTokens:O["issues-web-identity-tokens"]}}function M(w){return w===void 0?void 0:
[w]}function S(w){return w===void 0?void 0:[[w]]}function R(w,O,I){const k=A(I,`user${O.path}${w}`),{mfa:C}=O;return{name:w,arn:k,id:(0,p.dD)("AIDA",k),account:I.
account,policies:M(O.policy)??[],boundary:O.boundary,tags:O.tags,accessKeyId:O["access-key-id"]??(0,p.dD)("AKIA",k),secretAccessKey:O["secret-access-key"]??(0,p.
xm)(k),mfa:C===void 0?void 0:{serial:C.serial??A(I,`mfa/${w}`),seed:C.seed}}}function D(w,O,I){const k=A(I,`role${O.path}${w}`);return{name:w,arn:k,id:(0,p.dD)(
"AROA",k),account:I.account,policies:M(O.policy)??[],boundary:O.boundary,tags:O.tags,trust:O.trust,maxSessionSeconds:O["max-session-seconds"],sessionSeconds:O["\
session-seconds"]}}var b=t(61626),x=t(21317),o=t(60613);function l(w){return e.strictObject(w,O=>{const I=O.path?.at(-1)?.key;return O.expected==="never"?`is no\
t known; ${(0,o.b8)(String(I),Object.keys(w))}`:O.expected==="Object"?"must be a mapping":"is missing"})}const u=e.pipe(e.string("must be a text"),e.nonEmpty("m\
ust not be empty")),P=e.pipe(e.union([e.string(),e.number(),e.boolean()],"must be a text"),e.transform(w=>String(w))),$=e.pipe(e.record(e.string(),P,"must be a \
mapping of tag keys to values"),e.check(w=>Object.keys(w).every(O=>(0,x.xg)(O,x.Pc.tagKey)===void 0),`has a key that is not a tag key: allowed are 1 to 128 ${x.
Pc.tagKey.alphabet}`),e.transform(w=>new Map(Object.entries(w))));var L=t(33343);function j(w){return e.pipe(e.unknown(),e.rawTransform(({dataset:O,addIssue:I,NEVER:k})=>{
const C=(0,L.ON)(O.value,w);if(C.ok)return C.document;for(const W of C.problems){const N=B(O.value,W.path);I(N===void 0?{message:W.message}:{message:W.message,path:N})}
return k}))}function B(w,O){const[I,...k]=O.map(C=>({type:"unknown",origin:"value",input:w,key:C,value:void 0}));return I===void 0?void 0:[I,...k]}const J={"ser\
vice-control-policy":e.optional(j("service-control")),"resource-control-policy":e.optional(j("resource-control"))},H=["ACTIVE","CLOSED","PENDING_ACTIVATION","PE\
NDING_CLOSURE","SUSPENDED"],X=128,G=20,Y=`must be a whole number from 1 to ${G}`,ne=e.pipe(e.string("must be an account id: twelve digits, in quotes"),e.regex(/^\d{12}$/,
"is not an account id: twelve digits, in quotes")),te=e.pipe(u,e.maxLength(X,`must have at most ${X} characters`)),ve=l({id:ne,name:te,status:e.optional(e.picklist(
H,`must be one of ${H.join(", ")}`),"ACTIVE"),email:e.optional(u),tags:e.optional($,{})}),ce={...J,tags:e.optional($,{}),accounts:e.optional(e.array(ve,"must be\
 a list of accounts"),[]),units:e.optional(e.array(e.lazy(()=>Pe),"must be a list of units"),[])},Pe=l({...ce,name:te,id:e.optional(e.pipe(u,e.regex(/^ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/,
"must be like ou-abcd-12345678")))}),we=l({...ce,name:e.optional(te,"Root"),id:e.optional(e.pipe(u,e.regex(/^r-[0-9a-z]{4,32}$/,"must be like r-abcd")))}),Ee=e.
pipe(l({id:e.optional(e.pipe(u,e.regex(/^o-[a-z0-9]{10,32}$/,"must be like o-abcde12345"))),"management-account":ne,"delegated-administrators":e.optional(e.array(
ne,"must be a list of account ids"),[]),"page-size":e.optional(e.pipe(e.number(Y),e.integer(Y),e.minValue(1,Y),e.maxValue(G,Y)),G),root:we}),e.rawCheck(({dataset:w,
addIssue:O})=>{if(w.typed)for(const{key:I,message:k}of _e(w.value)){const C=w.value;O({message:k,path:[{type:"object",origin:"value",input:{...C},key:I,value:C[I]}]})}}));
function _e(w){const O=ue(w.root),I=O.flatMap(({accounts:C})=>C.map(({id:W})=>W)),k=C=>`${C} must be one of the organization's accounts`;return[...I.includes(w["\
management-account"])?[]:[{key:"management-account",message:k(w["management-account"])}],...w["delegated-administrators"].filter(C=>!I.includes(C)).map(C=>({key:"\
delegated-administrators",message:k(C)})),...se(I).map(C=>({key:"root",message:`has account ${C} more than once`})),...se(O.flatMap(({id:C=""})=>C===""?[]:[C])).
map(C=>({key:"root",message:`has the id ${C} more than once`})),...O.flatMap(({name:C,units:W})=>se(W.map(N=>N.name)).map(N=>({key:"root",message:`has two units\
 called ${N} in ${C}`})))]}function ue(w){return[w,...w.units.flatMap(ue)]}function se(w){const O=new Set,I=w.filter(k=>O.size===O.add(k).size);return Array.from(
new Set(I))}const Oe="must be a call number, counted from 1",Ie="must be a whole number from 1: 7 for every seventh call",oe="must be a number from 0 to 1";function de(w){
return e.pipe(e.number(w),e.integer(w),e.minValue(1,w))}const Q={operation:e.optional(e.string("must be the name of an operation")),calls:e.optional(e.union([e.
literal("all"),e.array(de(Oe))],'must be "all", or a list of call numbers')),every:e.optional(de(Ie)),ratio:e.optional(e.pipe(e.number(oe),e.minValue(0,oe),e.maxValue(
1,oe)))},le=e.pipe(e.number("must be an HTTP status"),e.integer("must be an HTTP status"),e.minValue(200,"must be an HTTP status"),e.maxValue(599,"must be an HT\
TP status")),Te=e.variant("kind",[l({kind:e.literal("error"),status:le,code:e.optional(e.string("must be a text")),message:e.optional(e.string("must be a text")),
...Q}),l({kind:e.literal("body"),body:e.string("must be a text"),status:e.optional(le),...Q}),l({kind:e.literal("delay"),milliseconds:e.pipe(e.number("must be a\
 number"),e.minValue(0,"must not be negative")),...Q}),l({kind:e.picklist(["throttle","reset","close","truncate","hang"]),...Q})],"must be a fault whose kind is\
 error, body, delay, throttle, reset, close, truncate or hang"),fe=e.pipe(u,e.regex(/^https:\/\/[^?#]+$/,"must be an https URL"),e.transform(w=>w.replace(/\/$/,
"")));function q(w,O){const I=`must be a whole number of seconds from ${w} to ${O}`;return e.pipe(e.number(I),e.integer(I),e.minValue(w,I),e.maxValue(O,I))}const pe=e.
array(u,"must be a list"),me={policy:e.optional(j("identity")),boundary:e.optional(j("identity")),tags:e.optional($,{})},he=e.optional(e.pipe(u,e.regex(/^\/(?:[!-~]+\/)?$/,
"must begin and end with a slash")),"/"),Me=e.pipe(l({...me,path:he,"access-key-id":e.optional(e.pipe(u,e.regex(/^\w{16,128}$/,"must be 16 to 128 letters, digit\
s and _"))),"secret-access-key":e.optional(u),mfa:e.optional(l({serial:e.optional(u),seed:e.pipe(u,e.regex(/^[A-Za-z2-7 ]+=*$/,"must be base32: letters A-Z and \
digits 2-7"))}))}),e.check(w=>w["access-key-id"]===void 0==(w["secret-access-key"]===void 0),"needs both access-key-id and secret-access-key, or neither")),be=l(
{...me,trust:j("trust"),path:he,"max-session-seconds":e.optional(q(3600,x.IM.role.max),3600),"session-seconds":e.optional(q(1,x.IM.role.max))}),Se=l({partition:e.
optional(e.pipe(u,e.check(b.rh,"is not an AWS partition such as aws, aws-cn or aws-us-gov")),"aws"),"oidc-providers":e.optional(e.array(l({url:fe,audiences:pe}),
"must be a list"),[]),"saml-providers":e.optional(e.record(e.string(),l({"entity-id":u,certificate:e.optional(u)}),"must be a mapping"),{}),users:e.optional(e.record(
e.string(),e.nullish(Me,{}),"must be a mapping of user names"),{}),roles:e.optional(e.record(e.string(),be,"must be a mapping of role names"),{}),policies:e.optional(
e.record(e.string(),j("identity"),"must be a mapping of policy names"),{}),...J,"disabled-regions":e.optional(pe,[]),"issues-web-identity-tokens":e.optional(e.boolean(
"must be true or false"),!1)}),$e=l({url:e.optional(fe,"https://token.actions.githubusercontent.com"),claims:e.optional(e.custom(g.p,"must be a mapping"),{}),"t\
oken-lifetime-seconds":e.optional(q(1,86400),300)}),ke=l({id:e.optional(e.pipe(u,e.regex(/^vpce-[0-9a-f]{8,17}$/,"must be like vpce-0123456789abcdef0"))),vpc:e.
optional(e.pipe(u,e.regex(/^vpc-[0-9a-f]{8,17}$/,"must be like vpc-0123456789abcdef0"))),policy:e.optional(j("endpoint"))}),De=l({version:e.literal(1,"must be 1"),
issuer:e.optional($e,{}),accounts:e.record(e.pipe(e.string(),e.regex(/^\d{12}$/,"is not an account id: twelve digits, in quotes")),e.nullish(Se,{}),"must be a m\
apping of account ids"),organization:e.optional(Ee),"vpc-endpoint":e.optional(e.nullish(ke,{})),"session-seconds":e.optional(q(1,x.IM.role.max)),"container-auth\
orization-token":e.optional(u),"says-why-denied":e.optional(e.boolean("must be true or false"),!1),faults:e.optional(e.array(Te,"must be a list"),[])});var U=t(
38815),Ce=t(18338),ye=t(55383),Re=t(59957);const ge=20;class xe{#e;#n=new U.HN;#s=new Map;#t=new Map;#o=new Map;problems;constructor(O){this.#e=(0,U.Tp)(O,{lineCounter:this.#n,
prettyErrors:!1,uniqueKeys:!1});const{errors:I}=this.#e;this.problems=I.length>0?I.slice(0,ge).map(({message:k,pos:[C]})=>this.#i((0,E.$)(k),C)):this.#c()}value(){
return this.#r(this.#e.contents)}lineOf(O){let I=this.#e.contents,k;for(const C of O){const W=this.#a(I),N=(0,U.jh)(W)?this.#u(W).get(String(C)):void 0;I=(0,U.oP)(
W)?W.items[Number(C)]:N?.value;const z=(N?.key??((0,U.jn)(I)||(0,U.jh)(I)?I:void 0))?.range?.[0];if(k=z===void 0?k:this.#n.linePos(z).line,I===void 0)break}return k}#c(){
const O=this.#e.contents,I=new Map,k=[],C=N=>{if((0,U.Vj)(N)){const z=I.get(N.source);z!==void 0?this.#s.set(N,z):k.push(this.#i(`no anchor ${(0,ye.hD)(N.source)}\
 comes before this alias`,re(N)));return}if(!(0,U.jn)(N)&&!(0,U.jh)(N)&&!(0,U.oP)(N)||(N.anchor!==void 0&&I.set(N.anchor,N),(0,U.oP)(N)&&N.items.forEach(C),!(0,U.
jh)(N)))return;const V=new Set;for(const{key:z,value:ee}of N.items){const F=ie(z);V.has(F)&&k.push(this.#i(`the key ${(0,ye.hD)(F)} appears twice`,re(z))),V.add(
F),C(z),C(ee)}};C(O);const W=O===null?void 0:(0,Re.J)(O,this.#s);return[...k.slice(0,ge),...W===void 0?[]:[this.#i(W.message,re(W.alias))]]}#r(O){const I=this.#a(
O);if((0,U.jn)(I))return I.value;if(!(0,U.jh)(I)&&!(0,U.oP)(I))return;if(this.#t.has(I))return this.#t.get(I);const k=(0,U.jh)(I)?Object.fromEntries(I.items.map(
({key:C,value:W})=>[ie(this.#a(C)),this.#r(W)??null])):I.items.map(C=>this.#r(C));return this.#t.set(I,k),k}#a(O){return(0,U.Vj)(O)?this.#s.get(O):O}#u(O){const I=this.#o.
get(O)??new Map(O.items.flatMap(({key:k,value:C})=>(0,U.jn)(k)?[[ie(k),{key:k,value:C}]]:[]));return this.#o.set(O,I),I}#i(O,I){const{line:k,col:C}=this.#n.linePos(
I);return`${(0,Ce.q)({line:k,column:C})}: ${O}`}}function ie(w){return(0,U.jn)(w)&&w.value===null?"":String(w)}function re(w){return(0,U.jn)(w)||(0,U.jh)(w)||(0,U.
oP)(w)||(0,U.Vj)(w)?w.range?.[0]??0:0}function Z(w){return new v._G({code:"invalid-request",message:["The world file has problems:",...w.map(O=>`  - ${O}`)].join(
`
`),hint:"A world file says which accounts, users, roles and identity providers the emulator has."})}function Ke(w){const{yaml:O,value:I}=Le(w);if((0,E.f)(I))throw Z(
["brackets or lists are nested too deeply"]);if(!(0,g.p)(I))throw Z(["the file must be a mapping"]);const k=e.safeParse(De,I);if(!k.success)throw Z(je(k.issues,
O));return _(k.output)}function Le(w){try{const O=new xe(w);if(O.problems.length>0)throw Z(O.problems);return{yaml:O,value:O.value()}}catch(O){throw O instanceof
v._G?O:Z([(0,E.$)((0,v.bD)(O))])}}function je(w,O){return w.map(I=>{const k=(I.path??[]).map(C=>C.key);return{place:k.map(String).join("."),line:O.lineOf(k),message:I.
message}}).sort((I,k)=>(I.line??0)-(k.line??0)).map(({place:I,line:k,message:C})=>[I===""?"the file":I,...k===void 0?[]:[`(line ${k})`],C].join(" "))}}),59957:((K,T,t)=>{
t.d(T,{J:()=>E});var e=t(38815);const v=2e5;function E(p,a){if(a.size===0)return;const d=new g(a);return d.sizeOf(p),d.bad}class g{#e;#n=new Map;#s=new Set;#t=0;bad;constructor(a){
this.#e=a}sizeOf(a){if((0,e.Vj)(a))return this.#o(a);if(!(0,e.P3)(a))return 1;let d=this.#n.get(a);if(d===void 0){this.#s.add(a),d=1;for(const r of a.items)d+=(0,e.
tO)(r)?this.sizeOf(r.key)+this.sizeOf(r.value):this.sizeOf(r);this.#s.delete(a),this.#n.set(a,d)}return d}#o(a){const d=this.#e.get(a);if(this.#s.has(d))return this.
bad??={alias:a,message:"the alias here refers to something that contains it"},1;const r=this.sizeOf(d);return this.#t+=r-1,this.#t>v&&(this.bad??={alias:a,message:"\
here is one alias too many: written out, the text would be huge"}),r}}})};0&&(module.exports={id,ids,modules});
