'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=8441,ids=[8441],modules={
11937:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>loginEnds});function loginEnds({request,
login}){switch(login.kind){case"existing":return[];case"chain":{const{hops,credentials}=login.result;return hops.length>0||request.source.bringsCredentials?[{region:request.
plan.region,credentials}]:[]}case"targets":return login.outcomes.flatMap(outcome=>{if(outcome.kind==="failed")return[];const{target,result}=outcome;return[{target:target.
name,region:target.region,credentials:result.credentials}]})}}}),38441:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{OUTPUTS:()=>OUTPUTS,PLAN_OUTPUTS:()=>PLAN_OUTPUTS,matrixOutputs:()=>matrixOutputs,outputsSink:()=>outputsSink});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75390),_login_ends_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
11937);const OUTPUTS={"aws-account-id":"Account of the final credentials. Like the other outputs of one account, not set if there are several targets.","authent\
icated-arn":"ARN of the final credentials: the assumed-role session, or the caller if no role was assumed.","aws-access-key-id":"Access key ID, with output-cred\
entials.","aws-secret-access-key":"Secret access key, with output-credentials.","aws-session-token":"Session token, with output-credentials.","aws-expiration":"\
When the credentials expire, with output-credentials: a time in JSON, quotes included.","session-expiration":"When the first of the delivered sessions expires, \
ISO 8601.",chain:"The hops as JSON: number, role ARN, assumed-role ARN, session name, expiry, packed policy size and request ID of each; and target, for the las\
t hop of a target.","credentials-endpoint":"With refresh: server, where the credentials are served: http://127.0.0.1:PORT/credentials, and below it, by name, th\
ose of each target. Use it as AWS_CONTAINER_CREDENTIALS_FULL_URI of a step.",profiles:"The targets as JSON, in order: name, account, role, region and ok of each\
; and expiration or, for one that failed, error."},PLAN_OUTPUTS={matrix:'For strategy.matrix, through fromJSON: {"include": [...]}, with target, account, name, \
role, region and labels of each row, and the inputs that its job passes on: targets and profiles.',count:"Number of rows in the matrix. 0 if nothing is selected\
: skip the job then, since GitHub rejects an empty matrix.",targets:"Total number of targets in the rows."};function matrixOutputs({matrix,targets}){return new Map(
[["matrix",JSON.stringify(matrix)],["count",String(matrix.include.length)],["targets",String(targets)]])}const outputsSink={what:"the outputs",prepare:(delivery,{
runner,values})=>{const outputs=new Map([...outputsOf(delivery,runner),...values.outputs]);return Promise.resolve({write:()=>runner.setOutputs(outputs)})}};function outputsOf(delivery,runner){
const{login,request}=delivery,outputCredentials=request.inputs["output-credentials"]===!0;switch(login.kind){case"existing":return outputValues({...login,hops:[]},
outputCredentials);case"chain":return outputValues(login.result,outputCredentials&&(0,_login_ends_js__WEBPACK_IMPORTED_MODULE_1__.e)(delivery).length>0);case"ta\
rgets":return targetOutputs(login.outcomes,{outputCredentials,guard:text=>runner.withoutSecrets(text)})}}function outputValues(result,outputCredentials){const{identity,
credentials,hops}=result,{expiration}=credentials,outputs=new Map([["aws-account-id",identity.account],["authenticated-arn",identity.arn],["chain",JSON.stringify(
hops.map(describeHop))]]);return expiration!==void 0&&outputs.set("session-expiration",(0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__.n)(expiration)),outputCredentials?
(outputs.set("aws-access-key-id",credentials.accessKeyId),outputs.set("aws-secret-access-key",credentials.secretAccessKey),credentials.sessionToken!==void 0&&outputs.
set("aws-session-token",credentials.sessionToken),expiration===void 0?outputs:outputs.set("aws-expiration",JSON.stringify(expiration))):outputs}function targetOutputs(outcomes,{
outputCredentials,guard}){const reached=outcomes.filter(outcome=>outcome.kind==="reached"),ends=new Map;for(const{target,result}of reached){const last=result.hops.
at(-1),others=ends.get(last);ends.set(last,others===void 0?target.name:`${others}, ${target.name}`)}const hops=[...new Set(reached.flatMap(({result})=>result.hops))],
expirations=reached.flatMap(({result})=>result.credentials.expiration?.getTime()??[]),[only]=outcomes.length===1?reached:[],outputs=new Map(only===void 0?[]:outputValues(
only.result,outputCredentials));return outputs.set("chain",JSON.stringify(hops.map(taken=>({...describeHop(taken),target:ends.get(taken)})))),outputs.set("profi\
les",JSON.stringify(outcomes.map(outcome=>describeTarget(outcome,guard)))),expirations.length===0?outputs:outputs.set("session-expiration",(0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__.
n)(Math.min(...expirations)))}function describeTarget(outcome,guard){const{target,kind}=outcome,role=target.hops.at(-1)?.role,planned={name:target.name,region:target.
region};if(kind==="failed"){const[error]=guard((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(outcome.error)).split(`
`),where=role?.kind==="arn"?{account:role.account,role:role.arn}:{role:role?.name};return{...planned,...where,ok:!1,error}}const{identity,credentials,hops}=outcome.
result,{account}=identity,expiration=credentials.expiration&&(0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__.n)(credentials.expiration);return{...planned,account,
role:hops.at(-1)?.roleArn,expiration,ok:!0}}function describeHop({hop,roleArn,sessionName,session}){return{hop:hop.number,role:roleArn,assumedRoleArn:session.assumedRoleArn,
sessionName,expiration:(0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__.n)(session.credentials.expiration),packedPolicySize:session.packedPolicySize,requestId:session.
requestId}}}),75390:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>isoSeconds});function isoSeconds(time){
return new Date(time).toISOString().replace(/\.\d+Z$/,"Z")}})};0&&(module.exports={id,ids,modules});
