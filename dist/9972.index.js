'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=9972,ids=[9972],modules={
1617:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>SHELL_FLAG,uW:()=>readIpAddress,Sr:()=>readPort,
lu:()=>readShell,y2:()=>warnOfKept});var external_node_net_=__webpack_require__(77030),errors=__webpack_require__(74296),nearest=__webpack_require__(60613),values=__webpack_require__(
46089);function lines(set,unset){return variables=>[...variables].flatMap(([name,value])=>value===""?unset?.(name)??[]:set(name,value)).map(line=>`${line}
`).join("")}function plain(name,value){if(/[^!-~]|["'`$#\\]/.test(value))throw new errors._G({code:"delivery",message:`${name} cannot be written as dotenv: it h\
as a character that programs read differently there, such as a quote`,hint:"Use --shell json, or the format of a shell."});return value}const SHELLS={bash:lines(
(name,value)=>`export ${name}='${value.replaceAll("'","'\\''")}'`,name=>`unset ${name}`),fish:lines((name,value)=>`set -gx ${name} '${value.replaceAll("\\","\\\\").
replaceAll("'","\\'")}'`,name=>`set -e ${name}`),powershell:lines((name,value)=>`$env:${name} = '${value.replace(/['\u2018-\u201B]/g,"$&$&")}'`,name=>`Remove-It\
em -ErrorAction SilentlyContinue Env:${name}`),dotenv:lines((name,value)=>`${name}=${plain(name,value)}`),json:variables=>{const set=[...variables].filter(([,value])=>value!==
"");return`${JSON.stringify(Object.fromEntries(set),void 0,2)}
`}};function keptBy(render,variables){return[...variables.keys()].filter(name=>variables.get(name)===""&&!render(new Map([[name,""]])).includes(name))}var list=__webpack_require__(
2807),quote=__webpack_require__(55383);const HIGHEST_PORT=65535,SHELL_FLAG={name:"shell",value:"SHELL",description:`${Object.keys(SHELLS).join(", ")}. Default b\
ash, which is any POSIX shell.`};function readShell(typed="bash"){const render=Object.entries(SHELLS).find(([name])=>name===typed)?.[1];if(render===void 0){const known=Object.
keys(SHELLS);throw new errors._G({code:"invalid-request",message:`--shell: ${(0,quote.hD)(typed)} is not one of ${known.join(", ")}${(0,nearest.h)(typed,known)}`})}
return render}function warnOfKept(render,variables,log){const kept=keptBy(render,variables);kept.length>0&&log.warning(`${(0,list.B)(kept)} ${kept.length===1?"i\
s":"are"} set here, and this --shell cannot unset variables: where tools see both, some use these instead of the credentials of role-chain.`)}function readPort(typed){
const port=typed===void 0?void 0:(0,values.oA)(typed);if(typed!==void 0&&(port===void 0||port>HIGHEST_PORT))throw new errors._G({code:"invalid-request",message:`\
--port: ${(0,quote.hD)(typed)} is not a port (0 to ${HIGHEST_PORT})`});return port}function readIpAddress(typed="127.0.0.1"){if((0,external_node_net_.isIP)(typed)===
0)throw new errors._G({code:"invalid-request",message:`--source-ip: ${(0,quote.hD)(typed)} is not an IP address`});return typed}}),45778:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>withAccountsMasked});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_core_objects_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
77459),_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(28343),_text_values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46089),_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
66906),_runner_shell_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(40924),_arguments_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(21830);async function withAccountsMasked(given,process,run){
const runner=(0,_runner_shell_js__WEBPACK_IMPORTED_MODULE_3__.PO)(process,(0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__.eJ)(given)),typed=(0,_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__.
iL)("mask-aws-account-id",{raw:name=>runner.input(name),environment:runner.environment});if((0,_text_values_js__WEBPACK_IMPORTED_MODULE_2__.yG)(typed)!==!0)return run(
process);try{return await run(maskedProcess(process))}catch(error){throw maskedError(error)}}function maskedProcess(process){return{...process,print:text=>{process.
print((0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.I)(text))},write:text=>{process.write((0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.I)(text))},
guard:text=>(0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.I)(process.guard(text)),withoutSecrets:text=>(0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.
I)(process.withoutSecrets(text))}}function maskedError(error){if(!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G))return new Error((0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.
I)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)));const{code,message,hint}=error;return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code,
message:(0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.I)(message),...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_6__.r)({hint:hint===void 0?void 0:(0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.
I)(hint)})})}}),11952:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>shellOf});var core_problems=__webpack_require__(
68155),input_names=__webpack_require__(72568),request_inputs=__webpack_require__(22173),shell=__webpack_require__(40924),commands_arguments=__webpack_require__(
21830),secrets=__webpack_require__(38452);const HARMLESS=["aws-access-key-id","mfa-code"],WITH_PASSWORD=/^[a-z]+:\/\/[^/@:\s]*:[^/@\s]+@/i;function secretFlagWarnings(flags){
return[...flags].flatMap(([name,value])=>{const isSecret=request_inputs.mc[name].kind==="secret"&&!HARMLESS.includes(name);return value!==""&&(isSecret||(0,secrets.
D8)(value)!==void 0||WITH_PASSWORD.test(value))?[`--${name} holds a secret, and others on this machine can read the arguments of a program while it runs; use ${(0,shell.
LO)(name)} instead.`]:[]})}function shellOf(given,process,inputs){const runner=(0,shell.PO)(process,(0,commands_arguments.eJ)(given)),problems=new core_problems.
Z,warnings=(0,input_names.zU)(runner.misnamedInputs((0,request_inputs.Vc)(inputs)),{raw:name=>runner.input(name)},problems);return problems.throwIfAny(),[...warnings,
...secretFlagWarnings((0,commands_arguments.eJ)(given))].forEach(message=>{runner.log.warning(message)}),runner}}),89972:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{simulate:()=>simulate_simulate});var clock=__webpack_require__(32257),delivery_inputs=__webpack_require__(
56273),errors=__webpack_require__(74296),ascii_json=__webpack_require__(38551),objects=__webpack_require__(77459),run_chains=__webpack_require__(22823),step_request=__webpack_require__(
56477),values=__webpack_require__(46089),systems=__webpack_require__(16134),claims=__webpack_require__(62286),github_subjects=__webpack_require__(77987),json=__webpack_require__(
21789),quote=__webpack_require__(55383);const FOLLOWING=["sub","repository","repository_owner","ref","ref_type","workflow_ref","job_workflow_ref"];function claimsOf(flags,base){
const given=flags.claims===void 0?{}:parseClaims(flags.claims),job=jobClaims(flags,given,base),subject=flags.subject===void 0?{}:{sub:flags.subject},claims2=(0,objects.
r)({...base,...job,...subject,...given});return Object.keys(claims2).length===0?void 0:claims2}function noteOfMadeUpJob(flags,said,claims2){const given=flags.claims===
void 0?{}:parseClaims(flags.claims);return flags.repository!==void 0||flags.subject!==void 0||["sub","repository"].some(name=>said.has(name)||Object.hasOwn(given,
name))?void 0:`the job that is simulated is one of ${(0,quote.TN)(textOf(claims2.repository)??"")} (sub ${(0,quote.TN)(textOf(claims2.sub)??"")}): neither flags\
 nor the world file's issuer claims say whose it is, and that is its default. Name yours: --repository OWNER/NAME`}function jobClaims(flags,given,base){const{branch,
tag,environment,pullRequest}=flags,kinds=[branch,tag,pullRequest?"":void 0].filter(kind=>kind!==void 0);if(kinds.length>1)throw invalid("--branch, --tag and --p\
ull-request: a job runs for one of them");const repository=flags.repository??repositoryOf(flags.subject)??textOf(given.repository);if(repository!==void 0&&!/^[\w.-]+\/[\w.-]+$/.
test(repository))throw invalid(`--repository: ${(0,quote.hD)(repository)} is not of the form OWNER/NAME`);const known=repository??textOf(base?.repository);if(!(repository!==
void 0||kinds.length>0||environment!==void 0))return{};if(known===void 0)throw invalid("--repository: is needed too; a token names the repository of its job");return claimsOfJob(
known,flags,base)}function claimsOfJob(repository,flags,base){const{branch,tag,environment,pullRequest}=flags,ref=tag!==void 0?`refs/tags/${tag}`:pullRequest?"r\
efs/pull/1/merge":branch!==void 0?`refs/heads/${branch}`:textOf(base?.ref)??"refs/heads/main",all=(0,claims.t)({repository,ref}),following=base===void 0?all:Object.
fromEntries(FOLLOWING.map(name=>[name,all[name]])),subject=environment!==void 0?`repo:${repository}:${github_subjects.Jo.environment(environment)}`:pullRequest?
`repo:${repository}:${github_subjects.Jo.pullRequest}`:all.sub;return{...following,sub:subject,environment,...pullRequest?{event_name:"pull_request",base_ref:"m\
ain",head_ref:"change"}:{}}}function repositoryOf(subject){const{owner,name}=/^repo:(?<owner>[\w.-]+)(?:@\d+)?\/(?<name>[\w.-]+)(?:@\d+)?(?::|$)/.exec(subject??
"")?.groups??{};return owner===void 0||name===void 0?void 0:`${owner}/${name}`}function parseClaims(text){const reading2=(0,json.o)(text);if(reading2.kind==="br\
oken")throw invalid(`--claims: ${reading2.why}; one looks like {"environment": "production"}`);return{...reading2.value}}function systemOfClaims(claims2){return(0,systems.
UM)({issuer:textOf(claims2.iss)??"",subject:textOf(claims2.sub)??""})}function factsOfClaims(claims2){const ref=textOf(claims2.ref),actor=textOf(claims2.actor),
text=name=>textOf(claims2[name]);return(0,objects.r)({repository:text("repository"),repository_owner:text("repository_owner"),workflow:text("workflow"),job:"job",
run_id:text("run_id"),run_attempt:text("run_attempt"),actor,triggering_actor:actor,ref,ref_name:ref?.replace(/^refs\/(?:heads|tags|pull)\//,""),sha:text("sha"),
event_name:text("event_name"),action:"aws-role-chain",base_ref:text("base_ref"),head_ref:text("head_ref")})}function textOf(value){return typeof value=="string"&&
value!==""?value:void 0}function invalid(message){return new errors._G({code:"invalid-request",message})}var parse_world=__webpack_require__(8997),regular_file=__webpack_require__(
5354);const MAX_BYTES=25e7;async function loadWorld({world,fromAws,controls}){if(world===void 0==(fromAws===void 0))throw new errors._G({code:"invalid-request",
message:`simulate needs ${world===void 0?"":"only one of "}--world FILE or --from-aws FILES`,hint:"The first is a world file of role-chain emulate, the second w\
hat aws iam get-account-authorization-details prints."});if(world!==void 0){refuseControls(controls);const parsed=(0,parse_world.y)(await readText("--world",world)),
{claims:claims2,saidClaims}=parsed.issuer;return{world:parsed,claims:claims2,saidClaims,knowsDevices:!0,files:[world],warnings:[],notes:notesOfWorld(parsed)}}return readAccounts(
fromAws??"",controls)}async function readAccounts(fromAws,controls){const{readSnapshots,snapshotPaths}=await __webpack_require__.e(9094).then(__webpack_require__.
bind(__webpack_require__,59094)),paths=snapshotPaths(fromAws),files=[];for(const{account,path}of paths)files.push({account,path,text:await readText("--from-aws",
path)});return{...readSnapshots(files,{"service-control":await readAttached("service-control",controls),"resource-control":await readAttached("resource-control",
controls)}),claims:void 0,saidClaims:new Set,knowsDevices:!1,files:paths.map(({path})=>path)}}async function readAttached(kind,controls){const typed=controls[kind];
if(typed===void 0)return;const{attachedPaths,CONTROL_KINDS}=await __webpack_require__.e(3156).then(__webpack_require__.bind(__webpack_require__,43156)),files=[];
for(const{level,path}of attachedPaths(typed,kind))files.push({level,path,text:await readText(`--${CONTROL_KINDS[kind].flag}`,path)});return files}function refuseControls(controls){
if(Object.values(controls).some(typed=>typed!==void 0))throw new errors._G({code:"invalid-request",message:"--service-control-policies and --resource-control-po\
licies belong to --from-aws: a world file says these itself"})}function notesOfWorld({accounts,organization,vpcEndpoint}){return vpcEndpoint?.policy!==void 0||[
...accounts.values()].some(({serviceControlPolicies:service,resourceControlPolicies:resource})=>service!==void 0||resource!==void 0)||[...organization?.units.values()??
[]].some(({serviceControlPolicy:service,resourceControlPolicy:resource})=>service!==void 0||resource!==void 0)?[]:["the world file has no service-control-policy\
, resource-control-policy or vpc-endpoint policy: it is assumed that none of these forbids a call."]}async function readText(flag,path){try{const bytes=Buffer.from(
await(0,regular_file.O)(path,MAX_BYTES));return bytes.toString(bytes[0]===255&&bytes[1]===254?"utf16le":"utf8")}catch(error){throw new errors._G({code:"invalid-\
request",message:`${flag}: ${(0,quote.TN)((0,errors.bD)(error))}`,cause:error})}}var condition_keys=__webpack_require__(85833),directory=__webpack_require__(74514),
attribution=__webpack_require__(38421),operators=__webpack_require__(15933),saving=__webpack_require__(70108),statement=__webpack_require__(15741),hop_kinds=__webpack_require__(
8840),list=__webpack_require__(2807),aws_arn=__webpack_require__(61626),token_issuers=__webpack_require__(41677);const KIND_NAMES={trust:"the trust policy",identity:"\
the caller's identity policy",boundary:"the caller's permissions boundary",session:"the session policy of the caller's session","service-control":"the service c\
ontrol policy of the caller's account","resource-control":"the resource control policy of the role's account",endpoint:"the policy of the VPC endpoint"},MAX_NEAR_MISSES=10,
MAX_VALUES=5,UNSHOWN_KEY="sts:externalid";function describePlace({kind,policy,...place}){return`${KIND_NAMES[kind]}${policy===void 0?"":` ${policy}`}, ${statementOf(
place)}`}function statementOf({statement:statement2,sid}){return`statement ${statement2}${sid===void 0?"":` (Sid ${sid})`}`}function describeRefusal(request){const{
refusal,attempt}=request,{action,obstacle}=refusal,{roleArn}=attempt;switch(obstacle.kind){case"no-role":return{sentence:describeMissingRole(request),nearMisses:[]};case"\
source-identity":return{sentence:`the session of the caller has the source identity ${obstacle.inForce}, which no hop can change`,nearMisses:[]};case"explicit-d\
eny":return{sentence:`denied by ${(0,list.K)(obstacle.by.map(describePlace),{max:MAX_VALUES})}`,nearMisses:[]};case"not-allowed":{const{policies,nearMisses}=obstacle,
whose=policies==="trust"?`the trust policy of ${roleArn}`:OWNERS[policies],allows=nearMisses.length===0?`allows ${action}`:`allows it ${policies==="trust"?`to ${callerOf(
attempt)}`:`on ${roleArn}`}`;return{sentence:`no statement of ${whose} ${allows}`,nearMisses:describeNearMisses(nearMisses,issuerOf(attempt))}}}}const OWNERS={identity:"\
the identity policies of the caller",boundary:"the permissions boundary of the caller",session:"the session policies of the caller's session","service-control":"\
the service control policies of the caller's account","resource-control":"the resource control policies of the role's account",endpoint:"the policy of the VPC e\
ndpoint through which the call comes"};function callerOf({hop,principal}){return(0,hop_kinds.Sb)(hop,{"web-identity":()=>"this token",signed:()=>principal})}function describeMissingRole({
attempt:{roleArn},world,suggest}){const account=(0,aws_arn.KC)(roleArn)??"",roles=world.accounts.get(account)?.roles;return roles===void 0?`nothing is known abo\
ut account ${account}: its policies were not given`:`there is no role ${roleArn}${suggest(roleArn,roles.map(({arn})=>arn))}`}function issuerOf({claims:claims2={}}){
const{iss}=claims2;return typeof iss=="string"?(0,token_issuers.Zm)(iss):void 0}function describeNearMisses(all,issuer){const shown=all.slice(0,MAX_NEAR_MISSES).
map(miss=>describeNearMiss(miss,issuer)),more=all.length-shown.length;return more===0?shown:[...shown,`and ${more} more that allow it elsewhere, or to others`]}
function describeNearMiss({place,mismatches},issuer){const{policy,kind,...statement2}=place;return`${policy===void 0||kind==="trust"?statementOf(statement2):describePlace(
place)}: ${mismatches.map(mismatch=>describeMismatch(mismatch,issuer)).join("; ")}`}function describeMismatch(mismatch,issuer){const wants=(0,list.K)(mismatch.wants,
{max:MAX_VALUES});switch(mismatch.kind){case"principal":case"resource":return mismatch.negated?`its ${mismatch.kind} is anything but ${wants}`:`its ${mismatch.kind}\
 is ${wants}${deletedAmong(mismatch.wants)}`;case"condition":{const{operator,key,has}=mismatch;if(key.toLowerCase()===UNSHOWN_KEY)return`condition ${operator} ${key}\
: the request has ${has===void 0?"none":"another"}`;const found=has===void 0?"the request has none":`the request has ${(0,list.K)(has,{max:MAX_VALUES})}`,why=has===
void 0?whyAbsent(key,issuer):void 0;return`condition ${operator} ${key} requires ${wants}, ${found}${why===void 0?"":` (${why})`}`}}}function whyAbsent(key,issuer){
const host=(0,condition_keys.QD)(key);return host!==void 0&&issuer!==void 0&&host.toLowerCase()!==issuer.toLowerCase()?`the keys of this token begin with ${issuer}\
:`:(0,condition_keys.dD)(key)}function deletedAmong(principals){return principals.some(principal=>/^A(?:RO|ID)A[A-Z0-9]{12,28}$/.test(principal))?": the id of a\
 role or user that was deleted; a role recreated with the same name has a different id, so write its ARN again":""}const MAX_WARNINGS=20;function reviewPolicies(plan2,world,caller){
const hops=[...plan2.hops,...plan2.targets.flatMap(target=>target.hops)],warnings=[...new Set([...hops.flatMap(({role})=>role.kind==="arn"?[role.arn]:[]),caller??
""])].flatMap(arn=>{const role=(0,directory._$)(world,arn),{policies=[],boundary}=role??(0,directory.Hr)(world,arn)??{};return[...role===void 0?[]:review(arn,"t\
rust",[role.trust]),...review(arn,"identity",policies),...review(arn,"boundary",boundary===void 0?[]:[boundary])]}),more=warnings.length-MAX_WARNINGS;return more>
0?[...warnings.slice(0,MAX_WARNINGS),`and ${more} more such conditions`]:warnings}function review(arn,kind,documents){return documents.flatMap(document=>document.
statements.filter(statement.NH).flatMap(statement2=>{const place=describePlace((0,attribution.$)(kind,document,statement2));return problemsOf(statement2).map(problem=>(0,quote.
TN)(`${arn}: ${place}: ${problem}`))}))}function problemsOf(statement2){const{principals,effect,conditions}=statement2,missing=principals===void 0||effect==="De\
ny"?[]:(0,saving.E)(principals,statement2);return[...conditions.flatMap(problemOfCondition),...missing.map(key=>`no condition on ${key}: it lets in whoever else\
 uses this issuer; AWS saves no such trust now`)]}function problemOfCondition({operator,text,quantifier,key}){const problem=(0,condition_keys.dD)(key);return problem!==
void 0?[`condition ${text} ${key}: ${problem}`]:quantifier===void 0&&operator!==operators.$5&&(0,condition_keys.vt)(key)?[`condition ${text} ${key}: the key may\
 have several values, so it needs ForAllValues:${text} or ForAnyValue:${text}`]:[]}var plan=__webpack_require__(59214),tree=__webpack_require__(79509),explain_claims=__webpack_require__(
25206),table=__webpack_require__(8095);function renderSimulation(simulation,{source,claims:claims2,files,guard}){const{trees,hops}=simulation,from=[`From   ${(0,quote.
TN)(source)}`,`World  ${(0,list.K)(files.map(quote.TN))}`,...claims2===void 0?[]:[(0,explain_claims.Z)(claims2)]],rows=trees.flatMap(tree2=>treeRows(tree2,hops,
"","")),blocks=[from.join(`
`),(0,table.t)(["hop","role","target","result"],rows,guard),...(0,tree.Nh)(trees).flatMap(node=>hopBlock(node,hops.get(node.hop))),conclusion(simulation)];return guard(
`${blocks.join(`

`)}
`)}function treeRows({hop,ends,children},results,lead,below){const last=children.length-1,names=ends.map(({name})=>name).join(", "),result=results.get(hop);return[
[String(hop.number),`${lead}${roleOf(hop,result)}`,names,resultOf(result)],...children.flatMap((child,index)=>treeRows(child,results,`${below}${index===last?"\u2514\u2500\
 ":"\u251C\u2500 "}`,`${below}${index===last?"   ":"\u2502  "}`))]}function roleOf(hop,result){return result===void 0?(0,plan.W)(hop.role):result.kind==="allowe\
d"?result.taken.roleArn:result.attempt.roleArn}function resultOf(result){switch(result?.kind){case void 0:return"not reached";case"allowed":return"allowed";case"\
refused":return`REFUSED: ${result.failure.code}`}}function hopBlock({hop,of,...node},result){if(result===void 0)return[];const targets=(0,tree.Uw)({hop,of,...node}).
map(({name})=>name),forWhom=targets.length===0?"":` (${(0,list.K)(targets,{max:3})})`,head=`Hop ${hop.number} of ${of}${forWhom}: ${roleOf(hop,result)}: `;return[
(result.kind==="allowed"?[`${head}allowed`,...permissionLines(result.permissions)]:refusedLines(head,result)).map(quote.TN).join(`
`)]}function permissionLines(permissions){const actions=new Map;for(const{action,by}of permissions){const places=by.map(describePlace).join(", and by ");actions.
set(places,[...actions.get(places)??[],action])}return[...actions].map(([places,names])=>`  ${names.join(", ")} by ${places}`)}function refusedLines(head,{failure,
refusal}){const first=`${head}REFUSED: ${failure.code}: ${failure.message}`;if(refusal===void 0)return[first];const{action,reason}=refusal;return[first,`  ${action}\
: ${reason.sentence}`,...reason.nearMisses.map(line=>`    - ${line}`)]}function conclusion({ends}){const[first]=ends;if(first?.target===void 0)return first?.result===
void 0?"The end of the chain is unreachable.":"The end of the chain is reachable.";const missed=ends.filter(({result})=>result===void 0).map(({target})=>target?.
name??""),counted=`${ends.length-missed.length} of ${ends.length} targets are reachable.`;return missed.length===0?counted:(0,quote.TN)(`${counted} Unreachable:\
 ${(0,list.K)(missed)}.`)}function reportOf({trees,hops,ends}){const ways=new Map(trees.flatMap(tree2=>waysOf(tree2,[]))),targets=ends.map(({target,result})=>({
...(0,objects.r)({target:target?.name}),reachable:result!==void 0,hops:(ways.get(target)??[]).map(hop=>reportHop(hop,hops.get(hop)))}));return{reachable:targets.
every(({reachable})=>reachable),targets}}function waysOf({hop,ends,children},before){const hops=[...before,hop];return[...ends.length===0&&children.length===0?[
[void 0,hops]]:[],...ends.map(target=>[target,hops]),...children.flatMap(child=>waysOf(child,hops))]}function reportHop(hop,result){const{number}=hop;if(result===
void 0)return{hop:number,role:(0,plan.W)(hop.role),result:"not-reached"};if(result.kind==="allowed"){const{roleArn:role2,sessionName:sessionName2}=result.taken,
allowed=result.permissions.map(({action,by})=>({action,by:by.map(reportStatement)}));return{hop:number,role:role2,result:"allowed",sessionName:sessionName2,allowed}}
const{attempt,failure,refusal}=result,{roleArn:role,sessionName}=attempt,{code,message}=failure;return{hop:number,role,result:"refused",sessionName,error:{code,
message},...refusal===void 0?{}:{refused:reportRefusal(refusal)}}}function reportRefusal({action,obstacle,reason}){return{action,reason:reason.sentence,nearMisses:reason.
nearMisses,...obstacle.kind==="explicit-deny"?{deniedBy:obstacle.by.map(reportStatement)}:{}}}function reportStatement({kind:policy,policy:name,statement:statement2,
sid}){return{policy,statement:statement2,...(0,objects.r)({name,sid})}}var token_issuer=__webpack_require__(84124),session_store=__webpack_require__(41733);function inProcessServices(world,now){
return{world:()=>world,sessions:new session_store.c,issuer:new token_issuer.f,mfa:{verify:()=>{}},now:()=>now}}var run_chain=__webpack_require__(89214),sts_error=__webpack_require__(
7528),nearest=__webpack_require__(60613),net_failure=__webpack_require__(1333),assume_role=__webpack_require__(19459),assume_role_with_web_identity=__webpack_require__(
5540),get_caller_identity=__webpack_require__(97621),run_signed=__webpack_require__(69014),calls_caller=__webpack_require__(99392),parameters=__webpack_require__(
62203),secret=__webpack_require__(22559),sdk_input=__webpack_require__(37393);function queryParameters(input){return new Map(Object.entries(input).flatMap(([name,
value])=>entriesOf(name,value)))}function entriesOf(name,value){return typeof value=="string"||typeof value=="number"?[[name,String(value)]]:Array.isArray(value)?
value.flatMap((item,index)=>entriesOf(`${name}.member.${index+1}`,item)):typeof value=="object"&&value!==null?Object.entries(value).flatMap(([key,item])=>entriesOf(
`${name}.${key}`,item)):[]}const GLOBAL={endpoint:"aws-global",signedFor:"us-east-1"};class InProcessSts{#world;#permissions=new WeakMap;constructor(world){this.#world=
world}permissionsOf(session){return this.#permissions.get(session)??[]}async assumeRole(call,caller){const{mfa}=call,proof=mfa===void 0?{}:{SerialNumber:mfa.serial,
TokenCode:await mfa.nextCode()},signed=this.#signed({...(0,sdk_input.o)(call),...(0,sdk_input.j)(call),...proof},call.region,caller);return this.#session(await answered(
()=>(0,run_signed.a)({signed:!0,run:assume_role.x},signed())))}async assumeRoleWithWebIdentity(call,source){const{jwt}=await source.token(),region=call.region===
GLOBAL.endpoint?void 0:call.region,unsigned=this.#call({...(0,sdk_input.o)(call),WebIdentityToken:jwt.reveal()},region);return this.#session(await answered(()=>(0,assume_role_with_web_identity.
z)(unsigned)))}async getCallerIdentity(region,caller){const signed=this.#signed({},region,caller);await answered(()=>(0,run_signed.a)({signed:!0,everyRegion:!0,
run:get_caller_identity.e},signed()));const{account,arn}=signed().caller;return{account,arn}}#call(input,region){const{services,sourceIp}=this.#world,world=services.
world();return{services,world,now:services.now(),parameters:parameters.H.of(queryParameters(input)),region,secureTransport:!0,sourceIp,vpcEndpoint:world.vpcEndpoint,
userAgent:void 0}}#signed(input,region,{accessKeyId}){const signedFor=region===GLOBAL.endpoint?GLOBAL.signedFor:region,call=this.#call(input,signedFor);return()=>{
const caller=(0,calls_caller.l)(call.world,call.services.sessions,accessKeyId.reveal());if(caller===void 0)throw(0,sts_error.o0)("InvalidClientTokenId","The sec\
urity token included in the request is invalid.");return{...call,caller,region:signedFor}}}#session({session,packedPolicySize,permissions=[]}){if(session?.kind!==
"assumed-role")throw new Error("an operation that assumes a role brought no session of one");const{credentials,expiresAt,sourceIdentity,roleArn,sessionName}=session,
role=(0,directory._$)(this.#world.services.world(),roleArn),made={credentials:{accessKeyId:new secret.z(credentials.accessKeyId),secretAccessKey:new secret.z(credentials.
secretAccessKey),sessionToken:new secret.z(credentials.sessionToken),expiration:new Date(expiresAt)},assumedRoleArn:session.arn,assumedRoleId:`${role?.id??""}:${sessionName}`,
...(0,objects.r)({packedPolicySize,sourceIdentity})};return this.#permissions.set(made,permissions),made}}async function answered(run2){try{return await run2()}catch(error){
if(!(error instanceof sts_error.vs))throw error;const{code,message,status}=error;throw new net_failure.Rk({kind:(0,net_failure.oZ)(code,message,status),code,message,
status,cause:error})}}async function simulate(plan2,world,source){const sts=new InProcessSts(world),hops=new Map,[warnings,notices]=[[],[]],words={world:world.services.
world(),suggest:(0,nearest.hG)()},chain={sts,source,now:world.services.now,sleep:()=>Promise.resolve(),explainHop:(failure,attempt)=>(failure instanceof net_failure.
Rk&&hops.set(attempt.hop,{kind:"refused",attempt,failure,...refusalOf(failure,attempt,words)}),Promise.resolve(failure)),explainIdentity:failure=>Promise.resolve(
failure),onHop:(taken,{hop})=>{hops.set(hop,{kind:"allowed",taken,permissions:sts.permissionsOf(taken.session)})},onTarget:()=>{},warn:message=>{warnings.push(message)},
notice:message=>{notices.push(message)},accepts:()=>!0},ends=await(plan2.targets.length===0?endOfChain(plan2,chain):endsOfTargets(plan2,chain));return{trees:(0,tree.
U5)(plan2),hops,ends,warnings,notices}}function refusalOf({cause},attempt,words){if(!(cause instanceof sts_error.vs)||cause.refusal===void 0)return{};const{refusal}=cause;
return{refusal:{...refusal,reason:describeRefusal({...words,refusal,attempt})}}}async function endOfChain(plan2,chain){try{return[{target:void 0,result:await(0,run_chain.
Zt)(plan2,chain)}]}catch(error){return refusedOnly(error),[{target:void 0,result:void 0}]}}async function endsOfTargets(plan2,chain){return(await(0,run_chain.sb)(
plan2,chain)).map(outcome=>outcome.kind==="reached"?{target:outcome.target,result:outcome.result}:(refusedOnly(outcome.error),{target:outcome.target,result:void 0}))}
function refusedOnly(error){if(!(error instanceof net_failure.Rk))throw error}var role_session=__webpack_require__(73859),tags=__webpack_require__(76456);function simulatedToken({
claims:claims2,audience},services){const{issuer}=services.world(),token=services.issuer.issue({issuer:issuer.url,audience,claims:claims2,lifetimeSeconds:issuer.
tokenLifetimeSeconds,now:services.now(),algorithm:"ES384"}).then(text=>({jwt:new secret.z(text),claims:{iss:issuer.url,aud:audience,...claims2}}));return{kind:"\
token",name:"OIDC token",renewable:!1,token:()=>token}}function simulatedCaller(arn,services){const keys=keysOf(arn,services);if(keys===void 0){const world=services.
world();throw new errors._G({code:"invalid-request",message:`--caller: there is no user or role ${(0,quote.hD)(arn)}${(0,nearest.h)(arn,principalsOf(world))}`,hint:"\
Give the ARN of a user or a role that the world file or the snapshots have."})}const{accessKeyId,secretAccessKey,sessionToken}=keys,credentials={accessKeyId:new secret.
z(accessKeyId),secretAccessKey:new secret.z(secretAccessKey),...sessionToken===void 0?{}:{sessionToken:new secret.z(sessionToken)}};return{kind:"credentials",name:arn,
credentials:()=>Promise.resolve(credentials)}}function keysOf(arn,services){const world=services.world(),user=(0,directory.Hr)(world,arn);if(user!==void 0)return{
accessKeyId:user.accessKeyId,secretAccessKey:user.secretAccessKey};const session=(0,aws_arn.B8)(arn),role=session===void 0?(0,directory._$)(world,arn):world.accounts.
get(session.account)?.roles.find(({name})=>name===session.name);return role===void 0?void 0:(0,role_session.UH)({sessions:services.sessions,world,now:services.now()},
{role,sessionName:session?.sessionName??"simulated",tags:tags.yv,transitiveTagKeys:[],sourceIdentity:void 0,policies:void 0,federatedProvider:void 0,chain:[],durationSeconds:role_session.
nJ}).credentials}function principalsOf({accounts}){return[...accounts.values()].flatMap(({users,roles})=>[...users,...roles].map(({arn})=>arn))}function start_callerOf({
source,caller},world){const{name:from,credentials}=source;if(source.proof==="token"){if(caller===void 0)return;throw start_invalid(`--caller: makes no sense her\
e, since the chains start from the ${from}`)}const known=caller??(credentials&&userOfKey(credentials.accessKeyId.reveal(),world));if(known===void 0)throw start_invalid(
`--caller: is missing: the chains start from the ${from}, and nothing says whose they are`,"Give the ARN of the user or role: --caller arn:aws:iam::111122223333\
:user/deployer.");return known}function userOfKey(accessKeyId,world){return(0,directory.q_)(world).find(user=>user.accessKeyId===accessKeyId)?.arn}function startOf(caller,{
audience,claims:claims2},services){if(caller!==void 0)return simulatedCaller(caller,services);if(claims2===void 0)throw start_invalid("--repository: is missing:\
 the chains start from an OIDC token, and what AWS prints does not say whose","Describe the job: --repository OWNER/NAME, with --branch, --tag, --environment or\
 --pull-request; or --subject, or --claims.");return simulatedToken({claims:claims2,audience},services)}function withDeviceOf(world,caller,plan2){const user=caller===
void 0?void 0:(0,directory.Hr)(world,caller),serial=[...plan2.hops,...plan2.targets.flatMap(({hops})=>hops)].map(hop=>(0,hop_kinds.Sy)(hop)?.mfa?.serial).find(each=>each!==
void 0),account=user===void 0?void 0:world.accounts.get(user.account);if(user===void 0||account===void 0||serial===void 0)return world;const owner={...user,mfa:{
serial,seed:""}},users=account.users.map(each=>each===user?owner:each);return{...world,accounts:new Map([...world.accounts,[account.id,{...account,users}]])}}function start_invalid(message,hint){
return new errors._G({code:"invalid-request",message,...hint===void 0?{}:{hint}})}var reading=__webpack_require__(32650),shell=__webpack_require__(11952),commands_flags=__webpack_require__(
1617),masked_accounts=__webpack_require__(45778);const CLAIM_FLAGS=[{name:"repository",value:"OWNER/NAME",description:"The repository whose job is simulated."},
{name:"branch",value:"NAME",description:"The job runs for this branch. Default: main."},{name:"tag",value:"NAME",description:"The job runs for this tag."},{name:"\
environment",value:"NAME",description:"The job runs in this environment."},{name:"pull-request",description:"The job runs for a pull request."},{name:"subject",
value:"SUB",description:"The literal sub claim, for other formats."},{name:"claims",value:"JSON",description:"More claims, as a JSON object. They take precedenc\
e over all others."}],simulate_simulate={name:"simulate",summary:"check the chains against the policies of a world file or of AWS accounts, without any network",
usage:"(--world FILE | --from-aws FILES) [INPUTS]",details:["Checks every hop of the chains against the policies that apply to it, and shows the statements that\
 allow it, or what denies it. Nothing is sent anywhere. Exits with status 1 if a target is unreachable.","","  role-chain simulate --world world.yml --repositor\
y octo/app --environment production \\","    --aws-region eu-central-1 --config-file .github/role-chain.yml","","The policies come from a world file of role-cha\
in emulate, or from what the AWS CLI prints about the accounts, one file per account:","","  aws iam get-account-authorization-details > hub.json","  role-chain\
 simulate --from-aws hub.json,prod.json --repository octo/app --environment production \\","    --aws-region eu-central-1 --config-file .github/role-chain.yml",
"","Chains start from an OIDC token of the job that the flags describe; or, with --caller, from credentials of a user or role.","Such files have no policies out\
side IAM. Those of the organization can be given by what they are attached to; what other policies deny, such as those of VPC endpoints, is not seen. A world fi\
le can have all three.","","  aws organizations describe-policy --policy-id p-a1b2c3d4e5 > deny.json","  role-chain simulate --from-aws hub.json,prod.json --ser\
vice-control-policies root=deny.json ..."].join(`
`),flags:[{name:"world",value:"FILE",description:"A world file, as role-chain emulate reads it."},{name:"from-aws",value:"FILES",description:"Output of aws iam \
get-account-authorization-details, one file per account, separated by commas. Also the output of list-roles, for maximum session durations; of list-open-id-conn\
ect-providers and get-open-id-connect-provider (ACCOUNT=FILE if the account is ambiguous); and of aws organizations describe-organization."},{name:"service-cont\
rol-policies",value:"LEVEL=FILE,...",description:"With --from-aws: output of aws organizations describe-policy, or policy documents, separated by commas. LEVEL \
is what a policy is attached to: root, an account, or UNIT:ACCOUNT+ACCOUNT with the accounts in that unit."},{name:"resource-control-policies",value:"LEVEL=FILE\
,...",description:"The same for resource control policies."},{name:"caller",value:"ARN",description:"The chains start from credentials of this user or role, ins\
tead of an OIDC token."},...CLAIM_FLAGS,{name:"source-ip",value:"IP",description:"The address that calls come from. Default: 127.0.0.1."},{name:"format",value:"\
table|json",description:"How the result is printed. Default: table."}],positionals:0,inputsOf:"login",run};async function run(given,process){return(0,masked_accounts.
U)(given,process,masked=>prove(given,masked))}async function prove(given,process){const{flags}=given,format=flags.get("format")??"table";if(format!=="table"&&format!==
"json")throw simulate_invalid(`--format: ${(0,quote.hD)(format)} is neither table nor json`);const sourceIp=(0,commands_flags.uW)(flags.get("source-ip")),loaded=await loadWorld(
worldFlags(flags)),job=claimFlags(flags),claims2=claimsOf(job,loaded.claims),runner=(0,shell.o)(given,process,"login"),request=await readRequest(runner,flags.get(
"caller"),claims2),{plan:plan2,inputs}=request,caller=start_callerOf({source:request.source,caller:flags.get("caller")},loaded.world),world=loaded.knowsDevices?
loaded.world:withDeviceOf(loaded.world,caller,plan2),services=inProcessServices(world,Date.now()),source=startOf(caller,{claims:claims2,audience:inputs.audience??
"sts.amazonaws.com"},services),shownClaims=source.kind==="token"?(await source.token()).claims:void 0,madeUp=shownClaims===void 0?void 0:noteOfMadeUpJob(job,loaded.
saidClaims,shownClaims),reviewed=reviewPolicies(plan2,loaded.world,caller);tell([...loaded.warnings,...reviewed,...plan2.warnings],[...loaded.notes,...madeUp===
void 0?[]:[madeUp]],process);const simulation=await simulate(plan2,{services,sourceIp},source);tell(simulation.warnings,simulation.notices,process),simulation.ends.
forEach(({result})=>{result!==void 0&&(0,run_chains.g4)(result.identity.account,inputs["allowed-account-ids"])});const report=reportOf(simulation),shown={source:source.
name,claims:shownClaims,files:loaded.files,guard:process.withoutSecrets};return process.print(process.guard(format==="json"?`${(0,ascii_json.i)(report,2)}
`:renderSimulation(simulation,shown))),report.reachable?0:1}function worldFlags(flags){return{world:flags.get("world"),fromAws:flags.get("from-aws"),controls:{"\
service-control":flags.get("service-control-policies"),"resource-control":flags.get("resource-control-policies")}}}async function readRequest(runner,caller,claims2){
const request=await(0,step_request.I)({...(0,reading.M)(runner,(0,clock.X)()),readFile:async path=>(await Promise.all([__webpack_require__.e(4808),__webpack_require__.
e(7505)]).then(__webpack_require__.bind(__webpack_require__,84808))).readConfigFileOffline(path,runner),...claims2===void 0?{}:ofJob(claims2),unknownVariables:"\
problem",selectsAllTargets:!0,surroundings:{idTokenAvailable:caller===void 0},check:delivery_inputs.OD});if(request.plan.hops.length===0&&request.plan.targets.length===
0)throw simulate_invalid("simulate: no role is assumed, so there is nothing to simulate; give role-to-assume or config-file");return request}function ofJob(claims2){
const facts=factsOfClaims(claims2),{defaultTags,defaultSessionName}=systemOfClaims(claims2);return{facts,defaultTags:defaultTags(facts),defaultSessionName}}function claimFlags(flags){
return{pullRequest:(0,values.yG)(flags.get("pull-request")??"false")===!0,...(0,objects.r)({repository:flags.get("repository"),branch:flags.get("branch"),tag:flags.
get("tag"),environment:flags.get("environment"),subject:flags.get("subject"),claims:flags.get("claims")})}}function tell(warnings,notes,process){warnings.forEach(
message=>{process.write(`warning: ${message}
`)}),notes.forEach(message=>{process.write(`note: ${message}
`)})}function simulate_invalid(message){return new errors._G({code:"invalid-request",message})}}),25206:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>describeClaims});var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55383);const SHOWN=["iss",
"aud","sub"],MAX_LENGTH=300;function describeClaims(claims){return["The token says:",...SHOWN.map(name=>`  ${name}: ${showClaim(Object.hasOwn(claims,name)?claims[name]:
void 0)}`)].join(`
`)}function showClaim(value){const text=value===void 0?"(none)":typeof value=="string"?value:JSON.stringify(value);return text.length>MAX_LENGTH?(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.
hD)(text):(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text)}}),54803:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Gt:()=>SECRET_HOP_KEYS,SA:()=>INPUT_HOP_KEYS,xo:()=>CONTEXT_KEYS});var _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21317);
const HOP_KEYS={role:{kind:"roleArn",required:!0,description:"The role's ARN.",example:"arn:aws:iam::111122223333:role/deploy"},"external-id":{kind:"text",description:"\
The external ID that the role's trust policy requires.",limit:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.Pc.externalId,example:"acme-42"},"session-name":{kind:"\
template",description:"Session name, instead of the input role-session-name. Templates are allowed.",example:"{repository}-{run_id}"},duration:{kind:"duration",
description:"Session duration: seconds, or 15m, 1h. AWS allows at most one hour when one role assumes another.",example:"45m"},tags:{kind:"tags",description:"Se\
ssion tags. Templates are allowed in values.",max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.tags,example:{Team:"payments",Stage:"prod"}},"transitive-tag-ke\
ys":{kind:"texts",description:`Which of this hop's tags are passed on to the hops after it; "*" for all.`,max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.transitiveTagKeys,
example:["Team"]},"source-identity":{kind:"template",description:"Source identity. Once set, it stays for the rest of the chain. Templates are allowed.",example:"\
{actor}"},policy:{kind:"policy",description:"A session policy that limits the session: a mapping, or JSON text.",example:{Version:"2012-10-17",Statement:[{Effect:"\
Allow",Action:"s3:*",Resource:"*"}]}},"policy-arns":{kind:"arns",description:"ARNs of managed policies that limit the session.",max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.
i7.policyArns,example:["arn:aws:iam::aws:policy/ReadOnlyAccess"]},region:{kind:"region",description:"The region whose STS endpoint is called for this hop. Defau\
lt: the input aws-region.",example:"eu-central-1"}},SECRET_HOP_KEYS={"mfa-serial":{kind:"text",description:"The MFA device, with mfa-code or mfa-secret.",limit:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.
Pc.serialNumber,example:"arn:aws:iam::111122223333:mfa/ci"},"mfa-code":{kind:"secret",description:"The six-digit code shown by the device.",example:"123456"},"m\
fa-secret":{kind:"secret",description:"The device's TOTP seed (Base32).",example:"JBSWY3DPEHPK3PXP"},"provided-contexts":{kind:"contexts",description:"Assertion\
s of context providers, such as IAM Identity Center.",max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.providedContexts,example:[{"provider-arn":"arn:aws:iam:\
:aws:contextProvider/IdentityCenter","context-assertion":"eyJ..."}]}},INPUT_HOP_KEYS={...HOP_KEYS,...SECRET_HOP_KEYS},CONTEXT_KEYS={"provider-arn":{kind:"text",
required:!0,description:"The provider's ARN.",example:"arn:aws:iam::aws:contextProvider/IdentityCenter"},"context-assertion":{kind:"secret",required:!0,description:"\
The assertion issued by the provider.",example:"eyJ..."}}}),38452:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D8:()=>secretKeyIn,_z:()=>quoteKey,xT:()=>keyName});var _hop_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54803),_text_quote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
55383);const SECRET_KEY=Object.entries({..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__.SA,..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__.xo}).flatMap(([key,{kind}])=>kind===
"secret"?[key]:[]).map(key=>key.replaceAll("-","[-_]?")).join("|"),SECRET_NAME=new RegExp(SECRET_KEY,"i"),SECRET_IN_TEXT=new RegExp(`(?<![\\w./-])(?<key>${SECRET_KEY}\
)[\\s:=]+[^\\s:=]`,"i");function keyName(key){const head=key.replace(/[\s:=].*/s,""),secret=SECRET_NAME.exec(head);return secret===null?head:head.slice(0,secret.
index+secret[0].length)}function quoteKey(key){const name=keyName(key);return(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name===key?key:`${name}...`)}function secretKeyIn(text){
return SECRET_IN_TEXT.exec(text)?.groups?.key}}),56273:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$t:()=>placeOf,B_:()=>refreshOf,OD:()=>checkDeliveryInputs,oU:()=>exportsCredentials});var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
66578);function refreshOf({refresh="none"}){return refresh}function exportsCredentials({inputs,plan}){return plan.targets.length<2&&(inputs["output-env-credenti\
als"]??inputs["aws-profile"]===void 0)}function placeOf(inputs){const profile=inputs["aws-profile"];switch(refreshOf(inputs)){case"server":return"server of this\
 job";case"process":return profile===void 0?"profile of this job":`profile ${profile}`;case"none":return profile!==void 0?inputs["output-env-credentials"]===!0?
`job and profile ${profile}`:`profile ${profile}`:inputs["output-env-credentials"]===!1?"outputs of this step":"environment of the job"}}function checkDeliveryInputs({
inputs,plan},problems){const profile=inputs["aws-profile"],problem=profile===void 0?void 0:(0,_request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__.d)(profile);
problem!==void 0&&problems.add("aws-profile",problem),plan.targets.length>0&&checkTargetInputs(inputs,plan,problems),refreshOf(inputs)!=="none"&&checkRefreshInputs(
inputs,problems)}function checkTargetInputs(inputs,{targets},problems){inputs["aws-profile"]!==void 0&&problems.add("aws-profile","cannot be given with targets:\
 each becomes a profile with its own name"),inputs["use-existing-credentials"]===!0&&problems.add("use-existing-credentials","cannot be given with targets: thei\
r sessions are always new");for(const name of["output-credentials","output-env-credentials"])inputs[name]===!0&&targets.length>1&&problems.add(name,`is for the \
credentials of one target, and there are ${targets.length}; use their profiles`)}function checkRefreshInputs(inputs,problems){inputs["use-existing-credentials"]===
!0&&problems.add("use-existing-credentials","cannot be given with refresh: credentials that the job already has cannot be renewed"),inputs["output-env-credentia\
ls"]===!0&&problems.add("output-env-credentials","cannot be true with refresh: exported keys end with their session, and AWS SDKs would prefer them to the renew\
ed ones"),refreshOf(inputs)==="process"&&inputs["profile-files"]==="home"&&problems.add("profile-files","cannot be home with refresh: process: only this job can\
 use such a profile, and it would stay broken if the job is killed. Leave it out; this job then has private files"),refreshOf(inputs)==="server"&&checkServerInputs(
inputs,problems)}function checkServerInputs(inputs,problems){for(const name of["aws-profile","profile-files"])inputs[name]!==void 0&&problems.add(name,"has no m\
eaning with refresh: server, which writes no profiles; refresh: process does");inputs["overwrite-aws-profile"]===!0&&problems.add("overwrite-aws-profile","has n\
o meaning with refresh: server, which writes no profiles"),inputs["output-env-credentials"]===!1&&problems.add("output-env-credentials","cannot be false with re\
fresh: server: tools find the server only through environment variables")}}),37393:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{j:()=>assumeRoleInput,o:()=>commonInput});function commonInput(call){return{RoleArn:call.roleArn,RoleSessionName:call.sessionName,DurationSeconds:call.
durationSeconds,...call.policy===void 0?{}:{Policy:call.policy},...call.policyArns.length===0?{}:{PolicyArns:call.policyArns.map(arn=>({arn}))}}}function assumeRoleInput(call){
return{...call.tags.length===0?{}:{Tags:call.tags.map(({key,value})=>({Key:key,Value:value}))},...call.transitiveTagKeys.length===0?{}:{TransitiveTagKeys:[...call.
transitiveTagKeys]},...call.externalId===void 0?{}:{ExternalId:call.externalId},...call.sourceIdentity===void 0?{}:{SourceIdentity:call.sourceIdentity},...call.
providedContexts.length===0?{}:{ProvidedContexts:call.providedContexts.map(({providerArn,contextAssertion})=>({ProviderArn:providerArn,ContextAssertion:contextAssertion}))}}}}),
38551:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>asciiJson});function asciiJson(value,space){
return JSON.stringify(value,void 0,space).replace(/[^\n -~]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`).replaceAll("##","#\\u0023")}}),
2807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>enumerated,K:()=>listed});function enumerated(items){
const last=items.at(-1)??"";return items.length>1?`${items.slice(0,-1).join(", ")} and ${last}`:last}const SHOWN=20;function listed(names,{max=SHOWN,show=name=>name}={}){
const shown=names.length>max+1?names.slice(0,max):names,more=names.length-shown.length;return`${shown.map(show).join(", ")}${more>0?` and ${more} more`:""}`}})};0&&(module.exports={id,ids,modules});
