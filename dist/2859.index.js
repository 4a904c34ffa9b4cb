'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=2859,ids=[2859],modules={
62859:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{explainOrganizationsFailure:()=>explainOrganizationsFailure});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_hop_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73082),_transient_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(17389),_net_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1333);function explainOrganizationsFailure(failure,attempt){
if(!(failure instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_3__.Rk))return failure;const{code,hint}=explanationOf(failure,attempt);return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G({code,message:`organizations:${attempt.operation} with ${attempt.caller}: ${failure.code}: ${failure.message}${(0,_hop_failure_js__WEBPACK_IMPORTED_MODULE_1__.
requestOf)(failure)}`,hint,cause:failure})}function explanationOf(failure,attempt){const{kind,code}=failure;return(0,_transient_js__WEBPACK_IMPORTED_MODULE_2__.
dg)(kind)?{code:"network",hint:(0,_transient_js__WEBPACK_IMPORTED_MODULE_2__.AX)(kind,failure)}:(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_3__.I9)(failure)?{code:"\
network",hint:(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_3__.r3)("AWS Organizations",failure.setting??ENDPOINT_VARIABLE)}:kind==="denied"?{code:"denied",hint:denialHint(
failure,attempt)}:kind==="credentials"?{code:"source",hint:`AWS does not accept these credentials (${attempt.caller}): mistyped, deleted, expired, or of another\
 partition than aws-region.`}:code==="AWSOrganizationsNotInUseException"?{code:"rejected",hint:`The account of ${attempt.caller} is not in an organization. ${WHO_MAY_CALL}`}:
{code:"rejected",hint:rejectionHint(code)}}const ENDPOINT_VARIABLE="AWS_ENDPOINT_URL_ORGANIZATIONS",WHO_MAY_CALL="Only the management account of the organizatio\
n, or a member account that is a delegated administrator, may list its accounts: assume a role there as the last hop (role-to-assume, role-chain), or register t\
he account with `aws organizations register-delegated-administrator`.",OTHER_PERMISSIONS="Filters on organizational units also need ListRoots, ListOrganizationa\
lUnitsForParent and ListAccountsForParent (ListParents for ids), filters on tags ListTagsForResource.";function denialHint({message},{operation,caller}){const statement=JSON.
stringify({Effect:"Allow",Action:`organizations:${operation}`,Resource:"*"}),policy=`  - The policies of ${caller} do not allow organizations:${operation}. This\
 statement does: ${statement}. ${OTHER_PERMISSIONS}`,account=`  - It is in the wrong account. ${WHO_MAY_CALL}`;return["Probable causes, most likely first:",.../not authorized to perform/i.
test(message)?[policy,account]:[account,policy],"  - A service control policy of the organization forbids it; that cannot be seen from here."].join(`
`)}function rejectionHint(code){return code.endsWith("NotFoundException")?"The organization changed while it was being read. Run it again.":code.startsWith("HTT\
P ")?"This answer did not come from AWS but from something in between: a proxy, a firewall, or the host in AWS_ENDPOINT_URL_ORGANIZATIONS.":"AWS refused the req\
uest as it stands, and would refuse it again."}})};0&&(module.exports={id,ids,modules});
