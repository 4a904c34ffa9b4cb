'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=4311,ids=[4311,5767],
modules={15950:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kg:()=>isString,dK:()=>isOptional,
my:()=>isCount,sh:()=>isListOf,uf:()=>isPath,vJ:()=>isRecordOf});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__);const isString=value=>typeof value=="string",isCount=value=>typeof value=="number"&&Number.isSafeInteger(value)&&value>=
0,isPath=value=>isString(value)&&(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value)&&!value.includes("\0");function isListOf(check){return value=>Array.
isArray(value)&&value.every(check)}function isOptional(check){return value=>value===void 0||check(value)}function isRecordOf(checks){const fields=Object.entries(
checks);return value=>typeof value=="object"&&value!==null&&fields.every(([key,check])=>check(Reflect.get(value,key)))}}),15767:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W4:()=>JOB_FILE_NAMES,ZB:()=>isOfRemovedDirectory,i6:()=>isInJobDirectory,removeJobFiles:()=>removeJobFiles});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),
_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74296),_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19462);const JOB_FILE_NAMES={
credentialsFile:"credentials",configFile:"config",before:"before.json"};async function isInJobDirectory(temporaryDirectory,path){return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.
VX)(temporaryDirectory,"files",(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))}async function isOfRemovedDirectory(path){return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.
Wr)("files",(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))?(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(path)).then(()=>!1,error=>(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error)==="ENOENT"):!1}function removeJobFiles(temporaryDirectory,directory){
return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.HY)(temporaryDirectory,"files",directory,Object.values(JOB_FILE_NAMES))}}),74311:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>checkJobFiles,prepareJobFiles:()=>prepareJobFiles,writeJobFiles:()=>writeJobFiles});var external_node_fs_=__webpack_require__(
73024),fs=__webpack_require__(27672),external_node_path_=__webpack_require__(76760),errors=__webpack_require__(74296),variables=__webpack_require__(77032),job_place=__webpack_require__(
19462),default_profile=__webpack_require__(2151),job_directory=__webpack_require__(15767),checks=__webpack_require__(15950);const isValuesBefore=(0,checks.vJ)({
AWS_CONFIG_FILE:(0,checks.sh)(checks.Kg),AWS_SHARED_CREDENTIALS_FILE:(0,checks.sh)(checks.Kg)});function noteOf(before){return JSON.stringify(before)}async function valuesBefore({
environment,temporaryDirectory}){const historyOf=async variable=>{const value=environment[variable]??"",note=await(0,job_directory.i6)(temporaryDirectory,value)?
await readNote((0,external_node_path_.dirname)(value)):void 0;return[value,...note?.[variable]??[]]};return{AWS_CONFIG_FILE:await historyOf("AWS_CONFIG_FILE"),AWS_SHARED_CREDENTIALS_FILE:await historyOf(
"AWS_SHARED_CREDENTIALS_FILE")}}async function readNote(directory){try{const note=JSON.parse(await(0,fs.TA)((0,external_node_path_.join)(directory,job_directory.
W4.before),"utf8"));return isValuesBefore(note)?note:void 0}catch{return}}var private_file=__webpack_require__(37775),profiles_location=__webpack_require__(63099),
profiles_sections=__webpack_require__(97320);const KINDS=["credentialsFile","configFile"],PLACE={what:"the profile files of this job",otherwise:"set profile-fil\
es to home"};async function contentOf(path,skipsUnreadable){let handle;try{handle=await(0,fs.ho)(path,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.
O_NONBLOCK);const status=await handle.stat();if(status.isCharacterDevice())return"";if(!status.isFile())throw new Error("it is not a regular file");return await handle.
readText("latin1")}catch(error){const code=(0,errors.c7)(error)??"";if(["ENOENT","ENOTDIR"].includes(code)||skipsUnreadable&&["EACCES","EPERM"].includes(code))return"";
throw(0,private_file.LT)(`cannot copy ${path} for this job`,error,"Name another file in AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE, or make this one readabl\
e.")}finally{await handle?.close()}}async function originalsOf({environment},own,skipsUnreadable=!1){const[credentialsFile,configFile]=KINDS.map(kind=>(0,profiles_location.
jR)(kind,environment)),files={credentialsFile:credentialsFile??own.credentialsFile,configFile:configFile??own.configFile},texts=new Map;for(const kind of KINDS)
texts.set(files[kind],await contentOf(files[kind],skipsUnreadable));return{files,texts}}function filesIn(directory){return{credentialsFile:(0,external_node_path_.
join)(directory,job_directory.W4.credentialsFile),configFile:(0,external_node_path_.join)(directory,job_directory.W4.configFile)}}async function checkJobFiles(runner,names,overwrite){
await(0,job_place.B8)(runner,PLACE);const{files,texts}=await originalsOf(runner,filesIn(await(0,job_place.pZ)(runner,"files",PLACE)));return overwrite||(0,profiles_sections.
cd)(files,texts,names),texts}async function prepareJobFiles(runner,entries,{overwrite,skipsUnreadable,movesDefault=!1}){const directory=await(0,job_place.pZ)(runner,
"files",PLACE),own=filesIn(directory),edits=(0,profiles_sections.z7)(own,entries),{files,texts}=await originalsOf(runner,own,skipsUnreadable),names=entries.map(
({name})=>name);overwrite||(0,profiles_sections.cd)(files,texts,names);const before=await valuesBefore(runner),contents=new Map([[(0,external_node_path_.join)(directory,
job_directory.W4.before),(0,private_file.toByteText)(noteOf(before))]]),copyOf=kind=>texts.get(files[kind])??"",copies={credentialsFile:copyOf("credentialsFile"),
configFile:copyOf("configFile")},start=movesDefault?(0,default_profile.$P)(copies):copies;for(const kind of KINDS){const sections=edits.find(({path})=>path===own[kind])?.
sections??[];contents.set(own[kind],(0,profiles_sections.Dv)(start[kind],sections).text)}return{directory,variables:new Map([...KINDS.map(kind=>[variables.vw[kind],
own[kind]]),...entries.some(({access})=>access.kind==="process")?[[variables.gf,"1"]]:[]]),before,contents}}async function writeJobFiles(directory,contents){await(0,fs.
Ck)(directory,{mode:448}).catch(error=>{throw(0,private_file.LT)(`cannot create the directory ${directory}`,error)});for(const[path,text]of contents)await(0,private_file.
writePrivateFile)(path,text)}})};0&&(module.exports={id,ids,modules});
