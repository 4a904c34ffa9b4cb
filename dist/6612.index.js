'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=6612,ids=[6612],modules={
19462:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B8:()=>checkJobPlace,HY:()=>removeJobDirectory,
VX:()=>isJobDirectory,Wr:()=>isNamedAs,pZ:()=>newJobDirectory});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),_fs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27672),node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
48161),node_os__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__),_core_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
74296),_own_directory_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(13853),_private_file_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(37775);const NAMES={
files:/^aws-role-chain-files-[0-9a-f]{32}$/,refresh:/^aws-role-chain-refresh-[0-9a-f]{32}$/};function parentsOf(temporaryDirectory){return[temporaryDirectory,(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
resolve)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)())]}function kindBelow(temporaryDirectory,place){return{parents:parentsOf(temporaryDirectory),name:NAMES[place]}}
async function isWithin(directory,workspace){const identityOf=async path=>(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.stat)(path,{bigint:!0}).then(({dev,ino})=>`${dev}\
 ${ino}`,()=>{}),[start,outer]=[await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(directory).catch(()=>{}),await identityOf(workspace)];if(start===void 0||outer===
void 0)return!1;for(let path=start;;path=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)){if(await identityOf(path)===outer)return!0;if(path===(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
dirname)(path))return!1}}async function parentFor({temporaryDirectory,workspace},{what,otherwise}){const parents=parentsOf(temporaryDirectory);for(const parent of parents)
if(!await isWithin(parent,workspace))return parent;throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__._G({code:"delivery",message:`there is no place outside\
 of the workspace ${workspace} for ${what}: ${[...new Set(parents)].join(" and ")} cannot be used`,hint:`Set ${process.platform==="win32"?"TEMP":"TMPDIR"} for t\
his step to a directory outside of the workspace, or ${otherwise}.`})}async function newJobDirectory(ground,place,wanted){const parent=await parentFor(ground,wanted);
return(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent,`${_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Pt}${place}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(16).toString("hex")}`)}async function checkJobPlace(ground,wanted){const parent=await parentFor(ground,wanted);try{await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.
Nr)(await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.jV)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Pt)))}catch(error){
throw(0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__.LT)(`cannot create a directory for ${wanted.what} in ${parent}`,error)}}async function isJobDirectory(temporaryDirectory,place,directory){
return await(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Kl)(directory,kindBelow(temporaryDirectory,place)).catch(()=>"gone")===void 0}function isNamedAs(place,directory){
return NAMES[place].test((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(directory))}async function removeJobDirectory(temporaryDirectory,place,directory,first){
try{if(await(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Kl)(directory,kindBelow(temporaryDirectory,place))!==void 0)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__.
_G({code:"delivery",message:`${directory} is not removed: it is not a directory that this action made there for this user`});for(const name of first)await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.
rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory,name),{recursive:!0,force:!0});await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.rm)(directory,{recursive:!0,
force:!0,maxRetries:3})}catch(error){if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__.c7)(error)==="ENOENT")return;throw(0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__.
LT)(`the private files of this job in ${directory} could not be removed`,error)}}}),46612:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{endRefresh:()=>endRefresh});var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32257),node_http__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
37067),node_http__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_1__),node_timers_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58500),node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__),_core_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
74296),_files_job_place_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(19462),_server_address_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(48511),_server_known_process_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
72652);const PATIENCE_MS=4e3,WATCH_PATIENCE_MS=1500,KILL_PATIENCE_MS=2e3;async function endRefresh(temporaryDirectory,directory){const server=await(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_4__.
VX)(temporaryDirectory,"refresh",directory)?await(0,_server_address_js__WEBPACK_IMPORTED_MODULE_5__.zq)(directory):void 0,wasStopped=server!==void 0&&await stop(
server);await(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_4__.HY)(temporaryDirectory,"refresh",directory,[]),server!==void 0&&await endProcess(server,wasStopped)}
function stop({port,token}){return new Promise(resolve=>{(0,node_http__WEBPACK_IMPORTED_MODULE_1__.request)({host:"127.0.0.1",port,method:"POST",path:_server_address_js__WEBPACK_IMPORTED_MODULE_5__.
fF,headers:{authorization:token},agent:new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent,signal:AbortSignal.timeout(PATIENCE_MS)},response=>{response.on("error",
()=>{}).resume().once("close",()=>{resolve(response.statusCode===200)})}).on("error",()=>{resolve(!1)}).end()})}async function endProcess(server,wasStopped){const isCertain=server.
began!==void 0;if(!(!isCertain&&!wasStopped||await isGoneWithin(server,wasStopped?PATIENCE_MS:WATCH_PATIENCE_MS)||!isCertain)&&(kill(server.pid),!await isGoneWithin(
server,KILL_PATIENCE_MS)))throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__._G({code:"delivery",message:`the server for the credentials, process ${server.pid}\
, could not be stopped`})}async function isGoneWithin(server,milliseconds){const end=(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)()+milliseconds;for(;(0,_server_known_process_js__WEBPACK_IMPORTED_MODULE_6__.
_n)(server);){if((0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)()>end)return!1;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20)}return!0}
function kill(pid){for(const target of[-pid,pid])try{process.kill(target,"SIGKILL")}catch{}}}),48511:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fF:()=>STOP_PATH,or:()=>parseAddress,oz:()=>writeAddress,zq:()=>readAddress});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),
_files_own_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2734),_files_private_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(37775);const STOP_PATH="\
/stop",FILE="server.json";async function writeAddress(directory,address){await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__._h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(directory,FILE),JSON.stringify(address),{mode:_files_private_file_js__WEBPACK_IMPORTED_MODULE_3__.gQ,flag:"wx"})}async function readAddress(directory){const file=await(0,_files_own_file_js__WEBPACK_IMPORTED_MODULE_2__.
z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,FILE)).catch(()=>{});return file?.kind==="own"?parseAddress(file.text):void 0}function parseAddress(text){
try{const value=JSON.parse(text);return isAddress(value)?value:void 0}catch{return}}function isAddress(value){return typeof value=="object"&&value!==null&&"pid"in
value&&"port"in value&&"token"in value&&typeof value.pid=="number"&&Number.isSafeInteger(value.pid)&&value.pid>1&&typeof value.port=="number"&&typeof value.token==
"string"&&(!("began"in value)||typeof value.began=="string")}}),72652:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{T1:()=>ancestors,_n:()=>isAlive,dG:()=>knownProcess});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_core_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(74296);function knownProcess(pid){const began=statusOf(
pid)?.began;return began===void 0?{pid}:{pid,began}}function isAlive({pid,began}){if(began!==void 0){const status=statusOf(pid);return status?.began===began&&!status.
hasEnded}try{return process.kill(pid,0),!0}catch(error){return(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__.c7)(error)!=="ESRCH"}}function ancestors(pid=process.
pid,parent=process.ppid){const found=[knownProcess(pid)];for(let next=parent;next!==void 0&&next>1&&found.length<32;next=statusOf(next)?.parent)found.push(knownProcess(
next));return found}function statusOf(pid){try{const text=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`,"latin1"),[state="",parent,...fields]=text.
replace(/^.*\) /s,"").split(" ");return{parent:Number(parent),began:fields[17]??"",hasEnded:"ZX".includes(state)}}catch{return}}})};0&&(module.exports={id,ids,modules});
