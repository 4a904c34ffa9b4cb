'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=8148,ids=[8148,5767],
modules={19462:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B8:()=>checkJobPlace,HY:()=>removeJobDirectory,
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
LT)(`the private files of this job in ${directory} could not be removed`,error)}}}),15767:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{W4:()=>JOB_FILE_NAMES,ZB:()=>isOfRemovedDirectory,i6:()=>isInJobDirectory,removeJobFiles:()=>removeJobFiles});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),
_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74296),_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19462);const JOB_FILE_NAMES={
credentialsFile:"credentials",configFile:"config",before:"before.json"};async function isInJobDirectory(temporaryDirectory,path){return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.
VX)(temporaryDirectory,"files",(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))}async function isOfRemovedDirectory(path){return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.
Wr)("files",(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))?(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(path)).then(()=>!1,error=>(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error)==="ENOENT"):!1}function removeJobFiles(temporaryDirectory,directory){
return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.HY)(temporaryDirectory,"files",directory,Object.values(JOB_FILE_NAMES))}})};0&&(module.exports={id,ids,modules});
