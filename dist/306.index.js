'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=306,ids=[306],modules={
40253:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bi:()=>writeRenewable,KF:()=>placeForSessions,
iU:()=>checkPlaceForSessions});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
37775),_files_job_place_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(19462),_spec_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52626),_session_cache_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
74984);const PLACE={what:"the sessions that are renewed",otherwise:"set refresh to none"};function checkPlaceForSessions(ground){return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_2__.
B8)(ground,PLACE)}function placeForSessions(ground){return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_2__.pZ)(ground,"refresh",PLACE)}async function writeRenewable(directory,{
spec,sessions}){await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.Ck)(directory,{mode:448}).catch(error=>{throw(0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__.
LT)(`cannot create the directory ${directory}`,error)});const cache=new _session_cache_js__WEBPACK_IMPORTED_MODULE_4__.n(directory);for(const session of sessions)
await cache.write(session);await(0,_spec_file_js__WEBPACK_IMPORTED_MODULE_3__.H)(directory,spec)}}),52626:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>readSpec,H:()=>writeSpec});var external_node_path_=__webpack_require__(76760),errors=__webpack_require__(74296),
own_file=__webpack_require__(2734),private_file=__webpack_require__(37775),dist=__webpack_require__(77934),secret=__webpack_require__(22559),hop_kinds=__webpack_require__(
8840),kinds=__webpack_require__(7798);const spec_schema_secret=dist.instance(secret.z),url=dist.instance(URL),texts=dist.array(dist.string()),flag=dist.boolean(),
count=dist.pipe(dist.number(),dist.integer(),dist.minValue(0)),source=dist.union(kinds.s.map(kind=>kind.schema(dist))),hop=dist.union(Object.values(hop_kinds.wh).
map(kind=>kind.schema(dist))),PLANNED_SOURCE={kind:dist.picklist(kinds.s.map(({kind})=>kind)),name:dist.string(),proof:dist.picklist(kinds.s.map(({proof})=>proof)),
typedInto:dist.exactOptional(texts),isInFile:dist.exactOptional(dist.literal(!0)),isFallback:dist.exactOptional(dist.literal(!0))},plan=dist.strictObject({source:dist.
strictObject(PLANNED_SOURCE),region:dist.string(),partition:dist.string(),hops:dist.array(hop),targets:dist.array(dist.strictObject({name:dist.string(),place:dist.
string(),region:dist.string(),labels:dist.record(dist.string(),dist.string()),hops:dist.array(hop)})),warnings:texts,notices:texts}),network=dist.strictObject({
http:dist.strictObject({proxy:dist.exactOptional(dist.strictObject({proxy:url,noProxy:dist.string()})),caBundle:dist.exactOptional(dist.string()),caBundleMayBeMissing:dist.
exactOptional(dist.boolean()),namedBy:dist.exactOptional(dist.strictObject({proxy:dist.exactOptional(dist.string()),caBundle:dist.exactOptional(dist.string()),endpoint:dist.
exactOptional(dist.strictObject({host:dist.string(),setting:dist.string()}))})),connectTimeoutMilliseconds:count,requestTimeoutMilliseconds:count}),endpoints:dist.
strictObject({override:dist.exactOptional(url),fips:flag,dualStack:flag}),maxAttempts:count,deadlineSeconds:count}),renewalSpec=dist.strictObject({source,job:dist.
string(),plan,network,environment:dist.record(dist.string(),dist.union([dist.string(),spec_schema_secret])),avoidsSpecialCharacters:flag});function parseRenewalSpec(value){
const result=dist.safeParse(renewalSpec,value);return result.success?result.output:void 0}function separateSecrets(value){const secrets=[],keep=secret2=>secrets.
push(secret2)-1,apart=part=>part instanceof secret.z?{$secret:keep(part.reveal())}:part instanceof URL?part.username+part.password===""?{$url:part.href}:{$secretUrl:keep(
part.href)}:Array.isArray(part)?part.map(apart):typeof part=="object"&&part!==null?Object.fromEntries(Object.entries(part).map(([name,member])=>[name,apart(member)])):
part;return{value:apart(value),secrets}}function restoreSecrets({value,secrets},conceal){const secretAt=index=>typeof index=="number"?secrets[index]:void 0,together=part=>{
if(Array.isArray(part))return part.map(together);if(typeof part!="object"||part===null)return part;if("$secret"in part){const secret2=secretAt(part.$secret);return secret2===
void 0?void 0:conceal(secret2)}return"$url"in part?addressOf(part.$url,conceal):"$secretUrl"in part?addressOf(secretAt(part.$secretUrl),conceal):Object.fromEntries(
Object.entries(part).map(([name,member])=>[name,together(member)]))};return together(value)}function addressOf(text,conceal){if(typeof text!="string"||!URL.canParse(
text))return;const url2=new URL(text);for(const part of[url2.username,url2.password].filter(each=>each!==""))conceal(part),conceal(decodeURIComponent(part));return url2}
const FILES={plan:"plan.json",secrets:"secrets.json"},VERSION=1;async function writeSpec(directory,spec){const{value,secrets}=separateSecrets(spec),write=(name,content)=>(0,private_file.
writePrivateFile)((0,external_node_path_.join)(directory,name),(0,private_file.toByteText)(JSON.stringify({version:VERSION,content})));secrets.length>0&&await write(
FILES.secrets,secrets),await write(FILES.plan,value)}async function readSpec(directory,conceal){const path=(0,external_node_path_.join)(directory,FILES.plan),value=await contentOf(
path),secrets=await contentOf((0,external_node_path_.join)(directory,FILES.secrets),[]),texts2=Array.isArray(secrets)?secrets.filter(secret2=>typeof secret2=="s\
tring"):[];return parseRenewalSpec(restoreSecrets({value,secrets:texts2},conceal))??refuse(path,"it is damaged, or of another version of this program")}async function contentOf(path,absent){
const file=await(0,own_file.z)(path);if(file.kind!=="own")return file.kind==="absent"&&absent!==void 0?absent:refuse(path,file.kind==="absent"?"it is gone":"it \
is not a private file of this user");const value=parsed(file.text);return typeof value=="object"&&value!==null&&"version"in value&&"content"in value&&value.version===
VERSION?value.content:void 0}function parsed(text){try{return JSON.parse(text)}catch{return}}function refuse(path,why){throw new errors._G({code:"delivery",message:`\
the plan for renewing the credentials, ${path}, is not used: ${why}`,hint:"Log in again: run the step with refresh once more, in this job."})}}),87632:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>withoutBotoFiles});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161),node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_os__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77032),_default_profile_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2151),_location_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(63099);const KEY=/^[ \t]*aws_access_key_id[ \t]*[=:]/im;async function withoutBotoFiles(environment){
const{config,credentialFile}=_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__.fJ,variables=new Map,files=[],hide=(variable,path)=>{variables.set(variable,
node_os__WEBPACK_IMPORTED_MODULE_0__.devNull),files.push(path)},{[credentialFile]:keyFile=""}=environment;await textAt(keyFile)!==""&&hide(credentialFile,keyFile);
for(const path of configFiles(environment))KEY.test(await textAt(path))&&hide(config,path);return{variables,files}}function configFiles({[_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__.
fJ.config]:named}){return named===void 0?["/etc/boto.cfg",(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)("~",".boto")]:[named]}async function textAt(path){const home=(0,_location_js__WEBPACK_IMPORTED_MODULE_4__.
OQ)();return path.startsWith("~")&&home===""?"":(0,_default_profile_js__WEBPACK_IMPORTED_MODULE_3__.b6)((0,_location_js__WEBPACK_IMPORTED_MODULE_4__.kc)(path,home))}}),
2151:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$P:()=>moveDefault,Mc:()=>MOVED_DEFAULT,XP:()=>defaultProfileFile,
b6:()=>textOf,hasDefaultProfile:()=>hasDefaultProfile,profileTexts:()=>profileTexts});var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
known.push(section)}}function headerOf({dialect,profile}){return dialect==="credentials"||profile==="default"?`[${profile}]`:`[profile ${profile}]`}}),63099:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
return{credentialsFile:locateProfileFile("credentialsFile",env,home),configFile:locateProfileFile("configFile",env,home)}}}),2807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>enumerated,K:()=>listed});function enumerated(items){const last=items.at(-1)??"";return items.length>1?`${items.
slice(0,-1).join(", ")} and ${last}`:last}const SHOWN=20;function listed(names,{max=SHOWN,show=name=>name}={}){const shown=names.length>max+1?names.slice(0,max):
names,more=names.length-shown.length;return`${shown.map(show).join(", ")}${more>0?` and ${more} more`:""}`}})};0&&(module.exports={id,ids,modules});
