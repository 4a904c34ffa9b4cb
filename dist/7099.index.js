'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=7099,ids=[7099],modules={
17099:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{processCommand:()=>processCommand});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_login_run_chains_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
22823),_refresh_self_reference_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(64897),_refresh_process_answer_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
84161),_shell_login_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72856);const processCommand={name:"process",summary:"print credentials for the credentia\
l_process of a profile",usage:"[--cache DIRECTORY] [INPUTS]",details:["Logs in as the action would, and prints the credentials of the last role in the form of a\
 credential_process, for a profile that you write yourself:","","  [profile deploy]","  credential_process = role-chain process --cache /home/ci/.cache/role-cha\
in --config-file /srv/role-chain.yml --targets prod --aws-region eu-central-1","","Without --cache each call logs in. With it, sessions are kept in that directo\
ry, and a hop is taken again only when its session is due for renewal."].join(`
`),flags:[{name:"cache",value:"DIRECTORY",description:"Keep sessions in this directory, which only this user may read; created if missing. Each chain and each j\
ob has its own sessions."}],positionals:0,inputsOf:"login",run};async function run(given,process){const cache=given.flags.get("cache");refuseSelfReference(process);
const asked=await(0,_shell_login_js__WEBPACK_IMPORTED_MODULE_3__.mN)(given,process,{command:"process",why:"which prints the credentials",renewed:cache!==void 0,
check:(request,problems)=>{(0,_shell_login_js__WEBPACK_IMPORTED_MODULE_3__.j3)("process",request,problems)}}),{account,credentials}=await resultOf(asked,cache,process).
catch(error=>{throw withDoubt(error,asked,process)});return process.print(`${(0,_refresh_process_answer_js__WEBPACK_IMPORTED_MODULE_4__.C)(credentials,account)}\

`),0}function refuseSelfReference({args,env,set}){const key=(0,_refresh_self_reference_js__WEBPACK_IMPORTED_MODULE_2__.C_)(args,env);if((0,_refresh_self_reference_js__WEBPACK_IMPORTED_MODULE_2__.
sU)(env,key))throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G(_refresh_self_reference_js__WEBPACK_IMPORTED_MODULE_2__.X1);set(_refresh_self_reference_js__WEBPACK_IMPORTED_MODULE_2__.
GH,(0,_refresh_self_reference_js__WEBPACK_IMPORTED_MODULE_2__.ww)(env,key))}function withDoubt(error,{request},{env}){const profile=env.AWS_PROFILE??"";return!(error instanceof
_core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G)||error.code!=="source"||profile===""||!request.source.readsAwsProfile?error:new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G({code:error.code,message:error.message,hint:`AWS_PROFILE is ${profile}. If that profile calls role-chain process itself, the chain starts from its own result\
: set AWS_PROFILE to a profile with separate credentials, or leave it unset.`,cause:error})}async function resultOf(asked,cache,process){const{inputs,plan}=asked.
request;if(cache!==void 0&&plan.hops.length+plan.targets.length>0){const{cachedLogin}=await Promise.all([__webpack_require__.e(3082),__webpack_require__.e(3424),
__webpack_require__.e(9042),__webpack_require__.e(8157)]).then(__webpack_require__.bind(__webpack_require__,98450)),result=await cachedLogin(cache,{...asked,guard:process.
guard});return(0,_login_run_chains_js__WEBPACK_IMPORTED_MODULE_1__.g4)(result.account,inputs["allowed-account-ids"]),result}const{credentials,account}=(0,_shell_login_js__WEBPACK_IMPORTED_MODULE_3__.
lN)(asked.request,await asked.login());if(credentials===void 0)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"source",message:"The login retur\
ned no credentials."});return{account,credentials}}}),84161:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C:()=>processAnswer});var _text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(75390);function processAnswer({accessKeyId,secretAccessKey,sessionToken,
expiration},account){return JSON.stringify({Version:1,AccessKeyId:accessKeyId.reveal(),SecretAccessKey:secretAccessKey.reveal(),SessionToken:sessionToken?.reveal(),
Expiration:expiration&&(0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_0__.n)(expiration),AccountId:account})}}),64897:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C_:()=>callKey,GH:()=>RENEWING,X1:()=>SELF_REFERENCE,sU:()=>isRenewing,ww:()=>renewingWith});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);const RENEWING="ROLE_CHAIN_RENEWING",SELF_REFERENCE={
code:"source",message:"The chain starts from the credentials that it should renew.",hint:"The profile that AWS_PROFILE names leads to this program again. Set it\
 to a profile with its own credentials."};function callKey(args,environment){const inputs=Object.entries(environment).filter(([name])=>name.startsWith("ROLE_CHA\
IN_")&&name!==RENEWING);return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([args,inputs.sort()])).digest("hex")}function isRenewing(environment,key){
return(environment[RENEWING]??"").split(`
`).includes(key)}function renewingWith(environment,key){return[environment[RENEWING]??"",key].join(`
`).trim()}})};0&&(module.exports={id,ids,modules});
