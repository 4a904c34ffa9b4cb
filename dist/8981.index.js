'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=8981,ids=[8981],modules={
72633:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>KEY_VARIABLES,l:()=>isKeyText});function isKeyText(text){
return/^[\u0021-\u007E]+$/.test(text)}const CURRENT_KEY_VARIABLES=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"],OLDER_KEY_VARIABLES=["AWS_SE\
CURITY_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AMAZON_ACCESS_KEY_ID","AMAZON_SECRET_ACCESS_KEY","AMAZON_SESSION_TOKEN"],KEY_VARIABLES=[...CURRENT_KEY_VARIABLES,
...OLDER_KEY_VARIABLES]}),66578:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>validateProfileName});
function validateProfileName(name){if(name.trim()==="")return"a profile name must not be empty";if(/\s/.test(name))return"a profile name must not contain white \
space";if(/\p{Cc}/u.test(name))return"a profile name must not contain control characters";if(/[[\]]/.test(name))return"a profile name must not contain brackets";
if(/[/\\]/.test(name))return"a profile name must not contain slashes";if(/["']/.test(name))return"a profile name must not contain quotes: the AWS CLI drops them";
if(/^[#;]/.test(name))return"a profile name must not start with # or ;: the SDKs read that as a comment";if(name==="__proto__")return"a profile name must not be\
 __proto__: SDKs refuse a file with such a profile";if(name==="DEFAULT")return"a profile name must not be DEFAULT: the AWS CLI would use it for every other prof\
ile"}}),56273:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$t:()=>placeOf,B_:()=>refreshOf,OD:()=>checkDeliveryInputs,
oU:()=>exportsCredentials});var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66578);function refreshOf({refresh="none"}){return refresh}
function exportsCredentials({inputs,plan}){return plan.targets.length<2&&(inputs["output-env-credentials"]??inputs["aws-profile"]===void 0)}function placeOf(inputs){
const profile=inputs["aws-profile"];switch(refreshOf(inputs)){case"server":return"server of this job";case"process":return profile===void 0?"profile of this job":
`profile ${profile}`;case"none":return profile!==void 0?inputs["output-env-credentials"]===!0?`job and profile ${profile}`:`profile ${profile}`:inputs["output-e\
nv-credentials"]===!1?"outputs of this step":"environment of the job"}}function checkDeliveryInputs({inputs,plan},problems){const profile=inputs["aws-profile"],
problem=profile===void 0?void 0:(0,_request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__.d)(profile);problem!==void 0&&problems.add("aws-profile",problem),plan.
targets.length>0&&checkTargetInputs(inputs,plan,problems),refreshOf(inputs)!=="none"&&checkRefreshInputs(inputs,problems)}function checkTargetInputs(inputs,{targets},problems){
inputs["aws-profile"]!==void 0&&problems.add("aws-profile","cannot be given with targets: each becomes a profile with its own name"),inputs["use-existing-creden\
tials"]===!0&&problems.add("use-existing-credentials","cannot be given with targets: their sessions are always new");for(const name of["output-credentials","out\
put-env-credentials"])inputs[name]===!0&&targets.length>1&&problems.add(name,`is for the credentials of one target, and there are ${targets.length}; use their p\
rofiles`)}function checkRefreshInputs(inputs,problems){inputs["use-existing-credentials"]===!0&&problems.add("use-existing-credentials","cannot be given with re\
fresh: credentials that the job already has cannot be renewed"),inputs["output-env-credentials"]===!0&&problems.add("output-env-credentials","cannot be true wit\
h refresh: exported keys end with their session, and AWS SDKs would prefer them to the renewed ones"),refreshOf(inputs)==="process"&&inputs["profile-files"]==="\
home"&&problems.add("profile-files","cannot be home with refresh: process: only this job can use such a profile, and it would stay broken if the job is killed. \
Leave it out; this job then has private files"),refreshOf(inputs)==="server"&&checkServerInputs(inputs,problems)}function checkServerInputs(inputs,problems){for(const name of[
"aws-profile","profile-files"])inputs[name]!==void 0&&problems.add(name,"has no meaning with refresh: server, which writes no profiles; refresh: process does");
inputs["overwrite-aws-profile"]===!0&&problems.add("overwrite-aws-profile","has no meaning with refresh: server, which writes no profiles"),inputs["output-env-c\
redentials"]===!1&&problems.add("output-env-credentials","cannot be false with refresh: server: tools find the server only through environment variables")}}),92435:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
FILE\` before you call them, or do not set it for this job.`)}}),11937:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{e:()=>loginEnds});function loginEnds({request,login}){switch(login.kind){case"existing":return[];case"chain":{const{hops,credentials}=login.
result;return hops.length>0||request.source.bringsCredentials?[{region:request.plan.region,credentials}]:[]}case"targets":return login.outcomes.flatMap(outcome=>{
if(outcome.kind==="failed")return[];const{target,result}=outcome;return[{target:target.name,region:target.region,credentials:result.credentials}]})}}}),8400:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
known.push(section)}}function headerOf({dialect,profile}){return dialect==="credentials"||profile==="default"?`[${profile}]`:`[profile ${profile}]`}}),21370:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{profilesSink:()=>profilesSink});var errors=__webpack_require__(74296),delivery_inputs=__webpack_require__(
56273),login_ends=__webpack_require__(11937),variables=__webpack_require__(77032);function keysEntry(name,{region,credentials}){const{accessKeyId,secretAccessKey,
sessionToken}=credentials;return{name,region,access:{kind:"keys",accessKeyId:accessKeyId.reveal(),secretAccessKey,...sessionToken===void 0?{}:{sessionToken}}}}var sections=__webpack_require__(
97320);function standInFor(delivery,environment){const{inputs,plan}=delivery.request;if(inputs["aws-profile"]!==void 0||plan.targets.length>0||!(0,delivery_inputs.
oU)(delivery.request)||!(0,variables.OU)(environment))return;const[end]=(0,login_ends.e)(delivery);if(end!==void 0)return{entries:[keysEntry(sections.VG,end)],overwrite:!0,
files:"job",isUnasked:!0}}async function prepareStandIn(standIn,{runner,...context}){const{prepareProfileDelivery}=await Promise.all([__webpack_require__.e(9100),
__webpack_require__.e(1666),__webpack_require__.e(8048)]).then(__webpack_require__.bind(__webpack_require__,21666));await warnOfUnreadable(runner);try{const prepared=await prepareProfileDelivery(
standIn,{runner,...context}),named=(0,variables.Rb)(sections.VG,runner.environment);return{...prepared,values:{...prepared.values,variables:new Map([...prepared.
values?.variables??[],...named])},write:async()=>{await prepared.write?.(),runner.log.info(`AWS_PROFILE is now ${sections.VG}, a private profile of this job wit\
h the exported keys.`)}}}catch(error){if(!(error instanceof errors._G))throw error;runner.log.warning(`No profile can stand in for AWS_PROFILE: ${error.message}`);
return}}async function warnOfUnreadable({environment,log}){const{profileTexts}=await __webpack_require__.e(4532).then(__webpack_require__.bind(__webpack_require__,
2151)),{unreadableFiles}=await __webpack_require__.e(7108).then(__webpack_require__.bind(__webpack_require__,67108));for(const warning of unreadableFiles(await profileTexts(
environment),[sections.VG]))log.warning(warning)}var record=__webpack_require__(94857);const profilesSink={what:"the profile files",records:request=>namesOf(request).
length>0,check:async(request,runner)=>{const mayWriteNone=request.inputs["use-existing-credentials"]===!0,names=(0,delivery_inputs.B_)(request.inputs)==="none"?
namesOf(request):[];if(names.length===0||mayWriteNone)return;const{checkProfileDelivery}=await Promise.all([__webpack_require__.e(9100),__webpack_require__.e(1666),
__webpack_require__.e(8048)]).then(__webpack_require__.bind(__webpack_require__,21666));await checkProfileDelivery(runner,names,placeOf(request.inputs))},prepare:async(delivery,{
values,...context})=>{const isRenewed=(0,delivery_inputs.B_)(delivery.request.inputs)!=="none",profiles=isRenewed?values.profiles:profilesOf(delivery,context.runner.
log),standIn=isRenewed?void 0:standInFor(delivery,context.runner.environment);if(standIn!==void 0)return prepareStandIn(standIn,{...context,endsAt:delivery.endsAt});
if(profiles===void 0||profiles.entries.length===0&&profiles.movesDefault!==!0)return;const{plan}=delivery.request;plan.targets.length>1&&warnOfOtherRegion(plan,
context.runner);const{prepareProfileDelivery}=await Promise.all([__webpack_require__.e(9100),__webpack_require__.e(1666),__webpack_require__.e(8048)]).then(__webpack_require__.
bind(__webpack_require__,21666));return prepareProfileDelivery(profiles,{...context,endsAt:delivery.endsAt})},undo:data=>(0,record.RX)(data)?undoOfHome(data.edits):
(0,record.r$)(data)?undoOfJob(data.directory):void 0,traceOf:data=>(0,record.RX)(data)?{...data,edits:(0,record.pp)(data.edits)}:data};function warnOfOtherRegion({
targets},{environment,log}){for(const variable of["AWS_REGION","AWS_DEFAULT_REGION"]){const region=environment[variable]??"",others=targets.filter(target=>target.
region!==region).length;region!==""&&others>0&&log.warning(`${variable} is ${region} in this job, and takes precedence over the Region of a profile: ${others} o\
f ${targets.length} profiles have another Region. Do not set the variable in this job, or pass --region to the tool.`)}}function undoOfHome(edits){return async(_,othersOfJob)=>{
const{undoProfiles}=await __webpack_require__.e(9100).then(__webpack_require__.bind(__webpack_require__,29100));return undoProfiles(edits,async()=>(await othersOfJob()).
flatMap(({data})=>(0,record.RX)(data)?[data.edits]:[]))}}function undoOfJob(directory){return async({temporaryDirectory})=>{const{removeJobFiles}=await __webpack_require__.
e(8148).then(__webpack_require__.bind(__webpack_require__,15767));return removeJobFiles(temporaryDirectory,directory).then(()=>[],error=>[{kind:"failed",message:(0,errors.
bD)(error)}])}}function namesOf({inputs,plan}){const profile=inputs["aws-profile"];return[...plan.targets.map(({name})=>name),...profile===void 0?[]:[profile]]}
function placeOf(inputs){return{overwrite:inputs["overwrite-aws-profile"]===!0,files:inputs["profile-files"]??"home"}}function profilesOf(delivery,log){const{inputs}=delivery.
request,profile=inputs["aws-profile"],ends=(0,login_ends.e)(delivery);return profile!==void 0&&ends.length===0&&log.warning(`aws-profile: profile ${profile} is \
not written, since this step provides no new credentials.`),{entries:ends.flatMap(end=>{const name=end.target??profile;return name===void 0?[]:[keysEntry(name,end)]}),
...placeOf(inputs)}}}),75390:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>isoSeconds});
function isoSeconds(time){return new Date(time).toISOString().replace(/\.\d+Z$/,"Z")}}),2807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>enumerated,K:()=>listed});function enumerated(items){const last=items.at(-1)??"";return items.length>1?`${items.
slice(0,-1).join(", ")} and ${last}`:last}const SHOWN=20;function listed(names,{max=SHOWN,show=name=>name}={}){const shown=names.length>max+1?names.slice(0,max):
names,more=names.length-shown.length;return`${shown.map(show).join(", ")}${more>0?` and ${more} more`:""}`}})};0&&(module.exports={id,ids,modules});
