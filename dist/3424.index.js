'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=3424,ids=[3424],modules={
40191:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GE:()=>ambientVariables,iC:()=>restoreAmbientVariables});
var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(72633),_sink_environment_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
92435),_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77032),_core_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22559);
const SECRET=[..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A,"AWS_CONTAINER_AUTHORIZATION_TOKEN"],AMBIENT_VARIABLES=[...SECRET,"AWS_PROFILE","AWS_DEFAUL\
T_PROFILE","AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_WEB_IDENTITY_TOKEN_FILE","AWS_ROLE_ARN","AWS_ROLE_SESSION_NAME","AWS_CONTAINER_CREDENTIALS_FULL_\
URI","AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE","AWS_CREDENTIAL_SCOPE",_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__.
gf,...Object.values(_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__.fJ),..._sink_environment_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__.F];function ambientVariables(environment,conceal){
const set=AMBIENT_VARIABLES.flatMap(name=>{const value=environment[name]??"";return value===""?[]:[[name,SECRET.includes(name)?conceal(value):value]]});return Object.
fromEntries(set)}function restoreAmbientVariables(environment,variables){for(const name of AMBIENT_VARIABLES){const value=variables[name];value===void 0?Reflect.
deleteProperty(environment,name):environment[name]=value instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_3__.z?value.reveal():value}}}),8516:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Sq:()=>printSession,YH:()=>renewedAheadMs,YP:()=>standingOf,iq:()=>parseSession});var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22559);const MAX_AHEAD_MS=3e5,MAX_MARGIN_MS=1e4;function renewedAheadMs({obtainedAt,credentials}){return Math.min(MAX_AHEAD_MS,lifeMs(obtainedAt,credentials.expiration)/
4)}function standingOf(session,now){if(session===void 0)return"over";const{obtainedAt,credentials}=session,left=credentials.expiration.getTime()-now;return left>
renewedAheadMs(session)?"fresh":left>Math.min(MAX_MARGIN_MS,lifeMs(obtainedAt,credentials.expiration)/10)?"due":"over"}function lifeMs(obtainedAt,expiration){return Math.
max(0,expiration.getTime()-obtainedAt)}const VERSION=1;function printSession({credentials,...rest}){const{accessKeyId,secretAccessKey,sessionToken,expiration}=credentials;
return JSON.stringify({version:VERSION,...rest,accessKeyId:accessKeyId.reveal(),secretAccessKey:secretAccessKey.reveal(),sessionToken:sessionToken.reveal(),expiration:expiration.
toISOString()})}const TEXTS=["key","roleArn","assumedRoleArn","assumedRoleId","accessKeyId","secretAccessKey","sessionToken","expiration"];function parseSession(text,key){
const value=parsed(text);if(value.version!==VERSION||value.key!==key||typeof value.obtainedAt!="number")return;const texts=new Map(TEXTS.flatMap(name=>{const part=value[name];
return typeof part=="string"&&part!==""?[[name,part]]:[]})),of=name=>texts.get(name)??"",expiration=new Date(of("expiration"));if(!(texts.size<TEXTS.length||Number.
isNaN(expiration.getTime())))return{key,roleArn:of("roleArn"),assumedRoleArn:of("assumedRoleArn"),assumedRoleId:of("assumedRoleId"),obtainedAt:value.obtainedAt,
credentials:{accessKeyId:new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z(of("accessKeyId")),secretAccessKey:new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.
z(of("secretAccessKey")),sessionToken:new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z(of("sessionToken")),expiration}}}function parsed(text){try{const value=JSON.
parse(text);return typeof value=="object"&&value!==null?{...value}:{}}catch{return{}}}}),58733:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>stopOf,Q:()=>toCached});function toCached(key,{hop,roleArn,session},obtainedAt){const{assumedRoleArn,assumedRoleId,
credentials}=session,{accessKeyId,secretAccessKey,sessionToken}=credentials;if(sessionToken===void 0)throw new Error("the session of a role has a session token");
const expiration=new Date(Math.min(credentials.expiration.getTime(),obtainedAt+hop.durationSeconds*1e3));return{key,roleArn,assumedRoleArn,assumedRoleId,obtainedAt,
credentials:{accessKeyId,secretAccessKey,sessionToken,expiration}}}function stopOf({roleArn,assumedRoleArn,assumedRoleId,credentials}){return{roleArn,session:{assumedRoleArn,
assumedRoleId,credentials}}}}),42911:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ce:()=>sessionKey,
oI:()=>endsOf,wG:()=>pathsOf});var _chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(79509),_core_secret_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
22559),node_crypto__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
function pathsOf(spec){const paths=new Map,add=(node,before)=>{const key=sessionKey(spec,[...before.map(each=>each.node.hop),node.hop]),path=[...before,{key,node}];
paths.set(key,path),node.children.forEach(child=>{add(child,path)})};return(0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__.U5)(spec.plan).forEach(tree=>{add(
tree,[])}),paths}function endsOf(spec){const{targets,hops,region}=spec.plan;return targets.length===0?[{name:void 0,region,key:sessionKey(spec,hops)}]:targets.map(
target=>({name:target.name,region:target.region,key:sessionKey(spec,target.hops)}))}function sessionKey({source,job,environment,network,avoidsSpecialCharacters},hops){
const{override,fips,dualStack}=network.endpoints,endpoints={override:override?.href,fips,dualStack},asked=hops.map(hop=>({...hop,place:void 0})),of={source,job,
environment,endpoints,avoidsSpecialCharacters,hops:asked};return(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(canonical(of)).digest("\
hex")}function canonical(value){return value instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.z?`{"secret":${JSON.stringify((0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.
createHash)("sha256").update(value.reveal()).digest("hex"))}}`:Array.isArray(value)?`[${value.map(canonical).join(",")}]`:typeof value=="object"&&value!==null?`\
{${Object.entries(value).filter(([,member])=>member!==void 0).sort(([one],[other])=>one<other?-1:1).map(([name,member])=>`${JSON.stringify(name)}:${canonical(member)}`).
join(",")}}`:value===void 0?"null":JSON.stringify(value)}}),74984:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{n:()=>SessionCache});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),
node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
74296),_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13853),_files_own_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2734),
_cached_session_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8516);const isWindows=process.platform==="win32",NAME=/^(?:[0-9a-f]{64}(?:\.failure)?\.json|\.[0-9a-f]{64}(?:\.failure)?\.json\.[0-9a-f]{16}\.tmp|renewal\.role-chain-lock\.break)$/,
MAX_LIFE_MS=12*36e5;class SessionCache{directory;#chosenBy;constructor(directory,chosenBy="program"){this.directory=directory,this.#chosenBy=chosenBy}async requirePrivate(){
const fault=await faultOf(this.directory);if(fault!==void 0){const hint=this.#chosenBy==="program"?fault.hint:OWN_DIRECTORY;throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.
_G({code:"delivery",message:`the sessions in ${this.directory} are not used: ${fault.what}`,hint})}}async read(key){const text=await readTrusted(this.#path(key));
return text===void 0?void 0:(0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__.iq)(text,key)}async write(session){const{toByteText,writePrivateFile}=await __webpack_require__.
e(7775).then(__webpack_require__.bind(__webpack_require__,37775));await writePrivateFile(this.#path(session.key),toByteText((0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__.
Sq)(session)))}async readFailure(key){const text=await readTrusted(this.#failurePath(key));return text===void 0?void 0:parseFailure(text)}async isPausing(session,now){
const failure=await this.readFailure(session.key);return failure!==void 0&&Math.abs(now-failure.at)<(0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__.YH)(session)/
10}async writeFailure(key,failure){const{toByteText,writePrivateFile}=await __webpack_require__.e(7775).then(__webpack_require__.bind(__webpack_require__,37775));
await writePrivateFile(this.#failurePath(key),toByteText(JSON.stringify(failure))).catch(()=>{})}async sweep(now){const{readdir,rm,stat}=await Promise.resolve().
then(__webpack_require__.bind(__webpack_require__,27672)),names=await readdir(this.directory).catch(()=>[]);for(const name of names.filter(each=>NAME.test(each))){
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory,name),written=await stat(path).then(({mtimeMs})=>mtimeMs,()=>now);now-written>MAX_LIFE_MS&&
await rm(path,{force:!0}).catch(()=>{})}}#path(key){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory,`${key}.json`)}#failurePath(key){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(this.directory,`${key}.failure.json`)}}const OWN_DIRECTORY="Name a directory that does not exist yet, or one that belongs to this user alone (mode 0700) a\
nd is used for nothing else.";async function faultOf(directory){try{const status=await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)(directory);return status.
isDirectory()?(0,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__.MU)(status.uid)?isWindows||(status.mode&63)===0?void 0:{what:"other users can open it",hint:`\
Someone has changed its mode; chmod 700 ${directory} fixes that.`}:{what:"the directory belongs to another user",hint:"Run the tool as the user that ran the ste\
p that logged in: without sudo, and not in a container of another user."}:{what:"it is not a directory",hint:"This program creates the directory itself; nothing\
 else may be in its place."}}catch(error){const isGone=(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error)==="ENOENT";return{what:isGone?"the directory i\
s gone":`it cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`,hint:isGone?"The job that logged in has ended, or this process cannot\
 see its files: a container needs that directory mounted at the same path.":"Run the tool as the user that ran the step that logged in."}}}async function readTrusted(path){
const file=await(0,_files_own_file_js__WEBPACK_IMPORTED_MODULE_4__.z)(path).catch(()=>{});return file?.kind==="own"?file.text:void 0}function parseFailure(text){
try{const value=JSON.parse(text);return typeof value=="object"&&value!==null&&"at"in value&&"text"in value&&typeof value.at=="number"&&typeof value.text=="strin\
g"?{at:value.at,text:value.text,isAhead:"isAhead"in value&&value.isAhead===!0}:void 0}catch{return}}}),39015:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>renewalSpecOf,z:()=>renewableOf});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__),_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8840),_ci_systems_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
16134),_core_credentials_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72633),_ambient_variables_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(40191),
_renewal_spec_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(42911),_kept_hop_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(58733);function renewableOf(request,login,runner,now){
const spec=renewalSpecOf(request,resolvedPlan(request.plan,login),runner),sessions=new Map(resultsOf(login).flatMap(({hops})=>sessionsOf(spec,hops,now)));return{
spec,sessions:[...sessions.values()]}}function renewalSpecOf({inputs,source,network},plan,runner){const{http,endpoints,maxAttempts,deadlineSeconds}=network,{repository="",
run_id:run="",run_attempt:attempt="",job=""}=(0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_2__.xS)(runner.environment);return{source:source.absolute(runner.workspace),
job:[repository,run,attempt,job].join(" "),plan,network:{http:http.caBundle===void 0?http:{...http,caBundle:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(http.
caBundle)},endpoints,maxAttempts,deadlineSeconds},environment:environmentOf(source,inputs["unset-current-credentials"]===!0,runner),avoidsSpecialCharacters:inputs["\
special-characters-workaround"]===!0}}function environmentOf({readsEnvironment},ignoresKeys,{environment,conceal}){if(!readsEnvironment)return{};const hidden=ignoresKeys?
Object.fromEntries(_core_credentials_js__WEBPACK_IMPORTED_MODULE_3__.A.map(name=>[name,void 0])):{};return(0,_ambient_variables_js__WEBPACK_IMPORTED_MODULE_4__.
GE)({...environment,...hidden},conceal)}function resolvedPlan(plan,login){const resolved={...plan,warnings:[],notices:[]};switch(login.kind){case"existing":return{
...resolved,hops:[]};case"chain":return{...resolved,hops:login.result.hops.map(resolvedHop)};case"targets":return{...resolved,hops:[],targets:login.outcomes.flatMap(
outcome=>outcome.kind==="reached"?[{...outcome.target,hops:outcome.result.hops.map(resolvedHop)}]:[])}}}function resolvedHop({hop}){const signed=(0,_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_1__.
Sy)(hop);return signed===void 0?hop:{...signed,inheritedTags:[]}}function resultsOf(login){switch(login.kind){case"existing":return[];case"chain":return[login.result];case"\
targets":return login.outcomes.flatMap(outcome=>outcome.kind==="reached"?[outcome.result]:[])}}function sessionsOf(spec,hops,now){const resolved=hops.map(resolvedHop);
return hops.map((taken,index)=>{const key=(0,_renewal_spec_js__WEBPACK_IMPORTED_MODULE_5__.ce)(spec,resolved.slice(0,index+1));return[key,(0,_kept_hop_js__WEBPACK_IMPORTED_MODULE_6__.
Q)(key,taken,now)]})}}),92435:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>NO_PROXY_VARIABLES,
n:()=>noProxyVariables});const NO_PROXY_VARIABLES=["NO_PROXY","no_proxy"],PROXIES=["HTTP_PROXY","ALL_PROXY","HTTPS_PROXY"].flatMap(name=>[name,name.toLowerCase()]),
HOST="127.0.0.1";function noProxyVariables(current){const isSet=name=>(current[name]??"")!=="",present=NO_PROXY_VARIABLES.filter(isSet);return present.length===
0?PROXIES.some(isSet)?NO_PROXY_VARIABLES.map(name=>[name,HOST]):[]:present.flatMap(name=>{const value=current[name]??"",entries=value.split(/[,\s]+/);return entries.
includes(HOST)||entries.includes("*")?[]:[[name,`${value},${HOST}`]]})}}),77032:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{EX:()=>withoutProfile,OU:()=>hasProfileVariable,PJ:()=>warnOfEmptiedProfile,Rb:()=>profileVariables,VA:()=>DELIVERED_VARIABLES,VP:()=>SECRET_VARIABLES,
fJ:()=>BOTO_VARIABLES,gf:()=>LOAD_CONFIG,ro:()=>environmentVariables,vw:()=>PROFILE_FILE_VARIABLES});var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
72633),_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75390),_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(92435);const PROFILE_VARIABLES=[
"AWS_PROFILE","AWS_DEFAULT_PROFILE"],CONFLICTING=[...PROFILE_VARIABLES,"AWS_CREDENTIAL_EXPIRATION","AWS_CREDENTIAL_SCOPE"],ENDPOINT_VARIABLES={url:"AWS_CONTAINE\
R_CREDENTIALS_FULL_URI",token:"AWS_CONTAINER_AUTHORIZATION_TOKEN",tokenFile:"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"},RELATIVE_URI="AWS_CONTAINER_CREDENTIALS_RE\
LATIVE_URI",TOKEN_FILE="AWS_WEB_IDENTITY_TOKEN_FILE",PROFILE_FILE_VARIABLES={credentialsFile:"AWS_SHARED_CREDENTIALS_FILE",configFile:"AWS_CONFIG_FILE"},LOAD_CONFIG="\
AWS_SDK_LOAD_CONFIG",BOTO_VARIABLES={config:"BOTO_CONFIG",credentialFile:"AWS_CREDENTIAL_FILE"},DELIVERED_VARIABLES=["AWS_REGION","AWS_DEFAULT_REGION",..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.
A,...CONFLICTING,...Object.values(PROFILE_FILE_VARIABLES),...Object.values(ENDPOINT_VARIABLES),TOKEN_FILE,RELATIVE_URI,LOAD_CONFIG,...Object.values(BOTO_VARIABLES),
..._no_proxy_js__WEBPACK_IMPORTED_MODULE_1__.F],SECRET_VARIABLES=[..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A,ENDPOINT_VARIABLES.token];function environmentVariables({
region,access,clearOthers},current){const variables=new Map,setAll=entries=>{for(const[name,value]of entries)variables.set(name,value)},clear=names=>{setAll(names.
filter(name=>isSet(name,current)).map(name=>[name,""]))};if(clearOthers&&clear(_core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A),region!==void 0&&variables.set(
"AWS_REGION",region).set("AWS_DEFAULT_REGION",region),access===void 0)return variables;clear(CLEARED[access.kind]);const profile=access.kind==="profile"?access.
name:access.profile;return profile!==void 0&&setAll(profileVariables(profile,current)),access.kind==="keys"&&setAll([...keyVariables(access.credentials),...expirationOf(
access)]),access.kind==="endpoint"&&(access.url===void 0&&clear([ENDPOINT_VARIABLES.url]),setAll(endpointVariables(access,current))),variables}function isSet(name,current){
return(current[name]??"")!==""}const CLEARED={keys:[...CONFLICTING,..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A],profile:[..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.
A,"AWS_CREDENTIAL_EXPIRATION",TOKEN_FILE],endpoint:[..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A,...CONFLICTING,TOKEN_FILE,RELATIVE_URI,ENDPOINT_VARIABLES.
tokenFile]};function expirationOf({credentials:{expiration},tellsExpiration}){return tellsExpiration===!0&&expiration!==void 0?[["AWS_CREDENTIAL_EXPIRATION",(0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__.
n)(expiration)]]:[]}function endpointVariables({url,token,tokenFile},current){const needsFile=tokenFile!==void 0&&isSet(ENDPOINT_VARIABLES.tokenFile,current);return[
[ENDPOINT_VARIABLES.token,token],...url===void 0?[]:[[ENDPOINT_VARIABLES.url,url]],...needsFile?[[ENDPOINT_VARIABLES.tokenFile,tokenFile]]:[],...(0,_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__.
n)(current)]}function hasProfileVariable(current){return PROFILE_VARIABLES.some(name=>current[name]!==void 0)}function profileVariables(name,current){const variables=new Map(
[["AWS_PROFILE",name]]);return current.AWS_DEFAULT_PROFILE===void 0?variables:variables.set("AWS_DEFAULT_PROFILE",name)}function withoutProfile(profiles,current){
const isOther=name=>(current[name]??"")!==""&&!profiles.some(one=>one.name===current[name]);return new Map(PROFILE_VARIABLES.filter(isOther).map(name=>[name,""]))}
function keyVariables({accessKeyId,secretAccessKey,sessionToken}){return[["AWS_ACCESS_KEY_ID",accessKeyId],["AWS_SECRET_ACCESS_KEY",secretAccessKey],...sessionToken===
void 0?[]:[["AWS_SESSION_TOKEN",sessionToken]]]}function warnOfEmptiedProfile(variables,reason,log){(variables.get("AWS_PROFILE")===""||variables.get("AWS_DEFAU\
LT_PROFILE")==="")&&log.warning(`AWS_PROFILE was set and is now empty, since ${reason}. The AWS CLI and boto3 do not accept an empty AWS_PROFILE: \`unset AWS_PRO\
FILE\` before you call them, or do not set it for this job.`)}})};0&&(module.exports={id,ids,modules});
