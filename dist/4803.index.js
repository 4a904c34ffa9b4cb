'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=4803,ids=[4803],modules={
32257:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>monotonicNow});var node_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1708),node_process__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_0__);function monotonicNow(){const[seconds,nanoseconds]=(0,node_process__WEBPACK_IMPORTED_MODULE_0__.
hrtime)();return seconds*1e3+nanoseconds/1e6}}),74910:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{x:()=>VERSION});const VERSION={rE:"1.0.0"}.rE}),7724:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{f:()=>openEnds,m:()=>warnOnce});var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55572),_sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
12379),_core_version_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74910);function warnOnce(log){const told=new Set;return warning=>{told.has(warning)||(told.
add(warning),log.warning(warning))}}function openEnds({source:chosen,endpoints,explains,limiter,...opening},{http,retry},runner){const source=chosen.open({...opening,
runner,http,retry,stsEndpoint:(0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__.u1)(opening.region,endpoints),explainNoIdentity:async start=>explains?(await __webpack_require__.
e(6307).then(__webpack_require__.bind(__webpack_require__,66307))).explainNoIdentity(start):{},now:Date.now}),limited=limiter===void 0?retry:{...retry,limiter};
return{source,sts:new _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__.y({http,endpoints,retry:limited,conceal:runner.conceal,version:_core_version_js__WEBPACK_IMPORTED_MODULE_2__.
x})}}}),47879:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>Deadline});var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
32257),node_events__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78474),node_events__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__),
_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74296);const OF_STEP={whose:"the step's",hint:"No failed attempt was reported until then, so mo\
st likely nothing answered. Can this machine reach the host, through a proxy if there is one? action-timeout-s allows more time.",hintAfterAttempts:"Look at the\
 attempts above for the reason; action-timeout-s allows more time."},MAX_TIMER_MS=2**31-1;class Deadline{#seconds;#end;#controller=new AbortController;#timer;#limit;#hasReported=!1;constructor(seconds,startedAt=(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.
X)(),limit=OF_STEP){(0,node_events__WEBPACK_IMPORTED_MODULE_1__.setMaxListeners)(0,this.#controller.signal),this.#seconds=seconds,this.#limit=limit,this.#end=startedAt+
seconds*1e3,this.#timer=setTimeout(()=>{this.#controller.abort()},Math.min(MAX_TIMER_MS,this.remainingMilliseconds()))}get signal(){return this.#controller.signal}remainingMilliseconds(){
return Math.max(0,this.#end-(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)())}noteReport(){this.#hasReported=!0}error(doing,cause){const{hint,hintAfterAttempts=hint}=this.#limit;
return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__._G({code:"deadline",message:`Timed out: ${this.#limit.whose} ${Math.round(this.#seconds*100)/100} second\
s ran out while ${doing}.`,hint:this.#hasReported?hintAfterAttempts:hint,cause})}async guard(promise,doing,graceMilliseconds=0){if(this.signal.aborted)throw promise.
catch(()=>{}),this.error(doing());let onAbort,grace;const expiry=new Promise((_,reject)=>{onAbort=()=>{grace=setTimeout(()=>{reject(this.error(doing()))},graceMilliseconds)},
this.signal.addEventListener("abort",onAbort,{once:!0})});try{return await Promise.race([promise,expiry])}finally{onAbort&&this.signal.removeEventListener("abor\
t",onAbort),clearTimeout(grace)}}stop(){clearTimeout(this.#timer)}}}),1101:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{p:()=>withNetwork});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),_core_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
74296),_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47879),_http_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(47505);const GRACE_MILLISECONDS=250;
async function withNetwork({http:settings,maxAttempts,deadlineSeconds},{log,startedAt,doing,limit},work){const deadline=new _deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B(deadlineSeconds,startedAt,limit);let http;try{http=await deadline.guard(createHttp(settings,log),()=>"reading the CA bundle");const retry={maxAttempts,deadline,
random:Math.random,report:message=>{log.info(message)}};return await deadline.guard(work({http,retry}),()=>doing,GRACE_MILLISECONDS)}finally{deadline.stop(),http?.
close()}}async function createHttp({caBundle,...others},log){return caBundle===void 0||!(others.caBundleMayBeMissing===!0&&await isMissing(caBundle))?_http_js__WEBPACK_IMPORTED_MODULE_3__.
l.create({...others,...caBundle===void 0?{}:{caBundle}}):(log.warning(`AWS_CA_BUNDLE names ${caBundle}, which does not exist; going on without it.`),_http_js__WEBPACK_IMPORTED_MODULE_3__.
l.create(others))}function isMissing(path){return(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(()=>!1,error=>(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__.
c7)(error)==="ENOENT")}}),40191:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GE:()=>ambientVariables,
iC:()=>restoreAmbientVariables});var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(72633),_sink_environment_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
92435),_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77032),_core_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22559);
const SECRET=[..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A,"AWS_CONTAINER_AUTHORIZATION_TOKEN"],AMBIENT_VARIABLES=[...SECRET,"AWS_PROFILE","AWS_DEFAUL\
T_PROFILE","AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_WEB_IDENTITY_TOKEN_FILE","AWS_ROLE_ARN","AWS_ROLE_SESSION_NAME","AWS_CONTAINER_CREDENTIALS_FULL_\
URI","AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE","AWS_CREDENTIAL_SCOPE",_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__.
gf,...Object.values(_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__.fJ),..._sink_environment_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__.F];function ambientVariables(environment,conceal){
const set=AMBIENT_VARIABLES.flatMap(name=>{const value=environment[name]??"";return value===""?[]:[[name,SECRET.includes(name)?conceal(value):value]]});return Object.
fromEntries(set)}function restoreAmbientVariables(environment,variables){for(const name of AMBIENT_VARIABLES){const value=variables[name];value===void 0?Reflect.
deleteProperty(environment,name):environment[name]=value instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_3__.z?value.reveal():value}}}),58733:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>stopOf,Q:()=>toCached});function toCached(key,{hop,roleArn,session},obtainedAt){const{assumedRoleArn,assumedRoleId,
credentials}=session,{accessKeyId,secretAccessKey,sessionToken}=credentials;if(sessionToken===void 0)throw new Error("the session of a role has a session token");
const expiration=new Date(Math.min(credentials.expiration.getTime(),obtainedAt+hop.durationSeconds*1e3));return{key,roleArn,assumedRoleArn,assumedRoleId,obtainedAt,
credentials:{accessKeyId,secretAccessKey,sessionToken,expiration}}}function stopOf({roleArn,assumedRoleArn,assumedRoleId,credentials}){return{roleArn,session:{assumedRoleArn,
assumedRoleId,credentials}}}}),78025:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{obtainHere:()=>obtainHere});var _source_choose_source_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86160),_core_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
74296),_runner_shell_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40924),_ambient_variables_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(40191),_self_reference_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
64897),_obtain_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(91942),_spec_file_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(52626),_renewer_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
90743);const PATIENCE_MS=5e4,SELF_REFERENCE_KEY="self-reference";async function obtainHere(key,cache,process){const{env}=process,startedAt=Date.now();if((0,_self_reference_js__WEBPACK_IMPORTED_MODULE_4__.
sU)(env,cache.directory)){const selfReference=new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__._G(_self_reference_js__WEBPACK_IMPORTED_MODULE_4__.X1);throw await cache.
writeFailure(SELF_REFERENCE_KEY,{at:startedAt,text:selfReference.describe(),isAhead:!1}),selfReference}const runner=(0,_runner_shell_js__WEBPACK_IMPORTED_MODULE_2__.
PO)(process),spec=await(0,_spec_file_js__WEBPACK_IMPORTED_MODULE_6__.O)(cache.directory,runner.conceal);(0,_source_choose_source_js__WEBPACK_IMPORTED_MODULE_0__.
vz)(spec.source).readsEnvironment&&((0,_ambient_variables_js__WEBPACK_IMPORTED_MODULE_3__.iC)(env,spec.environment),env[_self_reference_js__WEBPACK_IMPORTED_MODULE_4__.
GH]=(0,_self_reference_js__WEBPACK_IMPORTED_MODULE_4__.ww)(env,cache.directory));const describe=failure=>process.guard(failure instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.
_G?failure.describe():(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(failure)),renewer=new _renewer_js__WEBPACK_IMPORTED_MODULE_7__.P({spec,cache,runner,now:Date.
now,describe});return(0,_obtain_js__WEBPACK_IMPORTED_MODULE_5__.A)(key,{cache,now:Date.now,waitMs:Math.min(PATIENCE_MS,spec.network.deadlineSeconds*1e3),renew:(asked,milliseconds)=>renewer.
renew(asked,milliseconds).catch(async error=>{const selfReference=await cache.readFailure(SELF_REFERENCE_KEY);throw selfReference!==void 0&&selfReference.at>=startedAt?
new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__._G(_self_reference_js__WEBPACK_IMPORTED_MODULE_4__.X1):error}),describe,warn:message=>{runner.log.warning(message)}})}}),
42911:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ce:()=>sessionKey,oI:()=>endsOf,wG:()=>pathsOf});
var _chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(79509),_core_secret_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22559),node_crypto__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);function pathsOf(spec){const paths=new Map,
add=(node,before)=>{const key=sessionKey(spec,[...before.map(each=>each.node.hop),node.hop]),path=[...before,{key,node}];paths.set(key,path),node.children.forEach(
child=>{add(child,path)})};return(0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__.U5)(spec.plan).forEach(tree=>{add(tree,[])}),paths}function endsOf(spec){const{
targets,hops,region}=spec.plan;return targets.length===0?[{name:void 0,region,key:sessionKey(spec,hops)}]:targets.map(target=>({name:target.name,region:target.region,
key:sessionKey(spec,target.hops)}))}function sessionKey({source,job,environment,network,avoidsSpecialCharacters},hops){const{override,fips,dualStack}=network.endpoints,
endpoints={override:override?.href,fips,dualStack},asked=hops.map(hop=>({...hop,place:void 0})),of={source,job,environment,endpoints,avoidsSpecialCharacters,hops:asked};
return(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(canonical(of)).digest("hex")}function canonical(value){return value instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.
z?`{"secret":${JSON.stringify((0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(value.reveal()).digest("hex"))}}`:Array.isArray(value)?`[${value.
map(canonical).join(",")}]`:typeof value=="object"&&value!==null?`{${Object.entries(value).filter(([,member])=>member!==void 0).sort(([one],[other])=>one<other?
-1:1).map(([name,member])=>`${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`:value===void 0?"null":JSON.stringify(value)}}),64897:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C_:()=>callKey,GH:()=>RENEWING,X1:()=>SELF_REFERENCE,sU:()=>isRenewing,ww:()=>renewingWith});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);const RENEWING="ROLE_CHAIN_RENEWING",SELF_REFERENCE={
code:"source",message:"The chain starts from the credentials that it should renew.",hint:"The profile that AWS_PROFILE names leads to this program again. Set it\
 to a profile with its own credentials."};function callKey(args,environment){const inputs=Object.entries(environment).filter(([name])=>name.startsWith("ROLE_CHA\
IN_")&&name!==RENEWING);return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([args,inputs.sort()])).digest("hex")}function isRenewing(environment,key){
return(environment[RENEWING]??"").split(`
`).includes(key)}function renewingWith(environment,key){return[environment[RENEWING]??"",key].join(`
`).trim()}}),52626:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>readSpec,H:()=>writeSpec});
var external_node_path_=__webpack_require__(76760),errors=__webpack_require__(74296),own_file=__webpack_require__(2734),private_file=__webpack_require__(37775),
dist=__webpack_require__(77934),secret=__webpack_require__(22559),hop_kinds=__webpack_require__(8840),kinds=__webpack_require__(7798);const spec_schema_secret=dist.
instance(secret.z),url=dist.instance(URL),texts=dist.array(dist.string()),flag=dist.boolean(),count=dist.pipe(dist.number(),dist.integer(),dist.minValue(0)),source=dist.
union(kinds.s.map(kind=>kind.schema(dist))),hop=dist.union(Object.values(hop_kinds.wh).map(kind=>kind.schema(dist))),PLANNED_SOURCE={kind:dist.picklist(kinds.s.
map(({kind})=>kind)),name:dist.string(),proof:dist.picklist(kinds.s.map(({proof})=>proof)),typedInto:dist.exactOptional(texts),isInFile:dist.exactOptional(dist.
literal(!0)),isFallback:dist.exactOptional(dist.literal(!0))},plan=dist.strictObject({source:dist.strictObject(PLANNED_SOURCE),region:dist.string(),partition:dist.
string(),hops:dist.array(hop),targets:dist.array(dist.strictObject({name:dist.string(),place:dist.string(),region:dist.string(),labels:dist.record(dist.string(),
dist.string()),hops:dist.array(hop)})),warnings:texts,notices:texts}),network=dist.strictObject({http:dist.strictObject({proxy:dist.exactOptional(dist.strictObject(
{proxy:url,noProxy:dist.string()})),caBundle:dist.exactOptional(dist.string()),caBundleMayBeMissing:dist.exactOptional(dist.boolean()),namedBy:dist.exactOptional(
dist.strictObject({proxy:dist.exactOptional(dist.string()),caBundle:dist.exactOptional(dist.string()),endpoint:dist.exactOptional(dist.strictObject({host:dist.string(),
setting:dist.string()}))})),connectTimeoutMilliseconds:count,requestTimeoutMilliseconds:count}),endpoints:dist.strictObject({override:dist.exactOptional(url),fips:flag,
dualStack:flag}),maxAttempts:count,deadlineSeconds:count}),renewalSpec=dist.strictObject({source,job:dist.string(),plan,network,environment:dist.record(dist.string(),
dist.union([dist.string(),spec_schema_secret])),avoidsSpecialCharacters:flag});function parseRenewalSpec(value){const result=dist.safeParse(renewalSpec,value);return result.
success?result.output:void 0}function separateSecrets(value){const secrets=[],keep=secret2=>secrets.push(secret2)-1,apart=part=>part instanceof secret.z?{$secret:keep(
part.reveal())}:part instanceof URL?part.username+part.password===""?{$url:part.href}:{$secretUrl:keep(part.href)}:Array.isArray(part)?part.map(apart):typeof part==
"object"&&part!==null?Object.fromEntries(Object.entries(part).map(([name,member])=>[name,apart(member)])):part;return{value:apart(value),secrets}}function restoreSecrets({
value,secrets},conceal){const secretAt=index=>typeof index=="number"?secrets[index]:void 0,together=part=>{if(Array.isArray(part))return part.map(together);if(typeof part!=
"object"||part===null)return part;if("$secret"in part){const secret2=secretAt(part.$secret);return secret2===void 0?void 0:conceal(secret2)}return"$url"in part?
addressOf(part.$url,conceal):"$secretUrl"in part?addressOf(secretAt(part.$secretUrl),conceal):Object.fromEntries(Object.entries(part).map(([name,member])=>[name,
together(member)]))};return together(value)}function addressOf(text,conceal){if(typeof text!="string"||!URL.canParse(text))return;const url2=new URL(text);for(const part of[
url2.username,url2.password].filter(each=>each!==""))conceal(part),conceal(decodeURIComponent(part));return url2}const FILES={plan:"plan.json",secrets:"secrets.\
json"},VERSION=1;async function writeSpec(directory,spec){const{value,secrets}=separateSecrets(spec),write=(name,content)=>(0,private_file.writePrivateFile)((0,external_node_path_.
join)(directory,name),(0,private_file.toByteText)(JSON.stringify({version:VERSION,content})));secrets.length>0&&await write(FILES.secrets,secrets),await write(FILES.
plan,value)}async function readSpec(directory,conceal){const path=(0,external_node_path_.join)(directory,FILES.plan),value=await contentOf(path),secrets=await contentOf(
(0,external_node_path_.join)(directory,FILES.secrets),[]),texts2=Array.isArray(secrets)?secrets.filter(secret2=>typeof secret2=="string"):[];return parseRenewalSpec(
restoreSecrets({value,secrets:texts2},conceal))??refuse(path,"it is damaged, or of another version of this program")}async function contentOf(path,absent){const file=await(0,own_file.
z)(path);if(file.kind!=="own")return file.kind==="absent"&&absent!==void 0?absent:refuse(path,file.kind==="absent"?"it is gone":"it is not a private file of thi\
s user");const value=parsed(file.text);return typeof value=="object"&&value!==null&&"version"in value&&"content"in value&&value.version===VERSION?value.content:
void 0}function parsed(text){try{return JSON.parse(text)}catch{return}}function refuse(path,why){throw new errors._G({code:"delivery",message:`the plan for rene\
wing the credentials, ${path}, is not used: ${why}`,hint:"Log in again: run the step with refresh once more, in this job."})}}),66578:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>validateProfileName});function validateProfileName(name){if(name.trim()==="")return"a profile name must not be \
empty";if(/\s/.test(name))return"a profile name must not contain white space";if(/\p{Cc}/u.test(name))return"a profile name must not contain control characters";
if(/[[\]]/.test(name))return"a profile name must not contain brackets";if(/[/\\]/.test(name))return"a profile name must not contain slashes";if(/["']/.test(name))
return"a profile name must not contain quotes: the AWS CLI drops them";if(/^[#;]/.test(name))return"a profile name must not start with # or ;: the SDKs read tha\
t as a comment";if(name==="__proto__")return"a profile name must not be __proto__: SDKs refuse a file with such a profile";if(name==="DEFAULT")return"a profile \
name must not be DEFAULT: the AWS CLI would use it for every other profile"}}),92435:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{F:()=>NO_PROXY_VARIABLES,n:()=>noProxyVariables});const NO_PROXY_VARIABLES=["NO_PROXY","no_proxy"],PROXIES=["HTTP_PROXY","ALL_PROXY","HTT\
PS_PROXY"].flatMap(name=>[name,name.toLowerCase()]),HOST="127.0.0.1";function noProxyVariables(current){const isSet=name=>(current[name]??"")!=="",present=NO_PROXY_VARIABLES.
filter(isSet);return present.length===0?PROXIES.some(isSet)?NO_PROXY_VARIABLES.map(name=>[name,HOST]):[]:present.flatMap(name=>{const value=current[name]??"",entries=value.
split(/[,\s]+/);return entries.includes(HOST)||entries.includes("*")?[]:[[name,`${value},${HOST}`]]})}}),77032:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
FILE\` before you call them, or do not set it for this job.`)}}),86160:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{LV:()=>chooseSource,Qh:()=>assumesRole,aN:()=>ambientSource,hu:()=>sourceWarnings,vz:()=>sourceOf});var _kinds_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7798);const KINDS=_kinds_js__WEBPACK_IMPORTED_MODULE_0__.s,ROLE_INPUTS=["role-to-assume","role-chain","profiles","config-file"];function assumesRole(inputs){return ROLE_INPUTS.
some(name=>inputs[name]!==void 0)}function chooseSource(asked){const whole={...asked,assumesRole:assumesRole(asked.inputs)};for(const kind of KINDS){const chosen=kind.
choose(whole);if(chosen!==void 0)return checkExclusive(kind,whole),chosen}throw new Error("the last source of the list takes whatever there is")}function sourceWarnings(inputs){
return KINDS.flatMap(kind=>kind.warnings(inputs))}function sourceOf(choice){for(const kind of KINDS){const chosen=kind.of(choice);if(chosen!==void 0)return chosen}
throw new Error(`there is no identity source of the kind ${choice.kind}`)}function ambientSource(){return sourceOf({kind:"ambient"})}function checkExclusive(chosen,{
inputs,problems}){const[own]=givenOf(chosen,inputs);if(!(own===void 0&&chosen.inputs.length===0&&problems.list.length>0))for(const other of KINDS.filter(kind=>kind!==
chosen&&(kind.isExclusive||chosen.isExclusive)))for(const name of givenOf(other,inputs))problems.add(name,`cannot be given with ${own??chosen.name}: both say wh\
o the job is`)}function givenOf({inputs:names},inputs){return names.filter(name=>inputs[name]!==void 0&&inputs[name]!==!1)}})};0&&(module.exports={id,ids,modules});
