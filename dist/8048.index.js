'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=8048,ids=[8048,4532],
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
LT)(`the private files of this job in ${directory} could not be removed`,error)}}}),5354:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{O:()=>readRegularBytes,X:()=>readRegularFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_fs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27672);const MAX_BYTES=1e7;async function readRegularFile(path){
return Buffer.from(await readRegularBytes(path)).toString("utf8")}async function readRegularBytes(path,maxBytes=MAX_BYTES){const handle=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.
ho)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);try{const status=await handle.stat();
if(!status.isFile())throw new Error(`${path} is not a regular file`);if(status.size>maxBytes)throw new Error(`${path} is larger than ${maxBytes} bytes`);return await handle.
readBytes()}finally{await handle.close()}}}),2151:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$P:()=>moveDefault,Mc:()=>MOVED_DEFAULT,XP:()=>defaultProfileFile,b6:()=>textOf,hasDefaultProfile:()=>hasDefaultProfile,profileTexts:()=>profileTexts});var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5354),_location_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(63099),_ini_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8400);const CREDENTIALS=/^[ \t]*(?:aws_access_key_id|role_arn|credential_process|sso_session|sso_start_url|web_identity_token_file|login_session)[ \t]*[=:]/im,
ABOUT_CREDENTIALS=/^[ \t]*(?:aws_access_key_id|aws_secret_access_key|aws_session_token|aws_security_token|aws_account_id|role_arn|role_session_name|source_profile|credential_source|external_id|mfa_serial|duration_seconds|credential_process|sso_\w+|web_identity_token_file|login_session)[ \t]*[=:]/i,
BLANK_OR_COMMENT=/^[ \t]*(?:[#;]|[\r\n]|$)/,FROM_DEFAULT=/^([ \t]*source_profile[ \t]*[=:][ \t]*)default(?=[ \t]*(?:[\r\n#;]|$))/gim,MOVED_DEFAULT="default-of-t\
his-machine",KINDS=["credentialsFile","configFile"],DIALECTS={credentialsFile:"credentials",configFile:"config"};async function readFiles(environment){const files=[];
for(const kind of KINDS){const path=(0,_location_js__WEBPACK_IMPORTED_MODULE_1__.jR)(kind,environment);if(path===void 0)continue;const text=await textOf(path);files.
push({path,text,sections:new _ini_js__WEBPACK_IMPORTED_MODULE_2__.Z_(text).of({dialect:DIALECTS[kind],profile:"default"})})}return files}async function defaultProfileFile(environment){
const hasCredentials=({text,sections})=>sections.some(({start,end})=>CREDENTIALS.test(text.slice(start,end)));return(await readFiles(environment)).find(hasCredentials)?.
path}async function hasDefaultProfile(environment){return(await readFiles(environment)).some(({sections})=>sections.length>0)}async function profileTexts(environment){
return new Map((await readFiles(environment)).map(({path,text})=>[path,text]))}async function textOf(path){return(0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__.
O)(path).then(bytes=>Buffer.from(bytes).toString("latin1"),()=>"")}function moveDefault(texts){const credentialsFile=split(texts.credentialsFile),configFile=split(
texts.configFile);return credentialsFile.moved===""&&configFile.moved===""?texts:{credentialsFile:joined(credentialsFile,"credentials"),configFile:joined(configFile,
"config")}}function split(text){const[kept,moved]=[[],[]];let end=0;for(const section of new _ini_js__WEBPACK_IMPORTED_MODULE_2__.Z_(text).of({dialect:"config",
profile:"default"})){kept.push(text.slice(end,section.start)),{end}=section;let movedIndent;for(const line of text.slice(section.start,end).match(_ini_js__WEBPACK_IMPORTED_MODULE_2__.
Qx)??[]){const indent=line.search(/[^ \t]/);!BLANK_OR_COMMENT.test(line)&&(movedIndent===void 0||indent<=movedIndent)&&(movedIndent=ABOUT_CREDENTIALS.test(line)?
indent:void 0),(movedIndent===void 0?kept:moved).push(line)}}return kept.push(text.slice(end)),{kept:kept.join(""),moved:moved.join("")}}function joined({kept,moved},dialect){
const section={dialect,profile:MOVED_DEFAULT},isThere=new _ini_js__WEBPACK_IMPORTED_MODULE_2__.Z_(kept).of(section).length>0,added=moved===""||isThere?[]:[/(?:^|[\r\n])$/.
test(kept)?"":`
`,(0,_ini_js__WEBPACK_IMPORTED_MODULE_2__.rR)(section),`
`,moved];return[kept,...added].join("").replace(FROM_DEFAULT,`$1${MOVED_DEFAULT}`)}}),63099:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{OQ:()=>homeOfUser,jR:()=>findProfileFile,kc:()=>expandHome,lZ:()=>locateProfileFiles});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48161),node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
74296),_environment_variables_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(77032);function inHome(home,rest){if((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
isAbsolute)(home))return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home,rest);const variable=process.platform==="win32"?"USERPROFILE":"HOME";throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.
_G({code:"delivery",message:`${variable} is ${home===""?"empty":"not an absolute path"}, so there is no telling where the profile belongs`,hint:`Set ${variable}\
, or both AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE to absolute paths.`})}function expandHome(path,home){return/^~(?:$|[/\\])/.test(path)?inHome(home,path.
slice(1)):path}const NAMES={credentialsFile:"credentials",configFile:"config"};function homeOfUser(){try{return(0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()}catch{
return""}}function locateProfileFile(kind,env,home=homeOfUser()){const named=env[_environment_variables_js__WEBPACK_IMPORTED_MODULE_3__.vw[kind]]??"";return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(named===""?inHome(home,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(".aws",NAMES[kind])):expandHome(named,home))}function findProfileFile(kind,env){
try{return locateProfileFile(kind,env)}catch(error){if(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__._G)return;throw error}}function locateProfileFiles(env,home){
return{credentialsFile:locateProfileFile("credentialsFile",env,home),configFile:locateProfileFile("configFile",env,home)}}}),55383:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{TN:()=>oneLine,Uo:()=>headOf,hD:()=>quote});var _ascii_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(49024);const MAX_LENGTH=200,
HEAD_LENGTH=12;function quote(value){if(value.length<=MAX_LENGTH)return`'${oneLine(value)}'`;const isInNumber=/\d/.test(value.charAt(HEAD_LENGTH)),head=value.slice(
0,HEAD_LENGTH);return`'${oneLine(isInNumber?head.replace(/\d+$/,""):head)}...'`}function headOf(text,maxLength){if(text.length<=maxLength)return text;let end=maxLength;
for(;end>0&&!/\s/.test(text.charAt(end));)end-=1;return text.slice(0,end).trimEnd()}const HIDDEN=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,ESCAPES={"\n":"\\n","\r":"\
\\r","	":"\\t"};function oneLine(text){return(0,_ascii_js__WEBPACK_IMPORTED_MODULE_0__._)(text)?text:text.replace(HIDDEN,character=>ESCAPES[character]??`\\u${(character.
codePointAt(0)??0).toString(16).padStart(4,"0")}`)}})};0&&(module.exports={id,ids,modules});
