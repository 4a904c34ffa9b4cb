'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=3940,ids=[3940],modules={
13940:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{existingSession:()=>existingSession});var errors=__webpack_require__(74296),hop_failure=__webpack_require__(73082),net_failure=__webpack_require__(1333),source_environment=__webpack_require__(
99880),arn=__webpack_require__(61626),hop_kinds=__webpack_require__(8840),system=__webpack_require__(6291);function whatCannotBeSeen({plan}){const last=plan.hops.
at(-1),signed=plan.hops.flatMap(hop=>(0,hop_kinds.Sy)(hop)??[]),has={"a session policy":last?.policy!==void 0,"policy ARNs":(last?.policyArns.length??0)>0,tags:signed.
some(({tags})=>tags.some(({origin})=>origin!=="default")),"a source identity":signed.some(({sourceIdentity})=>sourceIdentity!==void 0),"a context assertion":signed.
some(({providedContexts})=>providedContexts.length>0)};return Object.entries(has).flatMap(([name,isSet])=>isSet?[name]:[])}async function fitsRequest(existing,{
plan,source,inputs}){const{identity}=existing,last=plan.hops.at(-1);if(last===void 0){const{credentials}=source;return credentials===void 0?!source.bringsCredentials:
credentials.accessKeyId.reveal()===existing.credentials.accessKeyId.reveal()}const session=(0,arn.B8)(identity.arn),isNamed=inputs["role-session-name"]!==void 0||
last.sessionName!==system.f;return session!==void 0&&session.name===last.role.name.split("/").at(-1)&&(!isNamed||session.sessionName===last.sessionName)&&session.
account===await accountOf(plan.hops,existing)}async function accountOf(hops,{sourceAccount}){const known=hops.findLast(({role})=>role.kind==="arn");return known?.
role.kind==="arn"?known.role.account:sourceAccount()}async function existingSession(request,{runner,sts,source,ambient}){const loggingIn=reason=>{runner.log.notice(
`use-existing-credentials: ${reason}; logging in.`)},unseen=whatCannotBeSeen(request);if(unseen.length>0){loggingIn(`this step asks for ${unseen.join(" and ")},\
 which AWS does not report for a session`);return}const found=await credentialsIn(runner,ambient);if(found===void 0){loggingIn("there are no keys in the environ\
ment, and no other credentials");return}const identity=await sts.getCallerIdentity(request.plan.region,found).catch(undefinedIfRefused);if(identity===void 0){loggingIn(
"those in the environment are not valid");return}if(!await fitsRequest({credentials:found,identity,sourceAccount:async()=>(await callerOf(source,{credentials:found,
identity},{region:request.plan.region,sts})).account},request)){loggingIn(`those in the environment belong to ${identity.arn}, not what this step asks for`);return}
return runner.log.notice(`The credentials in the environment are valid (${identity.arn}); keeping them.`),{identity,credentials:found}}async function credentialsIn({
environment,conceal},ambient){const keys=(0,source_environment.S)(environment,conceal);return keys!==void 0||ambient.kind!=="credentials"?keys:ambient.credentials().
catch(error=>{if(!(error instanceof errors._G&&error.code==="source"))throw error})}async function callerOf(source,known,{region,sts}){if(source.kind==="token")
throw new Error("a role that is assumed with a token has an ARN");const credentials=await source.credentials();return credentials.accessKeyId.reveal()===known.credentials.
accessKeyId.reveal()?known.identity:sts.getCallerIdentity(region,credentials).catch(error=>{throw(0,hop_failure.explainIdentityFailure)(error,source.name)})}function undefinedIfRefused(failure){
if(!(failure instanceof net_failure.Rk&&(failure.kind==="credentials"||failure.kind==="denied")))throw(0,hop_failure.explainIdentityFailure)(failure,"the creden\
tials in the environment")}})};0&&(module.exports={id,ids,modules});
