'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=2856,ids=[2856],modules={
95190:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>refuseInputs});var _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22173);function refuseInputs({command,why},runner,problems){for(const name of _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qh){const{notFor=[]}=_request_inputs_js__WEBPACK_IMPORTED_MODULE_0__.
mc[name];notFor.includes(command)&&runner.input(name)!==""&&problems.add(name,`has no meaning for ${command}, ${why}`)}}}),72856:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j3:()=>requireOneTarget,lN:()=>finalCredentials,mN:()=>readLogin});var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
32257),_login_login_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10097),_login_step_request_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56477),_step_reading_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
32650),_ci_systems_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(16134),_shell_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(11952),_refused_inputs_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
95190);async function readLogin(given,process,{defaults={},renewed=!1,check,...refusing}){const startedAt=(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)(),runner=(0,_shell_js__WEBPACK_IMPORTED_MODULE_5__.
o)(given,process,"login"),idToken=(0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_4__.uw)(runner),reading=(0,_step_reading_js__WEBPACK_IMPORTED_MODULE_3__.M)(runner,
startedAt),request=await(0,_login_step_request_js__WEBPACK_IMPORTED_MODULE_2__.I)({...reading,raw:name=>reading.raw(name)||(defaults[name]??""),renewed,unknownVariables:"\
problem",surroundings:{idTokenAvailable:idToken!==void 0},check:(asked,problems)=>{(0,_refused_inputs_js__WEBPACK_IMPORTED_MODULE_6__.g)(refusing,runner,problems),
check?.(asked,problems)}});return{request,runner,login:()=>(0,_login_login_js__WEBPACK_IMPORTED_MODULE_1__.i)(request,runner,{idToken,startedAt})}}function finalCredentials({
plan},outcome){const[only]=outcome.kind==="targets"?outcome.outcomes.filter(({kind})=>kind==="reached"):[],region=only?.target.region??plan.region,result=outcome.
kind==="chain"?outcome.result:only?.kind==="reached"?only.result:void 0;return result===void 0?{region}:{region,account:result.identity.account,credentials:result.
credentials}}function requireOneTarget(command,{plan},problems){plan.targets.length>1&&problems.add("targets",`${command} delivers the credentials of one target\
, and there are ${plan.targets.length}: name one target, or run exec --refresh process, which has a profile for each`)}}),11952:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>shellOf});var core_problems=__webpack_require__(68155),input_names=__webpack_require__(72568),request_inputs=__webpack_require__(
22173),shell=__webpack_require__(40924),commands_arguments=__webpack_require__(21830),secrets=__webpack_require__(38452);const HARMLESS=["aws-access-key-id","mf\
a-code"],WITH_PASSWORD=/^[a-z]+:\/\/[^/@:\s]*:[^/@\s]+@/i;function secretFlagWarnings(flags){return[...flags].flatMap(([name,value])=>{const isSecret=request_inputs.
mc[name].kind==="secret"&&!HARMLESS.includes(name);return value!==""&&(isSecret||(0,secrets.D8)(value)!==void 0||WITH_PASSWORD.test(value))?[`--${name} holds a \
secret, and others on this machine can read the arguments of a program while it runs; use ${(0,shell.LO)(name)} instead.`]:[]})}function shellOf(given,process,inputs){
const runner=(0,shell.PO)(process,(0,commands_arguments.eJ)(given)),problems=new core_problems.Z,warnings=(0,input_names.zU)(runner.misnamedInputs((0,request_inputs.
Vc)(inputs)),{raw:name=>runner.input(name)},problems);return problems.throwIfAny(),[...warnings,...secretFlagWarnings((0,commands_arguments.eJ)(given))].forEach(
message=>{runner.log.warning(message)}),runner}}),10097:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{i:()=>login});var choose_source=__webpack_require__(86160);function announced(source,request,{log,idToken}){const why=whyThere(request,idToken),say=where=>{log.
info(`Starting from ${where}${why===void 0?"":`: ${why}`}.`)};if(source.kind==="token")return say(source.name),source;let isSaid=!1;return{kind:source.kind,name:source.
name,credentials:async()=>{const credentials=await source.credentials();return isSaid||(isSaid=!0,say(credentials.foundIn??source.name)),credentials}}}function whyThere({
source,inputs},idToken){if(source.isFallback===!0)return(0,choose_source.Qh)(inputs)?idToken===void 0?"the job has no OIDC token":"force-skip-oidc is true":"no \
role is asked for"}function concealingIdentities(sts,conceal){return{assumeRole:(call,caller)=>sts.assumeRole(call,caller),assumeRoleWithWebIdentity:(call,source)=>sts.
assumeRoleWithWebIdentity(call,source),getCallerIdentity:async(region,caller)=>concealed(await sts.getCallerIdentity(region,caller),conceal)}}function concealed(identity,conceal){
return conceal(identity.account),conceal(identity.arn),identity}var open_ends=__webpack_require__(7724),run_chains=__webpack_require__(22823),net_network=__webpack_require__(
1101),call_limiter=__webpack_require__(10498),endpoint=__webpack_require__(55572),hop_kinds=__webpack_require__(8840),sts_query=__webpack_require__(77717);async function login(request,runner,{
idToken,startedAt,watch}){const{network,plan}=request;return maskWhatWasAskedFor(request,runner),network.notes.forEach(note=>{runner.log.info(note)}),plan.warnings.
forEach(message=>{runner.log.warning(message)}),plan.notices.forEach(message=>{runner.log.notice(message)}),(0,net_network.p)(network,{log:runner.log,startedAt,
doing:"logging in"},open=>connect({...open,request,runner,idToken,watch}))}async function connect({request,runner,idToken,watch,http,retry}){const{plan,inputs,network}=request,
ignoreEnvironment=inputs["unset-current-credentials"]===!0,explains=inputs.explain!=="never",useExisting=wantsExisting(request,runner.log),start={source:request.
source,region:plan.region,endpoints:network.endpoints,idToken,skipsIdToken:inputs["force-skip-oidc"]===!0,ignoreEnvironment,onUnused:(0,open_ends.m)(runner.log),
explains,...limiterFor(request,runner)},{source:opened,sts:client}=(0,open_ends.f)(start,{http,retry},runner),sts=inputs["mask-aws-account-id"]===!0?concealingIdentities(
client,runner.conceal):client;if(getReady(opened,request,http,useExisting),useExisting){const{source:ambient}=(0,open_ends.f)({...start,source:(0,choose_source.
aN)()},{http,retry},runner),existing=await findExisting(request,{runner,sts,source:opened,ambient});if(existing!==void 0)return(0,run_chains.g4)(existing.identity.
account,inputs["allowed-account-ids"]),watch?.onKept(existing.identity),{kind:"existing",...existing}}const source=announced(opened,request,{log:runner.log,idToken}),
avoidsSpecialCharacters=inputs["special-characters-workaround"]===!0,world=(0,run_chains.lu)({plan,avoidsSpecialCharacters,explains},runner,{sts,source,watch});
return plan.targets.length===0?{kind:"chain",result:await(0,run_chains.j1)(request,world,runner)}:{kind:"targets",outcomes:await(0,run_chains.YW)(request,world,
runner)}}function limiterFor({plan,network},{log}){const report=message=>{log.info(message)};return plan.targets.length<2?{}:{limiter:new call_limiter.z({max:network.
maxConcurrency,random:Math.random,report})}}async function findExisting(...of){return(await Promise.all([__webpack_require__.e(3082),__webpack_require__.e(3940)]).
then(__webpack_require__.bind(__webpack_require__,13940))).existingSession(...of)}function wantsExisting({inputs},log){const wanted=inputs["use-existing-credent\
ials"]===!0;return wanted&&inputs["unset-current-credentials"]===!0?(log.notice("use-existing-credentials: not checked, since unset-current-credentials is true;\
 logging in."),!1):wanted}function getReady(source,request,http,useExisting){const ignore=()=>{};source.kind==="token"&&!useExisting&&source.token().catch(ignore);
const{plan}=request,[first]=plan.hops.length>0?plan.hops:plan.targets[0]?.hops??[],region=first?.region??plan.region;http.warmUp((0,endpoint.u1)(region,request.
network.endpoints));const hops=[...plan.hops,...plan.targets.flatMap(target=>target.hops)];(source.kind!=="token"||useExisting||hops.some(hop=>(0,hop_kinds.Sy)(
hop)!==void 0))&&setImmediate(()=>{(0,sts_query.NP)().catch(ignore)})}function maskWhatWasAskedFor({inputs,plan,network},runner){const{proxy}=network.http;if(proxy!==
void 0&&proxy.proxy.password!==""&&(runner.conceal(decodeURIComponent(proxy.proxy.password)),runner.conceal(proxy.proxy.password)),inputs["mask-aws-account-id"]===
!0){const accounts=[...plan.hops,...plan.targets.flatMap(target=>target.hops)].flatMap(({role})=>role.kind==="arn"?[role.account]:[]);new Set(accounts).forEach(
account=>runner.conceal(account))}}}),7724:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>openEnds,
m:()=>warnOnce});var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55572),_sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
12379),_core_version_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74910);function warnOnce(log){const told=new Set;return warning=>{told.has(warning)||(told.
add(warning),log.warning(warning))}}function openEnds({source:chosen,endpoints,explains,limiter,...opening},{http,retry},runner){const source=chosen.open({...opening,
runner,http,retry,stsEndpoint:(0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__.u1)(opening.region,endpoints),explainNoIdentity:async start=>explains?(await __webpack_require__.
e(6307).then(__webpack_require__.bind(__webpack_require__,66307))).explainNoIdentity(start):{},now:Date.now}),limited=limiter===void 0?retry:{...retry,limiter};
return{source,sts:new _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__.y({http,endpoints,retry:limited,conceal:runner.conceal,version:_core_version_js__WEBPACK_IMPORTED_MODULE_2__.
x})}}}),10498:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{z:()=>CallLimiter});var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
32257),_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1333);const FIRST_PAUSE=200,MAX_PAUSE=1e4;class CallLimiter{#settings;#waiting=[];#allowed;#underWay=0;#round=0;#pause=FIRST_PAUSE;#heldUntil=0;#willWake=!1;constructor(settings){
this.#settings=settings,this.#allowed=settings.max}async run(call){await this.#turn();const round=this.#round;try{const value=await call();return this.#speedUp(),
value}catch(error){throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk&&error.kind==="throttled"&&round===this.#round&&this.#slowDown(),error}finally{
this.#underWay-=1,this.#next()}}#turn(){return new Promise(resolve=>{this.#waiting.push(resolve),this.#next()})}#next(){const held=this.#heldUntil-(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.
X)();if(held>0){this.#wakeIn(held);return}for(;this.#underWay<Math.floor(this.#allowed);){const begin=this.#waiting.shift();if(begin===void 0)return;this.#underWay+=
1,begin()}}#wakeIn(milliseconds){this.#willWake||(this.#willWake=!0,setTimeout(()=>{this.#willWake=!1,this.#next()},Math.ceil(milliseconds)))}#speedUp(){this.#allowed=
Math.min(this.#settings.max,this.#allowed+1/this.#allowed),this.#pause=FIRST_PAUSE}#slowDown(){const{random,report}=this.#settings,pause=Math.ceil(this.#pause*(.5+
random()/2));this.#round+=1,this.#allowed=Math.max(1,this.#allowed/2),this.#heldUntil=(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)()+pause,this.#pause=Math.
min(MAX_PAUSE,this.#pause*2),report(`AWS throttles: no call for ${pause} ms, then ${Math.floor(this.#allowed)} at once, and more as they succeed.`)}}}),1101:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>withNetwork});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),_core_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
74296),_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47879),_http_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(47505);const GRACE_MILLISECONDS=250;
async function withNetwork({http:settings,maxAttempts,deadlineSeconds},{log,startedAt,doing,limit},work){const deadline=new _deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B(deadlineSeconds,startedAt,limit);let http;try{http=await deadline.guard(createHttp(settings,log),()=>"reading the CA bundle");const retry={maxAttempts,deadline,
random:Math.random,report:message=>{log.info(message)}};return await deadline.guard(work({http,retry}),()=>doing,GRACE_MILLISECONDS)}finally{deadline.stop(),http?.
close()}}async function createHttp({caBundle,...others},log){return caBundle===void 0||!(others.caBundleMayBeMissing===!0&&await isMissing(caBundle))?_http_js__WEBPACK_IMPORTED_MODULE_3__.
l.create({...others,...caBundle===void 0?{}:{caBundle}}):(log.warning(`AWS_CA_BUNDLE names ${caBundle}, which does not exist; going on without it.`),_http_js__WEBPACK_IMPORTED_MODULE_3__.
l.create(others))}function isMissing(path){return(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(()=>!1,error=>(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__.
c7)(error)==="ENOENT")}}),54803:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gt:()=>SECRET_HOP_KEYS,
SA:()=>INPUT_HOP_KEYS,xo:()=>CONTEXT_KEYS});var _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21317);const HOP_KEYS={role:{kind:"roleArn",required:!0,
description:"The role's ARN.",example:"arn:aws:iam::111122223333:role/deploy"},"external-id":{kind:"text",description:"The external ID that the role's trust pol\
icy requires.",limit:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.Pc.externalId,example:"acme-42"},"session-name":{kind:"template",description:"Session name, ins\
tead of the input role-session-name. Templates are allowed.",example:"{repository}-{run_id}"},duration:{kind:"duration",description:"Session duration: seconds, \
or 15m, 1h. AWS allows at most one hour when one role assumes another.",example:"45m"},tags:{kind:"tags",description:"Session tags. Templates are allowed in val\
ues.",max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.tags,example:{Team:"payments",Stage:"prod"}},"transitive-tag-keys":{kind:"texts",description:`Which of \
this hop's tags are passed on to the hops after it; "*" for all.`,max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.transitiveTagKeys,example:["Team"]},"source\
-identity":{kind:"template",description:"Source identity. Once set, it stays for the rest of the chain. Templates are allowed.",example:"{actor}"},policy:{kind:"\
policy",description:"A session policy that limits the session: a mapping, or JSON text.",example:{Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"s3:*",
Resource:"*"}]}},"policy-arns":{kind:"arns",description:"ARNs of managed policies that limit the session.",max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.policyArns,
example:["arn:aws:iam::aws:policy/ReadOnlyAccess"]},region:{kind:"region",description:"The region whose STS endpoint is called for this hop. Default: the input \
aws-region.",example:"eu-central-1"}},SECRET_HOP_KEYS={"mfa-serial":{kind:"text",description:"The MFA device, with mfa-code or mfa-secret.",limit:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.
Pc.serialNumber,example:"arn:aws:iam::111122223333:mfa/ci"},"mfa-code":{kind:"secret",description:"The six-digit code shown by the device.",example:"123456"},"m\
fa-secret":{kind:"secret",description:"The device's TOTP seed (Base32).",example:"JBSWY3DPEHPK3PXP"},"provided-contexts":{kind:"contexts",description:"Assertion\
s of context providers, such as IAM Identity Center.",max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.providedContexts,example:[{"provider-arn":"arn:aws:iam:\
:aws:contextProvider/IdentityCenter","context-assertion":"eyJ..."}]}},INPUT_HOP_KEYS={...HOP_KEYS,...SECRET_HOP_KEYS},CONTEXT_KEYS={"provider-arn":{kind:"text",
required:!0,description:"The provider's ARN.",example:"arn:aws:iam::aws:contextProvider/IdentityCenter"},"context-assertion":{kind:"secret",required:!0,description:"\
The assertion issued by the provider.",example:"eyJ..."}}}),38452:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D8:()=>secretKeyIn,_z:()=>quoteKey,xT:()=>keyName});var _hop_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54803),_text_quote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
55383);const SECRET_KEY=Object.entries({..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__.SA,..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__.xo}).flatMap(([key,{kind}])=>kind===
"secret"?[key]:[]).map(key=>key.replaceAll("-","[-_]?")).join("|"),SECRET_NAME=new RegExp(SECRET_KEY,"i"),SECRET_IN_TEXT=new RegExp(`(?<![\\w./-])(?<key>${SECRET_KEY}\
)[\\s:=]+[^\\s:=]`,"i");function keyName(key){const head=key.replace(/[\s:=].*/s,""),secret=SECRET_NAME.exec(head);return secret===null?head:head.slice(0,secret.
index+secret[0].length)}function quoteKey(key){const name=keyName(key);return(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name===key?key:`${name}...`)}function secretKeyIn(text){
return SECRET_IN_TEXT.exec(text)?.groups?.key}})};0&&(module.exports={id,ids,modules});
