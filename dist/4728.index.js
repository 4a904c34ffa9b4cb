'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=4728,ids=[4728,8148,
5767],modules={72633:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>KEY_VARIABLES,l:()=>isKeyText});
function isKeyText(text){return/^[\u0021-\u007E]+$/.test(text)}const CURRENT_KEY_VARIABLES=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"],OLDER_KEY_VARIABLES=[
"AWS_SECURITY_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AMAZON_ACCESS_KEY_ID","AMAZON_SECRET_ACCESS_KEY","AMAZON_SESSION_TOKEN"],KEY_VARIABLES=[...CURRENT_KEY_VARIABLES,
...OLDER_KEY_VARIABLES]}),77459:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>withoutUndefined});
function withoutUndefined(shape){return Object.fromEntries(Object.entries(shape).filter(([,value])=>value!==void 0))}}),19462:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B8:()=>checkJobPlace,HY:()=>removeJobDirectory,VX:()=>isJobDirectory,Wr:()=>isNamedAs,pZ:()=>newJobDirectory});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),_fs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
27672),node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161),node_os__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__),
node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__),
_core_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(74296),_own_directory_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(13853),_private_file_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
37775);const NAMES={files:/^aws-role-chain-files-[0-9a-f]{32}$/,refresh:/^aws-role-chain-refresh-[0-9a-f]{32}$/};function parentsOf(temporaryDirectory){return[temporaryDirectory,
(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)())]}function kindBelow(temporaryDirectory,place){return{parents:parentsOf(
temporaryDirectory),name:NAMES[place]}}async function isWithin(directory,workspace){const identityOf=async path=>(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.stat)(path,
{bigint:!0}).then(({dev,ino})=>`${dev} ${ino}`,()=>{}),[start,outer]=[await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(directory).catch(()=>{}),await identityOf(
workspace)];if(start===void 0||outer===void 0)return!1;for(let path=start;;path=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)){if(await identityOf(path)===
outer)return!0;if(path===(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))return!1}}async function parentFor({temporaryDirectory,workspace},{what,otherwise}){
const parents=parentsOf(temporaryDirectory);for(const parent of parents)if(!await isWithin(parent,workspace))return parent;throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__.
_G({code:"delivery",message:`there is no place outside of the workspace ${workspace} for ${what}: ${[...new Set(parents)].join(" and ")} cannot be used`,hint:`S\
et ${process.platform==="win32"?"TEMP":"TMPDIR"} for this step to a directory outside of the workspace, or ${otherwise}.`})}async function newJobDirectory(ground,place,wanted){
const parent=await parentFor(ground,wanted);return(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent,`${_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Pt}${place}\
-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex")}`)}async function checkJobPlace(ground,wanted){const parent=await parentFor(ground,
wanted);try{await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.Nr)(await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.jV)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent,
_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Pt)))}catch(error){throw(0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__.LT)(`cannot create a directory for ${wanted.
what} in ${parent}`,error)}}async function isJobDirectory(temporaryDirectory,place,directory){return await(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Kl)(
directory,kindBelow(temporaryDirectory,place)).catch(()=>"gone")===void 0}function isNamedAs(place,directory){return NAMES[place].test((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
basename)(directory))}async function removeJobDirectory(temporaryDirectory,place,directory,first){try{if(await(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.
Kl)(directory,kindBelow(temporaryDirectory,place))!==void 0)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__._G({code:"delivery",message:`${directory} is \
not removed: it is not a directory that this action made there for this user`});for(const name of first)await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(directory,name),{recursive:!0,force:!0});await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.rm)(directory,{recursive:!0,force:!0,maxRetries:3})}catch(error){if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__.
c7)(error)==="ENOENT")return;throw(0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__.LT)(`the private files of this job in ${directory} could not be removed`,error)}}}),
66578:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>validateProfileName});function validateProfileName(name){
if(name.trim()==="")return"a profile name must not be empty";if(/\s/.test(name))return"a profile name must not contain white space";if(/\p{Cc}/u.test(name))return"\
a profile name must not contain control characters";if(/[[\]]/.test(name))return"a profile name must not contain brackets";if(/[/\\]/.test(name))return"a profil\
e name must not contain slashes";if(/["']/.test(name))return"a profile name must not contain quotes: the AWS CLI drops them";if(/^[#;]/.test(name))return"a prof\
ile name must not start with # or ;: the SDKs read that as a comment";if(name==="__proto__")return"a profile name must not be __proto__: SDKs refuse a file with\
 such a profile";if(name==="DEFAULT")return"a profile name must not be DEFAULT: the AWS CLI would use it for every other profile"}}),56273:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$t:()=>placeOf,B_:()=>refreshOf,OD:()=>checkDeliveryInputs,oU:()=>exportsCredentials});var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
66578);function refreshOf({refresh="none"}){return refresh}function exportsCredentials({inputs,plan}){return plan.targets.length<2&&(inputs["output-env-credenti\
als"]??inputs["aws-profile"]===void 0)}function placeOf(inputs){const profile=inputs["aws-profile"];switch(refreshOf(inputs)){case"server":return"server of this\
 job";case"process":return profile===void 0?"profile of this job":`profile ${profile}`;case"none":return profile!==void 0?inputs["output-env-credentials"]===!0?
`job and profile ${profile}`:`profile ${profile}`:inputs["output-env-credentials"]===!1?"outputs of this step":"environment of the job"}}function checkDeliveryInputs({
inputs,plan},problems){const profile=inputs["aws-profile"],problem=profile===void 0?void 0:(0,_request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__.d)(profile);
problem!==void 0&&problems.add("aws-profile",problem),plan.targets.length>0&&checkTargetInputs(inputs,plan,problems),refreshOf(inputs)!=="none"&&checkRefreshInputs(
inputs,problems)}function checkTargetInputs(inputs,{targets},problems){inputs["aws-profile"]!==void 0&&problems.add("aws-profile","cannot be given with targets:\
 each becomes a profile with its own name"),inputs["use-existing-credentials"]===!0&&problems.add("use-existing-credentials","cannot be given with targets: thei\
r sessions are always new");for(const name of["output-credentials","output-env-credentials"])inputs[name]===!0&&targets.length>1&&problems.add(name,`is for the \
credentials of one target, and there are ${targets.length}; use their profiles`)}function checkRefreshInputs(inputs,problems){inputs["use-existing-credentials"]===
!0&&problems.add("use-existing-credentials","cannot be given with refresh: credentials that the job already has cannot be renewed"),inputs["output-env-credentia\
ls"]===!0&&problems.add("output-env-credentials","cannot be true with refresh: exported keys end with their session, and AWS SDKs would prefer them to the renew\
ed ones"),refreshOf(inputs)==="process"&&inputs["profile-files"]==="home"&&problems.add("profile-files","cannot be home with refresh: process: only this job can\
 use such a profile, and it would stay broken if the job is killed. Leave it out; this job then has private files"),refreshOf(inputs)==="server"&&checkServerInputs(
inputs,problems)}function checkServerInputs(inputs,problems){for(const name of["aws-profile","profile-files"])inputs[name]!==void 0&&problems.add(name,"has no m\
eaning with refresh: server, which writes no profiles; refresh: process does");inputs["overwrite-aws-profile"]===!0&&problems.add("overwrite-aws-profile","has n\
o meaning with refresh: server, which writes no profiles"),inputs["output-env-credentials"]===!1&&problems.add("output-env-credentials","cannot be false with re\
fresh: server: tools find the server only through environment variables")}}),92435:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{F:()=>NO_PROXY_VARIABLES,n:()=>noProxyVariables});const NO_PROXY_VARIABLES=["NO_PROXY","no_proxy"],PROXIES=["HTTP_PROXY","ALL_PROXY","HTT\
PS_PROXY"].flatMap(name=>[name,name.toLowerCase()]),HOST="127.0.0.1";function noProxyVariables(current){const isSet=name=>(current[name]??"")!=="",present=NO_PROXY_VARIABLES.
filter(isSet);return present.length===0?PROXIES.some(isSet)?NO_PROXY_VARIABLES.map(name=>[name,HOST]):[]:present.flatMap(name=>{const value=current[name]??"",entries=value.
split(/[,\s]+/);return entries.includes(HOST)||entries.includes("*")?[]:[[name,`${value},${HOST}`]]})}}),90893:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>warnOfOtherAccount});function warnOfOtherAccount(login,{environment,log}){const{AWS_ACCOUNT_ID:named=""}=environment,
account=accountOf(login);named!==""&&account!==void 0&&named!==account&&log.warning("AWS_ACCOUNT_ID in this environment is another account than that of these cr\
edentials. Newer SDKs take it for their account, and call endpoints of that account (DynamoDB, for one). Rename the variable, or unset it for AWS tools.")}function accountOf(login){
switch(login.kind){case"existing":return login.identity.account;case"chain":return login.result.identity.account;case"targets":return}}}),44728:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{environmentSink:()=>environmentSink});var objects=__webpack_require__(77459),
delivery_inputs=__webpack_require__(56273),login_ends=__webpack_require__(11937),other_account=__webpack_require__(90893),external_node_crypto_=__webpack_require__(
77598),checks=__webpack_require__(15950),errors=__webpack_require__(74296),runner=__webpack_require__(41814),job_directory=__webpack_require__(15767),profiles_location=__webpack_require__(
63099),environment_variables=__webpack_require__(77032);async function asIfUnset(emptied,environment){const values=new Map(FILES.filter(([,variable])=>emptied.includes(
variable)).flatMap(([kind,variable])=>{const path=(0,profiles_location.jR)(kind,{});return path===void 0?[]:[[variable,path]]}));if(!emptied.includes("AWS_PROFI\
LE")||environment.AWS_DEFAULT_PROFILE!==void 0)return values;const{hasDefaultProfile}=await __webpack_require__.e(2151).then(__webpack_require__.bind(__webpack_require__,
2151));return await hasDefaultProfile({...environment,...Object.fromEntries(values)})?values.set("AWS_DEFAULT_PROFILE","default"):values}const FILES=[["credenti\
alsFile",environment_variables.vw.credentialsFile],["configFile",environment_variables.vw.configFile]],isVariable=(0,checks.vJ)({name:value=>(0,checks.Kg)(value)&&
environment_variables.VA.includes(value),before:(0,checks.dK)(checks.Kg),wasEmpty:(0,checks.dK)(value=>value===!0),earlier:(0,checks.dK)((0,checks.sh)(checks.Kg)),
writtenHash:checks.Kg}),isEnvironmentUndo=(0,checks.vJ)({salt:checks.Kg,variables:(0,checks.sh)(isVariable)});function environmentUndo(variables,current,history){
const salt=(0,external_node_crypto_.randomBytes)(16).toString("hex");return{salt,variables:[...variables].map(([name,value])=>{const[before=current[name]??"",...earlier]=history[name]??
[],writtenHash=fingerprint((0,runner._)(value),salt);return{name,before,...current[name]===""?{wasEmpty:!0}:{},...earlier.length===0?{}:{earlier},writtenHash}})}}
function environmentTrace({salt,variables}){return{salt,variables:variables.map(({name,writtenHash})=>({name,writtenHash}))}}function fingerprint(value,salt){return(0,external_node_crypto_.
createHash)("sha256").update(salt).update(value).digest("hex")}async function valueToRestore({before="",earlier=[]}){for(const value of[before,...earlier])if(!await(0,job_directory.
ZB)(value))return value;return""}async function restoreVariables({salt,variables},runner2){const restored=new Map,troubles=[];for(const variable of variables){const{
name,before,writtenHash}=variable,now=runner2.environment[name]??"";fingerprint(now,salt)===writtenHash?restored.set(name,await valueToRestore(variable)):now===
before?restored.set(name,environment_variables.VP.includes(name)?"":before):before!==void 0&&troubles.push({kind:"changed",message:`${name} was changed since th\
is step set it; leaving it alone.`})}const lost=variables.filter(({name,before})=>before===void 0&&restored.has(name));if(lost.length>0){const names=lost.map(({
name})=>name).join(", ");troubles.push({kind:"lost",message:`Emptied, since what they were before is not known any more: ${names}.`})}for(const name of environment_variables.
VP){const value=restored.get(name)??"";value!==""&&runner2.conceal(value)}const emptied=variables.filter(({before,wasEmpty})=>before!==void 0&&wasEmpty!==!0).map(
({name})=>name).filter(name=>restored.get(name)===""),environment={...runner2.environment,...Object.fromEntries(restored)};for(const[name,value]of await asIfUnset(
emptied,environment))restored.set(name,value);return restored.size>0&&await runner2.exportVariables(restored).catch(error=>{troubles.push({kind:"failed",message:`\
Not everything could be undone: ${(0,errors.bD)(error)}`})}),troubles}const environmentSink={what:"the environment variables",records:mayWrite,prepare:(delivery,{
runner:runner2,values})=>{const{request,login}=delivery;mayWrite(request)&&(0,other_account.x)(login,runner2);const own=(0,delivery_inputs.B_)(request.inputs)===
"none"?variablesOf(request,(0,login_ends.e)(delivery),runner2):[],variables=new Map([...own,...values.variables]);return(0,environment_variables.PJ)(variables,"\
some SDKs would prefer it to the exported keys",runner2.log),Promise.resolve({...variables.size>0?{record:environmentUndo(variables,runner2.environment,values.history)}:
{},write:()=>runner2.exportVariables(variables)})},undo:data=>isEnvironmentUndo(data)?runner2=>restoreVariables(data,runner2):void 0,traceOf:data=>isEnvironmentUndo(
data)?environmentTrace(data):void 0,isRolledBackByRunner:!0};function mayWrite({inputs}){return inputs["output-env-credentials"]!==!1}function variablesOf(request,[
end],runner2){const{inputs,plan}=request,clearOthers=inputs["unset-current-credentials"]===!0;if(!(0,delivery_inputs.oU)(request))return plan.targets.length>0&&
clearOthers?(0,environment_variables.ro)({clearOthers},runner2.environment):new Map;const ofTarget=(0,environment_variables.OU)(runner2.environment)?end?.target:
void 0,access=accessBy(inputs["aws-profile"]??ofTarget,end),region=end?.region??plan.region;return(0,environment_variables.ro)({clearOthers,region,...(0,objects.
r)({access})},runner2.environment)}function accessBy(profile,end){return end&&{kind:"keys",credentials:end.credentials,...(0,objects.r)({profile})}}}),77032:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
FILE\` before you call them, or do not set it for this job.`)}}),11937:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{e:()=>loginEnds});function loginEnds({request,login}){switch(login.kind){case"existing":return[];case"chain":{const{hops,credentials}=login.
result;return hops.length>0||request.source.bringsCredentials?[{region:request.plan.region,credentials}]:[]}case"targets":return login.outcomes.flatMap(outcome=>{
if(outcome.kind==="failed")return[];const{target,result}=outcome;return[{target:target.name,region:target.region,credentials:result.credentials}]})}}}),15767:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W4:()=>JOB_FILE_NAMES,ZB:()=>isOfRemovedDirectory,i6:()=>isInJobDirectory,removeJobFiles:()=>removeJobFiles});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),
_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74296),_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19462);const JOB_FILE_NAMES={
credentialsFile:"credentials",configFile:"config",before:"before.json"};async function isInJobDirectory(temporaryDirectory,path){return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.
VX)(temporaryDirectory,"files",(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))}async function isOfRemovedDirectory(path){return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.
Wr)("files",(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))?(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(path)).then(()=>!1,error=>(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error)==="ENOENT"):!1}function removeJobFiles(temporaryDirectory,directory){
return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.HY)(temporaryDirectory,"files",directory,Object.values(JOB_FILE_NAMES))}}),63099:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
return{credentialsFile:locateProfileFile("credentialsFile",env,home),configFile:locateProfileFile("configFile",env,home)}}}),75390:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>isoSeconds});function isoSeconds(time){return new Date(time).toISOString().replace(/\.\d+Z$/,"Z")}})};0&&(module.exports={id,ids,modules});
