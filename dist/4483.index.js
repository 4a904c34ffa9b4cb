'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=4483,ids=[4483],modules={
74483:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{plan:()=>plan});var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32257),_text_ascii_json_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
38551),_step_make_matrix_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(50946),_step_matrix_request_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(95109),
_step_reading_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32650),_ci_systems_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(16134),_shell_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
11952);const plan={name:"plan",summary:"print a matrix of jobs from the targets in a file or the accounts of AWS Organizations",usage:"[INPUTS]",details:['Print\
s a matrix of jobs as JSON, {"include": [...]}: a row for each selected target of the config file, or each account of AWS Organizations that passes the filters.\
 If there are more than the maximum number of jobs, they share rows.',"","  role-chain plan --aws-region eu-central-1 --config-file .github/role-chain.yml --tar\
gets stage=prod","","Messages go to standard error. If anything fails, nothing is printed to standard output."].join(`
`),flags:[],positionals:0,inputsOf:"plan",run};async function run(given,process){const startedAt=(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)(),runner=(0,_shell_js__WEBPACK_IMPORTED_MODULE_5__.
o)(given,process,"plan"),idToken=(0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_4__.uw)(runner),request=await(0,_step_matrix_request_js__WEBPACK_IMPORTED_MODULE_2__.
d)({...(0,_step_reading_js__WEBPACK_IMPORTED_MODULE_3__.M)(runner,startedAt),unknownVariables:"problem",surroundings:{idTokenAvailable:idToken!==void 0}}),{matrix}=await(0,_step_make_matrix_js__WEBPACK_IMPORTED_MODULE_1__.
E)(request,runner,{idToken,startedAt});return process.print(process.guard(`${(0,_text_ascii_json_js__WEBPACK_IMPORTED_MODULE_6__.i)(matrix)}
`)),0}}),11952:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>shellOf});var core_problems=__webpack_require__(
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
return SECRET_IN_TEXT.exec(text)?.groups?.key}}),38551:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{i:()=>asciiJson});function asciiJson(value,space){return JSON.stringify(value,void 0,space).replace(/[^\n -~]/g,character=>`\\u${character.charCodeAt(0).toString(
16).padStart(4,"0")}`).replaceAll("##","#\\u0023")}})};0&&(module.exports={id,ids,modules});
