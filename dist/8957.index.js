'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=8957,ids=[8957],modules={
78957:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{env:()=>env});var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(41814),_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77032),_flags_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1617),_shell_login_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72856);const env={name:"\
env",summary:"log in and print the credentials as commands for a shell",usage:"[--shell SHELL] [INPUTS]",details:["Logs in as the action would, and prints the c\
redentials of the last role to standard output:","",'  credentials="$(role-chain env --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/d\
eploy)"','  eval "$credentials"',"","Two lines, since eval of nothing succeeds: so a failed login ends a script that stops at errors (set -e).","Messages go to \
standard error. If anything fails, nothing is printed to standard output."].join(`
`),flags:[_flags_js__WEBPACK_IMPORTED_MODULE_1__.C],positionals:0,inputsOf:"login",run};async function run(given,process){const render=(0,_flags_js__WEBPACK_IMPORTED_MODULE_1__.
lu)(given.flags.get("shell")),{request,runner,login}=await(0,_shell_login_js__WEBPACK_IMPORTED_MODULE_2__.mN)(given,process,{command:"env",why:"which prints the\
 credentials",check:(asked,problems)=>{(0,_shell_login_js__WEBPACK_IMPORTED_MODULE_2__.j3)("env",asked,problems)}}),{credentials,region}=(0,_shell_login_js__WEBPACK_IMPORTED_MODULE_2__.
lN)(request,await login()),variables=(0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__.ro)({region,clearOthers:request.inputs["unset-current-creden\
tials"]===!0,...credentials===void 0?{}:{access:{kind:"keys",credentials,tellsExpiration:!0}}},runner.environment),plain=new Map([...variables].map(([name,value])=>[
name,(0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__._)(value)]));return(0,_flags_js__WEBPACK_IMPORTED_MODULE_1__.y2)(render,plain,runner.log),process.print(render(
plain)),0}}),1617:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>SHELL_FLAG,uW:()=>readIpAddress,
Sr:()=>readPort,lu:()=>readShell,y2:()=>warnOfKept});var external_node_net_=__webpack_require__(77030),errors=__webpack_require__(74296),nearest=__webpack_require__(
60613),values=__webpack_require__(46089);function lines(set,unset){return variables=>[...variables].flatMap(([name,value])=>value===""?unset?.(name)??[]:set(name,
value)).map(line=>`${line}
`).join("")}function plain(name,value){if(/[^!-~]|["'`$#\\]/.test(value))throw new errors._G({code:"delivery",message:`${name} cannot be written as dotenv: it h\
as a character that programs read differently there, such as a quote`,hint:"Use --shell json, or the format of a shell."});return value}const SHELLS={bash:lines(
(name,value)=>`export ${name}='${value.replaceAll("'","'\\''")}'`,name=>`unset ${name}`),fish:lines((name,value)=>`set -gx ${name} '${value.replaceAll("\\","\\\\").
replaceAll("'","\\'")}'`,name=>`set -e ${name}`),powershell:lines((name,value)=>`$env:${name} = '${value.replace(/['\u2018-\u201B]/g,"$&$&")}'`,name=>`Remove-It\
em -ErrorAction SilentlyContinue Env:${name}`),dotenv:lines((name,value)=>`${name}=${plain(name,value)}`),json:variables=>{const set=[...variables].filter(([,value])=>value!==
"");return`${JSON.stringify(Object.fromEntries(set),void 0,2)}
`}};function keptBy(render,variables){return[...variables.keys()].filter(name=>variables.get(name)===""&&!render(new Map([[name,""]])).includes(name))}var list=__webpack_require__(
2807),quote=__webpack_require__(55383);const HIGHEST_PORT=65535,SHELL_FLAG={name:"shell",value:"SHELL",description:`${Object.keys(SHELLS).join(", ")}. Default b\
ash, which is any POSIX shell.`};function readShell(typed="bash"){const render=Object.entries(SHELLS).find(([name])=>name===typed)?.[1];if(render===void 0){const known=Object.
keys(SHELLS);throw new errors._G({code:"invalid-request",message:`--shell: ${(0,quote.hD)(typed)} is not one of ${known.join(", ")}${(0,nearest.h)(typed,known)}`})}
return render}function warnOfKept(render,variables,log){const kept=keptBy(render,variables);kept.length>0&&log.warning(`${(0,list.B)(kept)} ${kept.length===1?"i\
s":"are"} set here, and this --shell cannot unset variables: where tools see both, some use these instead of the credentials of role-chain.`)}function readPort(typed){
const port=typed===void 0?void 0:(0,values.oA)(typed);if(typed!==void 0&&(port===void 0||port>HIGHEST_PORT))throw new errors._G({code:"invalid-request",message:`\
--port: ${(0,quote.hD)(typed)} is not a port (0 to ${HIGHEST_PORT})`});return port}function readIpAddress(typed="127.0.0.1"){if((0,external_node_net_.isIP)(typed)===
0)throw new errors._G({code:"invalid-request",message:`--source-ip: ${(0,quote.hD)(typed)} is not an IP address`});return typed}}),92435:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>NO_PROXY_VARIABLES,n:()=>noProxyVariables});const NO_PROXY_VARIABLES=["NO_PROXY","no_proxy"],PROXIES=["HTTP_PRO\
XY","ALL_PROXY","HTTPS_PROXY"].flatMap(name=>[name,name.toLowerCase()]),HOST="127.0.0.1";function noProxyVariables(current){const isSet=name=>(current[name]??"")!==
"",present=NO_PROXY_VARIABLES.filter(isSet);return present.length===0?PROXIES.some(isSet)?NO_PROXY_VARIABLES.map(name=>[name,HOST]):[]:present.flatMap(name=>{const value=current[name]??
"",entries=value.split(/[,\s]+/);return entries.includes(HOST)||entries.includes("*")?[]:[[name,`${value},${HOST}`]]})}}),77032:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EX:()=>withoutProfile,OU:()=>hasProfileVariable,PJ:()=>warnOfEmptiedProfile,Rb:()=>profileVariables,VA:()=>DELIVERED_VARIABLES,
VP:()=>SECRET_VARIABLES,fJ:()=>BOTO_VARIABLES,gf:()=>LOAD_CONFIG,ro:()=>environmentVariables,vw:()=>PROFILE_FILE_VARIABLES});var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
FILE\` before you call them, or do not set it for this job.`)}}),2807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{B:()=>enumerated,K:()=>listed});function enumerated(items){const last=items.at(-1)??"";return items.length>1?`${items.slice(0,-1).join(", ")}\
 and ${last}`:last}const SHOWN=20;function listed(names,{max=SHOWN,show=name=>name}={}){const shown=names.length>max+1?names.slice(0,max):names,more=names.length-
shown.length;return`${shown.map(show).join(", ")}${more>0?` and ${more} more`:""}`}})};0&&(module.exports={id,ids,modules});
