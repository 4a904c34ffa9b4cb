'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=8299,ids=[8299,7775],
modules={15950:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kg:()=>isString,dK:()=>isOptional,
my:()=>isCount,sh:()=>isListOf,uf:()=>isPath,vJ:()=>isRecordOf});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__);const isString=value=>typeof value=="string",isCount=value=>typeof value=="number"&&Number.isSafeInteger(value)&&value>=
0,isPath=value=>isString(value)&&(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value)&&!value.includes("\0");function isListOf(check){return value=>Array.
isArray(value)&&value.every(check)}function isOptional(check){return value=>value===void 0||check(value)}function isRecordOf(checks){const fields=Object.entries(
checks);return value=>typeof value=="object"&&value!==null&&fields.every(([key,check])=>check(Reflect.get(value,key)))}}),68155:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>Problems});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296);const MAX_PRINTED=50;class Problems{#list=[];#said=new Set;#nameOf;constructor(nameOf=place=>place){
this.#nameOf=nameOf}get list(){return this.#list}get isEmpty(){return this.#list.length===0}isAbout(input){const name=this.#nameOf(input);return this.#list.some(
({place})=>place.split(" ")[0]===name)}add(given,message,hop){const place=this.#nameOf(given),problem=hop===void 0?{place,message}:{place,message,hop},line=lineOf(
problem);this.#said.has(line)||(this.#said.add(line),this.#list.push(problem))}throwIfAny(){const[first,...others]=this.#list;if(first!==void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G({code:"invalid-request",message:others.length===0?lineOf(first):this.#asList(),hint:"Nothing was sent to AWS and nothing was exported."})}#asList(){const printed=this.#list.
slice(0,MAX_PRINTED).map(problem=>`  - ${lineOf(problem)}`),left=this.#list.length-printed.length;return[`${this.#list.length} problems:`,...printed,...left>0?[
`  ... and ${left} more`]:[]].join(`
`)}}function lineOf({place,hop,message}){return hop===void 0?`${place}: ${message}`:`${place} (hop ${hop}): ${message}`}}),74910:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>VERSION});const VERSION={rE:"1.0.0"}.rE}),13853:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Kl:()=>faultOf,MU:()=>isOurs,Pt:()=>DIRECTORY_PREFIX});var _fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
const DIRECTORY_PREFIX="aws-role-chain-";function isOurs(uid){const own=process.geteuid?.();return own===void 0||own===uid}async function faultOf(directory,{parents,
name}){if(!parents.some(parent=>directory===(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)))||
!name.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)))return"misplaced";const status=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)(directory);
return status.isDirectory()&&isOurs(status.uid)?void 0:"foreign"}}),2734:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{z:()=>readOwnFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_fs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27672),_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
74296),_own_directory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13853);const isWindows=process.platform==="win32";async function readOwnFile(path){let handle;
try{const flags=isWindows?0:node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;handle=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.
ho)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|flags);const status=await handle.stat(),isPrivate=(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_3__.
MU)(status.uid)&&(isWindows||(status.mode&63)===0);return status.isFile()&&status.nlink===1&&isPrivate?{kind:"own",text:await handle.readText("utf8")}:{kind:"fo\
reign"}}catch(error){const code=(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error);if(code==="ENOENT")return{kind:"absent"};if(code==="ELOOP"||code==="E\
MLINK")return{kind:"foreign"};throw error}finally{await handle?.close()}}}),37775:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{DA:()=>removeLeftovers,LT:()=>deliveryError,bu:()=>refuseLinkedDirectory,gQ:()=>PRIVATE_MODE,h3:()=>isOpenToAll,q1:()=>readPrivateFile,toByteText:()=>toByteText,
writePrivateFile:()=>writePrivateFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_1__),_fs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27672),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__),node_timers_promises__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
58500),node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__),_core_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
74296),_own_directory_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(13853);const isWindows=process.platform==="win32",PRIVATE_MODE=384;function toByteText(text){
return Buffer.from(text,"utf8").toString("latin1")}function deliveryError(message,cause,hint){if(cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__._G)
return cause;const details={code:"delivery",message:`${message}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(cause)}`,cause};return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__.
_G(hint===void 0?details:{...details,hint})}async function statusOf(path){try{return await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.$1)(path)}catch(error){if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.
c7)(error)==="ENOENT")return;throw deliveryError(`cannot look at ${path}`,error)}}function refusal(path,reason,hint){return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__.
_G({code:"delivery",message:`refusing to use ${path}: ${reason}`,hint})}async function refuseLinkedDirectory(directory){if((await statusOf(directory))?.isSymbolicLink()===
!0)throw refusal(directory,"it is a symbolic link","Name the directory that it points to instead.")}async function refuseUnusualFile(path){await refuseLinkedDirectory(
(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));const status=await statusOf(path);if(status?.isSymbolicLink()===!0)throw refusal(path,"it is a symboli\
c link","Name the file that it points to instead.");if(status?.isFile()===!1)throw refusal(path,"it is not a regular file","Name a regular file instead.")}async function refuseForeignFile(path,uid){
if(isWindows||uid===0||(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_6__.MU)(uid)||(await statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)))?.uid===
uid)return;const hint=`Find out who made it, delete ${path} and run again; or name a file in a directory that only you can write to.`;throw refusal(path,"it bel\
ongs to another user, in a directory that is not theirs",hint)}async function isOpenToAll(directory){const mode=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.stat)(
directory).then(status=>status.mode,()=>0);return!isWindows&&(mode&514)===2}async function readPrivateFile(path){await refuseUnusualFile(path);let handle;try{const flags=isWindows?
0:node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;handle=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
ho)(path,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY|flags);const{mode,uid,gid}=await handle.stat();return await refuseForeignFile(path,uid),{text:await handle.
readText("latin1"),mode:mode&511,uid,gid}}catch(error){if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.c7)(error)==="ENOENT")return;throw deliveryError(`cann\
ot read ${path}`,error)}finally{await handle?.close()}}async function renamePatiently(from,to){for(let pauseMs=10;;pauseMs*=2)try{await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
$w)(from,to);return}catch(error){if(!(isWindows&&["EPERM","EACCES","EBUSY"].includes((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.c7)(error)??""))||pauseMs>1e3)
throw error;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pauseMs)}}async function fill(path,text,mode,replaced){const handle=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
ho)(path,"wx",PRIVATE_MODE);try{await handle.write(text,"latin1"),replaced!==void 0&&process.getuid?.()===0&&await handle.chown(replaced.uid,replaced.gid).catch(
()=>{}),await handle.chmod(mode),await handle.sync()}finally{await handle.close()}}async function writePrivateFile(path,text,mode=PRIVATE_MODE,replaced){await refuseUnusualFile(
path);const temporary=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path),`.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);try{await fill(temporary,text,mode,replaced),await renamePatiently(
temporary,path)}catch(error){await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary,{force:!0}).catch(()=>{});const hint=(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.
c7)(error)==="EBUSY"?"A file that is itself a mount cannot be replaced.":void 0;throw deliveryError(`cannot write ${path}`,error,hint)}}async function removeLeftovers(path){
const directory=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path),isLeftover=name=>name.startsWith(`.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(
path)}.`)&&/^\.[0-9a-f]{16}\.tmp$/.test(name.slice((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path).length+1));for(const name of(await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
readdir)(directory).catch(()=>[])).filter(isLeftover))await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory,
name),{force:!0}).catch(()=>{})}}),10097:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>login});
var choose_source=__webpack_require__(86160);function announced(source,request,{log,idToken}){const why=whyThere(request,idToken),say=where=>{log.info(`Starting\
 from ${where}${why===void 0?"":`: ${why}`}.`)};if(source.kind==="token")return say(source.name),source;let isSaid=!1;return{kind:source.kind,name:source.name,credentials:async()=>{
const credentials=await source.credentials();return isSaid||(isSaid=!0,say(credentials.foundIn??source.name)),credentials}}}function whyThere({source,inputs},idToken){
if(source.isFallback===!0)return(0,choose_source.Qh)(inputs)?idToken===void 0?"the job has no OIDC token":"force-skip-oidc is true":"no role is asked for"}function concealingIdentities(sts,conceal){
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
x})}}}),8657:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{main:()=>main});var clock=__webpack_require__(32257),current=__webpack_require__(24735),login=__webpack_require__(10097);class RunRecord{inputs;request;kept;taken=new Map;targetFailures=new Map;onHop=({
hop,roleArn,sessionName,session},node)=>{this.taken.set(node.hop,{hop,roleArn,sessionName,until:session.credentials.expiration})};onTarget=outcome=>{outcome.kind===
"failed"&&this.targetFailures.set(outcome.target,outcome.error)};onKept=identity=>{this.kept=identity}}var step_request=__webpack_require__(56477),systems=__webpack_require__(
16134),inputs=__webpack_require__(22173),net_deadline=__webpack_require__(47879),errors=__webpack_require__(74296),signals=__webpack_require__(93714),record=__webpack_require__(
69590),record_file=__webpack_require__(52228);const GRACE_MS=1e3,UNDO_SECONDS=10,UNDO_LIMIT={whose:"the",hint:"Post tries again at the end of the job."},SYSTEM_LIMIT={
whose:"the step's",hint:"If a file system does not answer (the home directory or RUNNER_TEMP on a network drive), put these files on another: AWS_CONFIG_FILE, A\
WS_SHARED_CREDENTIALS_FILE, profile-files: job. action-timeout-s allows more time."};async function handOver(sinks,delivery,runner){const{deadlineSeconds}=delivery.
request.network,deadline=new net_deadline.B(deadlineSeconds,delivery.endsAt-deadlineSeconds*1e3,SYSTEM_LIMIT);try{await(0,signals.d)(stop=>handOverWhole(sinks,delivery,
{runner,stop,deadline}))}finally{deadline.stop()}}async function handOverWhole(sinks,delivery,{runner,stop,deadline}){const inTime=(work,doing)=>deadline.guard(
work,()=>doing,GRACE_MS),rollBack=await inTime(runner.checkpoint(),"looking at the files of the runner"),gaveUp=new AbortController,records=new Records(runner,gaveUp.
signal),prepared=[];try{let values={outputs:new Map,variables:new Map,history:{}};for(const[name,load]of sinks){const sink=await load(),entryOf=data=>({sink:name,
data:requireUndoable(sink,name,data),trace:sink.traceOf?.(data)}),record2=data=>records.write(entryOf(data)),{what}=sink,context={runner,values,stop:AbortSignal.
any([stop,gaveUp.signal]),record:record2},preparing=sink.prepare(delivery,context),ready=await inTime(preparing,`preparing ${what}`).catch(error=>{throw abandonLate(
preparing),error});ready!==void 0&&(prepared.push({...ready,what}),values=withFurther(values,ready.values??{}),ready.record!==void 0&&records.add(entryOf(ready.
record)))}await inTime(records.write(),"recording what post must undo"),await inTime(records.removeEarlier(),"recording what post must undo");for(const{write:write2,
what}of prepared)await inTime(Promise.resolve(write2?.()),`writing ${what}`)}catch(error){throw gaveUp.abort(error),await undone({prepared,records,sinks,rollBack},
runner,error),error}}async function abandonLate(preparing){await(await preparing.catch(()=>{}))?.abandon?.()}async function undone({prepared,records,sinks,rollBack},runner,reason){
const keepsRecords=reason instanceof errors._G&&reason.code==="deadline",steps=[...[...prepared].reverse().map(({abandon})=>abandon),()=>takeBack(records,{sinks,
runner,keepsRecords}),rollBack];for(const step of steps){const deadline=new net_deadline.B(UNDO_SECONDS,(0,clock.X)(),UNDO_LIMIT);await deadline.guard(Promise.resolve(
step?.()),()=>"undoing it").catch(failure=>{runner.log.warning(`What this step has already delivered could not be undone: ${(0,errors.bD)(failure)}`)}),deadline.
stop()}}function requireUndoable({undo},name,data){if(undo?.(data)===void 0)throw new Error(`the sink ${name} does not know its own record`);return data}function withFurther(values,further){
const{outputs=new Map,variables=new Map,history={},...rest}=further;return{...values,...rest,outputs:new Map([...values.outputs,...outputs]),variables:new Map([
...values.variables,...variables]),history:{...values.history,...history}}}class Records{#runner;#gaveUp;#entries=[];#paths=[];recorded=[];constructor(runner,gaveUp){
this.#runner=runner,this.#gaveUp=gaveUp}get paths(){return this.#paths}add(entry){this.#entries.push(entry)}async write(...further){if(this.#gaveUp.throwIfAborted(),
this.#entries.push(...further),this.#entries.length===this.recorded.length)return;const entries=[...this.#entries];this.#paths.push(await(0,record.UO)(entries,this.#runner)),
this.recorded=entries}async removeEarlier(){for(const path of this.#paths.splice(0,this.#paths.length-1))await(0,record_file.GI)(path)}}async function takeBack({
recorded,paths},{sinks,runner,keepsRecords}){if(paths.length===0)return;const{undoEntries}=await __webpack_require__.e(1579).then(__webpack_require__.bind(__webpack_require__,
11579));if(!(await undoEntries(recorded,{sinks,runner,own:paths,isStepOver:!1})!=="done"||keepsRecords))for(const path of paths)await(0,record_file.GI)(path).catch(
error=>{runner.log.warning(`The record ${path}, which is no longer needed, could not be removed: ${(0,errors.bD)(error)}`)})}var step_sinks=__webpack_require__(
74466);async function checkDelivery(request,runner,startedAt){const deadline=new net_deadline.B(request.network.deadlineSeconds,startedAt,SYSTEM_LIMIT);try{await deadline.
guard(checkAll(request,runner),()=>"checking where to deliver")}finally{deadline.stop()}}async function checkAll(request,runner){await runner.checkDelivery();const sinks=await Promise.
all([...step_sinks.x.values()].map(load=>load()));sinks.some(({records})=>records?.(request))&&await(0,record_file.Ee)(runner.temporaryDirectory);for(const{check}of sinks)
await check?.(request,runner)}async function deliver(delivery,runner){delivery.request.inputs["mask-aws-account-id"]===!0&&identitiesOf(delivery.login).forEach(
({account,arn})=>{runner.conceal(account),runner.conceal(arn)}),await handOver(step_sinks.x,delivery,runner)}function identitiesOf(login2){switch(login2.kind){case"\
existing":return[login2.identity];case"chain":return[login2.result.identity];case"targets":return login2.outcomes.flatMap(outcome=>outcome.kind==="reached"?[outcome.
result.identity]:[])}}var delivery_inputs=__webpack_require__(56273),reading=__webpack_require__(32650);const SECONDS=10;async function summarize(runRecord,runner,failure){
const wish=runRecord.inputs?.["job-summary"]??"on-failure",hasFailed=failure!==void 0||runRecord.targetFailures.size>0;if(wish==="never"||wish==="on-failure"&&!hasFailed)
return;const deadline=new net_deadline.B(SECONDS);try{await deadline.guard(write(runRecord,runner,failure),()=>"writing the summary")}catch(error){runner.log.warning(
`job-summary: not written: ${(0,errors.bD)(error)}`)}finally{deadline.stop()}}async function write(runRecord,runner,failure){const sheet=await runner.summary();
if(sheet===void 0){runner.log.debug("job-summary: this runner has no summaries (GITHUB_STEP_SUMMARY).");return}const{renderSummary}=await __webpack_require__.e(
4168).then(__webpack_require__.bind(__webpack_require__,94168));await sheet.append(renderSummary(storyOf(runRecord,runner,sheet.guard,failure),sheet))}function storyOf({
request,taken,targetFailures,kept},{environment},guard,failure){const facts=(0,systems.xS)(environment),ended=failure===void 0?{}:{failure},whose=kept===void 0?
{}:{kept};if(request===void 0)return{facts,...ended,...whose};const{plan,inputs:inputs2}=request;return{facts,...ended,...whose,subject:{plan,guard,handedTo:(0,delivery_inputs.
$t)(inputs2),isRenewed:(0,delivery_inputs.B_)(inputs2)!=="none",course:{taken,targetFailures,...ended}}}}async function loginStep(runner,startedAt){const runRecord=new RunRecord;
try{const idToken=(0,systems.uw)(runner),request=await(0,step_request.I)({...(0,reading.M)(runner,startedAt,runRecord),misnamed:runner.misnamedInputs((0,inputs.
Vc)("login")),unknownVariables:"problem",surroundings:{idTokenAvailable:idToken!==void 0},check:delivery_inputs.OD});runRecord.request=request,await checkDelivery(
request,runner,startedAt);const endsAt=startedAt+request.network.deadlineSeconds*1e3,start={idToken,startedAt,watch:runRecord};await deliver({request,login:await(0,login.
i)(request,runner,start),endsAt},runner),await summarize(runRecord,runner)}catch(error){(0,current.xV)(error,runner.log),await summarize(runRecord,runner,{error})}}
async function main(){const startedAt=(0,clock.X)();await loginStep((0,current.sF)(),startedAt),(0,current.qG)()}}),10498:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>CallLimiter});var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32257),_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1333);const FIRST_PAUSE=200,MAX_PAUSE=1e4;class CallLimiter{#settings;#waiting=[];#allowed;#underWay=0;#round=0;#pause=FIRST_PAUSE;#heldUntil=0;#willWake=!1;constructor(settings){
this.#settings=settings,this.#allowed=settings.max}async run(call){await this.#turn();const round=this.#round;try{const value=await call();return this.#speedUp(),
value}catch(error){throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk&&error.kind==="throttled"&&round===this.#round&&this.#slowDown(),error}finally{
this.#underWay-=1,this.#next()}}#turn(){return new Promise(resolve=>{this.#waiting.push(resolve),this.#next()})}#next(){const held=this.#heldUntil-(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.
X)();if(held>0){this.#wakeIn(held);return}for(;this.#underWay<Math.floor(this.#allowed);){const begin=this.#waiting.shift();if(begin===void 0)return;this.#underWay+=
1,begin()}}#wakeIn(milliseconds){this.#willWake||(this.#willWake=!0,setTimeout(()=>{this.#willWake=!1,this.#next()},Math.ceil(milliseconds)))}#speedUp(){this.#allowed=
Math.min(this.#settings.max,this.#allowed+1/this.#allowed),this.#pause=FIRST_PAUSE}#slowDown(){const{random,report}=this.#settings,pause=Math.ceil(this.#pause*(.5+
random()/2));this.#round+=1,this.#allowed=Math.max(1,this.#allowed/2),this.#heldUntil=(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)()+pause,this.#pause=Math.
min(MAX_PAUSE,this.#pause*2),report(`AWS throttles: no call for ${pause} ms, then ${Math.floor(this.#allowed)} at once, and more as they succeed.`)}}}),1101:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>withNetwork});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),_core_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
74296),_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47879),_http_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(47505);const GRACE_MILLISECONDS=250;
async function withNetwork({http:settings,maxAttempts,deadlineSeconds},{log,startedAt,doing,limit},work){const deadline=new _deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B(deadlineSeconds,startedAt,limit);let http;try{http=await deadline.guard(createHttp(settings,log),()=>"reading the CA bundle");const retry={maxAttempts,deadline,
random:Math.random,report:message=>{log.info(message)}};return await deadline.guard(work({http,retry}),()=>doing,GRACE_MILLISECONDS)}finally{deadline.stop(),http?.
close()}}async function createHttp({caBundle,...others},log){return caBundle===void 0||!(others.caBundleMayBeMissing===!0&&await isMissing(caBundle))?_http_js__WEBPACK_IMPORTED_MODULE_3__.
l.create({...others,...caBundle===void 0?{}:{caBundle}}):(log.warning(`AWS_CA_BUNDLE names ${caBundle}, which does not exist; going on without it.`),_http_js__WEBPACK_IMPORTED_MODULE_3__.
l.create(others))}function isMissing(path){return(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(()=>!1,error=>(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__.
c7)(error)==="ENOENT")}}),56273:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$t:()=>placeOf,B_:()=>refreshOf,
OD:()=>checkDeliveryInputs,oU:()=>exportsCredentials});var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66578);function refreshOf({
refresh="none"}){return refresh}function exportsCredentials({inputs,plan}){return plan.targets.length<2&&(inputs["output-env-credentials"]??inputs["aws-profile"]===
void 0)}function placeOf(inputs){const profile=inputs["aws-profile"];switch(refreshOf(inputs)){case"server":return"server of this job";case"process":return profile===
void 0?"profile of this job":`profile ${profile}`;case"none":return profile!==void 0?inputs["output-env-credentials"]===!0?`job and profile ${profile}`:`profile\
 ${profile}`:inputs["output-env-credentials"]===!1?"outputs of this step":"environment of the job"}}function checkDeliveryInputs({inputs,plan},problems){const profile=inputs["\
aws-profile"],problem=profile===void 0?void 0:(0,_request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__.d)(profile);problem!==void 0&&problems.add("aws-profile",
problem),plan.targets.length>0&&checkTargetInputs(inputs,plan,problems),refreshOf(inputs)!=="none"&&checkRefreshInputs(inputs,problems)}function checkTargetInputs(inputs,{
targets},problems){inputs["aws-profile"]!==void 0&&problems.add("aws-profile","cannot be given with targets: each becomes a profile with its own name"),inputs["\
use-existing-credentials"]===!0&&problems.add("use-existing-credentials","cannot be given with targets: their sessions are always new");for(const name of["outpu\
t-credentials","output-env-credentials"])inputs[name]===!0&&targets.length>1&&problems.add(name,`is for the credentials of one target, and there are ${targets.length}\
; use their profiles`)}function checkRefreshInputs(inputs,problems){inputs["use-existing-credentials"]===!0&&problems.add("use-existing-credentials","cannot be \
given with refresh: credentials that the job already has cannot be renewed"),inputs["output-env-credentials"]===!0&&problems.add("output-env-credentials","canno\
t be true with refresh: exported keys end with their session, and AWS SDKs would prefer them to the renewed ones"),refreshOf(inputs)==="process"&&inputs["profil\
e-files"]==="home"&&problems.add("profile-files","cannot be home with refresh: process: only this job can use such a profile, and it would stay broken if the jo\
b is killed. Leave it out; this job then has private files"),refreshOf(inputs)==="server"&&checkServerInputs(inputs,problems)}function checkServerInputs(inputs,problems){
for(const name of["aws-profile","profile-files"])inputs[name]!==void 0&&problems.add(name,"has no meaning with refresh: server, which writes no profiles; refres\
h: process does");inputs["overwrite-aws-profile"]===!0&&problems.add("overwrite-aws-profile","has no meaning with refresh: server, which writes no profiles"),inputs["\
output-env-credentials"]===!1&&problems.add("output-env-credentials","cannot be false with refresh: server: tools find the server only through environment varia\
bles")}}),93714:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>holdingSignals,j:()=>holdSignals});
const SIGNALS=["SIGINT","SIGTERM","SIGHUP"];function holdSignals(){const controller=new AbortController;let received;const hold=signal=>{received??=signal,controller.
abort()};return SIGNALS.forEach(signal=>process.on(signal,hold)),{stop:controller.signal,received:()=>received,release:()=>{SIGNALS.forEach(signal=>process.off(
signal,hold))}}}async function holdingSignals(work){const held=holdSignals();try{await work(held.stop)}finally{held.release();const received=held.received();received!==
void 0&&process.kill(process.pid,received)}}}),52228:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ee:()=>checkRecordable,GI:()=>removeRecord,Gp:()=>pendingRecords,Vt:()=>UnusableRecord,aE:()=>readRecord,rh:()=>writeRecord});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),
_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74296),_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13853),_files_own_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
2734),_files_private_file_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(37775);const FILE="undo.json",DIRECTORY=/^aws-role-chain-[A-Za-z0-9_-]+$/;function unrecordable(error){
return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__._G({code:"delivery",message:`What post must undo cannot be recorded: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(error)}`,hint:"The directory in RUNNER_TEMP must be there and writable.",cause:error})}async function checkRecordable(temporaryDirectory){try{await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.
Nr)(await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.jV)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__.
Pt)))}catch(error){throw unrecordable(error)}}async function writeRecord(temporaryDirectory,text){let path;try{return path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.jV)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__.
Pt)),FILE),await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__._h)(path,text,{mode:_files_private_file_js__WEBPACK_IMPORTED_MODULE_5__.gQ,flag:"wx",flush:!0}),path}catch(error){
throw path!==void 0&&await removeRecord(path).catch(()=>{}),unrecordable(error)}}async function pendingRecords(temporaryDirectory){const names=await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.
readdir)(temporaryDirectory).catch(()=>[]),found=[];for(const name of names.filter(each=>DIRECTORY.test(each))){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(temporaryDirectory,name,FILE),status=await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)(path).catch(()=>{});status!==void 0&&found.push({path,madeAt:status.
mtimeMs})}return found.sort((one,other)=>other.madeAt-one.madeAt).map(({path})=>path)}async function removeRecord(path){await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.
rm)(path,{force:!0}),await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.Nr)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(()=>{})}class UnusableRecord extends _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.
_G{constructor(path,problem){super({code:"delivery",message:`the record of what to undo, ${path}, ${problem}`})}}function refusal(path,reason){return new UnusableRecord(
path,`is not used: ${reason}`)}async function requireOwnPlace(temporaryDirectory,path){const directory=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),
fault=path===(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,FILE)?await(0,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__.Kl)(directory,{parents:[
temporaryDirectory],name:DIRECTORY}):"misplaced";if(fault==="misplaced")throw refusal(path,"it is not where this action keeps its records");if(fault==="foreign")
throw refusal(path,"its directory is not one that this user made")}async function readRecord(temporaryDirectory,path){try{await requireOwnPlace(temporaryDirectory,
path);const file=await(0,_files_own_file_js__WEBPACK_IMPORTED_MODULE_4__.z)(path);if(file.kind==="foreign")throw refusal(path,"it is not a plain file that this \
user made");return file.kind==="own"?file.text:void 0}catch(error){if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error)==="ENOENT")return;throw error instanceof
_core_errors_js__WEBPACK_IMPORTED_MODULE_2__._G?error:refusal(path,(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error))}}}),69590:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Hh:()=>parseRecord,UO:()=>recordUndo,J4:()=>traceIn});var checks=__webpack_require__(15950),record_file=__webpack_require__(
52228);const isAnything=value=>value===value,isVersion1=(0,checks.vJ)({version:value=>value===void 0,salt:checks.Kg,variables:(0,checks.sh)(isAnything),profiles:(0,checks.
dK)(isAnything),jobFiles:(0,checks.dK)(isAnything),refresh:(0,checks.dK)(isAnything)});function entriesOfVersion1(value){if(!isVersion1(value))return;const{salt,
variables,profiles,jobFiles,refresh}=value;return[...refresh===void 0?[]:[{sink:"refresher",data:{directory:refresh}}],...jobFiles===void 0?[]:[{sink:"profiles",
data:{files:"job",directory:jobFiles}}],...profiles===void 0?[]:[{sink:"profiles",data:{files:"home",edits:profiles}}],{sink:"environment",data:{salt,variables}}]}
const isUndoRecord=(0,checks.vJ)({version:value=>value===2,entries:(0,checks.sh)((0,checks.vJ)({sink:checks.Kg,data:value=>value!==void 0}))}),STATE="undo",TRACE="\
undo_trace",UNTRACED="undo_untraced",MAX_TRACE_LENGTH=3e4;async function recordUndo(recorded,runner){const record={version:2,entries:recorded.map(({sink,data})=>({
sink,data}))},path=await(0,record_file.rh)(runner.temporaryDirectory,JSON.stringify(record));try{await runner.saveState(STATE,path);const{trace,untraced}=traceOf(
recorded);return await runner.saveState(TRACE,JSON.stringify(trace)),untraced.length>0&&await runner.saveState(UNTRACED,untraced.join(",")),path}catch(error){throw await(0,record_file.
GI)(path).catch(()=>{}),error}}function traceOf(recorded){const traces=recorded.flatMap(({sink,trace})=>trace===void 0?[]:[{sink,data:trace}]),lengths=new Map(traces.
map(entry=>[entry,JSON.stringify(entry).length])),lengthOf=entry=>lengths.get(entry)??0,kept=new Set;let room=MAX_TRACE_LENGTH;for(const entry of traces.toSorted(
(one,other)=>lengthOf(one)-lengthOf(other)))room-=lengthOf(entry),room>=0&&kept.add(entry);return{trace:{version:2,entries:traces.filter(entry=>kept.has(entry))},
untraced:traces.filter(entry=>!kept.has(entry)).map(({sink})=>sink)}}function traceIn({environment}){return{entries:parseRecord(environment[`STATE_${TRACE}`]??""),
untraced:(environment[`STATE_${UNTRACED}`]??"").split(",").filter(sink=>sink!=="")}}function parsed(text){try{return JSON.parse(text)}catch{return}}function parseRecord(text){
const value=parsed(text);return isUndoRecord(value)?value.entries:entriesOfVersion1(value)}}),74466:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>SINKS});const SINKS=new Map([["refresher",async()=>(await __webpack_require__.e(4392).then(__webpack_require__.
bind(__webpack_require__,42011))).refresherSink],["profiles",async()=>(await Promise.all([__webpack_require__.e(7320),__webpack_require__.e(8981)]).then(__webpack_require__.
bind(__webpack_require__,21370))).profilesSink],["outputs",async()=>(await __webpack_require__.e(8441).then(__webpack_require__.bind(__webpack_require__,38441))).
outputsSink],["environment",async()=>(await __webpack_require__.e(4728).then(__webpack_require__.bind(__webpack_require__,44728))).environmentSink]])})};0&&(module.exports={id,ids,modules});
