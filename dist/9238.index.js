'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=9238,ids=[9238],modules={
99238:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{check:()=>check});var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32257),_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
56273),_core_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(74296),_text_nearest_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(60613),_login_step_request_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
56477),_step_reading_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32650),_shell_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(11952),_masked_accounts_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
45778),_text_quote_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(55383);const check={name:"check",summary:"plan the chain and show it, without any network",
usage:"[--identity oidc|other] [--format table|mermaid|json] [INPUTS]",details:["Plans the chain as the action would and prints it as a table: hops, durations, \
tags in force and where each comes from. Nothing is sent anywhere. Lists all problems of the request, and exits with status 2 if there are any.","","With config\
-file, checks all of its targets (or those of --targets) and shows the tree that their chains form. The file is read from this machine only.","","Templates that\
 only a job can fill in stay open ({repository}).","","With --format mermaid, prints a Mermaid flowchart, which GitHub and GitLab draw in any Markdown file; wit\
h --format json, a document for programs. Warnings go to standard error, whatever the format."].join(`
`),flags:[{name:"identity",value:"KIND",description:"oidc (the default): plan for a job that has an OIDC token. other: plan for one that has none. Keys, a token\
 file and role-chaining in the inputs take precedence over both."},{name:"format",value:"FORMAT",description:"table (the default), mermaid or json."}],positionals:0,
inputsOf:"login",run};async function run(given,process){return(0,_masked_accounts_js__WEBPACK_IMPORTED_MODULE_5__.U)(given,process,masked=>show(given,masked))}async function show(given,process){
const identity=given.flags.get("identity")??"oidc";if(identity!=="oidc"&&identity!=="other")throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__._G({code:"inv\
alid-request",message:`--identity: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__.hD)(identity)} is neither oidc nor other`});const render=readFormat(given.flags.
get("format")),runner=(0,_shell_js__WEBPACK_IMPORTED_MODULE_4__.o)(given,process,"login"),{plan,inputs}=await(0,_login_step_request_js__WEBPACK_IMPORTED_MODULE_2__.
I)({...(0,_step_reading_js__WEBPACK_IMPORTED_MODULE_3__.M)(runner,(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)()),readFile:async path=>(await Promise.all([
__webpack_require__.e(4808),__webpack_require__.e(7505)]).then(__webpack_require__.bind(__webpack_require__,84808))).readConfigFileOffline(path,runner),unknownVariables:"\
keep",selectsAllTargets:!0,surroundings:{idTokenAvailable:identity==="oidc"},check:_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_7__.OD});return plan.warnings.
forEach(message=>{runner.log.warning(message)}),process.print(process.guard(await render({plan,inputs,guard:process.withoutSecrets}))),0}const FORMATS={table:async({
plan,guard})=>(await __webpack_require__.e(1929).then(__webpack_require__.bind(__webpack_require__,21929))).renderPlan(plan,guard),mermaid:async({plan,inputs,guard})=>{
const{mermaidOf}=await __webpack_require__.e(4011).then(__webpack_require__.bind(__webpack_require__,64011)),{pictureOf}=await __webpack_require__.e(1437).then(
__webpack_require__.bind(__webpack_require__,91437));return mermaidOf(pictureOf({plan,guard,handedTo:(0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_7__.$t)(
inputs),isRenewed:(0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_7__.B_)(inputs)!=="none"}))},json:async({plan,guard})=>(await __webpack_require__.e(7194).
then(__webpack_require__.bind(__webpack_require__,17194))).planJson(plan,guard)};function readFormat(typed="table"){const format=Object.hasOwn(FORMATS,typed)?FORMATS[typed]:
void 0;if(format===void 0){const known=Object.keys(FORMATS);throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__._G({code:"invalid-request",message:`--format:\
 ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_6__.hD)(typed)} is not one of ${known.join(", ")}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_8__.h)(typed,known)}`})}
return format}}),45778:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>withAccountsMasked});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_core_objects_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(77459),_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
28343),_text_values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46089),_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(66906),_runner_shell_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
40924),_arguments_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(21830);async function withAccountsMasked(given,process,run){const runner=(0,_runner_shell_js__WEBPACK_IMPORTED_MODULE_3__.
PO)(process,(0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__.eJ)(given)),typed=(0,_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__.iL)("mask-aws-account-id",{raw:name=>runner.
input(name),environment:runner.environment});if((0,_text_values_js__WEBPACK_IMPORTED_MODULE_2__.yG)(typed)!==!0)return run(process);try{return await run(maskedProcess(
process))}catch(error){throw maskedError(error)}}function maskedProcess(process){return{...process,print:text=>{process.print((0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.
I)(text))},write:text=>{process.write((0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.I)(text))},guard:text=>(0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.
I)(process.guard(text)),withoutSecrets:text=>(0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.I)(process.withoutSecrets(text))}}function maskedError(error){
if(!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G))return new Error((0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.I)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)));const{code,message,hint}=error;return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code,message:(0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.
I)(message),...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_6__.r)({hint:hint===void 0?void 0:(0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__.I)(hint)})})}}),
11952:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>shellOf});var core_problems=__webpack_require__(
68155),input_names=__webpack_require__(72568),request_inputs=__webpack_require__(22173),shell=__webpack_require__(40924),commands_arguments=__webpack_require__(
21830),secrets=__webpack_require__(38452);const HARMLESS=["aws-access-key-id","mfa-code"],WITH_PASSWORD=/^[a-z]+:\/\/[^/@:\s]*:[^/@\s]+@/i;function secretFlagWarnings(flags){
return[...flags].flatMap(([name,value])=>{const isSecret=request_inputs.mc[name].kind==="secret"&&!HARMLESS.includes(name);return value!==""&&(isSecret||(0,secrets.
D8)(value)!==void 0||WITH_PASSWORD.test(value))?[`--${name} holds a secret, and others on this machine can read the arguments of a program while it runs; use ${(0,shell.
LO)(name)} instead.`]:[]})}function shellOf(given,process,inputs){const runner=(0,shell.PO)(process,(0,commands_arguments.eJ)(given)),problems=new core_problems.
Z,warnings=(0,input_names.zU)(runner.misnamedInputs((0,request_inputs.Vc)(inputs)),{raw:name=>runner.input(name)},problems);return problems.throwIfAny(),[...warnings,
...secretFlagWarnings((0,commands_arguments.eJ)(given))].forEach(message=>{runner.log.warning(message)}),runner}}),54803:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Gt:()=>SECRET_HOP_KEYS,SA:()=>INPUT_HOP_KEYS,xo:()=>CONTEXT_KEYS});var _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
21317);const HOP_KEYS={role:{kind:"roleArn",required:!0,description:"The role's ARN.",example:"arn:aws:iam::111122223333:role/deploy"},"external-id":{kind:"text",
description:"The external ID that the role's trust policy requires.",limit:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.Pc.externalId,example:"acme-42"},"session\
-name":{kind:"template",description:"Session name, instead of the input role-session-name. Templates are allowed.",example:"{repository}-{run_id}"},duration:{kind:"\
duration",description:"Session duration: seconds, or 15m, 1h. AWS allows at most one hour when one role assumes another.",example:"45m"},tags:{kind:"tags",description:"\
Session tags. Templates are allowed in values.",max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.tags,example:{Team:"payments",Stage:"prod"}},"transitive-tag-\
keys":{kind:"texts",description:`Which of this hop's tags are passed on to the hops after it; "*" for all.`,max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.transitiveTagKeys,
example:["Team"]},"source-identity":{kind:"template",description:"Source identity. Once set, it stays for the rest of the chain. Templates are allowed.",example:"\
{actor}"},policy:{kind:"policy",description:"A session policy that limits the session: a mapping, or JSON text.",example:{Version:"2012-10-17",Statement:[{Effect:"\
Allow",Action:"s3:*",Resource:"*"}]}},"policy-arns":{kind:"arns",description:"ARNs of managed policies that limit the session.",max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.
i7.policyArns,example:["arn:aws:iam::aws:policy/ReadOnlyAccess"]},region:{kind:"region",description:"The region whose STS endpoint is called for this hop. Defau\
lt: the input aws-region.",example:"eu-central-1"}},SECRET_HOP_KEYS={"mfa-serial":{kind:"text",description:"The MFA device, with mfa-code or mfa-secret.",limit:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.
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
return SECRET_IN_TEXT.exec(text)?.groups?.key}}),56273:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$t:()=>placeOf,B_:()=>refreshOf,OD:()=>checkDeliveryInputs,oU:()=>exportsCredentials});var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
fresh: server: tools find the server only through environment variables")}})};0&&(module.exports={id,ids,modules});
