'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=8925,ids=[8925],modules={
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
0)throw new errors._G({code:"invalid-request",message:`--source-ip: ${(0,quote.hD)(typed)} is not an IP address`});return typed}}),10459:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>privateFilesFor,t:()=>privatePlace});var _sink_profiles_boto_files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
87632),_sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2151);function privatePlace({environment,temporaryDirectory}){return{environment,
temporaryDirectory,workspace:""}}async function privateFilesFor({environment,temporaryDirectory},entries,overwrite){const{variables:boto}=await(0,_sink_profiles_boto_files_js__WEBPACK_IMPORTED_MODULE_0__.
m)(environment);if(entries.length===0&&await(0,_sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_1__.XP)(environment)===void 0)return{variables:boto,remove:()=>Promise.
resolve()};const{prepareJobFiles,writeJobFiles}=await Promise.all([__webpack_require__.e(7320),__webpack_require__.e(4311)]).then(__webpack_require__.bind(__webpack_require__,
74311)),{removeJobFiles}=await __webpack_require__.e(5767).then(__webpack_require__.bind(__webpack_require__,15767)),place=privatePlace({environment,temporaryDirectory}),
options={overwrite,skipsUnreadable:entries.length===0,movesDefault:!0},{directory,variables,contents}=await prepareJobFiles(place,entries,options),remove=()=>removeJobFiles(
temporaryDirectory,directory);return await writeJobFiles(directory,contents).catch(async error=>{throw await remove(),error}),{variables:new Map([...boto,...variables]),
remove}}}),88925:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{serve:()=>serve});var _sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(56273),_refresh_spec_of_step_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
39015),_runner_runner_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(41814),_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
77032),_sink_signals_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(93714),_flags_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1617),_private_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
10459),_sessions_here_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(50700),_shell_login_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(72856);const serve={
name:"serve",summary:"serve self-renewing credentials on this machine, as in containers",usage:"[--port N] [--shell SHELL] [INPUTS]",details:["Logs in as the ac\
tion would, prints the variables through which AWS SDKs find the server, as shell commands, and serves the credentials on 127.0.0.1 until it is ended (SIGINT, S\
IGTERM). With several targets, each has its own path, printed to standard error.","",'  umask 077; endpoint="$(mktemp)"','  role-chain serve --aws-region eu-cen\
tral-1 --role-to-assume arn:aws:iam::111122223333:role/deploy > "$endpoint" &','  while kill -0 $! && ! [ -s "$endpoint" ]; do sleep 0.1; done; . "$endpoint"; r\
m "$endpoint"',"","For credentials while a single command runs, role-chain exec is simpler."].join(`
`),flags:[{name:"port",value:"N",description:"The port to listen on. Default: any free one."},_flags_js__WEBPACK_IMPORTED_MODULE_2__.C],positionals:0,inputsOf:"\
login",run};async function run(given,process2){const render=(0,_flags_js__WEBPACK_IMPORTED_MODULE_2__.lu)(given.flags.get("shell")),port=(0,_flags_js__WEBPACK_IMPORTED_MODULE_2__.
Sr)(given.flags.get("port"))??0,{request,runner,login}=await(0,_shell_login_js__WEBPACK_IMPORTED_MODULE_5__.mN)(given,process2,{command:"serve",why:"which serve\
s the credentials",defaults:{refresh:"server"},check:(asked,problems)=>{(0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__.B_)(asked.inputs)!=="server"&&problems.
add("refresh","is server where role-chain serve is called; leave it out"),(0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__.OD)(asked,problems)}}),renewable=(0,_refresh_spec_of_step_js__WEBPACK_IMPORTED_MODULE_0__.
z)(request,await login(),runner,Date.now()),held=(0,_sink_signals_js__WEBPACK_IMPORTED_MODULE_7__.j)();try{const sessions=await(0,_sessions_here_js__WEBPACK_IMPORTED_MODULE_4__.
V)(renewable,runner.temporaryDirectory);let server,files;try{files=await(0,_private_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(runner,[],!1),server=await(0,_sessions_here_js__WEBPACK_IMPORTED_MODULE_4__.
c)(sessions,port,runner.environment),runner.conceal(server.token.reveal()),process2.write(listOf(sessions,server));const variables=new Map([...variablesOf(sessions,
server,runner.environment),...files.variables]);return(0,_flags_js__WEBPACK_IMPORTED_MODULE_2__.y2)(render,variables,runner.log),process2.print(render(variables)),
await process2.printed(),held.received()===void 0&&await process2.interrupted(),0}finally{server?.close(),await(files?.remove()??Promise.resolve()).finally(()=>sessions.
remove())}}finally{held.release()}}function variablesOf({ends},{token,urlOf},environment){const[first,...others]=ends,one=others.length===0?first:void 0,only=one===
void 0?{}:{url:urlOf(one)},region=one===void 0?{}:{region:one.region},access={kind:"endpoint",token,...only},variables=(0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__.
ro)({clearOthers:!1,access,...region},environment);return new Map([...variables].map(([name,value])=>[name,(0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_8__._)(
value)]))}function listOf({ends},{urlOf}){return`AWS_CONTAINER_CREDENTIALS_FULL_URI:
${ends.map(end=>`  ${end.name===void 0?"":`${end.name}  `}${urlOf(end)}
`).join("")}`}}),50700:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>keepSessionsHere,c:()=>serveHere});
var _files_job_place_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(19462),_refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40253),
_runner_programs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75573),_refresh_renewal_spec_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(42911),_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
26347),_refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(90608);async function keepSessionsHere(renewable,temporaryDirectory){const directory=await(0,_refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__.
KF)({temporaryDirectory,workspace:""}),remove=()=>(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_0__.HY)(temporaryDirectory,"refresh",directory,[]);return await(0,_refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__.
Bi)(directory,renewable).catch(async error=>{throw await remove(),error}),{directory,ends:(0,_refresh_renewal_spec_js__WEBPACK_IMPORTED_MODULE_3__.oI)(renewable.
spec),remove}}async function serveHere({directory,ends},port,env){const server=await(0,_refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__.f)({port,paths:(0,_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__.
A)(ends),directory,env,...(0,_runner_programs_js__WEBPACK_IMPORTED_MODULE_2__.k)()});return{token:server.token,urlOf:({name})=>`http://127.0.0.1:${server.port}${(0,_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__.
_)(name)}`,close:()=>{server.close()}}}}),26347:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
A:()=>pathsOfEnds,_:()=>pathOfEnd});const CREDENTIALS="/credentials";function pathOfEnd(name){return name===void 0?CREDENTIALS:`${CREDENTIALS}/${encodeURIComponent(
name)}`}function pathsOfEnds(ends){return new Map(ends.map(({name,key})=>[pathOfEnd(name),key]))}}),56273:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
fresh: server: tools find the server only through environment variables")}}),93714:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{d:()=>holdingSignals,j:()=>holdSignals});const SIGNALS=["SIGINT","SIGTERM","SIGHUP"];function holdSignals(){const controller=new AbortController;
let received;const hold=signal=>{received??=signal,controller.abort()};return SIGNALS.forEach(signal=>process.on(signal,hold)),{stop:controller.signal,received:()=>received,
release:()=>{SIGNALS.forEach(signal=>process.off(signal,hold))}}}async function holdingSignals(work){const held=holdSignals();try{await work(held.stop)}finally{
held.release();const received=held.received();received!==void 0&&process.kill(process.pid,received)}}})};0&&(module.exports={id,ids,modules});
