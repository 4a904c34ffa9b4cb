'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=7775,ids=[7775],modules={
37775:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DA:()=>removeLeftovers,LT:()=>deliveryError,
bu:()=>refuseLinkedDirectory,gQ:()=>PRIVATE_MODE,h3:()=>isOpenToAll,q1:()=>readPrivateFile,toByteText:()=>toByteText,writePrivateFile:()=>writePrivateFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__),_fs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
27672),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__),
node_timers_promises__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58500),node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__),
_core_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(74296),_own_directory_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(13853);const isWindows=process.
platform==="win32",PRIVATE_MODE=384;function toByteText(text){return Buffer.from(text,"utf8").toString("latin1")}function deliveryError(message,cause,hint){if(cause instanceof
_core_errors_js__WEBPACK_IMPORTED_MODULE_5__._G)return cause;const details={code:"delivery",message:`${message}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.
bD)(cause)}`,cause};return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__._G(hint===void 0?details:{...details,hint})}async function statusOf(path){try{return await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
$1)(path)}catch(error){if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.c7)(error)==="ENOENT")return;throw deliveryError(`cannot look at ${path}`,error)}}function refusal(path,reason,hint){
return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__._G({code:"delivery",message:`refusing to use ${path}: ${reason}`,hint})}async function refuseLinkedDirectory(directory){
if((await statusOf(directory))?.isSymbolicLink()===!0)throw refusal(directory,"it is a symbolic link","Name the directory that it points to instead.")}async function refuseUnusualFile(path){
await refuseLinkedDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));const status=await statusOf(path);if(status?.isSymbolicLink()===!0)throw refusal(
path,"it is a symbolic link","Name the file that it points to instead.");if(status?.isFile()===!1)throw refusal(path,"it is not a regular file","Name a regular \
file instead.")}async function refuseForeignFile(path,uid){if(isWindows||uid===0||(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_6__.MU)(uid)||(await statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
dirname)(path)))?.uid===uid)return;const hint=`Find out who made it, delete ${path} and run again; or name a file in a directory that only you can write to.`;throw refusal(
path,"it belongs to another user, in a directory that is not theirs",hint)}async function isOpenToAll(directory){const mode=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
stat)(directory).then(status=>status.mode,()=>0);return!isWindows&&(mode&514)===2}async function readPrivateFile(path){await refuseUnusualFile(path);let handle;
try{const flags=isWindows?0:node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;handle=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
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
name),{force:!0}).catch(()=>{})}})};0&&(module.exports={id,ids,modules});
