'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=9349,ids=[9349],modules={
4918:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{
exec:()=>exec});var delivery_inputs=__webpack_require__(56273),profile_entries=__webpack_require__(54287),shell=__webpack_require__(40924),runner=__webpack_require__(
41814),other_account=__webpack_require__(90893),environment_variables=__webpack_require__(77032),signals=__webpack_require__(93714),private_files=__webpack_require__(
10459),external_node_child_process_=__webpack_require__(31421),external_node_os_=__webpack_require__(48161),errors=__webpack_require__(74296),external_node_fs_=__webpack_require__(
73024),promises_=__webpack_require__(58500);const SETTLE_MS=20,PATIENCE_MS=2e3;class GroupWitness{#witness=startWitness();async sawSignal(){await(0,promises_.setTimeout)(
SETTLE_MS);const witness=this.#witness;return await answerOf(witness)!=="ended"?!1:(witness===this.#witness&&(this.#witness=startWitness()),!0)}end(){this.#witness.
stdin?.end()}}function startWitness(){const witness=(0,external_node_child_process_.spawn)("sh",["-c","ulimit -c 0; exec cat"],{stdio:["pipe","pipe","ignore"],env:{
PATH:process.env.PATH??"/usr/bin:/bin"}});return witness.on("error",()=>{}),witness.stdin.on("error",()=>{}),witness.unref(),witness}function answerOf(witness){
return witness.pid===void 0?Promise.resolve("missing"):witness.signalCode!==null?Promise.resolve("ended"):witness.exitCode!==null?Promise.resolve("missing"):new Promise(
resolve=>{const timer=setTimeout(()=>{resolve("alive")},PATIENCE_MS),settle=answer=>{clearTimeout(timer),resolve(answer)};witness.once("exit",(_status,signal)=>{
settle(signal===null?"missing":"ended")}),witness.stdout?.once("data",()=>{settle("alive")}),witness.stdin?.write(`
`)})}function isInOwnGroup(pid){const[own,other]=[groupOf(process.pid),groupOf(pid)];return own===void 0||other===void 0||own===other}function groupOf(pid){try{
return(0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`,"utf8").replace(/^.*\) /s,"").split(" ")[2]}catch{return}}const HANDED_ON=["SIGTERM","SIGHUP","SIGI\
NT","SIGQUIT","SIGUSR1","SIGUSR2"],REPEATABLE=["SIGCONT","SIGWINCH"],ENDING=["SIGTERM","SIGINT","SIGHUP","SIGKILL","SIGPIPE","SIGALRM","SIGUSR1","SIGUSR2"],NOT_FOUND=127,
NOT_EXECUTABLE=126;async function runChild([command="",...args],env,say){let child;const witness=new GroupWitness,stopHandingOn=handOn(()=>child,witness);try{const started=(0,external_node_child_process_.
spawn)(command,args,{env,stdio:"inherit"});return child=started,await new Promise((resolve,reject)=>{started.once("error",reject).once("close",(status,signal)=>{
resolve(signal===null?{kind:"exited",status:status??1}:{kind:"killed",signal})})})}catch(error){const isMissing=(0,errors.c7)(error)==="ENOENT";return say(new errors.
_G({code:"delivery",message:`cannot run ${command}: ${isMissing?"there is no such command":(0,errors.bD)(error)}`,hint:isMissing?"Is it on the PATH? The words o\
f a command are separate arguments: exec -- aws s3 ls":"May this user run it?"})),{kind:"exited",status:isMissing?NOT_FOUND:NOT_EXECUTABLE}}finally{stopHandingOn(),
witness.end()}}function handOn(child,witness){const deciding=new Set,repeat=signal=>{child()?.kill(signal)},once=signal=>{const target=child();if(target?.pid===
void 0||deciding.has(signal))return;const{pid}=target;deciding.add(signal),witness.sawSignal().then(toGroup=>{deciding.delete(signal),(!toGroup||!isInOwnGroup(pid))&&
target.kill(signal)})};return HANDED_ON.forEach(signal=>process.on(signal,once)),REPEATABLE.forEach(signal=>process.on(signal,repeat)),()=>{HANDED_ON.forEach(signal=>process.
off(signal,once)),REPEATABLE.forEach(signal=>process.off(signal,repeat))}}function endAs(ending){return ending.kind==="exited"?ending.status:(ENDING.some(signal=>signal===
ending.signal)&&process.kill(process.pid,ending.signal),128+external_node_os_.constants.signals[ending.signal])}var shell_login=__webpack_require__(72856),objects=__webpack_require__(
77459),spec_of_step=__webpack_require__(39015),sessions_here=__webpack_require__(50700);async function surroundingsFor(request,outcome,runner2){const kind=(0,delivery_inputs.
B_)(request.inputs);if(kind==="none")return keysAround(request,outcome,runner2);const sessions=await(0,sessions_here.V)((0,spec_of_step.z)(request,outcome,runner2,
Date.now()),runner2.temporaryDirectory);try{return kind==="server"?await serverAround(request,sessions,runner2):await profilesAround(request,sessions,runner2)}catch(error){
throw await sessions.remove(),error}}async function keysAround(request,outcome,runner2){const{credentials,region}=(0,shell_login.lN)(request,outcome);if(credentials===
void 0)return{variables:variablesFor(request,runner2,region,void 0),end:()=>Promise.resolve()};const files=await(0,private_files.S)(runner2,[],!1),variables=variablesFor(
request,runner2,region,{kind:"keys",credentials,tellsExpiration:!0});return{variables:new Map([...variables,...files.variables]),end:()=>files.remove()}}async function serverAround(request,sessions,runner2){
const[end]=sessions.ends;if(end===void 0)throw new Error("a login with roles has an end");const files=await(0,private_files.S)(runner2,[],!1),server=await(0,sessions_here.
c)(sessions,0,runner2.environment).catch(async error=>{throw await files.remove(),error});runner2.conceal(server.token.reveal());const access={kind:"endpoint",url:server.
urlOf(end),token:server.token};return{variables:new Map([...variablesFor(request,runner2,end.region,access),...files.variables]),end:async()=>{server.close(),await files.
remove().finally(()=>sessions.remove())}}}async function profilesAround(request,sessions,runner2){const entries=(0,profile_entries.su)(request,sessions),files=await(0,private_files.
S)(runner2,entries,(0,profile_entries.Kt)(request)),[only,...others]=entries,profile=others.length>0?void 0:only,access=profile&&{kind:"profile",name:profile.name},
chosen=access===void 0?(0,environment_variables.EX)(entries,runner2.environment):[];return{variables:new Map([...variablesFor(request,runner2,profile?.region,access),
...chosen,...files.variables]),end:async()=>{await files.remove().finally(()=>sessions.remove())}}}function variablesFor({inputs},{environment},region,access){const clearOthers=inputs["\
unset-current-credentials"]===!0;return(0,environment_variables.ro)({clearOthers,...(0,objects.r)({region,access})},environment)}const exec={name:"exec",summary:"\
run a command with credentials that renew themselves while it runs",usage:"[INPUTS] -- COMMAND [ARGUMENTS]",details:["Logs in as the action would, and runs a co\
mmand with the credentials of the last role, for as long as the command runs:","","  role-chain exec --aws-region eu-central-1 --role-to-assume arn:aws:iam::111\
122223333:role/deploy -- terraform apply","","Its AWS tools do not fall back to your profile default: if that has credentials, they read private copies of your \
profile files, in which it is default-of-this-machine. Your other profiles keep their names; what a tool writes to these files ends with the command.","","--ref\
resh server (the default): through a local endpoint, as in containers. --refresh process: through a profile that runs a program; with several targets, one profi\
le per target. --refresh none: as keys, which expire with their session.","","Signals are passed to the command, and exec exits with its status: 127 if there is\
 no such command, 126 if it cannot be run."].join(`
`),flags:[],positionals:1/0,inputsOf:"login",run};async function run(given,process2){const{request,runner:runner2,login}=await(0,shell_login.mN)(given,process2,
{command:"exec",why:"which gives the credentials to the command",defaults:{refresh:"server"},check:(asked,problems)=>{given.positionals.length===0&&problems.add(
"exec","needs a command: role-chain exec [INPUTS] -- COMMAND"),(0,delivery_inputs.OD)(asked,problems),(0,delivery_inputs.B_)(asked.inputs)==="none"&&asked.inputs["\
aws-profile"]!==void 0&&problems.add("aws-profile","has no meaning for exec with --refresh none, which gives keys to the command"),(0,delivery_inputs.B_)(asked.
inputs)!=="process"&&(0,shell_login.j3)("exec without --refresh process",asked,problems)}});(0,delivery_inputs.B_)(request.inputs)==="process"&&await checkProfilesHere(
request,runner2);const outcome=await login();(0,other_account.x)(outcome,runner2);const held=(0,signals.j)();try{const ending=await runAround(request,outcome,{runner:runner2,
process:process2,held,command:given.positionals});return held.release(),endAs(ending)}finally{held.release()}}async function runAround(request,outcome,{runner:runner2,
process:process2,held,command}){const around=await surroundingsFor(request,outcome,runner2);try{await process2.masked();const signal=held.received();return signal!==
void 0?{kind:"killed",signal}:await runChild(command,environmentOf(process2.env,around.variables),error=>{process2.write(`role-chain: ${error.describe()}
`)})}finally{await around.end()}}async function checkProfilesHere(request,runner2){const{checkProfileDelivery}=await Promise.all([__webpack_require__.e(9100),__webpack_require__.
e(1666)]).then(__webpack_require__.bind(__webpack_require__,21666)),files={overwrite:(0,profile_entries.Kt)(request),files:"job"};await checkProfileDelivery({...(0,private_files.
t)(runner2),log:runner2.log},(0,profile_entries.CJ)(request),files)}function environmentOf(own,variables){const isLeftOut=(name,value)=>variables.has(name)||value===
""&&environment_variables.VA.includes(name),env=Object.entries((0,shell.Kr)(own)).flatMap(([name,value])=>value===void 0||isLeftOut(name,value)?[]:[[name,value]]),
set=[...variables].map(([name,value])=>[name,(0,runner._)(value)]);return Object.fromEntries([...env,...set.filter(([,value])=>value!=="")])}}),10459:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>privateFilesFor,t:()=>privatePlace});var _sink_profiles_boto_files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
87632),_sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2151);function privatePlace({environment,temporaryDirectory}){return{environment,
temporaryDirectory,workspace:""}}async function privateFilesFor({environment,temporaryDirectory},entries,overwrite){const{variables:boto}=await(0,_sink_profiles_boto_files_js__WEBPACK_IMPORTED_MODULE_0__.
m)(environment);if(entries.length===0&&await(0,_sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_1__.XP)(environment)===void 0)return{variables:boto,remove:()=>Promise.
resolve()};const{prepareJobFiles,writeJobFiles}=await Promise.all([__webpack_require__.e(7320),__webpack_require__.e(4311)]).then(__webpack_require__.bind(__webpack_require__,
74311)),{removeJobFiles}=await __webpack_require__.e(5767).then(__webpack_require__.bind(__webpack_require__,15767)),place=privatePlace({environment,temporaryDirectory}),
options={overwrite,skipsUnreadable:entries.length===0,movesDefault:!0},{directory,variables,contents}=await prepareJobFiles(place,entries,options),remove=()=>removeJobFiles(
temporaryDirectory,directory);return await writeJobFiles(directory,contents).catch(async error=>{throw await remove(),error}),{variables:new Map([...boto,...variables]),
remove}}}),50700:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>keepSessionsHere,c:()=>serveHere});
var _files_job_place_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(19462),_refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40253),
_runner_programs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75573),_refresh_renewal_spec_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(42911),_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
26347),_refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(90608);async function keepSessionsHere(renewable,temporaryDirectory){const directory=await(0,_refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__.
KF)({temporaryDirectory,workspace:""}),remove=()=>(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_0__.HY)(temporaryDirectory,"refresh",directory,[]);return await(0,_refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__.
Bi)(directory,renewable).catch(async error=>{throw await remove(),error}),{directory,ends:(0,_refresh_renewal_spec_js__WEBPACK_IMPORTED_MODULE_3__.oI)(renewable.
spec),remove}}async function serveHere({directory,ends},port,env){const server=await(0,_refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__.f)({port,paths:(0,_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__.
A)(ends),directory,env,...(0,_runner_programs_js__WEBPACK_IMPORTED_MODULE_2__.k)()});return{token:server.token,urlOf:({name})=>`http://127.0.0.1:${server.port}${(0,_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__.
_)(name)}`,close:()=>{server.close()}}}}),15950:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Kg:()=>isString,dK:()=>isOptional,my:()=>isCount,sh:()=>isListOf,uf:()=>isPath,vJ:()=>isRecordOf});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);const isString=value=>typeof value=="string",
isCount=value=>typeof value=="number"&&Number.isSafeInteger(value)&&value>=0,isPath=value=>isString(value)&&(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(
value)&&!value.includes("\0");function isListOf(check){return value=>Array.isArray(value)&&value.every(check)}function isOptional(check){return value=>value===void 0||
check(value)}function isRecordOf(checks){const fields=Object.entries(checks);return value=>typeof value=="object"&&value!==null&&fields.every(([key,check])=>check(
Reflect.get(value,key)))}}),54287:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CJ:()=>profileNames,
Kt:()=>replacesProfiles,su:()=>profileEntries});var _sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(97320),_runner_profile_command_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
69435),_runner_programs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75573);function profileNames({inputs,plan}){return plan.targets.length>0?plan.targets.
map(({name})=>name):[inputs["aws-profile"]??_sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__.VG]}function replacesProfiles({inputs,plan}){return plan.targets.
length===0&&inputs["aws-profile"]===void 0||inputs["overwrite-aws-profile"]===!0}function profileEntries({inputs},{directory,ends}){const{node,program}=(0,_runner_programs_js__WEBPACK_IMPORTED_MODULE_2__.
k)();return ends.map(({name,region,key})=>({name:name??inputs["aws-profile"]??_sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__.VG,region,access:{kind:"pr\
ocess",command:(0,_runner_profile_command_js__WEBPACK_IMPORTED_MODULE_1__.b)([node,program,directory,key])}}))}}),26347:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>pathsOfEnds,_:()=>pathOfEnd});const CREDENTIALS="/credentials";function pathOfEnd(name){return name===void 0?CREDENTIALS:
`${CREDENTIALS}/${encodeURIComponent(name)}`}function pathsOfEnds(ends){return new Map(ends.map(({name,key})=>[pathOfEnd(name),key]))}}),69435:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>profileCommand});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_text_trim_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
43675);function profileCommand(words,isWindows=process.platform==="win32"){const line=words.map(word=>quoteWord(word,isWindows)).join(" ");if(/\p{Cc}|\s[#;]/u.test(
line))throw unwritable(words.find(word=>/\p{Cc}|\s[#;]/u.test(word))??line);return line}function quoteWord(word,isWindows){if(isWindows){if(/["%]/.test(word))throw unwritable(
word);return/^[\w@+=:,.\\/-]+$/.test(word)?word:`"${word}${word.slice((0,_text_trim_js__WEBPACK_IMPORTED_MODULE_1__.s)(word,"\\").length)}"`}return/^[\w@%+=:,./-]+$/.
test(word)?word:`'${word.replaceAll("'",`'"'"'`)}'`}function unwritable(word){return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"delivery",message:`\
the path ${JSON.stringify(word)} cannot be used in the credential_process of a profile, since programs would read it in different ways`,hint:'Put RUNNER_TEMP an\
d the action in directories without line breaks, "%" on Windows, and " #" or " ;". Or use refresh: server.'})}}),56273:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$t:()=>placeOf,B_:()=>refreshOf,OD:()=>checkDeliveryInputs,oU:()=>exportsCredentials});var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
fresh: server: tools find the server only through environment variables")}}),90893:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{x:()=>warnOfOtherAccount});function warnOfOtherAccount(login,{environment,log}){const{AWS_ACCOUNT_ID:named=""}=environment,account=accountOf(
login);named!==""&&account!==void 0&&named!==account&&log.warning("AWS_ACCOUNT_ID in this environment is another account than that of these credentials. Newer S\
DKs take it for their account, and call endpoints of that account (DynamoDB, for one). Rename the variable, or unset it for AWS tools.")}function accountOf(login){
switch(login.kind){case"existing":return login.identity.account;case"chain":return login.result.identity.account;case"targets":return}}}),93714:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>holdingSignals,j:()=>holdSignals});const SIGNALS=["SIGINT","SIGTERM","SIGHUP"];function holdSignals(){const controller=new AbortController;
let received;const hold=signal=>{received??=signal,controller.abort()};return SIGNALS.forEach(signal=>process.on(signal,hold)),{stop:controller.signal,received:()=>received,
release:()=>{SIGNALS.forEach(signal=>process.off(signal,hold))}}}async function holdingSignals(work){const held=holdSignals();try{await work(held.stop)}finally{
held.release();const received=held.received();received!==void 0&&process.kill(process.pid,received)}}})};0&&(module.exports={id,ids,modules});
