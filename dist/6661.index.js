'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=6661,ids=[6661,1579,
7775],modules={15950:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kg:()=>isString,dK:()=>isOptional,
my:()=>isCount,sh:()=>isListOf,uf:()=>isPath,vJ:()=>isRecordOf});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__);const isString=value=>typeof value=="string",isCount=value=>typeof value=="number"&&Number.isSafeInteger(value)&&value>=
0,isPath=value=>isString(value)&&(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value)&&!value.includes("\0");function isListOf(check){return value=>Array.
isArray(value)&&value.every(check)}function isOptional(check){return value=>value===void 0||check(value)}function isRecordOf(checks){const fields=Object.entries(
checks);return value=>typeof value=="object"&&value!==null&&fields.every(([key,check])=>check(Reflect.get(value,key)))}}),32257:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>monotonicNow});var node_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1708),node_process__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_process__WEBPACK_IMPORTED_MODULE_0__);function monotonicNow(){const[seconds,nanoseconds]=(0,node_process__WEBPACK_IMPORTED_MODULE_0__.hrtime)();return seconds*
1e3+nanoseconds/1e6}}),13853:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kl:()=>faultOf,MU:()=>isOurs,
Pt:()=>DIRECTORY_PREFIX});var _fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__);const DIRECTORY_PREFIX="aws-role-chain-";function isOurs(uid){const own=process.geteuid?.();return own===void 0||own===
uid}async function faultOf(directory,{parents,name}){if(!parents.some(parent=>directory===(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
basename)(directory)))||!name.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)))return"misplaced";const status=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_0__.
$1)(directory);return status.isDirectory()&&isOurs(status.uid)?void 0:"foreign"}}),2734:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
name),{force:!0}).catch(()=>{})}}),47879:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>Deadline});
var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32257),node_events__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78474),node_events__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_events__WEBPACK_IMPORTED_MODULE_1__),_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74296);const OF_STEP={whose:"the step's",hint:"No f\
ailed attempt was reported until then, so most likely nothing answered. Can this machine reach the host, through a proxy if there is one? action-timeout-s allow\
s more time.",hintAfterAttempts:"Look at the attempts above for the reason; action-timeout-s allows more time."},MAX_TIMER_MS=2**31-1;class Deadline{#seconds;#end;#controller=new AbortController;#timer;#limit;#hasReported=!1;constructor(seconds,startedAt=(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.
X)(),limit=OF_STEP){(0,node_events__WEBPACK_IMPORTED_MODULE_1__.setMaxListeners)(0,this.#controller.signal),this.#seconds=seconds,this.#limit=limit,this.#end=startedAt+
seconds*1e3,this.#timer=setTimeout(()=>{this.#controller.abort()},Math.min(MAX_TIMER_MS,this.remainingMilliseconds()))}get signal(){return this.#controller.signal}remainingMilliseconds(){
return Math.max(0,this.#end-(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)())}noteReport(){this.#hasReported=!0}error(doing,cause){const{hint,hintAfterAttempts=hint}=this.#limit;
return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__._G({code:"deadline",message:`Timed out: ${this.#limit.whose} ${Math.round(this.#seconds*100)/100} second\
s ran out while ${doing}.`,hint:this.#hasReported?hintAfterAttempts:hint,cause})}async guard(promise,doing,graceMilliseconds=0){if(this.signal.aborted)throw promise.
catch(()=>{}),this.error(doing());let onAbort,grace;const expiry=new Promise((_,reject)=>{onAbort=()=>{grace=setTimeout(()=>{reject(this.error(doing()))},graceMilliseconds)},
this.signal.addEventListener("abort",onAbort,{once:!0})});try{return await Promise.race([promise,expiry])}finally{onAbort&&this.signal.removeEventListener("abor\
t",onAbort),clearTimeout(grace)}}stop(){clearTimeout(this.#timer)}}}),86661:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{post:()=>post});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_runner_current_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
24735),_sink_undo_undo_recorded_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(11579),_step_sinks_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(74466);
async function post(){const runner=(0,_runner_current_js__WEBPACK_IMPORTED_MODULE_1__.sF)("goes-on");if(runner.environment.AWS_SKIP_CLEANUP_STEP?.toLowerCase()!==
"true"){try{await(0,_sink_undo_undo_recorded_js__WEBPACK_IMPORTED_MODULE_2__.n)(_step_sinks_js__WEBPACK_IMPORTED_MODULE_3__.x,runner,runner.environment.STATE_undo??
"")}catch(error){const text=error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G?error.describe():(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(
error);runner.log.warning(`Not everything could be undone: ${text}`)}(0,_runner_current_js__WEBPACK_IMPORTED_MODULE_1__.qG)()}}}),52228:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ee:()=>checkRecordable,GI:()=>removeRecord,Gp:()=>pendingRecords,Vt:()=>UnusableRecord,aE:()=>readRecord,rh:()=>writeRecord});
var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74296),_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
13853),_files_own_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2734),_files_private_file_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(37775);
const FILE="undo.json",DIRECTORY=/^aws-role-chain-[A-Za-z0-9_-]+$/;function unrecordable(error){return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__._G({code:"\
delivery",message:`What post must undo cannot be recorded: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`,hint:"The directory in RUNNER_TEMP mus\
t be there and writable.",cause:error})}async function checkRecordable(temporaryDirectory){try{await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.Nr)(await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.
jV)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__.Pt)))}catch(error){throw unrecordable(
error)}}async function writeRecord(temporaryDirectory,text){let path;try{return path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.
jV)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__.Pt)),FILE),await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.
_h)(path,text,{mode:_files_private_file_js__WEBPACK_IMPORTED_MODULE_5__.gQ,flag:"wx",flush:!0}),path}catch(error){throw path!==void 0&&await removeRecord(path).
catch(()=>{}),unrecordable(error)}}async function pendingRecords(temporaryDirectory){const names=await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.readdir)(temporaryDirectory).
catch(()=>[]),found=[];for(const name of names.filter(each=>DIRECTORY.test(each))){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory,
name,FILE),status=await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)(path).catch(()=>{});status!==void 0&&found.push({path,madeAt:status.mtimeMs})}return found.
sort((one,other)=>other.madeAt-one.madeAt).map(({path})=>path)}async function removeRecord(path){await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.rm)(path,{force:!0}),
await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.Nr)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(()=>{})}class UnusableRecord extends _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.
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
const value=parsed(text);return isUndoRecord(value)?value.entries:entriesOfVersion1(value)}}),11579:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>undoRecorded,undoEntries:()=>undoEntries});var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
32257),_net_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(47879),_record_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(69590),_record_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
52228);const SECONDS=120,LIMIT={whose:"post's",hint:"Do the file systems of RUNNER_TEMP and of the home directory answer? Remove the credentials there by hand."};
async function undoRecorded(sinks,runner,path){if(path==="")return;const deadline=new _net_deadline_js__WEBPACK_IMPORTED_MODULE_1__.B(SECONDS,(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.
X)(),LIMIT);try{await deadline.guard(undoWhole(sinks,runner,path),()=>"undoing what this step has delivered")}finally{deadline.stop()}}async function undoWhole(sinks,runner,path){
try{const text=await(0,_record_file_js__WEBPACK_IMPORTED_MODULE_3__.aE)(runner.temporaryDirectory,path);text===void 0?await undoWithoutRecord(sinks,runner):await undoText(
text,path,{sinks,runner})}catch(error){throw error instanceof _record_file_js__WEBPACK_IMPORTED_MODULE_3__.Vt&&await undoByTrace(sinks,runner),error}}async function undoWithoutRecord(sinks,runner){
const[pending]=await(0,_record_file_js__WEBPACK_IMPORTED_MODULE_3__.Gp)(runner.temporaryDirectory),text=pending===void 0?void 0:await(0,_record_file_js__WEBPACK_IMPORTED_MODULE_3__.
aE)(runner.temporaryDirectory,pending);if(pending!==void 0&&text!==void 0){await undoText(text,pending,{sinks,runner});return}await undoByTrace(sinks,runner)}async function undoByTrace(sinks,runner){
const{entries,untraced}=(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.J4)(runner);entries!==void 0&&await undoEntries(entries,{sinks,runner,own:[],isStepOver:!0,isLost:!0}),
untraced.length>0&&runner.log.warning(`The record of what this step wrote is gone. Unless another post has undone that, remove it by hand: ${untraced.join(", ")}\
 with its credentials.`)}async function undoText(text,path,{sinks,runner}){const entries=(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.Hh)(text);switch(entries===void 0?
"damaged":await undoEntries(entries,{sinks,runner,own:[path],isStepOver:!0})){case"done":await(0,_record_file_js__WEBPACK_IMPORTED_MODULE_3__.GI)(path);return;case"\
failed":runner.log.warning(`What could not be undone stays on record in ${path}. It may hold keys that were overwritten: save those, then delete it.`);return;case"\
damaged":throw new _record_file_js__WEBPACK_IMPORTED_MODULE_3__.Vt(path,"is damaged, so nothing in it was acted on")}}async function undoEntries(entries,undoing){
const undos=await undosOf(entries,undoing);if(undos===void 0)return"damaged";const{runner,own,isLost}=undoing,troubles=[];for(const undo of undos.reverse())troubles.
push(...await undo(runner,()=>othersOfJob(runner,own)));for(const{message}of troubles.filter(({kind})=>isLost!==!0||kind!=="changed"))runner.log.warning(message);
return troubles.some(({kind})=>kind==="failed")?"failed":"done"}async function othersOfJob({temporaryDirectory},own){const others=(await(0,_record_file_js__WEBPACK_IMPORTED_MODULE_3__.
Gp)(temporaryDirectory)).filter(path=>!own.includes(path));return(await Promise.all(others.map(path=>(0,_record_file_js__WEBPACK_IMPORTED_MODULE_3__.aE)(temporaryDirectory,
path).catch(()=>{})))).flatMap(text=>(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.Hh)(text??"")??[])}async function undosOf(entries,{sinks,isStepOver}){const undos=[];
for(const{sink:name,data}of entries){const sink=await sinks.get(name)?.(),undo=sink?.undo?.(data);if(undo===void 0)return;(isStepOver||sink?.isRolledBackByRunner!==
!0)&&undos.push(undo)}return undos}}),74466:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>SINKS});
const SINKS=new Map([["refresher",async()=>(await __webpack_require__.e(4392).then(__webpack_require__.bind(__webpack_require__,42011))).refresherSink],["profil\
es",async()=>(await Promise.all([__webpack_require__.e(7320),__webpack_require__.e(8981)]).then(__webpack_require__.bind(__webpack_require__,21370))).profilesSink],
["outputs",async()=>(await __webpack_require__.e(8441).then(__webpack_require__.bind(__webpack_require__,38441))).outputsSink],["environment",async()=>(await __webpack_require__.
e(4728).then(__webpack_require__.bind(__webpack_require__,44728))).environmentSink]])})};0&&(module.exports={id,ids,modules});
