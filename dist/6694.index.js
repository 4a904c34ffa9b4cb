'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=6694,ids=[6694,3159],
modules={10097:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>login});var choose_source=__webpack_require__(
86160);function announced(source,request,{log,idToken}){const why=whyThere(request,idToken),say=where=>{log.info(`Starting from ${where}${why===void 0?"":`: ${why}`}\
.`)};if(source.kind==="token")return say(source.name),source;let isSaid=!1;return{kind:source.kind,name:source.name,credentials:async()=>{const credentials=await source.
credentials();return isSaid||(isSaid=!0,say(credentials.foundIn??source.name)),credentials}}}function whyThere({source,inputs},idToken){if(source.isFallback===!0)
return(0,choose_source.Qh)(inputs)?idToken===void 0?"the job has no OIDC token":"force-skip-oidc is true":"no role is asked for"}function concealingIdentities(sts,conceal){
return{assumeRole:(call,caller)=>sts.assumeRole(call,caller),assumeRoleWithWebIdentity:(call,source)=>sts.assumeRoleWithWebIdentity(call,source),getCallerIdentity:async(region,caller)=>concealed(
await sts.getCallerIdentity(region,caller),conceal)}}function concealed(identity,conceal){return conceal(identity.account),conceal(identity.arn),identity}var open_ends=__webpack_require__(
7724),run_chains=__webpack_require__(22823),net_network=__webpack_require__(1101),call_limiter=__webpack_require__(10498),endpoint=__webpack_require__(55572),hop_kinds=__webpack_require__(
8840),sts_query=__webpack_require__(77717);async function login(request,runner,{idToken,startedAt,watch}){const{network,plan}=request;return maskWhatWasAskedFor(
request,runner),network.notes.forEach(note=>{runner.log.info(note)}),plan.warnings.forEach(message=>{runner.log.warning(message)}),plan.notices.forEach(message=>{
runner.log.notice(message)}),(0,net_network.p)(network,{log:runner.log,startedAt,doing:"logging in"},open=>connect({...open,request,runner,idToken,watch}))}async function connect({
request,runner,idToken,watch,http,retry}){const{plan,inputs,network}=request,ignoreEnvironment=inputs["unset-current-credentials"]===!0,explains=inputs.explain!==
"never",useExisting=wantsExisting(request,runner.log),start={source:request.source,region:plan.region,endpoints:network.endpoints,idToken,skipsIdToken:inputs["f\
orce-skip-oidc"]===!0,ignoreEnvironment,onUnused:(0,open_ends.m)(runner.log),explains,...limiterFor(request,runner)},{source:opened,sts:client}=(0,open_ends.f)(
start,{http,retry},runner),sts=inputs["mask-aws-account-id"]===!0?concealingIdentities(client,runner.conceal):client;if(getReady(opened,request,http,useExisting),
useExisting){const{source:ambient}=(0,open_ends.f)({...start,source:(0,choose_source.aN)()},{http,retry},runner),existing=await findExisting(request,{runner,sts,
source:opened,ambient});if(existing!==void 0)return(0,run_chains.g4)(existing.identity.account,inputs["allowed-account-ids"]),watch?.onKept(existing.identity),{
kind:"existing",...existing}}const source=announced(opened,request,{log:runner.log,idToken}),avoidsSpecialCharacters=inputs["special-characters-workaround"]===!0,
world=(0,run_chains.lu)({plan,avoidsSpecialCharacters,explains},runner,{sts,source,watch});return plan.targets.length===0?{kind:"chain",result:await(0,run_chains.
j1)(request,world,runner)}:{kind:"targets",outcomes:await(0,run_chains.YW)(request,world,runner)}}function limiterFor({plan,network},{log}){const report=message=>{
log.info(message)};return plan.targets.length<2?{}:{limiter:new call_limiter.z({max:network.maxConcurrency,random:Math.random,report})}}async function findExisting(...of){
return(await Promise.all([__webpack_require__.e(3082),__webpack_require__.e(3940)]).then(__webpack_require__.bind(__webpack_require__,13940))).existingSession(...of)}
function wantsExisting({inputs},log){const wanted=inputs["use-existing-credentials"]===!0;return wanted&&inputs["unset-current-credentials"]===!0?(log.notice("u\
se-existing-credentials: not checked, since unset-current-credentials is true; logging in."),!1):wanted}function getReady(source,request,http,useExisting){const ignore=()=>{};
source.kind==="token"&&!useExisting&&source.token().catch(ignore);const{plan}=request,[first]=plan.hops.length>0?plan.hops:plan.targets[0]?.hops??[],region=first?.
region??plan.region;http.warmUp((0,endpoint.u1)(region,request.network.endpoints));const hops=[...plan.hops,...plan.targets.flatMap(target=>target.hops)];(source.
kind!=="token"||useExisting||hops.some(hop=>(0,hop_kinds.Sy)(hop)!==void 0))&&setImmediate(()=>{(0,sts_query.NP)().catch(ignore)})}function maskWhatWasAskedFor({
inputs,plan,network},runner){const{proxy}=network.http;if(proxy!==void 0&&proxy.proxy.password!==""&&(runner.conceal(decodeURIComponent(proxy.proxy.password)),runner.
conceal(proxy.proxy.password)),inputs["mask-aws-account-id"]===!0){const accounts=[...plan.hops,...plan.targets.flatMap(target=>target.hops)].flatMap(({role})=>role.
kind==="arn"?[role.account]:[]);new Set(accounts).forEach(account=>runner.conceal(account))}}}),7724:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>openEnds,m:()=>warnOnce});var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55572),_sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
12379),_core_version_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74910);function warnOnce(log){const told=new Set;return warning=>{told.has(warning)||(told.
add(warning),log.warning(warning))}}function openEnds({source:chosen,endpoints,explains,limiter,...opening},{http,retry},runner){const source=chosen.open({...opening,
runner,http,retry,stsEndpoint:(0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__.u1)(opening.region,endpoints),explainNoIdentity:async start=>explains?(await __webpack_require__.
e(6307).then(__webpack_require__.bind(__webpack_require__,66307))).explainNoIdentity(start):{},now:Date.now}),limited=limiter===void 0?retry:{...retry,limiter};
return{source,sts:new _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__.y({http,endpoints,retry:limited,conceal:runner.conceal,version:_core_version_js__WEBPACK_IMPORTED_MODULE_2__.
x})}}}),81581:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bt:()=>targetOfFile,Lw:()=>overlay,
q0:()=>targetsOfAccounts,yT:()=>namedById});var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61626),_request_profile_name_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
66578),_text_trim_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(43675);function targetsOfAccounts(accounts,{roleName,partition,region}){return accounts.map(
account=>({target:profileNameOf(account),account:account.id,name:account.name,role:`arn:${partition}:iam::${account.id}:role/${roleName}`,region,labels:{},from:"\
row"}))}function eachNamedOnce(targets){const times=new Map;targets.forEach(({target})=>times.set(target.toLowerCase(),(times.get(target.toLowerCase())??0)+1));
const taken=new Set(targets.filter(({from})=>from==="config-file").map(({target})=>target.toLowerCase()));return targets.map(target=>{if(target.from==="config-f\
ile")return target;const isOnly=times.get(target.target.toLowerCase())===1,{account}=target,name=[...isOnly?[target.target]:[],`${target.target}-${account}`,account,
`account-${account}`].find(candidate=>!taken.has(candidate.toLowerCase()))??account;return taken.add(name.toLowerCase()),{...target,target:name}})}function namedById(targets){
return eachNamedOnce(targets.map(target=>target.from==="row"?{...target,target:target.account}:target))}function profileNameOf({id:id2,name}){const plain=(0,_text_trim_js__WEBPACK_IMPORTED_MODULE_1__.
s)(name.replace(/[^A-Za-z0-9_.@+-]+/g,"-").replace(/^-+/,""),"-");return plain===""||(0,_request_profile_name_js__WEBPACK_IMPORTED_MODULE_2__.d)(plain)!==void 0?
id2:plain}function targetOfFile({name,hops,region,labels},defaultRegion){const role=(0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__.DM)(hops.at(-1)?.role??"");return{
target:name,account:role?.account??"",name,role:role?.arn??"",region:region??defaultRegion,labels,from:"config-file"}}function overlay(accounts,file){const byAccount=new Map;
for(const target of file)byAccount.set(target.account,[...byAccount.get(target.account)??[],target]);const known=new Set(accounts.map(({account})=>account));return{
targets:eachNamedOnce(accounts.flatMap(target=>byAccount.get(target.account)??[target])),beside:file.filter(({account})=>!known.has(account))}}}),69068:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Eu:()=>MAX_JOBS,i6:()=>fitsOutput,lQ:()=>matrixOf,vY:()=>requireFit});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
74296);const MAX_JOBS=256,MAX_CHARACTERS=51e4,MAX_INPUT_BYTES=12e4;function matrixOf(targets,{maxJobs,region}){const jobs=Math.min(targets.length,maxJobs),start=job=>Math.
floor(job*targets.length/jobs);return{include:Array.from({length:jobs},(_,job)=>targets.slice(start(job),start(job+1))).map(row=>rowOf(row,region))}}function fitsOutput(matrix){
return JSON.stringify(matrix).length<=MAX_CHARACTERS}function requireFit(matrix,targets){const longest=Math.max(0,...matrix.include.flatMap(row=>Object.values(row)).
map(text=>Buffer.byteLength(text)));if(longest>MAX_INPUT_BYTES)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"delivery",message:`A row of the \
matrix has ${longest} bytes in one field, for ${targets} targets in ${matrix.include.length} rows; an input of a step has room for about ${MAX_INPUT_BYTES}.`,hint:`\
Allow more rows: max-jobs, up to ${MAX_JOBS}.`});if(!fitsOutput(matrix))throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"delivery",message:`The \
matrix of ${targets} targets has ${JSON.stringify(matrix).length} characters, and an output of GitHub Actions has room for about ${MAX_CHARACTERS}.`,hint:"Split\
 it: use several plan steps in separate jobs, each for a part (organizational-units, account-names, targets), each with a matrix."})}function rowOf(targets,region){
const[first,...others]=targets.map(fieldsOf),shared=Object.entries(first??{}).filter(([field,value])=>others.every(other=>other[field]===value)),more=others.length===
0?"":` and ${others.length} more`,listed=targets.filter(({from})=>from==="config-file").map(({target})=>target),written=targets.filter(({from})=>from==="row").map(
({target,role})=>`${keyOf(target)}: ${role}`);return{region,...Object.fromEntries(shared),target:`${first?.target??""}${more}`,targets:listed.join(","),profiles:written.
join(`
`)}}function keyOf(name){return/^[A-Za-z_][\w.+-]*$/.test(name)&&!/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(name)?name:JSON.stringify(name)}function fieldsOf({
target,account,name,role,region,labels}){return{...labels,target,account,name,role,region}}}),10498:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>CallLimiter});var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32257),_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1333);const FIRST_PAUSE=200,MAX_PAUSE=1e4;class CallLimiter{#settings;#waiting=[];#allowed;#underWay=0;#round=0;#pause=FIRST_PAUSE;#heldUntil=0;#willWake=!1;constructor(settings){
this.#settings=settings,this.#allowed=settings.max}async run(call){await this.#turn();const round=this.#round;try{const value=await call();return this.#speedUp(),
value}catch(error){throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk&&error.kind==="throttled"&&round===this.#round&&this.#slowDown(),error}finally{
this.#underWay-=1,this.#next()}}#turn(){return new Promise(resolve=>{this.#waiting.push(resolve),this.#next()})}#next(){const held=this.#heldUntil-(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.
X)();if(held>0){this.#wakeIn(held);return}for(;this.#underWay<Math.floor(this.#allowed);){const begin=this.#waiting.shift();if(begin===void 0)return;this.#underWay+=
1,begin()}}#wakeIn(milliseconds){this.#willWake||(this.#willWake=!0,setTimeout(()=>{this.#willWake=!1,this.#next()},Math.ceil(milliseconds)))}#speedUp(){this.#allowed=
Math.min(this.#settings.max,this.#allowed+1/this.#allowed),this.#pause=FIRST_PAUSE}#slowDown(){const{random,report}=this.#settings,pause=Math.ceil(this.#pause*(.5+
random()/2));this.#round+=1,this.#allowed=Math.max(1,this.#allowed/2),this.#heldUntil=(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)()+pause,this.#pause=Math.
min(MAX_PAUSE,this.#pause*2),report(`AWS throttles: no call for ${pause} ms, then ${Math.floor(this.#allowed)} at once, and more as they succeed.`)}}}),54952:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>ACCOUNT_STATUSES});const ACCOUNT_STATUSES=["ACTIVE","CLOSED","PENDING_ACTIVATION","PENDING_CLOSURE","SUSPENDED"]}),
83159:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readTargets:()=>readTargets});async function readTargets(inputs,reading){
return[...await fromFile(inputs,reading),...await fromProfiles(inputs,reading)]}async function fromFile(inputs,reading){const{"config-file":file,profiles}=inputs,
{problems,selectsAll,firstHop}=reading,selection=inputs.targets??(selectsAll?"*":void 0);if(file===void 0)return inputs.targets!==void 0&&problems.add("targets",
"selects from a config-file, and there is none; use profiles to list targets in the step itself"),[];if(selection===void 0)return profiles===void 0&&problems.add(
"targets",`is needed with config-file: names, globs or labels of targets in ${file}; * for all`),[];problems.throwIfAny();const text=await reading.configText(file),
{parseConfigFile}=await __webpack_require__.e(38).then(__webpack_require__.bind(__webpack_require__,20038)),{targets}=await parseConfigFile(text,{file,problems,
firstHop}),{selectTargets}=await __webpack_require__.e(7468).then(__webpack_require__.bind(__webpack_require__,27468));return problems.isEmpty?selectTargets(selection,
targets,problems,"targets",reading.tellOfNone):targets}async function fromProfiles({profiles},reading){if(profiles===void 0)return[];const{parseProfiles}=await __webpack_require__.
e(5659).then(__webpack_require__.bind(__webpack_require__,55659));return parseProfiles(profiles,reading)}}),50946:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>makeMatrix});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_login_login_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
10097),_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81581),_matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
69068),_net_network_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1101),_config_source_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(84808),_text_glob_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
36449),_source_environment_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(99880),_core_version_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(74910);async function makeMatrix(request,runner,start){
const{login:step,maxJobs}=request;request.warnings.forEach(message=>{runner.log.warning(message)});const fromFile=request.targets.map(target=>(0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__.
Bt)(target,step.plan.region)),all=await withOrganization(fromFile,request,runner,start),targets=await withoutUnchanged(all,request,runner,start);return fit(targets,
{maxJobs,region:step.plan.region},runner)}function fit(targets,settings,{log}){let matrix=(0,_matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__.lQ)(targets,settings);
return(0,_matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__.i6)(matrix)||(matrix=(0,_matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__.lQ)((0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__.
yT)(targets),settings),log.notice("The matrix is too large with the names of accounts, so their ids are the names of targets in it.")),(0,_matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__.
vY)(matrix,targets.length),targets.length>matrix.include.length&&log.notice(`The matrix has ${targets.length} targets in ${matrix.include.length} rows.`),{matrix,
targets:targets.length}}async function withOrganization(fromFile,{organization,login:step},runner,start){if(organization===void 0)return fromFile;const identity=identityOf(
await(0,_login_login_js__WEBPACK_IMPORTED_MODULE_1__.i)(step,runner,start),runner),{startedAt}=start,accounts=await(0,_net_network_js__WEBPACK_IMPORTED_MODULE_4__.
p)(step.network,{log:runner.log,startedAt,doing:"listing the accounts of the organization"},async network=>{const client=await organizationsClient(step,network,
identity,runner),{listAccounts}=await __webpack_require__.e(3614).then(__webpack_require__.bind(__webpack_require__,53614)),listing=await listAccounts(organization.
filter,client);return tellUnmatched(listing.unmatched,runner),listing.accounts});return laidOver(accounts,fromFile,organization,runner)}async function organizationsClient({
network,plan},{http,retry},identity,{environment,log}){const{OrganizationsClient:Client}=await __webpack_require__.e(3654).then(__webpack_require__.bind(__webpack_require__,
83654)),{endpointFromEnvironment,organizationsEndpoint}=await __webpack_require__.e(618).then(__webpack_require__.bind(__webpack_require__,50618)),override=endpointFromEnvironment(
environment),{fips,dualStack}=network.endpoints,endpoints={fips,dualStack,...override===void 0?{}:{override:override.url}};return override!==void 0&&log.info(`A\
WS Organizations is reached at ${override.url.host}, as ${override.variable} says.`),new Client({http,retry,endpoint:organizationsEndpoint(plan.region,endpoints),
...identity,explain:async(failure,attempt)=>(await Promise.all([__webpack_require__.e(3082),__webpack_require__.e(2859)]).then(__webpack_require__.bind(__webpack_require__,
62859))).explainOrganizationsFailure(failure,attempt),version:_core_version_js__WEBPACK_IMPORTED_MODULE_8__.x,maxConcurrency:network.maxConcurrency})}function laidOver(accounts,fromFile,{
role},{log}){const{targets,beside}=(0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__.Lw)((0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__.
q0)(accounts,role),fromFile);return beside.length>0&&log.notice(`config-file: left out, since their accounts are not among the selected accounts of the organiza\
tion: ${beside.map(({target})=>target).join(", ")}.`),targets}function tellUnmatched(unmatched,{log}){const slips=unmatched.filter(({field,value})=>field==="org\
anizationalUnits"||field==="names"&&!(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_6__.fg)(value)),[first]=slips;if(first!==void 0){const hasComma=slips.some(({field,
value})=>field==="names"&&value.includes(","));throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"invalid-request",message:`${first.field==="names"?
"account-names":"organizational-units"}: ${slips.map(({message})=>message).join("; ")}`,hint:hasComma?"List one per line, without commas.":"Units are paths of n\
ames from the root down, with / between: Workloads/Prod. Nothing was output."})}unmatched.forEach(({message})=>{log.warning(`No account is selected by this: ${message}`)})}
function identityOf(outcome,runner){if(outcome.kind==="chain")return{credentials:outcome.result.credentials,caller:outcome.result.identity.arn};const credentials=(0,_source_environment_js__WEBPACK_IMPORTED_MODULE_7__.
S)(runner.environment,runner.conceal);if(outcome.kind==="targets"||credentials===void 0)throw new Error("a plan logs in without targets, and keeps only credenti\
als that are there");return{credentials,caller:outcome.identity.arn}}async function withoutUnchanged(targets,request,runner,{startedAt}){const{inputs,login:step}=request,
paths=new Map(request.targets.map(target=>[target.name,target.paths])),pathsOf=({target,from})=>from==="config-file"?paths.get(target)??[]:[];if(inputs["only-ch\
anged"]!==!0||targets.every(target=>pathsOf(target).length===0))return targets;const changed=await(0,_net_network_js__WEBPACK_IMPORTED_MODULE_4__.p)(step.network,
{log:runner.log,startedAt,doing:"finding out what has changed"},open=>changedFilesOf(request,runner,open));changed.kind==="some"?runner.log.info(`only-changed: \
files that changed: ${changed.files.length}.`):runner.log.warning(`only-changed: every target is selected. ${changed.reason}`);const{touches}=await __webpack_require__.
e(4067).then(__webpack_require__.bind(__webpack_require__,4067));return targets.filter(target=>pathsOf(target).length===0||touches(pathsOf(target),changed))}async function changedFilesOf({
inputs},runner,open){const{changedFiles}=await __webpack_require__.e(4067).then(__webpack_require__.bind(__webpack_require__,4067)),{repositoryFactsOf}=await Promise.
resolve().then(__webpack_require__.bind(__webpack_require__,73480)),{readEventFile}=await __webpack_require__.e(7702).then(__webpack_require__.bind(__webpack_require__,
37702)),{GITHUB_EVENT_NAME:eventName,GITHUB_EVENT_PATH:path}=repositoryFactsOf(runner.environment);return changedFiles({eventName,payload:path===void 0?void 0:await readEventFile(
path),api:()=>(0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__.gitHubApiOf)(inputs,runner,open)})}}),95109:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>readMatrixRequest});var _organization_organization_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(54952),_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
61626),_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22173),_text_nearest_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(60613),_core_problems_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
68155),_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(28343),_login_step_request_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(56477),
_request_targets_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(83159),_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(81581),
_matrix_rows_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(69068),_text_quote_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(55383);const ORGANIZATION_INPUTS=[
"role-name","organizational-units","account-names","account-tags","account-statuses"],OF_TARGETS=["config-file","targets"],ROLE_NAME=/^(?:[\u0021-\u007E]+\/)?[\w+=,.@-]{1,64}$/;
async function readMatrixRequest(given){const own=(0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Vc)("plan"),reading={...given,environment:withoutForeignVariables(
given.environment),raw:name=>own.includes(name)?given.raw(name):"",isLeftEmpty:()=>!1},inputs=(0,_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__.Ko)(reading,
reading.conceal,new _core_problems_js__WEBPACK_IMPORTED_MODULE_2__.Z),login=await(0,_login_step_request_js__WEBPACK_IMPORTED_MODULE_4__.I)({...reading,raw:name=>OF_TARGETS.
includes(name)?"":reading.raw(name),check:(_request,problems)=>{checkPlanInputs(inputs,problems)}}),{targets,warnings}=await readFileTargets(inputs,login,reading),
region=login.plan.region,role={roleName:inputs["role-name"]??"",partition:(0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__.cn)(region).name,region};return{inputs,login,
targets,warnings,maxJobs:inputs["max-jobs"]??_matrix_rows_js__WEBPACK_IMPORTED_MODULE_6__.Eu,...inputs.organization===!0?{organization:{filter:filterOf(inputs),
role}}:{}}}async function readFileTargets(inputs,{network},reading){const problems=new _core_problems_js__WEBPACK_IMPORTED_MODULE_2__.Z(place=>(0,_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__.
tC)(place,reading)),warnings=[],targets=await(0,_request_targets_js__WEBPACK_IMPORTED_MODULE_8__.readTargets)(inputs,{conceal:reading.conceal,problems,firstHop:2,
selectsAll:!0,tellOfNone:message=>{warnings.push(`targets: ${message}`)},configText:path=>reading.readFile(path,{inputs,network})});return targets.forEach(target=>{
checkRole(target,problems)}),problems.throwIfAny(),{targets,warnings}}function withoutForeignVariables(environment){const own=(0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__.
Vc)("plan"),foreign=_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qh.filter(name=>{const{fallback}=_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__.mc[name];return fallback===
!0&&!own.includes(name)}).map(_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__.cG);return Object.fromEntries(Object.entries(environment).filter(([name])=>!foreign.
includes(name)))}function checkPlanInputs(inputs,problems){const{organization,"config-file":file,"max-jobs":jobs}=inputs;if(organization!==!0&&file===void 0&&problems.
add("config-file","is empty, and organization is not true: there is nothing to make a matrix of"),organization===!0)checkOrganizationInputs(inputs,problems);else
for(const name of ORGANIZATION_INPUTS.filter(each=>inputs[each]!==void 0&&inputs[each].length>0))problems.add(name,"is about the accounts of an organization; se\
t organization: true, or leave it out");inputs["only-changed"]===!0&&file===void 0&&problems.add("only-changed","uses the paths of targets in a config-file, and\
 there is none"),jobs!==void 0&&(jobs<1||jobs>_matrix_rows_js__WEBPACK_IMPORTED_MODULE_6__.Eu)&&problems.add("max-jobs",`${jobs} is outside of 1 to ${_matrix_rows_js__WEBPACK_IMPORTED_MODULE_6__.
Eu} jobs, the most that GitHub runs of a matrix`)}function checkOrganizationInputs(inputs,problems){const role=inputs["role-name"];role===void 0?problems.add("r\
ole-name","is needed with organization: true: the name of the role that each account has"):(!ROLE_NAME.test(role)||/^(?:arn:|role\/)/.test(role))&&problems.add(
"role-name",`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__.hD)(role)} is not the name of a role; one looks like deploy, or ops/deploy with a path`);for(const status of inputs["\
account-statuses"].filter(each=>!_organization_organization_js__WEBPACK_IMPORTED_MODULE_9__.f.includes(each.toUpperCase())))problems.add("account-statuses",`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__.
hD)(status)} is not one of ${_organization_organization_js__WEBPACK_IMPORTED_MODULE_9__.f.join(", ")}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_10__.h)(status,
_organization_organization_js__WEBPACK_IMPORTED_MODULE_9__.f)}`);for(const line of inputs["account-tags"].filter(each=>!/^[^=]+=/.test(each)))problems.add("acco\
unt-tags",`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__.hD)(line)} is not of the form Key=Value`)}function checkRole(target,problems){const last=target.hops.
at(-1);last!==void 0&&(0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_5__.Bt)(target,"").role===""&&problems.add(last.place,`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__.
hD)(last.role)} is not the ARN of a role`)}function filterOf(inputs){const statuses=inputs["account-statuses"];return{organizationalUnits:inputs["organizational\
-units"],names:inputs["account-names"],tags:inputs["account-tags"].map(line=>{const separator=line.indexOf("=");return{key:line.slice(0,separator).trim(),value:line.
slice(separator+1).trim()}}),...statuses.length===0?{}:{statuses:statuses.map(status=>status.toUpperCase())}}}}),36449:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fU:()=>globMatcher,fg:()=>isGlob,nH:()=>plainTextOf});const SIGNS={"*":{kind:"star"},"?":{kind:"set",test:()=>!0},"{":{
kind:"open"},",":{kind:"comma"},"}":{kind:"close"}};function globMatcher(pattern){const tokens=tokensOf(pattern),literal=literalOf(tokens);if(literal!==void 0)return text=>text===
literal||text===pattern;const steps=compile(tokens);return text=>text===pattern||run(steps,text)}function isGlob(pattern){return plainTextOf(pattern)===void 0}function plainTextOf(pattern){
return literalOf(tokensOf(pattern))}function literalOf(tokens){const characters=tokens.flatMap(token=>token.kind==="character"?[token.character]:[]);return characters.
length===tokens.length?characters.join(""):void 0}function tokensOf(pattern){const characters=Array.from(pattern),tokens=[];let setsMayEnd=!0;for(let at=0;at<characters.
length;at++){const character=characters[at]??"",set=character==="["&&setsMayEnd?readSet(characters,at):void 0;setsMayEnd&&=character!=="["||set!==void 0,set!==void 0?
(tokens.push({kind:"set",test:set.test}),at=set.end):character==="\\"&&at+1<characters.length?(at++,tokens.push({kind:"character",character:characters[at]??""})):
(character!=="*"||tokens.at(-1)?.kind!=="star")&&tokens.push(SIGNS[character]??{kind:"character",character})}return withoutLoneBraces(tokens)}function readSet(characters,start){
const negated=characters[start+1]==="!"||characters[start+1]==="^",first=start+(negated?2:1),members=[];for(let at=first;at<characters.length;at++){const character=characters[at]??
"";if(character==="]"&&at>first){const includes=membership(members);return{test:one=>includes(one)!==negated,end:at}}const escaped=character==="\\"&&at+1<characters.
length;at+=escaped?1:0,members.push({character:characters[at]??"",escaped})}}function membership(members){const singles=new Set,ranges=[];for(let at=0;at<members.
length;at++){const[from,dash,to]=members.slice(at,at+3);from!==void 0&&dash?.character==="-"&&!dash.escaped&&to!==void 0?(ranges.push([codeOf(from.character),codeOf(
to.character)]),at+=2):from!==void 0&&singles.add(from.character)}return character=>{const code=codeOf(character);return singles.has(character)||ranges.some(([from,
to])=>from<=code&&code<=to)}}function codeOf(character){return character.codePointAt(0)??0}function withoutLoneBraces(tokens){const kept=new Set,open=[];for(const[
at,{kind}]of tokens.entries())if(kind==="open")open.push({start:at,commas:[]});else if(kind==="comma")open.at(-1)?.commas.push(at);else if(kind==="close"){const group=open.
pop();group!==void 0&&group.commas.length>0&&[group.start,...group.commas,at].forEach(each=>kept.add(each))}const texts={open:"{",comma:",",close:"}"};return tokens.
map((token,at)=>{const character=kept.has(at)?void 0:texts[token.kind];return character===void 0?token:{kind:"character",character}})}function compile(tokens){const steps=[],
open=[];for(const token of tokens)if(token.kind==="character")steps.push({kind:"one",test:character=>character===token.character});else if(token.kind==="set")steps.
push({kind:"one",test:token.test});else if(token.kind==="star")steps.push({kind:"any"});else if(token.kind==="open"){const starts=[steps.length+1];steps.push({kind:"\
go",to:starts}),open.push({starts,ends:[]})}else if(token.kind==="comma"){const end=[];steps.push({kind:"go",to:end}),open.at(-1)?.starts.push(steps.length),open.
at(-1)?.ends.push(end)}else open.pop()?.ends.forEach(end=>end.push(steps.length));return steps}function run(steps,text){let places=reach(steps,[0]);for(const character of text){
const next=[];for(const place of places){const step=steps[place];step?.kind==="any"?next.push(place):step?.kind==="one"&&step.test(character)&&next.push(place+1)}
if(next.length===0)return!1;places=reach(steps,next)}return places.has(steps.length)}function reach(steps,places){const reached=new Set(places);for(const place of reached){
const step=steps[place];step?.kind==="any"?reached.add(place+1):step?.kind==="go"&&step.to.forEach(each=>reached.add(each))}return reached}})};0&&(module.exports={id,ids,modules});
