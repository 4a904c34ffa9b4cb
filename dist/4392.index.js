'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=4392,ids=[4392],modules={
42011:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{refresherSink:()=>refresherSink});var _core_checks_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(15950),_core_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
74296),_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56273);const isRefresherRecord=(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_0__.
vJ)({directory:_core_checks_js__WEBPACK_IMPORTED_MODULE_0__.uf}),refresherSink={what:"the sessions that are renewed",records:isAsked,check:async(request,runner)=>{
if(!isAsked(request))return;const{checkRefresh}=await Promise.all([__webpack_require__.e(7934),__webpack_require__.e(4882),__webpack_require__.e(6134),__webpack_require__.
e(9100),__webpack_require__.e(3424),__webpack_require__.e(7320),__webpack_require__.e(306),__webpack_require__.e(1666),__webpack_require__.e(9153)]).then(__webpack_require__.
bind(__webpack_require__,77372));await checkRefresh(request,runner)},prepare:async(delivery,context)=>{if(!isAsked(delivery.request))return;const{beginRefresh}=await Promise.
all([__webpack_require__.e(7934),__webpack_require__.e(4882),__webpack_require__.e(6134),__webpack_require__.e(9100),__webpack_require__.e(3424),__webpack_require__.
e(7320),__webpack_require__.e(306),__webpack_require__.e(1666),__webpack_require__.e(9153)]).then(__webpack_require__.bind(__webpack_require__,77372));return beginRefresh(
delivery,context)},traceOf:data=>data,undo:data=>isRefresherRecord(data)?async({temporaryDirectory})=>{const{endRefresh}=await __webpack_require__.e(6612).then(
__webpack_require__.bind(__webpack_require__,46612));return endRefresh(temporaryDirectory,data.directory).then(()=>[],error=>[{kind:"failed",message:(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error)}])}:void 0};function isAsked({inputs}){return(0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.B_)(inputs)!=="none"}}),66578:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>validateProfileName});function validateProfileName(name){if(name.trim()==="")return"a profile name must not be \
empty";if(/\s/.test(name))return"a profile name must not contain white space";if(/\p{Cc}/u.test(name))return"a profile name must not contain control characters";
if(/[[\]]/.test(name))return"a profile name must not contain brackets";if(/[/\\]/.test(name))return"a profile name must not contain slashes";if(/["']/.test(name))
return"a profile name must not contain quotes: the AWS CLI drops them";if(/^[#;]/.test(name))return"a profile name must not start with # or ;: the SDKs read tha\
t as a comment";if(name==="__proto__")return"a profile name must not be __proto__: SDKs refuse a file with such a profile";if(name==="DEFAULT")return"a profile \
name must not be DEFAULT: the AWS CLI would use it for every other profile"}}),56273:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$t:()=>placeOf,B_:()=>refreshOf,OD:()=>checkDeliveryInputs,oU:()=>exportsCredentials});var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
