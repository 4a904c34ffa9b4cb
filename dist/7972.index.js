'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=7972,ids=[7972],modules={
48511:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fF:()=>STOP_PATH,or:()=>parseAddress,oz:()=>writeAddress,
zq:()=>readAddress});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),
node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),_files_own_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2734),_files_private_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(37775);const STOP_PATH="/stop",FILE="server.json";async function writeAddress(directory,address){
await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__._h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,FILE),JSON.stringify(address),{mode:_files_private_file_js__WEBPACK_IMPORTED_MODULE_3__.
gQ,flag:"wx"})}async function readAddress(directory){const file=await(0,_files_own_file_js__WEBPACK_IMPORTED_MODULE_2__.z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(directory,FILE)).catch(()=>{});return file?.kind==="own"?parseAddress(file.text):void 0}function parseAddress(text){try{const value=JSON.parse(text);return isAddress(
value)?value:void 0}catch{return}}function isAddress(value){return typeof value=="object"&&value!==null&&"pid"in value&&"port"in value&&"token"in value&&typeof value.
pid=="number"&&Number.isSafeInteger(value.pid)&&value.pid>1&&typeof value.port=="number"&&typeof value.token=="string"&&(!("began"in value)||typeof value.began==
"string")}}),72652:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T1:()=>ancestors,_n:()=>isAlive,
dG:()=>knownProcess});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),
_core_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(74296);function knownProcess(pid){const began=statusOf(pid)?.began;return began===void 0?{pid}:
{pid,began}}function isAlive({pid,began}){if(began!==void 0){const status=statusOf(pid);return status?.began===began&&!status.hasEnded}try{return process.kill(pid,
0),!0}catch(error){return(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__.c7)(error)!=="ESRCH"}}function ancestors(pid=process.pid,parent=process.ppid){const found=[
knownProcess(pid)];for(let next=parent;next!==void 0&&next>1&&found.length<32;next=statusOf(next)?.parent)found.push(knownProcess(next));return found}function statusOf(pid){
try{const text=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`,"latin1"),[state="",parent,...fields]=text.replace(/^.*\) /s,"").split(
" ");return{parent:Number(parent),began:fields[17]??"",hasEnded:"ZX".includes(state)}}catch{return}}}),60991:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>printServerOrder,f:()=>parseServerOrder});function printServerOrder({directory,paths,line}){return JSON.stringify(
{directory,paths:[...paths],line})}function parseServerOrder(text){const value=JSON.parse(text);if(typeof value!="object"||value===null||!("directory"in value)||
!("paths"in value)||!("line"in value))throw new Error("not an order for a server");const{directory,paths,line}=value;if(typeof directory!="string"||!Array.isArray(
paths)||!Array.isArray(line))throw new Error("not an order for a server");return{directory,paths:new Map(paths.filter(isPair)),line:line.filter(isKnownProcess)}}
function isPair(value){return Array.isArray(value)&&value.length===2&&value.every(part=>typeof part=="string")}function isKnownProcess(value){return typeof value==
"object"&&value!==null&&"pid"in value&&typeof value.pid=="number"}}),26347:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A:()=>pathsOfEnds,_:()=>pathOfEnd});const CREDENTIALS="/credentials";function pathOfEnd(name){return name===void 0?CREDENTIALS:`${CREDENTIALS}\
/${encodeURIComponent(name)}`}function pathsOfEnds(ends){return new Map(ends.map(({name,key})=>[pathOfEnd(name),key]))}}),94143:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>collectGarbageOfRequests,o:()=>SMALL});var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
53053),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__),node_v8__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
78877),node_v8__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_1__),node_vm__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
30714),node_vm__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_2__);const SMALL=["--jitless","--max-semi-space-size=\
1","--v8-pool-size=1"],REQUESTS_BETWEEN=500;function collectGarbageOfRequests(){const collect=garbageCollection();let requests=0;(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.
subscribe)("http.server.request.start",()=>{requests+=1,requests%REQUESTS_BETWEEN===0&&collect?.()})}function garbageCollection(){try{(0,node_v8__WEBPACK_IMPORTED_MODULE_1__.
setFlagsFromString)("--expose-gc");const collect=(0,node_vm__WEBPACK_IMPORTED_MODULE_2__.runInNewContext)("gc");return typeof collect=="function"?()=>{Reflect.apply(
collect,void 0,[])}:void 0}catch{return}}}),17972:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{startForJob:()=>startForJob});var fs=__webpack_require__(27672),external_node_path_=__webpack_require__(76760),private_file=__webpack_require__(37775),programs=__webpack_require__(
75573),known_process=__webpack_require__(72652),paths=__webpack_require__(26347),external_node_child_process_=__webpack_require__(31421),systems=__webpack_require__(
16134),errors=__webpack_require__(74296),quote=__webpack_require__(55383),address=__webpack_require__(48511),server_order=__webpack_require__(60991),small_heap=__webpack_require__(
94143);const PATIENCE_MS=15e3,MAX_REASON_LENGTH=2e3,NEEDED=/^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|TMPDIR|TEMP|TMP|LANG|TZ|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|RUNNER_TRACKING_ID|RUNNER_TEMP|AWS_(?!\w*(?:KEY|SECRET|PASSWORD|TOKEN(?!_FILE$)))\w+)$/i;
function serverEnvironment(environment){const forIdToken=new Set((0,systems.av)()),kept=Object.entries(environment).flatMap(([name,value])=>value!==void 0&&value!==
""&&(NEEDED.test(name)||forIdToken.has(name.toUpperCase()))?[[name,value]]:[]);return Object.fromEntries(kept)}async function startServer(order,{node,server},environment){
const child=(0,external_node_child_process_.spawn)(node,[...small_heap.o,server],{detached:!0,env:serverEnvironment(environment),stdio:["pipe","pipe","pipe"],windowsHide:!0});
child.stdin.on("error",()=>{}).end((0,server_order.N)(order));try{const line=await firstLine(child),started=(0,address.or)(line);if(started===void 0)throw new Error(
line===""?"it ended at once":line);return child.unref(),started}catch(error){throw child.kill("SIGKILL"),new errors._G({code:"delivery",message:`the server for \
the credentials did not start: ${(0,errors.bD)(error)}`,hint:"May this step start processes, and listen on 127.0.0.1? If not, use refresh: process.",cause:error})}finally{
child.stdout.destroy(),child.stderr.destroy()}}function firstLine(child){return new Promise((resolve,reject)=>{let[said,failed]=["",""];const timer=setTimeout(()=>{
reject(new Error(`it said nothing for ${PATIENCE_MS/1e3} seconds`))},PATIENCE_MS),settle=text=>{clearTimeout(timer),resolve(text)};child.stdout?.setEncoding("ut\
f8").on("data",text=>{said+=text,said.includes(`
`)&&settle(said)}),child.stderr?.setEncoding("utf8").on("data",text=>{failed+=text}),child.once("error",reject).once("close",()=>{settle((0,quote.Uo)(failed,MAX_REASON_LENGTH))})})}
async function startForJob(directory,ends,{environment,conceal}){const order={directory,paths:(0,paths.A)(ends),line:(0,known_process.T1)()},{port,token}=await startServer(
order,(0,programs.k)(),environment),concealed=conceal(token),tokenFile=(0,external_node_path_.join)(directory,"token");await(0,fs._h)(tokenFile,token,{mode:private_file.
gQ,flag:"wx"});const origin=`http://127.0.0.1:${port}`;return{endpoint:`${origin}${(0,paths._)()}`,token:concealed,tokenFile,urlOf:end=>`${origin}${(0,paths._)(
end.name)}`}}})};0&&(module.exports={id,ids,modules});
