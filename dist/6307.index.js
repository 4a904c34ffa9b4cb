'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=6307,ids=[6307],modules={
29737:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>always});function always(weight){return()=>weight}}),
10144:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>isInJob,Z:()=>tokenLack});function tokenLack({
noToken}){return noToken.ofJob??{cause:noToken.message,fix:noToken.hint}}function isInJob(job){return Object.keys(job).length>0}}),64624:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>explainAnswer,n:()=>printExplanation});var _text_ascii_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
38551),_text_quote_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55383);const MAX_CAUSES=4;function explainAnswer(answer,known){const causes=answer.causes.
map(entry=>({entry,likelihood:entry.likelihood(known)})).filter(({likelihood})=>likelihood>0).sort((left,right)=>right.likelihood-left.likelihood).slice(0,MAX_CAUSES).
map(({entry})=>causeOf(entry,known));return{facts:answer.facts?.(known)??[],causes}}function causeOf(entry,known){return{id:entry.id,title:entry.title(known),details:toldHints(
entry.hints??[],known),edits:entry.edits(known)}}function toldHints(hints,known){return hints.map(hint=>({hint,weight:hint.weight(known)})).filter(({weight})=>weight>
0).sort((left,right)=>right.weight-left.weight).map(({hint})=>hint.say(known))}function printExplanation({facts,causes}){const[only,...others]=causes;return only===
void 0?facts.join(`
`):[...facts,...others.length===0?printCause(only,""):["Possible causes, most likely first:",...causes.flatMap((cause,index)=>printCause(cause,`${index+1}. `))]].
join(`
`)}function printCause({title,details,edits},number){const lead=" ".repeat(number.length);return[`${number}${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.TN)(
title)}`,...details.map(detail=>`${lead}- ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.TN)(detail)}`),...edits.flatMap(edit=>printEdit(edit).map(line=>`${lead}${line}`))]}
function printEdit({text,statements=[]}){return[`> ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text)}`,...statements.map(statement=>`    ${(0,_text_ascii_json_js__WEBPACK_IMPORTED_MODULE_1__.
i)(statement)}`)]}}),66307:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(
__webpack_exports__,{explainNoIdentity:()=>explainNoIdentity});var entry=__webpack_require__(29737),quote=__webpack_require__(55383),token_lack=__webpack_require__(
10144);const DEPENDABOT="dependabot[bot]",NO_IDENTITY=[{heading:"role-chaining: true starts from credentials that an earlier step left in the environment, and t\
here are none.",about:"`AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` are not both set, or `AWS_PROFILE` is set as well: SDKs then use the profile.",section:"i\
dentity",code:"source",is:({wants})=>wants==="environment",facts:()=>["role-chaining: true starts from credentials that an earlier step left in the environment,\
 and there are none."],causes:[{id:"profile-beside-keys",about:"`AWS_PROFILE` is set for the job. Fix: remove it.",likelihood:({hasProfile})=>hasProfile?90:0,title:()=>"\
AWS_PROFILE is set, so SDKs use the profile and ignore keys in the environment.",edits:()=>[{text:"Do not set AWS_PROFILE for the job, or for this step."}]},{id:"\
nothing-exported",about:"The earlier step did not run, or wrote a profile only. Fix: let it export its credentials; or leave `role-chaining` out and start from \
the OIDC token.",likelihood:(0,entry.G)(80),title:()=>"The step before did not run, or did not export its credentials.",edits:()=>[{text:"Did that step run, and\
 export them (not aws-profile or refresh alone)? With role-chain, one step does it all."}]}]},{heading:"No AWS credentials to start from",about:"No identity sou\
rce is available: no keys, no token file, no OIDC token, and the AWS SDK found nothing on the machine.",section:"identity",code:"source",is:()=>!0,causes:[{id:"\
profile-missing",about:"`AWS_PROFILE` names a profile that is in neither the config nor the credentials file. Fix: remove the variable, or write that profile be\
fore this step.",likelihood:({missingProfile})=>missingProfile===void 0?0:97,title:({missingProfile=""})=>`AWS_PROFILE is ${(0,quote.TN)(missingProfile)}, and t\
here is no such profile in the config or credentials file.`,edits:()=>[{text:"Do not set AWS_PROFILE for the job; or write that profile before this step; or doe\
s AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE name another file?"}]},{id:"token-skipped",about:"`force-skip-oidc: true` leaves the OIDC token of the job asid\
e, and there is nothing else. Fix: remove it, or give the job what it should start from instead.",likelihood:({hasIdToken,skipsIdToken})=>hasIdToken&&skipsIdToken?
95:0,title:()=>"The job has an OIDC token, but force-skip-oidc leaves it aside.",edits:()=>[{text:"Remove force-skip-oidc to start from the token, or set the ke\
ys that the chain should start from."}]},{id:"no-role",about:"There is an OIDC token, but no role to assume with it. Fix: set `role-to-assume`; is the variable \
that it comes from empty?",likelihood:({hasIdToken,skipsIdToken})=>hasIdToken&&!skipsIdToken?95:0,title:()=>"The job has an OIDC token, but no role to assume wi\
th it.",edits:()=>[{text:"Set role-to-assume; is the variable or secret that it comes from empty here?"}]},{id:"fork",about:"A pull request from a fork gets no \
OIDC token and no secrets. Fix: `if: github.event.pull_request.head.repo.full_name == github.repository` on the job, and log in where the code is the repository\
's own.",likelihood:known=>known.isFork===!0&&!known.hasIdToken?93:known.isFork===void 0&&known.job.event_name==="pull_request"?70:0,title:({isFork})=>isFork===
!0?"The run is for a pull request from a fork: GitHub gives it no OIDC token and no secrets.":"The run may be for a pull request from a fork: GitHub gives it no\
 OIDC token and no secrets.",edits:()=>[{text:"Log in only where the code is your own: if: github.event.pull_request.head.repo.full_name == github.repository on\
 the job."}]},{id:"id-token-missing",about:"The job has no ID token. On GitHub it has no `permissions: id-token: write`: `permissions` of a job replace those of\
 the workflow, and a reusable workflow gets at most what its caller gives. Other CI systems give a job its ID token in other ways; docs/ci-systems.md covers the\
m all.",likelihood:({job,hasIdToken})=>(0,token_lack.T)(job)&&!hasIdToken?90:0,title:({system})=>(0,token_lack.Z)(system).cause,edits:({system})=>[{text:(0,token_lack.
Z)(system).fix}]},{id:"dependabot",about:"Runs for Dependabot get Dependabot's own secrets only. Fix: store them there too, or use OIDC.",likelihood:({job})=>job.
actor===DEPENDABOT?92:0,title:()=>"The run is for Dependabot, which gets Dependabot's own secrets only.",edits:()=>[{text:"Store the secrets for Dependabot too \
(Settings, Secrets, Dependabot), or use OIDC."}]},{id:"keys-empty",about:"For access keys: set both inputs, from secrets that are not empty. Secrets of an envir\
onment are there only for jobs that name it.",likelihood:(0,entry.G)(60),title:()=>"The access keys that the job was supposed to have are empty.",edits:()=>[{text:"\
Keys: set aws-access-key-id and aws-secret-access-key; is a secret that they come from empty here?"}]},{id:"nothing-around",about:"An earlier step's credentials\
: `role-chaining: true`. The machine's own: does it have an instance profile or a task role, and may containers reach it (the hop limit of the metadata service \
is 1 unless raised)?",likelihood:(0,entry.G)(40),title:()=>"An earlier step, or the machine, was supposed to have credentials, but has none.",edits:()=>[{text:"\
Credentials of an earlier step: set role-chaining: true. Of the machine: does it have an instance profile or a task role?"}]}]}];var explain=__webpack_require__(
64624);function explainNoIdentity(start){const answer=NO_IDENTITY.find(({is})=>is(start)),explanation=answer===void 0?{facts:[],causes:[]}:(0,explain.i)(answer,
start);return{hint:(0,explain.n)(explanation),explanation}}}),38551:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{i:()=>asciiJson});function asciiJson(value,space){return JSON.stringify(value,void 0,space).replace(/[^\n -~]/g,character=>`\\u${character.charCodeAt(0).toString(
16).padStart(4,"0")}`).replaceAll("##","#\\u0023")}})};0&&(module.exports={id,ids,modules});
