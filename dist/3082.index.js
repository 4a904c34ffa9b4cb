'use strict';
var le=Object.defineProperty;var Kt=Object.getOwnPropertyDescriptor;var zt=Object.getOwnPropertyNames;var Ht=Object.prototype.hasOwnProperty;var Vt=(R,y)=>{for(var a in y)le(R,a,{get:y[a],enumerable:!0})},Bt=(R,y,a,w)=>{if(y&&typeof y=="object"||typeof y=="function")for(let m of zt(y))!Ht.call(R,m)&&
m!==a&&le(R,m,{get:()=>y[m],enumerable:!(w=Kt(y,m))||w.enumerable});return R};var Zt=R=>Bt(le({},"__esModule",{value:!0}),R);var Yt={};Vt(Yt,{id:()=>Xt,ids:()=>Jt,modules:()=>qt});module.exports=Zt(Yt);const Xt=3082,Jt=[3082],qt={85833:((R,y,a)=>{a.d(y,{QD:()=>u,b8:()=>T,dD:()=>n,vt:()=>p});
var w=a(60613),m=a(41677);const g="CalledVia CalledViaFirst CalledViaLast CalledViaAWSMCP ChatbotSourceArn CurrentTime EpochTime Ec2InstanceSourceVPC Ec2Instanc\
eSourcePrivateIPv4 FederatedProvider IsMcpServiceAction MultiFactorAuthAge MultiFactorAuthPresent PrincipalAccount PrincipalArn PrincipalIsAWSService PrincipalO\
rgID PrincipalOrgPaths PrincipalServiceName PrincipalServiceNamesList PrincipalType referer RequestedRegion ResourceAccount ResourceOrgID ResourceOrgPaths Secur\
eTransport SourceAccount SourceArn SourceIdentity SourceIp SourceOrgID SourceOrgPaths SourceVpc SourceVpcArn SourceVpce SourceOwner TagKeys TokenIssueTime UserA\
gent userid username ViaAWSMCPService ViaAWSService VpceAccount VpceOrgID VpceOrgPaths VpcSourceIp AssumedRoot SignInSessionArn".split(" ").map(d=>`aws:${d}`),A=[
"sts:ExternalId","sts:RoleSessionName","sts:SourceIdentity","sts:TransitiveTagKeys","sts:RoleAuthorizedByIdp","sts:RequestContextProviders"],v=["sts:AWSServiceN\
ame","sts:DurationSeconds","sts:IdentityTokenAudience","sts:SigningAlgorithm","sts:TaskPolicyArn"],I=["aws:PrincipalTag","aws:RequestTag","aws:ResourceTag","iam\
:ResourceTag","sts:RequestContext"],S=["aws:TagKeys","aws:CalledVia","aws:PrincipalOrgPaths","aws:PrincipalServiceNamesList","aws:ResourceOrgPaths","aws:SourceO\
rgPaths","aws:VpceOrgPaths","sts:TransitiveTagKeys","sts:IdentityTokenAudience","sts:RequestContextProviders"].map(d=>d.toLowerCase());function r(d){const[$="",
N,...C]=d.split(":");return N?.toLowerCase()==="amr"&&C.length===0&&/^[^.]+\../.test($)}function p(d){return S.includes(d.toLowerCase())||r(d)}function n(d){const $=c(
d);if($===void 0||$.some(E=>E.toLowerCase()===d.toLowerCase()))return;if(v.some(E=>E.toLowerCase()===d.toLowerCase()))return"AWS has this key for other calls on\
ly, not for those that assume a role";const N=d.slice(d.lastIndexOf(":")+1),C=new Map($.map(E=>[E.slice(E.lastIndexOf(":")+1),E])),j=C.get((0,w.pA)(N,C.keys())??
"");return`AWS has no such key${j===void 0?"":`; the nearest is ${j}`}`}function c(d){const $=d.slice(0,Math.max(0,d.lastIndexOf(":")));if(!I.some(N=>d.toLowerCase().
startsWith(`${N.toLowerCase()}/`)))switch($.toLowerCase()){case"aws":return g;case"sts":return A;default:return i($)?(0,m.uS)($).map(N=>`${$}:${N}`):void 0}}function i(d){
return d.includes(".")&&!l.includes(d)}const l=["graph.facebook.com","www.amazon.com"];function u(d){const $=d.slice(0,Math.max(0,d.lastIndexOf(":")));return i(
$)?$:void 0}function T(d,$){const N=[...m.Tf,...(0,m.uS)(d),"exp","iat","nbf","jti","azp"];return $.filter(C=>!N.includes(C)&&!C.includes("://"))}}),29737:((R,y,a)=>{
a.d(y,{G:()=>w});function w(m){return()=>m}}),10144:((R,y,a)=>{a.d(y,{T:()=>m,Z:()=>w});function w({noToken:g}){return g.ofJob??{cause:g.message,fix:g.hint}}function m(g){
return Object.keys(g).length>0}}),25206:((R,y,a)=>{a.d(y,{Z:()=>A});var w=a(55383);const m=["iss","aud","sub"],g=300;function A(I){return["The token says:",...m.
map(r=>`  ${r}: ${v(Object.hasOwn(I,r)?I[r]:void 0)}`)].join(`
`)}function v(I){const S=I===void 0?"(none)":typeof I=="string"?I:JSON.stringify(I);return S.length>g?(0,w.hD)(S):(0,w.TN)(S)}}),64624:((R,y,a)=>{a.d(y,{i:()=>A,
n:()=>S});var w=a(38551),m=a(55383);const g=4;function A(n,c){const i=n.causes.map(l=>({entry:l,likelihood:l.likelihood(c)})).filter(({likelihood:l})=>l>0).sort(
(l,u)=>u.likelihood-l.likelihood).slice(0,g).map(({entry:l})=>v(l,c));return{facts:n.facts?.(c)??[],causes:i}}function v(n,c){return{id:n.id,title:n.title(c),details:I(
n.hints??[],c),edits:n.edits(c)}}function I(n,c){return n.map(i=>({hint:i,weight:i.weight(c)})).filter(({weight:i})=>i>0).sort((i,l)=>l.weight-i.weight).map(({hint:i})=>i.
say(c))}function S({facts:n,causes:c}){const[i,...l]=c;return i===void 0?n.join(`
`):[...n,...l.length===0?r(i,""):["Possible causes, most likely first:",...c.flatMap((u,T)=>r(u,`${T+1}. `))]].join(`
`)}function r({title:n,details:c,edits:i},l){const u=" ".repeat(l.length);return[`${l}${(0,m.TN)(n)}`,...c.map(T=>`${u}- ${(0,m.TN)(T)}`),...i.flatMap(T=>p(T).map(
d=>`${u}${d}`))]}function p({text:n,statements:c=[]}){return[`> ${(0,m.TN)(n)}`,...c.map(i=>`    ${(0,w.i)(i)}`)]}}),73082:((R,y,a)=>{a.r(y),a.d(y,{explainHopFailure:()=>Mt,
explainIdentityFailure:()=>_t,requestOf:()=>ce});var w=a(8840),m=a(74296),g=a(1333),A=a(41677),v=a(16134),I=a(81850),S=a(61626);function r({attempt:{roleArn:e}}){
return(0,S.DM)(e)??{arn:e,partition:"aws",account:(0,S.KC)(e)??"",name:e}}function p({attempt:e,failure:t}){const s=/^User: (arn:\S+) is not/.exec(t.message)?.[1],
o=e.principal.startsWith("arn:")?e.principal:s??e.principal,h=(0,S.B8)(o),k=h===void 0?(0,S.DM)(o):void 0;if(h!==void 0){const{partition:b,account:D,name:F}=h;return{
kind:"role",principal:`arn:${b}:iam::${D}:role/${F}`,account:D,name:F,lacksPath:!0}}if(k!==void 0)return{kind:"role",principal:o,account:k.account,name:k.name,lacksPath:!1};
const x=/^arn:[^:]+:iam::\d{12}:user\//.test(o);return{kind:x?"user":"other",principal:o,account:o.startsWith("arn:")?(0,S.KC)(o):void 0,name:x?o.split("/").at(
-1)??"":o,lacksPath:!1}}function n(e){return(0,I.BK)(p(e).principal)}function c(e){const{account:t}=p(e);return t===void 0?void 0:t!==r(e).account}function i({attempt:{
hop:e},plan:t}){return t.hops.includes(e)?t.hops:t.targets.find(({hops:s})=>s.includes(e))?.hops??t.hops}function l(e){const{hop:t}=e.attempt;return t.number===
1?void 0:i(e).find(({number:s})=>s===t.number-1)}function u({attempt:{hop:e}}){return(0,w.Sy)(e)}function T({hop:e}){return w.wh[e.kind].proof==="token"}function d({
hop:e}){return w.wh[e.kind].proof==="credentials"}const $=new WeakMap,N=100;function C({plan:e,attempt:t}){const s=$.get(e)??j(e);return $.set(e,s),s.filter(({arn:o})=>o!==
t.roleArn)}function j(e){const t=[...e.hops,...e.targets.flatMap(o=>o.hops)],s=new Set(t.flatMap(({role:o})=>o.kind==="arn"?[o.arn]:[]));return s.size>N?[]:[...s].
flatMap(o=>(0,S.DM)(o)??[])}function E({attempt:{claims:e={}}},t){const s=Object.hasOwn(e,t)?e[t]:void 0;return typeof s=="string"?s:void 0}function O(e){return(0,A.
Zm)(E(e,"iss")??"ISSUER")}function H(e){const{partition:t,account:s}=r(e);return`arn:${t}:iam::${s}:oidc-provider/${O(e)}`}function M(e){const{aud:t}=e.attempt.
claims??{},s=Array.isArray(t)?t[0]:t;return E(e,"azp")??(typeof s=="string"?s:"")}function Me(e){return(0,A.gf)(O(e))}function V(e){return t=>t==="iss"?ue(e):E(
e,t)}function B(e){return(0,v.UM)({issuer:ue(e),subject:E(e,"sub")??""})}function ue(e){return`https://${O(e)}`}var Z=a(22110);function te(e,t){const{account:s,
name:o}=r(e);return{text:`If this call is meant to get in: in account ${s}, in the trust policy of role ${o}, add:`,statements:t}}function Le(e,t){const{kind:s,
account:o,name:h,principal:k}=p(e),x=s==="other"?`a policy of the user or role behind ${k}`:`a policy of ${s} ${h}`,b=n(e),D=b===void 0?x:`the permission set ${b.
name} of IAM Identity Center (role ${h})`;return{text:`In ${o===void 0?"the account of the caller":`account ${o}`}, in ${D}, add:`,statements:t}}function fe(e){
const t=u(e),{roleArn:s,sourceIdentity:o}=e.attempt;return{roleArn:s,...Ge(e),tagKeys:[...t?.tags??[],...t?.inheritedTags??[]].map(({key:h})=>h),provesMfa:t?.mfa!==
void 0,...o===void 0?{}:{sourceIdentity:{exactly:o}}}}function Ge(e){const{kind:t,principal:s}=p(e),o=n(e);return o===void 0?{principal:t==="other"?"ARN-OF-THE-\
CALLER":s}:{principal:`arn:${o.partition}:iam::${o.account}:root`,principalArns:(0,I.fQ)(o)}}function pe(e){const{claims:t={}}=e.attempt;return{providerArn:H(e),
audience:M(e),subjects:[{exactly:E(e,"sub")??""}],hasTags:Object.hasOwn(t,"https://aws.amazon.com/tags"),hasSourceIdentity:Object.hasOwn(t,"https://aws.amazon.c\
om/source_identity")}}function se(e){const{place:t}=e.attempt.hop;return{text:`If the ARN is not the one that IAM shows for the role, path included: correct it \
in ${t}.`}}const me="EXTERNAL-ID";function ge(e){const t=fe(e);return(0,Z.Rh)(u(e)?.externalId===void 0?t:{...t,externalId:me})}function ye(e){const t=te(e,ge(e));
return u(e)?.externalId===void 0?t:{...t,text:`${t.text.slice(0,-1)} (replace ${me} with the external id of this hop):`}}function we(e){return(0,Z.si)(fe(e))}function be(e){
return Le(e,we(e))}var f=a(29737),Fe=a(50066),_e=a(4858);const Ue=_e.R.filter(e=>e!=="workflow"&&e!=="job"),Ke=3;function ze(e,t){return Ue.flatMap(o=>{const h=(0,Fe.
aj)(t[o]??"","roleSessionName");return h.length<Ke?[]:[{name:o,value:h}]}).sort((o,h)=>h.value.length-o.value.length).reduce((o,{name:h,value:k})=>o.replace(He(
k),x=>x.replace(k,()=>`{${h}}`)),e)}function He(e){const t=e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");return new RegExp(`(?<![A-Za-z0-9{_])${t}(?![A-Za-z0-9}_])`,"\
g")}function oe(e){const t=u(e);return[...t?.tags??[],...t?.inheritedTags??[]].map(({key:s})=>s)}function Ae(e,t,s){const{place:o}=e.attempt.hop;return o==="rol\
e-to-assume"?t:`${s} of ${o}`}function Se(e){return e.attempt.hop.number===1&&p(e).kind==="user"}function Ve(e){const{kind:t,account:s,name:o}=p(e),h=r(e);return t===
"role"&&s===h.account&&o===h.name}function Be({attempt:{sessionName:e},job:t}){const s=ze(e,t);return s===e?e:`${e}, which is ${s} of this run; a condition for \
all runs needs StringLike ${s.replaceAll(/\{[^}]*\}/g,"*")}`}function Ze(e){const{principal:t,account:s="of the caller"}=p(e),o=c(e)===!1?"":` If it has a condi\
tion on aws:PrincipalOrgID or aws:PrincipalOrgPaths: is account ${s} in that organization, and in that unit?`;return`It has to name ${t}, or its account; the AR\
N of a session (assumed-role/...) changes with the session name. If it has an id (AROA..., AIDA...) there: that role or user was deleted, and one recreated with\
 the same name has a different id. Write ${t} again.${o}`}function Xe(e){const{sourceIdentity:t}=e.attempt,[s,o]=[oe(e),u(e)?.externalId!==void 0],h=Ae(e,"role-\
external-id","external-id"),k=[...o?[`sts:ExternalId (is it the one in ${h}?)`]:[],...s.length>0?[`aws:RequestTag/..., aws:PrincipalTag/... and aws:TagKeys (the\
 tags here are ${s.join(", ")})`]:[],`sts:RoleSessionName (here it is ${Be(e)}; ${Ae(e,"role-session-name","session-name")})`,...t===void 0?[]:[`sts:SourceIdent\
ity (here it is ${t})`]],x=[...o?[]:[`no sts:ExternalId (set it in ${h})`],...s.length>0?[]:["no tags (set them in session-tags, or in tags of the hop)"],...t===
void 0?["no sts:SourceIdentity (set it in source-identity)"]:[]],b=x.length===0?"":` It sends ${x.join(", ")}.`;return`Its conditions have to fit what this hop \
sends: ${k.join(", ")}.${b}`}function Je(e){return`A condition on sts:DurationSeconds never holds, since calls that assume a role do not have that key (the MaxS\
essionDuration of the role limits its sessions), and has to go.${Se(e)||u(e)?.mfa!==void 0?"":" The session of a role has no MFA, so a condition on aws:MultiFac\
torAuthPresent has to go as well."}`}const qe=[{about:"It has to name the role that calls, `arn:aws:iam::ACCOUNT:role/NAME`, or its account. The ARN of a sessio\
n changes with its name. An id such as `AROA...` or `AIDA...` in place of an ARN is that of a role or user that was deleted, and one recreated with the same nam\
e has a different id: write the ARN again. `aws:PrincipalOrgID`, `aws:PrincipalOrgPaths`: is the account of the caller in that organization, in that unit?",weight:(0,f.
G)(80),say:Ze},{about:"The ARN of a session does not show the path of its role; the trust policy has to. Roles of IAM Identity Center are below `/aws-reserved/s\
so.amazonaws.com/`.",weight:e=>p(e).lacksPath?79:0,say:e=>`If role ${p(e).name} has a path, its ARN in a policy has it too; the ARN of a session does not show i\
t.`},{about:"A role that assumes itself has to be named in its own trust policy like any other caller; its own permissions do not replace that.",weight:e=>Ve(e)?
85:0,say:e=>`The role assumes itself here, for which its own trust policy has to name it (${r(e).arn}), as it would any other; a chain rarely needs such a hop.`},
{about:"`aws:MultiFactorAuthPresent`: only keys of a user can prove MFA, with `mfa-serial` and a code or seed.",weight:e=>Se(e)&&u(e)?.mfa===void 0?78:0,say:()=>"\
If it has a condition on aws:MultiFactorAuthPresent: this call sends no MFA. Set mfa-serial, with mfa-code or mfa-secret."},{about:"`sts:ExternalId`, `aws:Reque\
stTag/...`, `aws:TagKeys`, `sts:RoleSessionName`, `sts:SourceIdentity`: do they fit what the hop sends? Is one required that it does not send, or a tag not allo\
wed that it does?",weight:(0,f.G)(75),say:Xe},{about:"`sts:DurationSeconds`: calls that assume a role do not have it, so that a condition on it never holds; nor\
 does one on `aws:MultiFactorAuthPresent` where the session of a role calls.",weight:(0,f.G)(70),say:Je},{about:"`aws:SourceIp`, `aws:SourceVpc`, `aws:SourceVpc\
e`: where the call comes from, which cannot be seen from a job. Hosted runners have another address each time, and a VPC is known only for calls through an endp\
oint in it.",weight:(0,f.G)(28),say:()=>"If it has a condition on aws:SourceIp: it sees the address from which this machine reaches AWS, another for each hosted\
 runner. aws:SourceVpc and aws:SourceVpce are there only for calls through a VPC endpoint, and aws:SourceIp is not there then."}];var $e=a(60613);function L(e){
const{account:t,name:s}=r(e),o=C(e),h=o.find(x=>Ye(x.account,t)),k=o.find(x=>(0,$e.Gx)(s,x.name));return(h??k)?.arn}function Ye(e,t){const s=Array.from(e).filter(
(o,h)=>o!==t[h]).length;return s>0&&s<=2}function Te(e,t){return{id:"role-missing",about:"The role does not exist, or its ARN is misspelled: another account, an\
other name, a missing path. AWS gives the same answer then, so that nobody can find out which roles exist. Fix: use the ARN that IAM shows, or create the role.",
likelihood:s=>L(s)===void 0||t(s)===0?t(s):75,title:s=>`The role ${r(s).arn} may not exist, or its ARN may be misspelled; AWS gives the same answer then.`,hints:[
{about:"Where another role of the chain has nearly the same name or account, that one is named.",weight:s=>L(s)===void 0?0:1,say:s=>`The chain has ${L(s)??""} t\
oo, which is nearly the same: is one of them misspelled?`}],edits:s=>[se(s),...e(s)]}}var Ie=a(10144);const Qe={id:"token-forgotten",about:"The job has no OIDC \
token, so the chain started from what the machine has: variables, a profile, an instance profile. Fix, if the role is meant for the token of the job: on GitHub \
`permissions: id-token: write` on the job, and on other CI systems what docs/ci-systems.md says; and no `force-skip-oidc`.",likelihood:({attempt:e,plan:t,job:s})=>e.
hop.number===1&&t.source.isFallback===!0&&(0,Ie.T)(s)?79:0,title:({attempt:e})=>`The chain started from credentials of this machine (${e.caller}), and not from \
an OIDC token of the job.`,edits:({system:e})=>[{text:`If the role is meant for the token of the job, do not set force-skip-oidc. ${(0,Ie.Z)(e).fix}`}]},et=/(?:(?<deny>with an explicit deny in (?:an?|the))|because no) (?<policy>[a-z -]{0,60}?(?:policy|boundary))(?:: (?<arn>arn:[^\s)]+))?(?: allows|\b)/i,
tt=[[/role trust|resource-based/i,"trust"],[/identity-based/i,"identity"],[/session/i,"session"],[/./,"beyond"]],st=[[/resource control/i,e=>`the organization o\
f account ${r(e).account}, which has the role`],[/service control/i,e=>`the organization of account ${p(e).account??"(unknown)"}, which the caller belongs to`],
[/endpoint/i,()=>"the endpoint through which this machine calls STS"]];function ne(e){const{policy:t=""}=P(e)??{};return st.find(([s])=>s.test(t))?.[1](e)}function ot(e){
return/service control/i.test(P(e)?.policy??"")}function nt(e){return e.includes(", which ")?`${e},`:e}function P({failure:{message:e}}){const{deny:t,policy:s,arn:o}=et.
exec(e)?.groups??{},h=s===void 0?void 0:tt.find(([k])=>k.test(s))?.[1];return s===void 0||h===void 0?void 0:{kind:h,policy:s,isDeny:t!==void 0,arn:o}}function W(e,t){
return s=>{const o=P(s);return o===void 0?t(s):o.kind===e&&!o.isDeny?100:0}}function ve(e){return P(e)===void 0?"may not":"do not"}function X(e){return P(e)===void 0?
"may not":"does not"}const ie={id:"explicit-deny",about:'AWS says "with an explicit deny in ...": a statement with `"Effect": "Deny"` matches the call. No Allow\
 overrides it. Fix: remove it, or narrow it so that it does not match this call.',likelihood:e=>P(e)?.isDeny===!0?100:0,title:e=>{const{policy:t="policy",arn:s}=P(
e)??{};return`A Deny in ${/^[aeiou]/i.test(t)?"an":"a"} ${t}${s===void 0?"":` (${s})`} forbids it; no Allow overrides that.`},edits:e=>{const{kind:t,arn:s}=P(e)??
{},o=s===void 0?void 0:(0,S.KC)(s);return[{text:`Remove the Deny ${{trust:`in the trust policy of role ${r(e).name} in account ${r(e).account}`,identity:`in the\
 policies of ${p(e).principal}`,session:"in the session policy that the caller was given",beyond:`of ${ne(e)??p(e).principal}`}[t??"beyond"]}${o===void 0?"":` (\
account ${o})`}, or narrow it so that it does not match this call.`}]}},J={id:"denied-elsewhere",about:"A service control policy or resource control policy of t\
he organization, a permissions boundary, or a Deny in a policy forbids it. None of these can be seen from a job.",likelihood:W("beyond",(0,f.G)(20)),title:e=>{const t=P(
e);return t===void 0?"A service control policy of the organization, a permissions boundary or a Deny may forbid it; that cannot be seen from here.":`No ${t.policy}\
 of ${nt(ne(e)??p(e).principal)} allows it.`},edits:e=>{const{account:t}=p(e),s=ne(e);return s!==void 0&&!ot(e)?[{text:`Ask the people who run ${s}, with the re\
quest id; CloudTrail has the event.`}]:[{text:`Ask the people who run the organization which policies hold for account ${t??"of the caller"}, with the request i\
d; CloudTrail has the event.`}]}},it={text:"If it has such a condition on purpose, send what it asks for, as described above. It is there to keep others out."},
at={heading:"is not authorized to perform: sts:AssumeRole",about:"The message names the caller and the role. In one account it is enough that the trust policy n\
ames the caller; across accounts the policies of both sides must allow it.",section:"denials",code:"denied",is:({failure:e,attempt:t})=>e.kind==="denied"&&d(t),
causes:[ie,{id:"trust-caller",about:"The trust policy of the role does not name the caller, or has a condition that the hop does not meet. The message includes \
a statement that lets it in.",likelihood:W("trust",(0,f.G)(80)),title:e=>`The trust policy of ${r(e).arn} ${X(e)} let ${p(e).principal} in, or not with what thi\
s call sends.`,hints:qe,edits:e=>[it,ye(e)]},{id:"session-policy",about:"The session that calls is narrowed by a session policy (`policy`, `policy-arns` of the \
hop before), which has to allow `sts:AssumeRole` on the next role.",likelihood:W("session",e=>{const t=l(e);return t?.policy===void 0&&(t?.policyArns.length??0)===
0?0:78}),title:e=>`The session policy of hop ${e.attempt.hop.number-1} ${X(e)} allow sts:AssumeRole on ${r(e).arn}.`,edits:e=>[{text:`In the session policy of ${l(
e)?.place??"the previous hop"}, add:`,statements:we(e)}]},{id:"caller-policy",about:"The policies of the caller do not allow `sts:AssumeRole` on that role.",likelihood:W(
"identity",e=>c(e)===!1?65:70),title:e=>`The policies of ${p(e).principal} ${ve(e)} allow sts:AssumeRole on ${r(e).arn}.`,hints:[{about:"The resource has to be \
the ARN of the role as IAM shows it, with its path.",weight:(0,f.G)(1),say:e=>`A Resource that names it has to be ${r(e).arn}, path included; a * in it ends wit\
h its segment, unless it is the last character there.`},{about:"Conditions on `aws:ResourceTag/...`, `iam:ResourceTag/...`, `aws:ResourceAccount`, `aws:Resource\
OrgID`: the tags of the role, its account and the organization of that.",weight:(0,f.G)(.5),say:e=>`If it has a condition on aws:ResourceTag/... or iam:Resource\
Tag/..., the role has to have that tag; on aws:ResourceAccount, aws:ResourceOrgID or aws:ResourceOrgPaths, account ${r(e).account} and its organization have to \
match.`}],edits:e=>[be(e)]},Te(e=>[{text:`Or create role ${r(e).name} in account ${r(e).account}, with a trust policy that has:`,statements:ge(e)}],e=>P(e)===void 0?
60:0),Qe,J]},rt=[{heading:"MultiFactorAuthentication failed",about:"AWS did not accept the MFA code.",section:"denials",code:"denied",is:({failure:e})=>["denied",
"mfa-code"].includes(e.kind)&&/MultiFactorAuthentication failed/i.test(e.message),causes:[{id:"mfa-code",about:"A code works once, for about a minute; two jobs \
with the same seed make the same code at the same time. With `mfa-secret`, the next code is waited for and tried once. Fix: one user and device per job, or OIDC\
; check `mfa-serial`, and the clock of the machine if codes are made from a seed.",likelihood:(0,f.G)(80),title:()=>"AWS did not accept the MFA code: it was mis\
typed, used before, or comes from another device than mfa-serial.",edits:e=>[{text:`Is mfa-serial (${u(e)?.mfa?.serial??"none"}) the device that makes the codes\
, and the clock of this machine right?`}]}]},{heading:"may not be assumed by root accounts",about:"Keys of the root user cannot assume roles.",section:"denials",
code:"denied",is:({failure:e})=>e.kind==="denied"&&/assumed by root accounts/i.test(e.message),causes:[{id:"root-user",about:"Fix: OIDC, or keys of an IAM user \
that may do nothing else; and delete the keys of the root user.",likelihood:(0,f.G)(80),title:()=>"The keys belong to the root user of the account, which cannot\
 assume roles.",edits:()=>[{text:"Use OIDC, or keys of an IAM user that may do nothing else; and delete the keys of the root user."}]}]},{heading:"with federate\
d user credentials",about:"Sessions of GetFederationToken cannot assume roles.",section:"denials",code:"denied",is:({failure:e})=>e.kind==="denied"&&/Cannot call AssumeRole with/i.
test(e.message),causes:[{id:"federated-user",about:"Fix: credentials of a role, or keys of a user.",likelihood:(0,f.G)(80),title:()=>"The credentials are a sess\
ion of GetFederationToken, which cannot assume roles.",edits:()=>[{text:"Start from a role, or from the keys of a user."}]}]}];var ae=a(2807);const ct=new Set([
"af-south-1","ap-east-1","ap-east-2","ap-south-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-west-1","eu-central-2",
"eu-south-1","eu-south-2","il-central-1","me-central-1","me-south-1","mx-central-1"]);function q({attempt:{hop:e,caller:t}}){return e.number===1?t:`the session \
of hop ${e.number-1}`}function Y({plan:{source:e}}){return e.proof==="credentials"&&e.typedInto!==void 0?`the inputs ${(0,ae.B)(e.typedInto)}`:"the step that se\
ts them"}const re=e=>({failure:t})=>t.kind==="credentials"&&t.code===e,ke={id:"global-endpoint-token",about:"A session token from the global endpoint (`sts.amaz\
onaws.com`) is not valid in Regions that an account has to opt in to. Fix: get it from the endpoint of a Region (`AWS_STS_REGIONAL_ENDPOINTS=regional`), or use \
a Region that is enabled by default.",likelihood:({attempt:{hop:e,isTemporary:t}})=>e.number===1&&t===!0&&ct.has(e.region)?85:0,title:({attempt:{hop:e}})=>`The \
session token may come from the global endpoint of STS, and is not valid then in ${e.region}, a Region that an account has to opt in to.`,edits:({attempt:{hop:e}})=>[
{text:"Get it from the endpoint of a Region (AWS_STS_REGIONAL_ENDPOINTS=regional where that is done); or let the account issue tokens that are valid everywhere:\
 aws iam set-security-token-service-preferences --global-endpoint-token-version v2Token."},{text:`Or call the endpoint of a Region that is enabled by default, s\
uch as us-east-1: ${e.place==="role-to-assume"?"aws-region, or sts-endpoint":`region of ${e.place}`}.`}]},dt=[{heading:"ExpiredToken",about:"The temporary crede\
ntials that the hop starts from have expired.",section:"answers",code:"source",is:e=>re("ExpiredToken")(e),causes:[{id:"credentials-expired",about:"Fix: get new\
 ones in the step before; `refresh` renews what this program provides.",likelihood:(0,f.G)(80),title:e=>`The credentials (${q(e)}) have expired.`,edits:e=>[{text:`\
Get new ones: check ${Y(e)}.`}]}]},{heading:"InvalidClientTokenId",about:"AWS does not know the access key id, or not in this partition or Region.",section:"ans\
wers",code:"source",is:e=>re("InvalidClientTokenId")(e),causes:[{id:"key-unknown",about:"Deleted, inactive, mistyped, or of another partition than `aws-region`.",
likelihood:(0,f.G)(80),title:e=>`AWS does not know the access key (${q(e)}): mistyped, deleted or inactive, or of another partition than ${(0,S.cn)(e.attempt.hop.
region).name}.`,edits:e=>[{text:`Check ${Y(e)}; IAM shows for each key whether it is active.`}]},ke]},{heading:"SignatureDoesNotMatch",about:"If the message men\
tions an expired signature, the cause is the clock, which is corrected before another attempt.",section:"answers",code:"source",is:e=>re("SignatureDoesNotMatch")(
e),causes:[{id:"secret-wrong",about:"The secret access key does not belong to the access key id, or it includes quotes or a line break.",likelihood:(0,f.G)(80),
title:e=>`The secret access key (${q(e)}) does not belong to the access key id.`,edits:e=>[{text:`Is it complete, without quotes or line breaks? Check ${Y(e)}.`}]}]},
{heading:"AWS does not accept the credentials",about:"An answer about the credentials with another code.",section:"answers",code:"source",is:({failure:e})=>e.kind===
"credentials",causes:[{id:"credentials-refused",about:"Fix: new credentials.",likelihood:(0,f.G)(80),title:e=>`AWS does not accept the credentials (${q(e)}).`,edits:e=>[
{text:`Check ${Y(e)}.`}]},ke]}],xe=[{heading:"HTTP 407",about:"A proxy between this machine and AWS answered.",section:"network",code:"rejected",is:({failure:{code:e}})=>e===
"HTTP 407",causes:[{id:"proxy-login",about:"It requires a user and a password. Fix: set `http-proxy` (or `HTTPS_PROXY`) as `http://user:password@host:port`.",likelihood:(0,f.
G)(80),title:()=>g.tJ,edits:()=>[]}]},{heading:"HTTP",about:"An answer with that status that AWS did not write.",section:"network",code:"rejected",is:({failure:{
code:e,status:t}})=>e===`HTTP ${t??""}`,causes:[{id:"foreign-answer",about:"It came from a proxy or firewall in between. Fix: ask the people who run it to let t\
he host through, or name the host in `no-proxy`.",likelihood:(0,f.G)(80),title:({failure:{setting:e}})=>e===void 0?"This answer did not come from AWS but from a\
 proxy or firewall in between.":`This answer came from the host that ${e} names, and it does not speak as STS does.`,edits:({failure:{setting:e}})=>[{text:e===void 0?
"Ask the people who run it to let this host through, or name the host in no-proxy.":`Is the address in ${e} right, with its port and path? If it is not meant fo\
r this job, leave ${e} empty.`}]}]},{heading:"TooLarge: the answer is larger than \u2026 bytes",about:"An answer of more than 1 MB is not read to its end: AWS a\
nswers with a few kilobytes, and has refused nothing.",section:"network",code:"network",is:({failure:e})=>(0,g.I9)(e),causes:[{id:"too-large-answer",about:"A pr\
oxy or firewall in between answered, or the host of a wrong address. Fix: ask the people who run the proxy to let the host through, or name the host in `no-prox\
y`; or correct the address in `sts-endpoint` or `AWS_ENDPOINT_URL`.",likelihood:(0,f.G)(80),title:({failure:e})=>(0,g.r3)("AWS",e.setting),edits:()=>[]}]},{heading:"\
ExpiredAnswer",about:"The `Expiration` of the answer had passed when it was given, by the clock of the very host that gave it. Nothing is delivered: SDKs would \
refuse the keys, or AWS would.",section:"network",code:"rejected",is:({failure:{code:e}})=>e==="ExpiredAnswer",causes:[{id:"expired-answer",about:"A proxy in be\
tween gave an old answer again, or a service in place of STS has made it. Fix: name the host in `no-proxy`, or correct the address in `sts-endpoint` or `AWS_END\
POINT_URL`; a service of your own must give sessions that begin now.",likelihood:(0,f.G)(80),title:({failure:{setting:e}})=>`The clock of this machine has no pa\
rt in it: something in between gave an old answer again, or ${e===void 0?"a service in place of STS":`the host that ${e} names`} has made it.`,edits:()=>[]}]},{
heading:"IncompleteAnswer",about:"A service in place of STS gave keys, but not all that STS gives with them.",section:"network",code:"rejected",is:({failure:{code:e}})=>e===
"IncompleteAnswer",causes:[{id:"incomplete-answer",about:"It imitates STS in part. Fix: its makers must add what the message names; or correct the address in `s\
ts-endpoint` or `AWS_ENDPOINT_URL` if AWS is meant.",likelihood:(0,f.G)(80),title:({failure:{setting:e}})=>`This answer did not come from AWS but from a service\
 in its place${e===void 0?"":`, at the host that ${e} names`}: keys are only used with all that STS gives with them.`,edits:()=>[]}]}];function Re({action:e,about:t,
why:s,hints:o,others:h}){const k=b=>({...b,statements:(b.statements??[]).filter(({Action:D})=>D===e)}),x=e==="sts:TagSession"?"tag-session":"source-identity";return{
heading:`is not authorized to perform: ${e}`,about:t,section:"denials",code:"denied",is:({failure:b,attempt:D})=>b.kind==="denied"&&d(D)&&b.message.includes(`pe\
rform: ${e}`),facts:b=>[s(b)],causes:[ie,...h,{id:`trust-${x}`,about:`The trust policy of the role does not allow \`${e}\`, or has a condition that the hop does \
not meet.`,likelihood:W("trust",(0,f.G)(80)),title:b=>`The trust policy of ${r(b).arn} ${X(b)} allow ${p(b).principal} the action ${e}.`,hints:o,edits:b=>[k(ye(
b))]},{id:`caller-${x}`,about:`Across accounts the policies of the caller have to allow \`${e}\` on that role as well.`,likelihood:W("identity",b=>c(b)===!1?60:
70),title:b=>`The policies of ${p(b).principal} ${ve(b)} allow ${e} on ${r(b).arn}.`,edits:b=>[k(be(b))]},J]}}const ht=[Re({action:"sts:TagSession",about:"The h\
op carries session tags: its own, the default ones on a signed `role-to-assume` hop, or transitive ones that arrive with its caller. These need `sts:TagSession`\
 besides `sts:AssumeRole`. `role-skip-session-tagging: true` sends none.",why:e=>`This hop carries session tags (${oe(e).join(", ")}), which need sts:TagSession\
 besides sts:AssumeRole.${u(e)?.tags.some(({origin:t})=>t==="default")===!0?" role-skip-session-tagging: true leaves the default ones out.":""}`,hints:[{about:"\
Conditions on `aws:RequestTag/...`, `aws:TagKeys` and `sts:TransitiveTagKeys` have to allow each of the tags.",weight:(0,f.G)(1),say:e=>`If it has a condition o\
n aws:RequestTag/..., aws:TagKeys or sts:TransitiveTagKeys: it has to allow ${oe(e).join(", ")}.`}],others:[]}),Re({action:"sts:SetSourceIdentity",about:"The ho\
p sets a source identity, or one arrives with its caller: every hop from there on needs `sts:SetSourceIdentity` besides `sts:AssumeRole`. Once set it cannot be \
changed.",why:({attempt:{sourceIdentity:e}})=>`A source identity ${e===void 0?"":`(${e}) `}is set on this hop or arrives with its caller, which needs sts:SetSou\
rceIdentity besides sts:AssumeRole.`,hints:[{about:"A condition on `sts:SourceIdentity` has to match it.",weight:(0,f.G)(1),say:({attempt:{sourceIdentity:e="the\
 one that arrives"}})=>`If it has a condition on sts:SourceIdentity: it has to match ${e}.`}],others:[{id:"source-identity-changed",about:"The credentials that \
the chain starts from have another source identity already; AWS does not let it change.",likelihood:e=>e.attempt.hop.number===1&&u(e)?.sourceIdentity!==void 0&&
p(e).kind==="role"?40:0,title:e=>`The session of ${p(e).principal} may have another source identity already, and AWS does not let it change.`,edits:()=>[{text:"\
Leave source-identity out here: the one that is already set carries over by itself."}]}]})];var lt=a(75390),_=a(30214),U=a(25206),G=a(55383);const ut={heading:"\
The target role ARN is not present in the roles claim of the identity token",about:"The token lists, in its claim `https://aws.amazon.com/roles`, the roles that\
 it is good for, and this is not among them.",section:"answers",code:"rejected",is:({failure:e})=>e.code==="InvalidIdentityToken"&&/roles claim/i.test(e.message),
facts:({attempt:e})=>[(0,U.Z)(e.claims??{})],causes:[{id:"role-not-listed",about:"Whatever the trust policy says, the issuer has to list the role first. Fix: ad\
d its ARN where the issuer is configured, or ask for a role that it lists.",likelihood:(0,f.G)(80),title:e=>`The issuer, ${O(e)}, does not list ${r(e).arn} amon\
g the roles that this token is good for.`,hints:[{about:"The message names the roles that the token lists.",weight:(0,f.G)(1),say:({attempt:e})=>`It lists ${pt(
e.claims?.["https://aws.amazon.com/roles"])}.`}],edits:e=>[{text:`Where ${O(e)} is configured, add ${r(e).arn} to the roles of this job.`},se(e)]}]},ft=5;function pt(e){
const t=(Array.isArray(e)?e:[e]).filter(s=>typeof s=="string");return t.length===0?"none":(0,G.TN)((0,ae.K)(t,{max:ft}))}const K=({attempt:e})=>[(0,U.Z)(e.claims??
{})];function Q({failure:e}){return e.code==="InvalidIdentityToken"&&e.kind!=="transient"}const mt=[{heading:"No OpenIDConnect provider found in your account fo\
r",about:"The account of the role has no identity provider for the token's `iss`.",section:"answers",code:"rejected",is:e=>Q(e)&&/No OpenIDConnect provider/i.test(
e.failure.message),facts:K,causes:[{id:"provider-missing",about:"Nobody has created it there: every account that a first hop enters needs its own. Fix: IAM, Ide\
ntity providers, OpenID Connect, with exactly that URL and the audience of the token.",likelihood:(0,f.G)(80),title:e=>`Account ${r(e).account} has no identity \
provider for ${O(e)}.`,edits:e=>[{text:`Create it in account ${r(e).account}: aws iam create-open-id-connect-provider --url ${(0,_.r7)(`https://${O(e)}`)} --cli\
ent-id-list ${(0,_.r7)(M(e))}`}]},{id:"account-wrong",about:"The account in the ARN of the role is not the one that was meant.",likelihood:e=>L(e)===void 0?60:85,
title:e=>`Account ${r(e).account} may not be the one that was meant.`,hints:[{about:"Where another role of the chain has nearly the same account, that one is na\
med.",weight:e=>L(e)===void 0?0:1,say:e=>`The chain has ${L(e)??""} too: is one of them misspelled?`}],edits:e=>[se(e)]}]},{heading:"Incorrect token audience",about:"\
The identity provider does not list the token's `aud`.",section:"answers",code:"rejected",is:e=>Q(e)&&/audience/i.test(e.failure.message),facts:K,causes:[{id:"a\
udience-not-registered",about:"Fix: add the audience to the identity provider of the account (`sts.amazonaws.com` is the default here), or set `audience` to one\
 that it lists: in China Regions that is usually `sts.amazonaws.com.cn`.",likelihood:(0,f.G)(80),title:e=>`The identity provider ${O(e)} in account ${r(e).account}\
 does not list the audience ${(0,G.TN)(M(e))}.`,edits:e=>[{text:`Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${(0,_.
r7)(H(e))} --client-id ${(0,_.r7)(M(e))}`},{text:`Or set the input audience to one that it lists; ${r(e).partition==="aws-cn"?"sts.amazonaws.com.cn is the usual\
 one in China Regions":"sts.amazonaws.com is the usual one"}.`}]}]},ut,{heading:"OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
about:"The identity provider in IAM lists certificate thumbprints, and none matches the certificate that the issuer presents.",section:"answers",code:"rejected",
is:e=>Q(e)&&/thumbprint/i.test(e.failure.message),facts:K,causes:[{id:"thumbprint-old",about:"The issuer has a new certificate. Fix: run `aws iam update-open-id\
-connect-provider-thumbprint` with the thumbprint of its authority.",likelihood:(0,f.G)(80),title:e=>`The thumbprint of ${O(e)} that account ${r(e).account} kno\
ws is not that of its certificate.`,edits:e=>[{text:`Give it the new one: aws iam update-open-id-connect-provider-thumbprint --open-id-connect-provider-arn ${(0,_.
r7)(H(e))} --thumbprint-list THUMBPRINT`}]}]},{heading:"InvalidIdentityToken",about:"AWS does not recognize the token as one of that issuer.",section:"answers",
code:"rejected",is:Q,facts:K,causes:[{id:"token-unverified",about:"The token is not signed by the keys that the issuer publishes, or has no `exp`. Fix: is it an\
 ID token (not an access token), and is the issuer's `/.well-known/openid-configuration` the right one?",likelihood:(0,f.G)(80),title:e=>`The identity provider \
in account ${r(e).account} did not accept the token.`,edits:e=>[{text:`Is it an ID token, and does https://${O(e)}/.well-known/openid-configuration lead to the \
keys that sign it?`}]}]},{heading:"The web identity token had expired when AWS looked at it",about:"A token is valid until its `exp`. The OIDC token of GitHub i\
s requested again automatically.",section:"answers",code:"source",is:({failure:e,attempt:t})=>e.kind==="token-expired"||e.kind==="credentials"&&T(t),causes:[{id:"\
token-old",about:"A token file that nothing renews: GitLab's tokens live as long as the job's timeout says, Kubernetes renews its files. Fix: the step that writ\
es the file has to write a new one.",likelihood:({plan:e})=>e.source.isInFile===!0?80:0,title:()=>"The web identity token had expired when AWS looked at it.",edits:()=>[
{text:"The step that writes the file has to write a new one."}]},{id:"clock",about:"The clock of the issuer is wrong, or that of this machine. Fix: NTP.",likelihood:(0,f.
G)(60),title:e=>`The clock of the issuer (${O(e)}), or of this machine, may not be right.`,hints:[{about:"The message gives the time at which the token ends.",weight:e=>typeof e.
attempt.claims?.exp=="number"?1:0,say:e=>`The token ends at ${gt(e)}, and AWS's clock is later than that.`}],edits:()=>[{text:"Correct it (NTP), and run the job\
 again."}]}]},{heading:"IDPRejectedClaim",about:"AWS does not accept a claim of the token.",section:"answers",code:"rejected",is:({failure:e})=>e.code==="IDPRej\
ectedClaim",facts:K,causes:[{id:"claim-rejected",about:"For example its lifetime or its subject; the message from AWS names it.",likelihood:(0,f.G)(80),title:()=>"\
AWS did not accept what the token says, for example its lifetime or its subject.",edits:e=>[{text:`Compare the claims above with what ${O(e)} should say.`}]}]}];
function gt({attempt:{claims:e}}){const t=e?.exp;return typeof t=="number"&&Math.abs(t)<8e12?(0,lt.n)(t*1e3):"an unreadable time"}const Oe={heading:"Couldn't re\
trieve verification key from your identity provider",about:"Or IDPCommunicationError. AWS asks the issuer for the keys that sign its tokens, and got none; it wa\
s retried.",section:"answers",code:"network",is:({failure:{code:e,message:t}})=>e==="IDPCommunicationError"||e==="InvalidIdentityToken"&&/retrieve verification key/i.
test(t),facts:({attempt:e})=>[(0,U.Z)(e.claims??{})],causes:[{id:"issuer-unreachable",about:"An issuer of your own (GitHub Enterprise Server, GitLab) that the i\
nternet cannot reach, or that answers too slowly. Fix: `https://ISSUER/.well-known/openid-configuration`, and the `jwks_uri` in it, have to be public.",likelihood:e=>Me(
e)?40:80,title:e=>`AWS may not reach https://${O(e)}: it asks there for the keys that sign the token, over the internet.`,edits:e=>[{text:`Make https://${O(e)}/\
.well-known/openid-configuration, and the jwks_uri in it, reachable from the internet.`}]},{id:"issuer-transient",about:"A transient fault, at the issuer or in \
between. Fix: run the job again.",likelihood:(0,f.G)(60),title:e=>`${O(e)} may have been unavailable for a moment.`,edits:()=>[{text:"Run the job again; check t\
he status page of the issuer."}]}]};function yt(e){return`role ${r(e).name} in account ${r(e).account}`}function Ee({attempt:{hop:e}}){return e.place==="role-to\
-assume"?"role-duration-seconds":`duration of ${e.place} (role-duration-seconds, if that has none)`}function wt(e){return/account:\s*(\d{12})/.exec(e.failure.message)?.[1]??
`of the caller or of the role (${r(e).account})`}const bt=[{heading:"The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",about:"The\
 role's maximum session duration, one hour unless raised, is less than was asked for.",section:"answers",code:"rejected",is:({failure:e})=>e.kind==="role-maximu\
m",causes:[{id:"role-maximum",about:"Fix: ask for less in `role-duration-seconds` (or `duration` of the hop), or raise the maximum of the role.",likelihood:(0,f.
G)(80),title:e=>`The role allows less than ${e.attempt.hop.durationSeconds} seconds.`,edits:e=>[{text:`Ask for less, 3600 at first, in ${Ee(e)}.`},{text:`Or rai\
se it on ${yt(e)}: aws iam update-role --role-name ${r(e).name} --max-session-duration ${e.attempt.hop.durationSeconds}`}]}]},{heading:"The requested DurationSe\
conds exceeds the 1 hour session limit for roles assumed by role chaining",about:"The credentials that the chain starts from are a role's. If that cannot be kno\
wn in advance, the step tries once more with one hour, and says so in a notice.",section:"answers",code:"rejected",is:({failure:e})=>e.kind==="chaining-cap",causes:[
{id:"chaining-cap",about:"AWS then allows one hour, whatever the role allows. Fix: ask for 3600 at most; `refresh: process` renews for as long as the job runs.",
likelihood:(0,f.G)(80),title:()=>"AWS ends the session of a role assumed by another role after one hour.",edits:e=>[{text:`Ask for 3600 at most in ${Ee(e)}; for\
 a longer job, refresh: process renews the session.`}]}]},{heading:"PackedPolicyTooLarge",about:"Session policies and tags are compressed together, and are too \
large. The default tags that may be left out were left out already, if there were any. The log gives the packed size of each hop in percent, with a warning from\
 80% up.",section:"answers",code:"rejected",is:({failure:e})=>e.kind==="packed-policy",causes:[{id:"packed-size",about:"Fix: fewer and shorter tags, a shorter p\
olicy; `policy-arns` take less space than `policy`.",likelihood:(0,f.G)(80),title:()=>"Session policies and tags together are larger than AWS allows once it has\
 packed them.",hints:[{about:"The message says what this hop sends.",weight:(0,f.G)(1),say:({attempt:{hop:e}})=>`This hop sends ${[e.policy===void 0?"no session\
 policy":`a session policy of ${e.policy.length} characters`,`${e.policyArns.length} managed policies`,`${(0,w.Sy)(e)?.tags.length??0} tags`].join(", ")}.`}],edits:e=>[
{text:`Send fewer or shorter tags${u(e)?.tags.some(({origin:t})=>t==="default")===!0?" (role-skip-session-tagging: true leaves the default ones out)":""}, or a \
shorter session policy; a managed session policy takes less space than an inline one.`}]}]},{heading:"MalformedPolicyDocument",about:"`inline-session-policy` or\
 `policy` of the hop is JSON, but not a policy.",section:"answers",code:"rejected",is:({failure:e})=>e.code==="MalformedPolicyDocument",causes:[{id:"policy-malf\
ormed",about:"Fix: it needs `Version` and `Statement`, and no `Principal`, which session policies do not have.",likelihood:(0,f.G)(80),title:()=>"AWS cannot rea\
d the session policy as a policy.",edits:({attempt:{hop:e}})=>[{text:`It must be a JSON object with Version and Statement, and no Principal: correct ${e.place===
"role-to-assume"?"inline-session-policy":`policy of ${e.place}`}.`}]}]},{heading:"RegionDisabledException",about:"STS is not active in that Region for the accou\
nt.",section:"answers",code:"denied",is:({failure:e})=>e.code==="RegionDisabledException",causes:[{id:"region-disabled",about:"The account has deactivated STS i\
n that Region, or has not opted in to it. Fix: enable it (IAM, Account settings; or Account, Regions), or set `region` of the hop, or `aws-region`, to one that \
is enabled.",likelihood:(0,f.G)(80),title:e=>`STS is not enabled for Region ${e.attempt.hop.region} in account ${wt(e)}.`,edits:({attempt:{hop:e}})=>[{text:`Ena\
ble the Region there (IAM, Account settings), or set ${e.place==="role-to-assume"?"aws-region":`region on this hop (${e.place})`} to one that is.`}]}]}],At={heading:"\
ValidationError",about:"AWS refused the request as it stands, and would refuse it again.",section:"answers",code:"rejected",is:()=>!0,causes:[{id:"request-refus\
ed",about:"The message from AWS names the parameter. Whatever can be checked in advance is; a missing check is a bug in this program, and worth an issue.",likelihood:(0,f.
G)(80),title:()=>"AWS refused the request as it stands, and would refuse it again: what it says above names the parameter.",edits:()=>[]}]};var St=a(85833),$t=a(
77987);const Tt=6;function It(e){const t=O(e);return(0,G.TN)(`The keys of its conditions have to begin with ${t}:, as the issuer of the token does, and to end i\
n one of ${(0,A.uS)(t).join(", ")}.`)}function vt(e){const t=(0,A.uS)(O(e)).flatMap(o=>{const h=o==="aud"||o==="sub"?void 0:E(e,o);return h===void 0?[]:[`${o} ${h}`]}),
s=t.length===0?"":`Conditions on other claims have to match as well: ${t.join(", ")}. `;return(0,G.TN)(`${s}AWS has no key for other claims: ${kt(e)}. And with \
a token there is no aws:PrincipalOrgID, aws:PrincipalArn, aws:PrincipalTag/... or sts:ExternalId at all. A condition on any of these never holds.`)}function kt(e){
const t=O(e),s=(0,A.uS)(t),o=(0,St.b8)(t,["iss",...Object.keys(e.attempt.claims??{})]),h=x=>{const b=(0,$e.pA)(x,s);return b===void 0?"":` (the nearest is ${b})`},
k=[...new Set(o)].sort((x,b)=>Ne(h(x))-Ne(h(b)));return(0,ae.K)(k.map(x=>`${x}${h(x)}`),{max:Tt})}function Ne(e){return e===""?1:0}const xt="sts.amazonaws.com",
Rt=(0,A.Zm)($t.oX);function Pe(e){return B(e).subjects.forms.filter(({has:s})=>s(V(e))).toSorted((s,o)=>o.weight-s.weight)[0]}function Ce(e){return`The conditio\
n is compared character by character, case-sensitively, with ${(0,G.TN)(E(e,"sub")??"")}: was ${B(e).subjects.named} renamed or moved? In the condition, * is a \
wildcard under StringLike only; under StringEquals it matches only a literal asterisk.`}function Ot(e,t){return{about:e.about,weight:s=>B(s)===t&&e.has(V(s))?e.
weight:0,say:s=>{const o=e.say(V(s));return Pe(s)===e?`${o} ${Ce(s)}`:o}}}const Et=[...v.mU.flatMap(e=>e.subjects.forms.map(t=>Ot(t,e))),{about:"The condition i\
s compared character by character, case-sensitively: a repository that was renamed or moved has another `sub`. `*` is a wildcard under `StringLike` only; under \
`StringEquals` it is a literal asterisk.",weight:e=>Pe(e)===void 0?70:0,say:Ce}],Nt=[{about:"A condition on `aud` does not match another `audience`, even one th\
at the identity provider lists.",weight:e=>M(e)===xt?20:93,say:e=>`A condition on ${O(e)}:aud has to say ${(0,G.TN)(M(e))}: it is not enough that the identity p\
rovider lists it.`},{about:"The principal is `Federated`, with the ARN of the identity provider in the role's own account, and the action `sts:AssumeRoleWithWeb\
Identity`.",weight:(0,f.G)(55),say:e=>`It has to name the principal {"Federated": "${H(e)}"}, of the account of the role, and the action sts:AssumeRoleWithWebId\
entity (not sts:AssumeRole).`},{about:"Conditions on other claims (`actor`, `repository`, `job_workflow_ref`, `environment`) have to match as well. AWS has keys\
 for few claims: none for `iss`, `repository_owner` or `job_workflow_sha`, but for `repository_owner_id` and `job_workflow_ref`. And a token has no `aws:Princip\
alOrgID`, `aws:PrincipalArn`, `sts:ExternalId` and the like. A condition on a key that is not there never holds.",weight:(0,f.G)(50),say:vt},{about:"The keys of\
 conditions begin with the host and path of the issuer (of an enterprise: `token.actions.githubusercontent.com/SLUG:`).",weight:e=>O(e)===Rt?12:65,say:It},{about:"\
`aws:SourceIp`, `aws:SourceVpce`: where the call comes from, which cannot be seen from a job.",weight:(0,f.G)(8),say:()=>"A condition on aws:SourceIp sees the a\
ddress from which this machine reaches AWS, another for each hosted runner; aws:SourceVpce is there only for calls through a VPC endpoint."}];function De(e){if(E(
e,"sub")===void 0)return{text:"The token has no sub that is a string, so no condition can be written for it. Check what issues it."};const[t,...s]=(0,Z.L3)(pe(e));
return te(e,t===void 0?s:[t,...s])}function Pt(e){const{subjects:t}=B(e);return{text:`If the role is not meant for such jobs, the policy is right: ${t.forms.find(
({has:h,elsewhere:k})=>k!==void 0&&h(V(e)))?.elsewhere??t.elsewhere}.`}}const We={id:"denied-elsewhere",about:"A Deny in the trust policy, or a resource control\
 policy of the organization, forbids it; neither can be seen from a job.",likelihood:W("beyond",(0,f.G)(10)),title:e=>P(e)===void 0?"A Deny in the trust policy,\
 or a resource control policy of the organization, may forbid it; that cannot be seen from here.":J.title(e),edits:e=>P(e)!==void 0?J.edits(e):[{text:"Ask the p\
eople who run the organization, with the request id; CloudTrail of the account of the role has the event."}]},Ct={heading:"Not authorized to perform sts:AssumeR\
oleWithWebIdentity",about:"The account has an identity provider for the token, and that lists its audience; the role does not let it in. The message shows the t\
oken's `iss`, `aud` and `sub`, never the token.",section:"denials",code:"denied",is:({failure:e,attempt:t})=>e.kind==="denied"&&T(t)&&!/TagSession|SetSourceIdentity/.
test(e.message),facts:({attempt:e})=>[(0,U.Z)(e.claims??{})],causes:[ie,{id:"trust-token",about:"The role's trust policy does not let this token in. Compare the\
 token's claims with its conditions, character by character; the message includes a statement that would let such jobs in.",likelihood:W("trust",(0,f.G)(80)),title:e=>`\
The trust policy of ${r(e).arn} ${X(e)} let this token in.`,hints:[...Et,...Nt],edits:e=>[Pt(e),De(e)]},Te(e=>[{...De(e),text:`Or create role ${r(e).name} in ac\
count ${r(e).account}, with a trust policy that has:`}],e=>P(e)===void 0?60:0),We]};function je(e,t,s){return{heading:`Not authorized to perform ${e}`,about:`Th\
e token has the claim \`${s}\`, which gives the session ${t}.`,section:"denials",code:"denied",is:({failure:o,attempt:h})=>o.kind==="denied"&&T(h)&&o.message.includes(
e),facts:({attempt:o})=>[(0,U.Z)(o.claims??{})],causes:[{id:e==="sts:TagSession"?"trust-tag-session":"trust-source-identity",about:`The role's trust policy has \
to allow \`${e}\` besides \`sts:AssumeRoleWithWebIdentity\`, to the same principal.`,likelihood:(0,f.G)(80),title:o=>`The trust policy of ${r(o).arn} may not al\
low ${e}, which ${t} of the token need.`,edits:o=>[te(o,(0,Z.L3)(pe(o)).filter(({Action:h})=>h===e))]},We]}}const Dt=[je("sts:TagSession","session tags","https:\
//aws.amazon.com/tags"),je("sts:SetSourceIdentity","a source identity","https://aws.amazon.com/source_identity")],Wt=[...bt,...xe,Oe,...mt,...dt,...rt,...Dt,Ct,
...ht,at,At];var jt=a(24330),z=a(64624),ee=a(17389);function Mt(e,{explains:t,...s}){const{hop:o,of:h,caller:k,roleArn:x}=s.attempt,b=`hop ${o.number} of ${h}: ${w.
wh[o.kind].api} ${k} -> ${x}`,D={number:o.number,of:h};if(e instanceof g.Rk){const{code:F,explain:de}=Ft({...s,failure:e}),he=`${b}: ${e.code}: ${Gt(e.message,o)}${ce(
e)}`;return new m._G({code:F,hop:D,message:he,cause:e,...t?Lt(de()):{}})}if(e instanceof m._G&&e.code==="deadline"){const{code:F,hint:de="",cause:he}=e;return new m.
_G({code:F,hop:D,message:`${b}: ${e.message}`,hint:de,cause:he})}return e}function Lt(e){return{hint:(0,z.n)(e),explanation:e}}function Gt(e,t){return[t.policy,
(0,w.Sy)(t)?.externalId].filter(o=>o!==void 0).reduce((o,h)=>(0,jt.Em)(o,h,"***"),e)}function Ft(e){const{kind:t,attempts:s}=e.failure;if((0,ee.dg)(t)&&!Oe.is(e)){
const h={kind:t,region:e.attempt.hop.region,attempts:s,setting:e.failure.setting},k=(0,ee.Nv)(h);return{code:k.code,explain:()=>(0,z.i)(k,h)}}const o=Wt.find(({
is:h})=>h(e));if(o===void 0)throw new Error("the last entry of the catalogue fits everything");return{code:o.code,explain:()=>(0,z.i)(o,e)}}function _t(e,t){if(!(e instanceof
g.Rk))return e;const{code:s,hint:o}=Ut(e);return new m._G({code:s,message:`sts:GetCallerIdentity with ${t}: ${e.code}: ${e.message}${ce(e)}`,hint:o,cause:e})}function Ut(e){
if((0,ee.dg)(e.kind))return{code:"network",hint:(0,ee.AX)(e.kind,e)};const t=xe.find(({is:s})=>s({failure:e}));return t===void 0?{code:"source",hint:"AWS does n\
ot accept these credentials: mistyped, deleted, expired, or of another partition than aws-region."}:{code:"network",hint:(0,z.n)((0,z.i)(t,{failure:e}))}}function ce({
requestId:e}){return e===void 0?"":` (request id ${e})`}}),17389:((R,y,a)=>{a.d(y,{dg:()=>S,Nv:()=>r,AX:()=>p});var w=a(1333),m=a(29737);function g(n,{heading:c,
about:i,id:l,fix:u,title:T,edit:d}){return{heading:c,about:i,section:"network",code:"network",is:$=>$.kind===n,causes:[{id:l,about:u,likelihood:(0,m.G)(80),title:T,
edits:$=>d($)===""?[]:[{text:d($)}]}]}}const A=[g("throttled",{heading:"AWS asked for fewer requests at once",about:"Throttling. It was retried with growing pau\
ses.",id:"throttled",fix:"Fewer jobs at the same moment; a larger `action-timeout-s`.",title:({attempts:n})=>n===1?"AWS asked for fewer requests at once. The re\
quest was tried once.":`AWS asked for fewer requests at once, and still did after ${n??"all"} attempts.`,edit:()=>"Run the job again later, or let fewer jobs lo\
g in at the same moment."}),g("clock-skew",{heading:"The clock of this machine is too far from AWS's.",about:"It was corrected from AWS's answer and still refus\
ed.",id:"clock-skew",fix:"Set the clock (NTP).",title:()=>"The clock of this machine is too far from AWS's.",edit:()=>"Correct it (NTP)."}),g("unresolved",{heading:"\
has no address",about:"DNS knows no such host.",id:"host-unknown",fix:"Is `aws-region` spelled correctly, or the host in `sts-endpoint`? Does this machine resol\
ve public names, or does its VPC have an endpoint for STS with private DNS?",title:({region:n,setting:c})=>c===void 0?`Is ${n===void 0?"aws-region":`the Region ${n}`}\
 spelled correctly, and does this machine reach the internet (DNS, proxy, VPC endpoint)?`:`${c} names this host: is it spelled correctly, and does the DNS of th\
is machine know it?`,edit:()=>""}),g("tls",{heading:"the certificate of \u2026 is not trusted",about:"The host, or something in between, presents a certificate \
from an authority that this machine does not know.",id:"tls-interception",fix:"A proxy that opens TLS, or an endpoint of your own: give its certificate authorit\
y's PEM file in `ca-bundle`. It is added to the authorities that are trusted anyway. `NODE_TLS_REJECT_UNAUTHORIZED=0` has no effect here.",title:({setting:n})=>n===
void 0?w.qN:`${n} names this host. ${w.qN}`,edit:()=>""}),g("transient",{heading:"the connection to \u2026 failed",about:"Refused or cut off, no answer in time,\
 or an error at AWS.",id:"no-answer",fix:"If `http-proxy` or one of the proxy variables is set, the connection that failed may be the one to the proxy. A firewa\
ll that drops packets looks like a host that does not answer.",title:({attempts:n,setting:c})=>{const i=c===void 0?"":`, at the host that ${c} names`;return n===
1?`The request was tried once${i}.`:n===void 0?`All attempts failed${i}.`:`All ${n} attempts failed${i}, the last one in this way.`},edit:({setting:n})=>n===void 0?
"Look at https://health.aws.amazon.com, and at the proxy or firewall between this machine and AWS.":`Is the address in ${n} right, with its port, and does somet\
hing answer there? If it is not meant for this job, leave ${n} empty.`})];var v=a(64624);const I=["throttled","clock-skew","unresolved","tls","transient"];function S(n){
return I.includes(n)}function r(n){const c=A.find(({is:i})=>i(n));if(c===void 0)throw new Error(`the catalogue has nothing about ${n.kind}`);return c}function p(n,{
attempts:c,setting:i}){const l={kind:n,region:void 0,attempts:c,setting:i};return(0,v.n)((0,v.i)(r(l),l))}}),30214:((R,y,a)=>{a.d(y,{Pq:()=>v,jY:()=>r,pS:()=>S,
r7:()=>p});const w=/[^ -~]|(?<=#)#/gu;function m(n,c){return n.toString(16).padStart(c,"0")}function g(n){return Array.from({length:n.length},(c,i)=>`\\u${m(n.charCodeAt(
i),4)}`).join("")}function A(n){const c=n.codePointAt(0)??0;return c>65535?`\\U${m(c,8)}`:`\\u${m(c,4)}`}function v(n,c){return JSON.stringify(n,void 0,c).replace(
/[^ -~\n]|(?<=#)#/gu,g)}function I(n){return`"${n.replace(/[\\"]/g,"\\$&").replace(w,A)}"`}function S(n){return I(n)}function r(n){return I(n).replace(/[$%]\{/g,
c=>`${c.charAt(0)}${c}`)}function p(n){return/^[\w@%+=:,./-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''").replace(/(?<=#)#/g,"''#")}'`}}),81850:((R,y,a)=>{a.d(y,{
BK:()=>v,NL:()=>I,fQ:()=>r,zq:()=>S});var w=a(61626),m=a(43240);const g="/aws-reserved/sso.amazonaws.com/",A=/^AWSReservedSSO_(?<name>[\w+=,.@-]+)_[\da-zA-Z]+$/;
function v(p){const n=(0,m.g)(p),c=(0,w.B8)(p),{partition:i,account:l,name:u}=n??c??{},T=A.exec(u??"")?.groups?.name;if(i===void 0||l===void 0||u===void 0||T===
void 0)return;const d=n===void 0||n.path==="/"?void 0:n.path;return n===void 0||n.kind==="role"&&(d===void 0||d.startsWith(g))?{name:T,partition:i,account:l,roleName:u,
path:d}:void 0}function I(p){return/\/(?:aws-reserved\/|AWSReservedSSO_)/.test(p)}function S({path:p=g}){return p}function r({name:p,partition:n,account:c,path:i}){
const l=d=>`arn:${n}:iam::${c}:role${g}${d}AWSReservedSSO_${p}_*`,u=l("*/"),T=l("");return i===void 0?n==="aws"?[u,T]:[u]:i===g?[T]:[u]}}),43240:((R,y,a)=>{a.d(
y,{g:()=>g});var w=a(61626);const m=/^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):(?<kind>user|role)(?<path>\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?)(?<name>[\w+=,.@-]{1,64})$/;
function g(A){const{partition:v,account:I,kind:S,path:r,name:p}=m.exec(A)?.groups??{};if(!(v===void 0||I===void 0||r===void 0||p===void 0||!(0,w.rh)(v)))return{
arn:A,kind:S==="user"?"user":"role",partition:v,account:I,path:r,name:p}}}),22110:((R,y,a)=>{a.d(y,{L3:()=>v,Rh:()=>g,US:()=>m,si:()=>A});var w=a(77459);function m(i){
return{Version:"2012-10-17",Statement:i}}function g(i){const l={AWS:i.principal},u=i.provesMfa===!0?{Bool:{"aws:MultiFactorAuthPresent":"true"}}:void 0,{principalArns:T}=i,
d=T===void 0?void 0:{ArnLike:{"aws:PrincipalArn":n(T)}};return I(i).map(({action:$,conditions:N})=>({Effect:"Allow",Principal:l,Action:$,...(0,w.r)({Condition:S(
[d,N,$==="sts:AssumeRole"?u:void 0])})}))}function A(i){return I(i).map(({action:l,conditions:u})=>({Effect:"Allow",Action:l,Resource:c(i.roleArn,"exactly-as-pa\
ttern"),...(0,w.r)({Condition:u})}))}function v(i){const{providerArn:l,audience:u,subjects:T}=i,d=l.replace(/^[^/]*\//,""),$={Federated:l},N=["sts:AssumeRoleWit\
hWebIdentity",...i.hasTags===!0?["sts:TagSession"]:[],...i.hasSourceIdentity===!0?["sts:SetSourceIdentity"]:[]],C=r([{StringEquals:{[`${d}:aud`]:c(u,"exactly")}},
p(`${d}:sub`,T)]);return N.map(j=>({Effect:"Allow",Principal:$,Action:j,Condition:C}))}function I(i){const{externalId:l,sessionName:u,tagKeys:T,sourceIdentity:d,
contextProviders:$=[]}=i;return[{action:"sts:AssumeRole",conditions:S([l===void 0?void 0:{StringEquals:{"sts:ExternalId":l}},u===void 0?void 0:p("sts:RoleSessio\
nName",[u])])},...T.length===0?[]:[{action:"sts:TagSession",conditions:{"ForAllValues:StringEquals":{"aws:TagKeys":T}}}],...d===void 0?[]:[{action:"sts:SetSourc\
eIdentity",conditions:p("sts:SourceIdentity",[d])}],...$.length===0?[]:[{action:"sts:SetContext",conditions:{"ForAllValues:ArnEquals":{"sts:RequestContextProvid\
ers":$}}}]]}function S(i){const l=i.filter(u=>u!==void 0);return l.length===0?void 0:r(l)}function r(i){const l=[...new Set(i.flatMap(u=>Object.keys(u)))];return Object.
fromEntries(l.map(u=>[u,Object.assign({},...i.map(T=>T[u]??{}))]))}function p(i,l){const u=l.some(d=>"like"in d),T=l.map(d=>"like"in d?c(d.like,"like"):c(d.exactly,
u?"exactly-as-pattern":"exactly"));return{[u?"StringLike":"StringEquals"]:{[i]:n(T)}}}function n(i){const[l=""]=i;return i.length===1?l:i}function c(i,l){const u=i.
replaceAll("${","${$}{");return l==="exactly-as-pattern"?u.replace(/[*?]/g,"${$&}"):u}}),38551:((R,y,a)=>{a.d(y,{i:()=>w});function w(m,g){return JSON.stringify(
m,void 0,g).replace(/[^\n -~]/g,A=>`\\u${A.charCodeAt(0).toString(16).padStart(4,"0")}`).replaceAll("##","#\\u0023")}}),2807:((R,y,a)=>{a.d(y,{B:()=>w,K:()=>g});
function w(A){const v=A.at(-1)??"";return A.length>1?`${A.slice(0,-1).join(", ")} and ${v}`:v}const m=20;function g(A,{max:v=m,show:I=S=>S}={}){const S=A.length>
v+1?A.slice(0,v):A,r=A.length-S.length;return`${S.map(I).join(", ")}${r>0?` and ${r} more`:""}`}})};0&&(module.exports={id,ids,modules});
