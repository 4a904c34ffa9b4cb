'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=3767,ids=[3767],modules={
63767:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{checkServer:()=>checkServer});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296);function checkServer({environment}){if((environment.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI??
"")!=="")throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"delivery",message:"refresh: server cannot work in this job: AWS_CONTAINER_CREDENTIALS_\
RELATIVE_URI is set (a runner on Amazon ECS has it), AWS SDKs look there first, and a step cannot unset it",hint:"Use refresh: process."})}})};0&&(module.exports={id,ids,modules});
