'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=1252,ids=[1252],modules={
68155:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>Problems});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
74296);const MAX_PRINTED=50;class Problems{#list=[];#said=new Set;#nameOf;constructor(nameOf=place=>place){this.#nameOf=nameOf}get list(){return this.#list}get isEmpty(){
return this.#list.length===0}isAbout(input){const name=this.#nameOf(input);return this.#list.some(({place})=>place.split(" ")[0]===name)}add(given,message,hop){
const place=this.#nameOf(given),problem=hop===void 0?{place,message}:{place,message,hop},line=lineOf(problem);this.#said.has(line)||(this.#said.add(line),this.#list.
push(problem))}throwIfAny(){const[first,...others]=this.#list;if(first!==void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"invalid-request",message:others.
length===0?lineOf(first):this.#asList(),hint:"Nothing was sent to AWS and nothing was exported."})}#asList(){const printed=this.#list.slice(0,MAX_PRINTED).map(problem=>`\
  - ${lineOf(problem)}`),left=this.#list.length-printed.length;return[`${this.#list.length} problems:`,...printed,...left>0?[`  ... and ${left} more`]:[]].join(
`
`)}}function lineOf({place,hop,message}){return hop===void 0?`${place}: ${message}`:`${place} (hop ${hop}): ${message}`}}),74910:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>VERSION});const VERSION={rE:"1.0.0"}.rE}),30273:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{plan:()=>plan});var clock=__webpack_require__(32257),current=__webpack_require__(
24735),table=__webpack_require__(8095);function matrixTable({include}){if(include.length===0)return"No target is selected, so the matrix is empty. GitHub does n\
ot accept an empty matrix: give the job that uses it if: needs.plan.outputs.count != '0'.";const fields=["target","account","role","region"];return[(0,table.t)(
fields,include.map(row=>fields.map(field=>row[field]??""))),"The account ids in the matrix are not masked: GitHub drops an output that holds a masked value."].join(
`
`)}var inputs=__webpack_require__(22173),systems=__webpack_require__(16134),outputs=__webpack_require__(38441),make_matrix=__webpack_require__(50946),matrix_request=__webpack_require__(
95109),reading=__webpack_require__(32650);async function matrixStep(runner,startedAt){try{const idToken=(0,systems.uw)(runner),request=await(0,matrix_request.d)(
{...(0,reading.M)(runner,startedAt),misnamed:runner.misnamedInputs((0,inputs.Vc)("plan")),unknownVariables:"problem",surroundings:{idTokenAvailable:idToken!==void 0}}),
planned=await(0,make_matrix.E)(request,runner,{idToken,startedAt});runner.log.info(matrixTable(planned.matrix)),await runner.setOutputs((0,outputs.matrixOutputs)(
planned))}catch(error){(0,current.xV)(error,runner.log)}}async function plan(){const startedAt=(0,clock.X)();await matrixStep((0,current.sF)(),startedAt),(0,current.
qG)()}}),11937:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>loginEnds});function loginEnds({
request,login}){switch(login.kind){case"existing":return[];case"chain":{const{hops,credentials}=login.result;return hops.length>0||request.source.bringsCredentials?
[{region:request.plan.region,credentials}]:[]}case"targets":return login.outcomes.flatMap(outcome=>{if(outcome.kind==="failed")return[];const{target,result}=outcome;
return[{target:target.name,region:target.region,credentials:result.credentials}]})}}}),38441:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{OUTPUTS:()=>OUTPUTS,PLAN_OUTPUTS:()=>PLAN_OUTPUTS,matrixOutputs:()=>matrixOutputs,
outputsSink:()=>outputsSink});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
75390),_login_ends_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(11937);const OUTPUTS={"aws-account-id":"Account of the final credentials. Like the other \
outputs of one account, not set if there are several targets.","authenticated-arn":"ARN of the final credentials: the assumed-role session, or the caller if no \
role was assumed.","aws-access-key-id":"Access key ID, with output-credentials.","aws-secret-access-key":"Secret access key, with output-credentials.","aws-sess\
ion-token":"Session token, with output-credentials.","aws-expiration":"When the credentials expire, with output-credentials: a time in JSON, quotes included.","\
session-expiration":"When the first of the delivered sessions expires, ISO 8601.",chain:"The hops as JSON: number, role ARN, assumed-role ARN, session name, exp\
iry, packed policy size and request ID of each; and target, for the last hop of a target.","credentials-endpoint":"With refresh: server, where the credentials a\
re served: http://127.0.0.1:PORT/credentials, and below it, by name, those of each target. Use it as AWS_CONTAINER_CREDENTIALS_FULL_URI of a step.",profiles:"Th\
e targets as JSON, in order: name, account, role, region and ok of each; and expiration or, for one that failed, error."},PLAN_OUTPUTS={matrix:'For strategy.mat\
rix, through fromJSON: {"include": [...]}, with target, account, name, role, region and labels of each row, and the inputs that its job passes on: targets and p\
rofiles.',count:"Number of rows in the matrix. 0 if nothing is selected: skip the job then, since GitHub rejects an empty matrix.",targets:"Total number of targ\
ets in the rows."};function matrixOutputs({matrix,targets}){return new Map([["matrix",JSON.stringify(matrix)],["count",String(matrix.include.length)],["targets",
String(targets)]])}const outputsSink={what:"the outputs",prepare:(delivery,{runner,values})=>{const outputs=new Map([...outputsOf(delivery,runner),...values.outputs]);
return Promise.resolve({write:()=>runner.setOutputs(outputs)})}};function outputsOf(delivery,runner){const{login,request}=delivery,outputCredentials=request.inputs["\
output-credentials"]===!0;switch(login.kind){case"existing":return outputValues({...login,hops:[]},outputCredentials);case"chain":return outputValues(login.result,
outputCredentials&&(0,_login_ends_js__WEBPACK_IMPORTED_MODULE_1__.e)(delivery).length>0);case"targets":return targetOutputs(login.outcomes,{outputCredentials,guard:text=>runner.
withoutSecrets(text)})}}function outputValues(result,outputCredentials){const{identity,credentials,hops}=result,{expiration}=credentials,outputs=new Map([["aws-\
account-id",identity.account],["authenticated-arn",identity.arn],["chain",JSON.stringify(hops.map(describeHop))]]);return expiration!==void 0&&outputs.set("sess\
ion-expiration",(0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__.n)(expiration)),outputCredentials?(outputs.set("aws-access-key-id",credentials.accessKeyId),
outputs.set("aws-secret-access-key",credentials.secretAccessKey),credentials.sessionToken!==void 0&&outputs.set("aws-session-token",credentials.sessionToken),expiration===
void 0?outputs:outputs.set("aws-expiration",JSON.stringify(expiration))):outputs}function targetOutputs(outcomes,{outputCredentials,guard}){const reached=outcomes.
filter(outcome=>outcome.kind==="reached"),ends=new Map;for(const{target,result}of reached){const last=result.hops.at(-1),others=ends.get(last);ends.set(last,others===
void 0?target.name:`${others}, ${target.name}`)}const hops=[...new Set(reached.flatMap(({result})=>result.hops))],expirations=reached.flatMap(({result})=>result.
credentials.expiration?.getTime()??[]),[only]=outcomes.length===1?reached:[],outputs=new Map(only===void 0?[]:outputValues(only.result,outputCredentials));return outputs.
set("chain",JSON.stringify(hops.map(taken=>({...describeHop(taken),target:ends.get(taken)})))),outputs.set("profiles",JSON.stringify(outcomes.map(outcome=>describeTarget(
outcome,guard)))),expirations.length===0?outputs:outputs.set("session-expiration",(0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__.n)(Math.min(...expirations)))}
function describeTarget(outcome,guard){const{target,kind}=outcome,role=target.hops.at(-1)?.role,planned={name:target.name,region:target.region};if(kind==="faile\
d"){const[error]=guard((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(outcome.error)).split(`
`),where=role?.kind==="arn"?{account:role.account,role:role.arn}:{role:role?.name};return{...planned,...where,ok:!1,error}}const{identity,credentials,hops}=outcome.
result,{account}=identity,expiration=credentials.expiration&&(0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__.n)(credentials.expiration);return{...planned,account,
role:hops.at(-1)?.roleArn,expiration,ok:!0}}function describeHop({hop,roleArn,sessionName,session}){return{hop:hop.number,role:roleArn,assumedRoleArn:session.assumedRoleArn,
sessionName,expiration:(0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__.n)(session.credentials.expiration),packedPolicySize:session.packedPolicySize,requestId:session.
requestId}}})};0&&(module.exports={id,ids,modules});
