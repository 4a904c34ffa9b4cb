'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=6134,ids=[6134],modules={
21317:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E6:()=>CHAINED_SESSION_SECONDS,IM:()=>DURATION_LIMITS,
Pc:()=>TEXT_LIMITS,Z1:()=>RESERVED_TAG_KEY_PREFIX,i7:()=>LIST_LIMITS,xg:()=>violationOf});function stringLimit(min,max,patternText,alphabet){let compiled;return{
min,max,get pattern(){const pattern=patternText.replace(/\\u(10[0F]{3,4})/g,"\\u{$1}");return compiled??=new RegExp(`^(?:${pattern})$`,"u")},patternText,alphabet}}
const PRINTABLE="[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",LATIN="[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
NAME_ALPHABET="letters A-Z and a-z, digits and _ + = , . @ -",TAG_ALPHABET="letters, digits, spaces and _ . : / = + - @",TEXT_LIMITS={arn:stringLimit(20,2048,PRINTABLE,
"printable characters"),roleSessionName:stringLimit(2,64,"[\\w+=,.@-]*",NAME_ALPHABET),sourceIdentity:stringLimit(2,64,"[\\w+=,.@-]*",NAME_ALPHABET),externalId:stringLimit(
2,1224,"[\\w+=,.@:\\/-]*",`${NAME_ALPHABET} : /`),serialNumber:stringLimit(9,256,"[\\w+=/:,.@-]*",`${NAME_ALPHABET} : /`),tokenCode:stringLimit(6,6,"[\\d]*","di\
gits"),tagKey:stringLimit(1,128,"[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+",TAG_ALPHABET),tagValue:stringLimit(0,256,"[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*",TAG_ALPHABET),sessionPolicy:stringLimit(
1,2048,LATIN,"characters up to U+00FF"),unrestrictedSessionPolicy:stringLimit(1,Number.MAX_SAFE_INTEGER,LATIN,"characters up to U+00FF"),webIdentityToken:stringLimit(
4,2e4,"[^]*","any characters"),samlAssertion:stringLimit(4,1e5,"[^]*","any characters"),providerId:stringLimit(4,2048,"[^]*","any characters"),contextAssertion:stringLimit(
4,2048,"[^]*","any characters"),accessKeyId:stringLimit(16,128,"[\\w]*","letters, digits and _"),federationName:stringLimit(2,32,"[\\w+=,.@-]*",NAME_ALPHABET),targetPrincipal:stringLimit(
12,2048,"[^]*","any characters"),encodedMessage:stringLimit(1,10240,"[^]*","any characters"),webIdentityTokenAudience:stringLimit(1,1e3,"[^]*","any characters")},
DURATION_LIMITS={role:{min:900,max:43200},session:{min:900,max:129600},root:{min:0,max:900},webIdentityToken:{min:60,max:3600}},LIST_LIMITS={tags:50,transitiveTagKeys:50,
policyArns:10,providedContexts:5,webIdentityTokenAudiences:10},CHAINED_SESSION_SECONDS=3600,RESERVED_TAG_KEY_PREFIX="aws:";function violationOf(value,limit){return value.
length<limit.min?`is ${lengthOf(value)} long; at least ${limit.min} are needed`:value.length>limit.max?`is ${lengthOf(value)} long; at most ${limit.max} are all\
owed`:isSimple(value,limit)||limit.pattern.test(value)?void 0:`has a character that is not allowed; allowed are ${limit.alphabet}`}function isSimple(value,limit){
return limit.alphabet===TAG_ALPHABET&&/^[\w .:/=+\-@]*$/.test(value)}function lengthOf(value){return value.length===1?"1 character":`${value.length} characters`}}),
41677:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Tf:()=>GENERAL_CLAIMS,UH:()=>tokenIssuerOf,
ZB:()=>isIssuerOf,Zm:()=>hostOfIssuer,gf:()=>isGitHubHost,uS:()=>testableClaims});const GENERAL_CLAIMS=["aud","sub","amr","email","oaud"],GITHUB_CLAIMS=["actor",
"actor_id","enterprise_id","environment","job_workflow_ref","ref","repository","repository_id","repository_owner_id","workflow"],GITHUB_HOST=/^token\.actions\.githubusercontent\.com$/,
GITHUB_ENTERPRISE_HOST=/^(?:token\.actions\.githubusercontent\.com\/[^/:]+|token\.actions\.[^./:]+\.ghe\.com|github\.com\/enterprises\/[^/:]+)$/,TOKEN_ISSUERS=[
issuer("GitHub Actions",GITHUB_HOST,GITHUB_CLAIMS,"sub"),issuer("GitHub Actions",GITHUB_ENTERPRISE_HOST,GITHUB_CLAIMS),issuer("GitLab",/^gitlab\.com$/,["namespa\
ce_id","pipeline_source","project_id","ref_protected","runner_environment","user_access_level","user_email","user_id","user_login"],"sub"),issuer("Buildkite",/^agent\.(?:buildkite\.com|[^./:]+\.buildkite\.(?:dev|site))$/,
["build_branch","cluster_id","cluster_name","organization_id","organization_slug","pipeline_id","pipeline_slug"],"sub"),issuer("CircleCI",/^oidc\.circleci\.com\/org\/[^/:]+$/,
["oidc.circleci.com/project-id"]),issuer("Google",/^accounts\.google\.com$/,["google/organization_number"]),issuer("Oracle Cloud",/^idcs-[^./:]+\.identity\.oraclecloud\.com$/,
["rpst_id"]),issuer("HCP Terraform",/^app\.terraform\.io$/,[],"sub"),issuer("Pulumi Cloud",/^api\.pulumi\.com\/oidc$/,[],"aud"),issuer("Vercel",/^oidc\.vercel\.com$/,
[],"aud"),issuer("Amazon Cognito",/^cognito-identity\.amazonaws\.com$/,[],"aud"),issuer("GitHub (vstoken)",/^vstoken\.actions\.githubusercontent\.com$/,[],"sub"),
issuer("GitHub audit log streaming",/^oidc-configuration\.audit-log\.githubusercontent\.com$/,[],"sub"),issuer("Codefresh",/^oidc\.codefresh\.io$/,[],"sub"),issuer(
"DVC Studio",/^studio\.datachain\.ai\/api$/,[],"sub"),issuer("Scalr",/^scalr\.io$/,[],"sub"),issuer("Shisho Cloud",/^tokens\.cloud\.shisho\.dev$/,[],"sub"),issuer(
"Upbound",/^proidc\.upbound\.io$/,[],"sub"),issuer("sandboxes.cloud",/^sandboxes\.cloud$/,[],"aud")];function issuer(name,host,claims,requiredClaim){return{name,
isHost:text=>host.test(text),claims,...requiredClaim===void 0?{}:{requiredClaim}}}function hostOfIssuer(url){return url.replace(/^https:\/\//,"").replace(/\/$/,
"")}function tokenIssuerOf(host){return TOKEN_ISSUERS.find(({isHost})=>isHost(host))}function isIssuerOf(name,url){return url.startsWith("https://")&&tokenIssuerOf(
hostOfIssuer(url))?.name===name}function testableClaims(host){return[...GENERAL_CLAIMS,...tokenIssuerOf(host)?.claims??[]]}function isGitHubHost(host){return GITHUB_HOST.
test(host)||GITHUB_ENTERPRISE_HOST.test(host)}}),77987:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AY:()=>GITHUB_SUBJECTS,Jo:()=>CONTEXTS,oX:()=>GITHUB_ISSUER,q7:()=>gitHubSubject});var _aws_token_issuers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(41677),
_text_quote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55383),_subjects_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(55135);const GITHUB_ISSUER="\
https://token.actions.githubusercontent.com",CONTEXTS={branch:name=>`ref:refs/heads/${name}`,tag:name=>`ref:refs/tags/${name}`,environment:name=>`environment:${name.
replaceAll(":","%3A")}`,pullRequest:"pull_request"};function gitHubSubject({owner,name,ids:ids2},context){return`repo:${ids2===void 0?`${owner}/${name}`:`${owner}\
@${ids2.owner}/${name}@${ids2.repository}`}:${context}`}function shown(claim,name){return(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.TN)(claim(name)??"(none)")}
function isInForeignWorkflow(claim){const[workflow,repository]=[claim("job_workflow_ref"),claim("repository")];return workflow!==void 0&&repository!==void 0&&!workflow.
toLowerCase().startsWith(`${repository}/`.toLowerCase())}const USUAL_FORM=/^repo:[^:]+:(?:ref:refs\/[^:]+|environment:[^:]+|pull_request)$/,GITHUB_SUBJECTS={usual:"\
repo:OWNER/NAME:...",isIssuer:issuer=>(0,_aws_token_issuers_js__WEBPACK_IMPORTED_MODULE_0__.gf)((0,_aws_token_issuers_js__WEBPACK_IMPORTED_MODULE_0__.Zm)(issuer))||
issuer.endsWith("/_services/token"),isOwn:subject=>subject.startsWith("repo:"),forms:[{about:"Repositories created since 2026-07-15 have the immutable form of `\
sub`, `repo:OWNER@ID/NAME@ID:...`, which a condition on `repo:OWNER/NAME:...` does not match.",has:claim=>/^repo:[^/@:]+@\d+\/[^/@:]+@\d+:/.test((0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__.
i)(claim)),weight:95,say:()=>"This sub has the immutable form, repo:OWNER@ID/NAME@ID:..., which GitHub gives to repositories created since 2026-07-15; a conditi\
on written for repo:OWNER/NAME:... does not match it."},{about:"A job with `environment: NAME` has `repo:OWNER/NAME:environment:NAME`, and no branch in it.",has:claim=>(0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__.
i)(claim).includes(":environment:"),weight:90,say:claim=>`The job runs in an environment (${shown(claim,"environment")}), so its sub names that and no branch: a\
 condition on :ref:refs/heads/... does not match it.`,elsewhere:"name the environment that it asks for, or none"},{about:"A pull request has `repo:OWNER/NAME:pu\
ll_request`, whatever its branch.",has:claim=>(0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__.i)(claim).endsWith(":pull_request"),weight:90,say:()=>"In a pull requ\
est the sub ends in :pull_request, whatever its branch: a condition on a branch or an environment does not match it.",elsewhere:"log in on push, not in pull req\
uests"},{about:"A run for a tag has `repo:OWNER/NAME:ref:refs/tags/TAG`.",has:claim=>(0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__.i)(claim).includes(":ref:refs/\
tags/"),weight:90,say:()=>"The run is for a tag, so its sub has refs/tags/...: a condition on refs/heads/... does not match it."},{about:"In a reusable workflow\
 of another repository, `sub` still names the repository that calls it; `job_workflow_ref` names the workflow.",has:isInForeignWorkflow,weight:85,say:claim=>`Th\
e job is in a reusable workflow (job_workflow_ref ${shown(claim,"job_workflow_ref")}), but sub names the repository that calls it: a condition on sub has to be \
written for that one.`},{about:"An organization or repository may have chosen another form of `sub`.",has:claim=>(0,_aws_token_issuers_js__WEBPACK_IMPORTED_MODULE_0__.
gf)((0,_aws_token_issuers_js__WEBPACK_IMPORTED_MODULE_0__.Zm)(claim("iss")??""))&&!(0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__.i)(claim).startsWith("repo:"),weight:92,
say:()=>"This sub does not have GitHub's usual form, repo:OWNER/NAME:...: the organization or the repository has chosen another (its OIDC subject claim customiz\
ation)."},{about:"A `sub` with further parts (`...:job_workflow_ref:...`) is one that the organization or the repository has chosen; a condition has to have the\
m all.",has:claim=>(0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__.i)(claim).startsWith("repo:")&&!USUAL_FORM.test((0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__.i)(
claim)),weight:92,say:claim=>`This sub has other parts than GitHub's usual ones: the organization or the repository has chosen them (its OIDC subject claim cust\
omization), and a condition has to match them all: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.TN)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__.i)(claim))}\
.`},{about:"A run for another branch than the policy names; in a merge queue the branch is `gh-readonly-queue/...`. And a job without `environment:` has no envi\
ronment in its `sub`.",has:claim=>(0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__.i)(claim).includes(":ref:refs/heads/"),weight:80,say:claim=>`The run is for the b\
ranch ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.TN)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__.i)(claim).replace(/^.*?:ref:refs\/heads\//,""))}, and th\
e job names no environment: a condition on another branch, or on an environment, does not match.`}],named:"the repository",elsewhere:"run it for the branch or t\
ag, or in the environment, that it asks for (environment: NAME)"}}),55135:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{i:()=>subjectIn});function subjectIn(claim){return claim("sub")??""}}),6291:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>factsFrom,f:()=>DEFAULT_SESSION_NAME});const DEFAULT_SESSION_NAME="GitHubActions";function factsFrom(variables,env){
const told=Object.entries(variables).flatMap(([fact,variable])=>{const value=env[variable];return value===void 0||value===""?[]:[[fact,value]]});return Object.fromEntries(
told)}}),16134:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{mU:()=>CI_SYSTEMS,Gi:()=>SYSTEM_OF_FLAGS,
f9:()=>ciSystemOf,gy:()=>ciSystemOfIssuer,UM:()=>ciSystemOfToken,xS:()=>factsOf,av:()=>idTokenNeeds,uw:()=>idTokenOf,Qd:()=>isDefaultTagKey,Fh:()=>possibleTags,
gi:()=>tokenVariablesOf});var job_facts=__webpack_require__(4858);function requestAddress(variable,value){const url=URL.canParse(value)?new URL(value):void 0;return url!==
void 0&&/^https?:$/.test(url.protocol)?url:{kind:"unusable",variable,problem:"is not an http:// or https:// URL, so no ID token can be requested",code:"invalid-\
request",hint:"The CI system sets this variable for each job. Is it set to something else in the workflow, or passed on wrongly to a container?"}}function halfSet(variable,hint){
return{kind:"unusable",variable,problem:"has no value, although what goes with it is set, so no ID token can be requested",code:"source",hint:`${hint} If the jo\
b should not start from its ID token, set force-skip-oidc: true.`}}var system=__webpack_require__(6291),subjects=__webpack_require__(55135);const FACTS={repository:"\
BUILD_REPOSITORY_NAME",workflow:"BUILD_DEFINITIONNAME",job:"SYSTEM_JOBNAME",run_id:"BUILD_BUILDID",run_attempt:"SYSTEM_JOBATTEMPT",actor:"BUILD_REQUESTEDFOR",ref:"\
BUILD_SOURCEBRANCH",sha:"BUILD_SOURCEVERSION",event_name:"BUILD_REASON",base_ref:"SYSTEM_PULLREQUEST_TARGETBRANCH",head_ref:"SYSTEM_PULLREQUEST_SOURCEBRANCH"},URL_VARIABLE="\
SYSTEM_OIDCREQUESTURI",TOKEN_VARIABLE="SYSTEM_ACCESSTOKEN",CONNECTION_VARIABLES=["ROLE_CHAIN_SERVICE_CONNECTION_ID","AZURESUBSCRIPTION_SERVICE_CONNECTION_ID"],HAND_ON="\
Pass the access token and the id of a service connection to the step: env: {SYSTEM_ACCESSTOKEN: $(System.AccessToken), ROLE_CHAIN_SERVICE_CONNECTION_ID: ID}. Th\
e id is the resourceId in the address of the connection.",API_VERSION="7.1",USUAL="sc://ORGANIZATION/PROJECT/CONNECTION",SUBJECTS={usual:USUAL,isIssuer:issuer=>issuer.
startsWith("https://vstoken.dev.azure.com/"),isOwn:subject=>subject.startsWith("sc://")||subject.startsWith("/eid1/"),forms:[{about:`A service connection of Azu\
re Pipelines has \`${USUAL}\`, whatever the pipeline, branch or environment.`,has:claim=>(0,subjects.i)(claim).startsWith("sc://"),weight:94,say:()=>`Azure Pipe\
lines writes sub as ${USUAL}: it names a service connection, so a condition on a repository, a branch or an environment does not match it.`},{about:"A service c\
onnection with Microsoft Entra's issuer has `/eid1/...`, which a condition on `sc://...` does not match.",has:claim=>(0,subjects.i)(claim).startsWith("/eid1/"),
weight:95,say:()=>"The service connection has the issuer of Microsoft Entra, so its sub is /eid1/...: a condition written for sc://ORGANIZATION/PROJECT/CONNECTI\
ON does not match it. Copy the sub as it is."}],named:"the service connection, or its project,",elsewhere:"use the service connection that it asks for"},AZURE_PIPELINES={
name:"Azure Pipelines",detect:env=>env.TF_BUILD==="True",facts:env=>({...(0,system.K)(FACTS,env),...refNameOf(env)}),idToken(env,conceal){const lacking=lackingIn(
env);if(lacking!==void 0)return lacking==="all"?void 0:halfSet(lacking,HAND_ON);const address=azure_pipelines_valueOf(env,URL_VARIABLE),requestToken=conceal(azure_pipelines_valueOf(
env,TOKEN_VARIABLE)),url=requestAddress(URL_VARIABLE,address);return url instanceof URL?(url.searchParams.set("api-version",API_VERSION),url.searchParams.set("s\
erviceConnectionId",connectionOf(env)),{kind:"request",method:"POST",url,variable:URL_VARIABLE,requestToken,headers:{accept:"application/json","x-tfs-fedauthred\
irect":"Suppress"},member:"oidcToken",refusedHint:"Azure DevOps did not accept the request. Does the service connection use workload identity federation, and ma\
y this pipeline use it?",silentHint:"Azure DevOps did not answer. Look at https://status.dev.azure.com, and at any proxy in between."}):url},noToken:{message:`T\
he job has no ID token: ${TOKEN_VARIABLE}, or the id of a service connection (${CONNECTION_VARIABLES.join(" or ")}), is not set.`,hint:HAND_ON},tokenVariables:()=>[
TOKEN_VARIABLE],idTokenNeeds:["TF_BUILD",URL_VARIABLE,TOKEN_VARIABLE,...CONNECTION_VARIABLES],subjects:SUBJECTS,defaultTags:()=>[],defaultSessionName:system.f,maskLine:value=>`\
##vso[task.setsecret]${value.replaceAll("%","%AZP25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}
`,ownVariables:["ROLE_CHAIN_SERVICE_CONNECTION_ID"]};function connectionOf(env){return CONNECTION_VARIABLES.map(name=>azure_pipelines_valueOf(env,name)).find(id2=>id2!==
"")??""}function lackingIn(env){const[own]=CONNECTION_VARIABLES,hasToken=azure_pipelines_valueOf(env,TOKEN_VARIABLE)!=="";return connectionOf(env)===""?env[own]===
void 0?"all":own:hasToken?azure_pipelines_valueOf(env,URL_VARIABLE)===""?URL_VARIABLE:void 0:env[own]===void 0&&env[TOKEN_VARIABLE]===void 0?"all":TOKEN_VARIABLE}
function azure_pipelines_valueOf(env,name){const value=env[name]??"";return value.startsWith("$(")?"":value}function refNameOf({BUILD_SOURCEBRANCH:ref=""}){return ref===
""?{}:{ref_name:ref.replace(/^refs\/(?:heads|tags|pull)\//,"")}}var token_issuers=__webpack_require__(41677),objects=__webpack_require__(77459),values=__webpack_require__(
46089),quote=__webpack_require__(55383);const buildkite_FACTS={workflow:"BUILDKITE_PIPELINE_SLUG",job:"BUILDKITE_STEP_KEY",run_id:"BUILDKITE_BUILD_ID",actor:"BU\
ILDKITE_BUILD_CREATOR",sha:"BUILDKITE_COMMIT",event_name:"BUILDKITE_SOURCE",base_ref:"BUILDKITE_PULL_REQUEST_BASE_BRANCH"},WISH="ROLE_CHAIN_BUILDKITE_OIDC",buildkite_USUAL="\
organization:ORGANIZATION:pipeline:PIPELINE:ref:REF:commit:COMMIT:step:STEP",buildkite_SUBJECTS={usual:buildkite_USUAL,isIssuer:issuer=>(0,token_issuers.ZB)("Bu\
ildkite",issuer),isOwn:subject=>/^organization:[^:]+:pipeline:/.test(subject),forms:[{about:`A Buildkite job has \`${buildkite_USUAL}\`, with the commit in it: a\
 condition needs \`StringLike\`, and \`*\` in its place.`,has:claim=>(0,subjects.i)(claim).includes(":commit:"),weight:91,say:claim=>`Buildkite writes sub as ${buildkite_USUAL}\
, so it is another for each commit and step: a condition needs StringLike, for example with ${(0,quote.TN)((0,subjects.i)(claim).replace(/:commit:.*$/s,":commit\
:*:step:*"))}.`},{about:"A Buildkite build for a tag has `refs/tags/TAG` there, not `refs/heads/BRANCH`.",has:claim=>(0,subjects.i)(claim).includes(":ref:refs/t\
ags/"),weight:92,say:()=>"The build is for a tag, so its sub has refs/tags/...: a condition on refs/heads/... does not match it."}],named:"the organization or t\
he pipeline",elsewhere:"run it in the pipeline and step, and for the branch or tag, that it asks for"},BY_AGENT={kind:"command",program:"buildkite-agent",args:[
"oidc","request-token","--audience"],missingHint:"The job needs buildkite-agent on its PATH, and the variables that the agent gives to jobs. In a container of t\
he docker plugin: mount-buildkite-agent: true."},BUILDKITE={name:"Buildkite",detect:env=>env.BUILDKITE==="true",facts:env=>({...(0,system.K)(buildkite_FACTS,env),
...repositoryOf(env),...refsOf(env)}),idToken(env){const{[WISH]:wish=""}=env;return wish!==""&&(0,values.yG)(wish)===void 0?{kind:"unusable",variable:WISH,problem:"\
is neither true nor false",code:"invalid-request",hint:'With "true", the chain starts from the OIDC token of the job; without, from what the machine has.'}:(0,values.
yG)(wish)===!0?BY_AGENT:void 0},noToken:{message:`No token is requested from buildkite-agent, since ${WISH} is not true.`,hint:`Set ${WISH}: "true" to start fro\
m the OIDC token of the job.`},tokenVariables:()=>["BUILDKITE_AGENT_ACCESS_TOKEN","BUILDKITE_AGENT_JOB_API_TOKEN"],idTokenNeeds:["BUILDKITE",WISH,"BUILDKITE_AGE\
NT_ACCESS_TOKEN","BUILDKITE_AGENT_ENDPOINT","BUILDKITE_JOB_ID"],subjects:buildkite_SUBJECTS,defaultTags:()=>[],defaultSessionName:system.f,ownVariables:[WISH]};
function repositoryOf(env){const[,owner,name]=/[/:]([^/:]+)\/([^/:]+?)(?:\.git)?\/?$/.exec(env.BUILDKITE_REPO??"")??[];return owner===void 0||name===void 0?{}:{
repository:`${owner}/${name}`,repository_owner:owner}}function refsOf(env){const{BUILDKITE_TAG:tag="",BUILDKITE_BRANCH:branch="",BUILDKITE_PULL_REQUEST:request="\
false"}=env,name=tag===""?branch:tag;return name===""?{}:(0,objects.r)({ref:`refs/${tag===""?"heads":"tags"}/${name}`,ref_name:name,head_ref:request==="false"||
branch===""?void 0:branch})}var github_subjects=__webpack_require__(77987),templates=__webpack_require__(50066),limits=__webpack_require__(21317);const KEPT=[["\
Repository","repository"],["Workflow","workflow"],["Action","action"],["Actor","actor"],["Commit","sha"],["Branch","ref"]],DROPPABLE=[["EventName","event_name"],
["BaseRef","base_ref"],["HeadRef","head_ref"],["RunId","run_id"],["Job","job"],["TriggeringActor","triggering_actor"]];function gitHubTags(facts){if(Object.keys(
facts).length===0)return[];const read=(sources,droppable)=>sources.flatMap(([key,fact])=>{const value=facts[fact];return value===void 0?[]:[{key,value:cut((0,templates.
Zz)(value)),droppable}]});return[{key:"GitHub",value:"Actions",droppable:!1},...read(KEPT,!1),...read(DROPPABLE,!0)]}function cut(value){return value.slice(0,limits.
Pc.tagValue.max)}const github_FACTS={repository:"GITHUB_REPOSITORY",repository_owner:"GITHUB_REPOSITORY_OWNER",workflow:"GITHUB_WORKFLOW",job:"GITHUB_JOB",run_id:"\
GITHUB_RUN_ID",run_attempt:"GITHUB_RUN_ATTEMPT",actor:"GITHUB_ACTOR",triggering_actor:"GITHUB_TRIGGERING_ACTOR",ref:"GITHUB_REF",ref_name:"GITHUB_REF_NAME",sha:"\
GITHUB_SHA",event_name:"GITHUB_EVENT_NAME",action:"GITHUB_ACTION",base_ref:"GITHUB_BASE_REF",head_ref:"GITHUB_HEAD_REF"},github_URL_VARIABLE="ACTIONS_ID_TOKEN_R\
EQUEST_URL",github_TOKEN_VARIABLE="ACTIONS_ID_TOKEN_REQUEST_TOKEN",BY_GITHUB_VARIABLES={facts:env=>(0,system.K)(github_FACTS,env),idToken(env,conceal){const{[github_URL_VARIABLE]:address="",
[github_TOKEN_VARIABLE]:token=""}=env;if(token===""&&address==="")return;if(token===""||address==="")return halfSet(token===""?github_TOKEN_VARIABLE:github_URL_VARIABLE,
"The runner sets both variables, or neither. Is one of them emptied in the workflow, or not passed on to a container?");const requestToken=conceal(token),url=requestAddress(
github_URL_VARIABLE,address);return url instanceof URL?{kind:"request",method:"GET",url,variable:github_URL_VARIABLE,audienceParameter:"audience",requestToken,headers:{
accept:"application/json; api-version=2.0"},member:"value",refusedHint:"The runner did not accept the request. The variables ACTIONS_ID_TOKEN_REQUEST_URL and _T\
OKEN belong to one job; were they passed on from another?",silentHint:"The OIDC endpoint of the runner did not answer. Look at https://www.githubstatus.com, and\
 at any proxy in between."}:url},noToken:{message:`The OIDC token that the chain starts from is not available here: ${github_URL_VARIABLE} and ${github_TOKEN_VARIABLE}\
 are not in the environment of this process.`,hint:"Every step of a job with `permissions: id-token: write` has them; a container has to be given them (docker r\
un -e).",ofJob:{cause:"The job has no `permissions: id-token: write`, so there is no OIDC token.",fix:"Give the job permissions: {id-token: write, contents: rea\
d}. In a reusable workflow, the job that calls it needs the same."}},tokenVariables:env=>[github_URL_VARIABLE,github_TOKEN_VARIABLE,"ACTIONS_RUNTIME_TOKEN","GIT\
EA_TOKEN","FORGEJO_TOKEN",...["GITEA_ACTIONS","FORGEJO_ACTIONS","ACT"].some(name=>env[name]==="true")?["GITHUB_TOKEN"]:[]],idTokenNeeds:[github_URL_VARIABLE,github_TOKEN_VARIABLE],
eventFile:"GITHUB_EVENT_PATH",subjects:github_subjects.AY,defaultTags:gitHubTags,defaultSessionName:system.f,ownVariables:[]},GITHUB={...BY_GITHUB_VARIABLES,name:"\
GitHub Actions",detect:env=>env.GITHUB_ACTIONS==="true",maskLine:value=>`::add-mask::${value.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}
`},gitlab_FACTS={repository:"CI_PROJECT_PATH",repository_owner:"CI_PROJECT_NAMESPACE",workflow:"CI_PIPELINE_NAME",job:"CI_JOB_NAME",run_id:"CI_PIPELINE_ID",actor:"\
GITLAB_USER_LOGIN",ref_name:"CI_COMMIT_REF_NAME",sha:"CI_COMMIT_SHA",event_name:"CI_PIPELINE_SOURCE",base_ref:"CI_MERGE_REQUEST_TARGET_BRANCH_NAME",head_ref:"CI\
_MERGE_REQUEST_SOURCE_BRANCH_NAME"},TOKEN_VARIABLES=["ROLE_CHAIN_ID_TOKEN","GITLAB_OIDC_TOKEN","AWS_ID_TOKEN"],BRANCH=/^project_path:[^:]+:ref_type:branch:ref:(?<branch>.+)$/s,
TAG=/^project_path:[^:]+:ref_type:tag:ref:/,gitlab_USUAL="project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH",gitlab_SUBJECTS={usual:gitlab_USUAL,isIssuer:issuer=>(0,token_issuers.
ZB)("GitLab",issuer),isOwn:subject=>subject.startsWith("project_path:"),forms:[{about:`A GitLab job for a branch has \`${gitlab_USUAL}\`: without \`refs/heads/\`, \
and without an environment.`,has:claim=>BRANCH.test((0,subjects.i)(claim)),weight:80,say:claim=>`The pipeline is for the branch ${(0,quote.TN)(BRANCH.exec((0,subjects.
i)(claim))?.groups?.branch??"")}, which GitLab writes as ${gitlab_USUAL}: a condition on another branch, on refs/heads/... or on an environment does not match.`},
{about:"A GitLab job for a tag has `project_path:GROUP/PROJECT:ref_type:tag:ref:TAG`.",has:claim=>TAG.test((0,subjects.i)(claim)),weight:90,say:()=>"The pipelin\
e is for a tag, which GitLab writes as project_path:GROUP/PROJECT:ref_type:tag:ref:TAG: a condition on ref_type:branch does not match it."},{about:"A GitLab pro\
ject may have chosen other parts of `sub` (`ci_id_token_sub_claim_components`).",has:claim=>!BRANCH.test((0,subjects.i)(claim))&&!TAG.test((0,subjects.i)(claim)),
weight:92,say:()=>`This sub does not have GitLab's usual form, ${gitlab_USUAL}: the project has chosen other parts (ci_id_token_sub_claim_components).`}],named:"\
the project, or a group above it,",elsewhere:"run it for the branch or tag that it asks for"},GITLAB={name:"GitLab CI",detect:env=>env.GITLAB_CI==="true",facts:env=>({
...(0,system.K)(gitlab_FACTS,env),...refOf(env)}),idToken(env,conceal){const variable=TOKEN_VARIABLES.find(name=>env[name]!==void 0);if(variable===void 0)return;
const{[variable]:token=""}=env;return token===""?emptyToken(variable):{kind:"variable",variable,token:conceal(token),overHint:"GitLab's tokens live as long as t\
he time-out of the job (`timeout:`): give the job a longer one. Anything that runs longer must start from keys or from what the machine has."}},noToken:{message:`\
The job has no ID token: none of ${TOKEN_VARIABLES.join(", ")} is set.`,hint:"Give the job an ID token: id_tokens: {ROLE_CHAIN_ID_TOKEN: {aud: sts.amazonaws.com\
}}. Write a token with another name to a file, and set web-identity-token-file."},tokenVariables:()=>[...TOKEN_VARIABLES,"CI_JOB_TOKEN","CI_REGISTRY_PASSWORD","\
CI_DEPENDENCY_PROXY_PASSWORD","CI_REPOSITORY_URL","CI_JOB_JWT","CI_JOB_JWT_V1","CI_JOB_JWT_V2"],idTokenNeeds:["GITLAB_CI",...TOKEN_VARIABLES],subjects:gitlab_SUBJECTS,
defaultTags:()=>[],defaultSessionName:system.f,ownVariables:["ROLE_CHAIN_ID_TOKEN"]};function emptyToken(variable){return{kind:"unusable",variable,problem:"is s\
et, but empty: it holds no ID token",code:"source",hint:`Name it under id_tokens of the job, and nowhere under variables: id_tokens: {${variable}: {aud: sts.ama\
zonaws.com}}. If the job should not start from its ID token, do not set the variable.`}}function refOf(env){const{CI_COMMIT_TAG:tag="",CI_COMMIT_BRANCH:branch="",
CI_MERGE_REQUEST_REF_PATH:request=""}=env,ref=tag!==""?`refs/tags/${tag}`:branch!==""?`refs/heads/${branch}`:request;return(0,objects.r)({ref:ref===""?void 0:ref})}
const SHELL={...BY_GITHUB_VARIABLES,name:"a shell",detect:()=>!0},CI_SYSTEMS=[GITHUB,GITLAB,BUILDKITE,AZURE_PIPELINES],SYSTEM_OF_FLAGS=GITHUB;function ciSystemOf(env){
return CI_SYSTEMS.find(system2=>system2.detect(env))??SHELL}function factsOf(env){return ciSystemOf(env).facts(env)}function tokenVariablesOf(env){return new Set(
CI_SYSTEMS.flatMap(({tokenVariables})=>tokenVariables(env)))}function idTokenNeeds(){return CI_SYSTEMS.flatMap(system2=>system2.idTokenNeeds)}function possibleTags(system2){
return system2.defaultTags(job_facts.b)}function isDefaultTagKey(key){return CI_SYSTEMS.flatMap(possibleTags).some(known=>known.key.toLowerCase()===key.toLowerCase())}
function idTokenOf({environment,conceal}){return ciSystemOf(environment).idToken(environment,conceal)}function ciSystemOfToken({issuer,subject}){return ciSystemOfIssuer(
issuer)??CI_SYSTEMS.find(({subjects:subjects2})=>subjects2.isOwn(subject))??GITHUB}function ciSystemOfIssuer(issuer){return CI_SYSTEMS.find(({subjects:subjects2})=>subjects2.
isIssuer(issuer))}}),4858:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>TEMPLATE_VARIABLES,
b:()=>ANY_JOB});const TEMPLATE_VARIABLES=["repository","repository_owner","workflow","job","run_id","run_attempt","actor","triggering_actor","ref","ref_name","s\
ha","event_name"],FACTS=[...TEMPLATE_VARIABLES,"action","base_ref","head_ref"],ANY_JOB=Object.fromEntries(FACTS.map(fact=>[fact,"any"]))}),77459:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>withoutUndefined});function withoutUndefined(shape){return Object.fromEntries(Object.entries(shape).filter(([,value])=>value!==
void 0))}}),50066:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$v:()=>fillVariables,Oo:()=>factIn,
QC:()=>parseTemplate,Tv:()=>pendingClaims,Zc:()=>fillClaims,Zz:()=>sanitizeTagValue,aj:()=>sanitize,h$:()=>showText,uM:()=>missingVariables});var _text_ascii_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
49024),node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
_aws_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21317),_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(60613),_core_job_facts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4858);const PLACEHOLDER=/\{([^{}]*)\}/g,HASH_LENGTH=8;function parseTemplate(text){const parts=[];let end=0;for(const match of text.matchAll(PLACEHOLDER)){parts.
push(text.slice(end,match.index)),end=match.index+match[0].length;const part=parsePlaceholder(match[1]??"");if("problem"in part)return part;parts.push(part)}return parts.
push(text.slice(end)),parts.find(part=>typeof part=="string"&&/[{}]/.test(part))===void 0?parts.filter(part=>part!==""):{problem:"has an unmatched brace; templa\
tes are written {repository}"}}function parsePlaceholder(name){const claim=/^claim:(.+)$/.exec(name)?.[1];if(claim!==void 0)return{claim};const variable=_core_job_facts_js__WEBPACK_IMPORTED_MODULE_2__.
R.find(candidate=>candidate===name);return variable===void 0?{problem:`has the unknown template {${name}}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__.h)(name,
_core_job_facts_js__WEBPACK_IMPORTED_MODULE_2__.R)}`}:{variable}}function fillVariables(parts,field,values){const filled=parts.map(part=>typeof part=="object"&&
"variable"in part?values[part.variable]??part:part),isLiteral=parts.every(part=>typeof part=="string"),texts=filled.filter(part=>typeof part=="string");return texts.
length<filled.length?{field,parts:filled}:isLiteral?texts.join(""):sanitize(texts.join(""),field)}function factIn(text,field,values){const length=name=>values[name]?.
length??0;return _core_job_facts_js__WEBPACK_IMPORTED_MODULE_2__.R.filter(name=>{const value=values[name]??"";return value!==""&&text.includes(value)&&sanitize(
value,field)!==value}).sort((left,right)=>length(right)-length(left))[0]}function missingVariables(text){return typeof text=="string"?[]:text.parts.flatMap(part=>variableOf(
part))}function variableOf(part){return typeof part=="object"&&"variable"in part?[part.variable]:[]}function pendingClaims(text){return typeof text=="string"?[]:
text.parts.flatMap(part=>typeof part=="object"&&"claim"in part?[part.claim]:[])}function fillClaims(text,claims){if(typeof text=="string")return text;let filled="";
for(const part of text.parts){if(typeof part=="string"){filled+=part;continue}const name="claim"in part?part.claim:part.variable,value="claim"in part&&Object.hasOwn(
claims,name)?claims[name]:void 0;if(typeof value!="string"&&typeof value!="number"&&typeof value!="boolean")return{missing:name};filled+=String(value)}return sanitize(
filled,text.field)}function showText(text){return typeof text=="string"?text:text.parts.map(showPart).join("")}function showPart(part){return typeof part=="stri\
ng"?part:"claim"in part?`{claim:${part.claim}}`:`{${part.variable}}`}function sanitizeTagValue(value){return(0,_text_ascii_js__WEBPACK_IMPORTED_MODULE_4__._)(value)?
value.replace(/[^A-Za-z0-9 _.:/=+\-@]/g,"_"):value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu,"_")}function sanitize(value,field){const clean=field==="tagValue"?sanitizeTagValue(
value):value.replace(/[^\w+=,.@-]/g,"_"),{max}=_aws_limits_js__WEBPACK_IMPORTED_MODULE_1__.Pc[field];if(clean.length<=max)return clean;const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(value).digest("hex").slice(0,HASH_LENGTH);return`${headOf(clean,max-HASH_LENGTH-1)}-${hash}`}function headOf(text,length){const head=text.
slice(0,length);return/[\uD800-\uDBFF]$/.test(head)?head.slice(0,-1):head}}),55383:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{TN:()=>oneLine,Uo:()=>headOf,hD:()=>quote});var _ascii_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(49024);const MAX_LENGTH=200,HEAD_LENGTH=12;
function quote(value){if(value.length<=MAX_LENGTH)return`'${oneLine(value)}'`;const isInNumber=/\d/.test(value.charAt(HEAD_LENGTH)),head=value.slice(0,HEAD_LENGTH);
return`'${oneLine(isInNumber?head.replace(/\d+$/,""):head)}...'`}function headOf(text,maxLength){if(text.length<=maxLength)return text;let end=maxLength;for(;end>
0&&!/\s/.test(text.charAt(end));)end-=1;return text.slice(0,end).trimEnd()}const HIDDEN=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,ESCAPES={"\n":"\\n","\r":"\\r","	":"\
\\t"};function oneLine(text){return(0,_ascii_js__WEBPACK_IMPORTED_MODULE_0__._)(text)?text:text.replace(HIDDEN,character=>ESCAPES[character]??`\\u${(character.codePointAt(
0)??0).toString(16).padStart(4,"0")}`)}}),46089:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
E9:()=>parseDuration,F3:()=>splitCommas,a3:()=>formatDuration,oA:()=>parseWholeNumber,uz:()=>splitLines,yG:()=>parseBoolean});function parseBoolean(text){return[
"true","True","TRUE"].includes(text)?!0:["false","False","FALSE"].includes(text)?!1:void 0}function parseWholeNumber(text){return/^\d{1,15}$/.test(text)?Number(
text):void 0}const SECONDS_OF_UNIT={"":1,s:1,m:60,h:3600},DURATION=/^(?:\d{1,9}|(?:\d{1,9}h)?(?:\d{1,9}m)?(?:\d{1,9}s)?)$/;function parseDuration(text){if(!(!DURATION.
test(text)||text===""))return[...text.matchAll(/(\d+)([hms]?)/g)].reduce((total,[,amount,unit])=>total+Number(amount)*(SECONDS_OF_UNIT[unit??""]??0),0)}function formatDuration(seconds){
const written=[[Math.floor(seconds/3600),"h"],[Math.floor(seconds%3600/60),"m"],[seconds%60,"s"]].filter(([amount])=>amount>0).map(([amount,unit])=>`${amount}${unit}`);
return written.length===0?"0s":written.join(" ")}function splitLines(text){return text.split(`
`).map(line=>line.trim()).filter(line=>line!=="")}function splitCommas(text){return text.split(/[,\n]/).map(item=>item.trim()).filter(item=>item!=="")}})};0&&(module.exports={id,ids,modules});
