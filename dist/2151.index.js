'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=2151,ids=[2151],modules={
5354:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>readRegularBytes,X:()=>readRegularFile});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),
_fs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27672);const MAX_BYTES=1e7;async function readRegularFile(path){return Buffer.from(await readRegularBytes(
path)).toString("utf8")}async function readRegularBytes(path,maxBytes=MAX_BYTES){const handle=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.ho)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);try{const status=await handle.stat();if(!status.isFile())throw new Error(`${path} \
is not a regular file`);if(status.size>maxBytes)throw new Error(`${path} is larger than ${maxBytes} bytes`);return await handle.readBytes()}finally{await handle.
close()}}}),2151:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$P:()=>moveDefault,Mc:()=>MOVED_DEFAULT,
XP:()=>defaultProfileFile,b6:()=>textOf,hasDefaultProfile:()=>hasDefaultProfile,profileTexts:()=>profileTexts});var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
`,moved];return[kept,...added].join("").replace(FROM_DEFAULT,`$1${MOVED_DEFAULT}`)}}),8400:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Qx:()=>LINES,Z_:()=>Sections,lA:()=>withoutFinalBreaks,rR:()=>headerOf,sn:()=>BYTE_ORDER_MARK});const INDENT=/^[ \t\f\v]*/,
BLANK_OR_COMMENT=/^[ \t\f\v]*(?:[#;]|$)/,BYTE_ORDER_MARK=/^(?:\uFEFF|\xEF\xBB\xBF)/,LINES=/[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g,PROFILE_HEADER=/^profile[ \t]+(?:"([^"]*)"|'([^']*)'|([^ \t"']+))$/;
function headerName(line){if(!line.startsWith("["))return;const comment=line.search(/[ \t][#;]/),beforeComment=comment<0?line:line.slice(0,comment),close=beforeComment.
includes("]")?beforeComment.lastIndexOf("]"):line.lastIndexOf("]");return close<0?void 0:withoutBlanksAround(line.slice(1,close))}function withoutBlanksAround(text){
let[start,end]=[0,text.length];for(;start<end&&isBlank(text.charAt(start));)start+=1;for(;end>start&&isBlank(text.charAt(end-1));)end-=1;return text.slice(start,
end)}function isBlank(character){return character===" "||character==="	"}function withoutFinalBreaks(text){let end=text.length;for(;end>0&&/[\r\n]/.test(text.charAt(
end-1));)end-=1;return text.slice(0,end)}function parse(text){const sections=[],textStart=BYTE_ORDER_MARK.exec(text)?.[0].length??0;for(const match of text.slice(
textStart).matchAll(LINES)){const line=withoutFinalBreaks(match[0]),start=textStart+match.index,end=start+match[0].length,indent=INDENT.exec(line)?.[0]??"",name=headerName(
line.slice(indent.length)),current=sections.at(-1);name!==void 0?sections.push({name,indent,start,end}):current!==void 0&&!BLANK_OR_COMMENT.test(line)&&(sections[sections.
length-1]={...current,end})}return sections}function profileNamed(name,dialect){if(dialect==="credentials"||name==="default")return name;const match=PROFILE_HEADER.
exec(name);return match?.[1]??match?.[2]??match?.[3]}class Sections{all;#byProfile={config:new Map,credentials:new Map};constructor(text){this.all=parse(text);for(const section of this.
all)this.#add("credentials",section),this.#add("config",section)}of({dialect,profile}){return this.#byProfile[dialect].get(profile)??[]}#add(dialect,section){const profile=profileNamed(
section.name,dialect);if(profile===void 0)return;const known=this.#byProfile[dialect].get(profile);known===void 0?this.#byProfile[dialect].set(profile,[section]):
known.push(section)}}function headerOf({dialect,profile}){return dialect==="credentials"||profile==="default"?`[${profile}]`:`[profile ${profile}]`}})};0&&(module.exports={id,ids,modules});
