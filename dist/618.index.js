'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=618,ids=[618],modules={
50618:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{endpointFromEnvironment:()=>endpointFromEnvironment,
organizationsEndpoint:()=>organizationsEndpoint});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
61626),_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(55572);const GLOBAL_REGION={aws:"us-east-1","aws-cn":"cn-northwest-1","aws-us-gov":"us-\
gov-west-1","aws-iso":"us-iso-east-1","aws-iso-b":"us-isob-east-1","aws-iso-e":"eu-isoe-west-1","aws-iso-f":"us-isof-south-1","aws-eusc":"eusc-de-east-1"};function organizationsEndpoint(region,settings){
const{override,fips,dualStack}=settings,partition=(0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__.cn)(region),signingRegion=GLOBAL_REGION[partition.name]??"us-east-\
1";if(override!==void 0){if(fips||dualStack)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"invalid-request",message:`${fips?"use-fips-endpoint":
"use-dualstack-endpoint"} cannot be combined with an endpoint of your own for AWS Organizations (${override.origin}).`,hint:`Unset one of them: ${OVERRIDES.join(
" or ")}, or the input.`});return{url:override,signingRegion}}const host=fips&&partition.name!=="aws-us-gov"?"organizations-fips":"organizations",suffix=dualStack?
partition.dualStackDnsSuffix??partition.dnsSuffix:partition.dnsSuffix;return{url:new URL(`https://${host}.${signingRegion}.${suffix}`),signingRegion}}const OVERRIDES=[
"AWS_ENDPOINT_URL_ORGANIZATIONS","AWS_ENDPOINT_URL"];function endpointFromEnvironment(environment){const variable=(0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_2__.
og)(environment)?void 0:OVERRIDES.find(name=>(environment[name]??"")!=="");if(variable===void 0)return;const text=environment[variable]??"",url=URL.canParse(text)?
new URL(text):void 0;if(url===void 0||!["http:","https:"].includes(url.protocol))throw unusable(variable,"is not a URL of the form https://host");if(url.protocol===
"http:"&&!(0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_2__.U9)(url.hostname))throw unusable(variable,`is ${url.origin}, which is not https; credentials are sent\
 in clear text only within this machine`);return{url,variable}}function unusable(variable,reason){return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"\
invalid-request",message:`${variable} ${reason}.`,hint:"It says where AWS Organizations is reached. Leave it out for the endpoint of AWS."})}})};0&&(module.exports={id,ids,modules});
