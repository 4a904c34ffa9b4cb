'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=6702,ids=[6702],modules={
6702:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{
openOctokit:()=>openOctokit});var _core_version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74910),_api_fetch_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
99678),_text_trim_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(43675);async function openOctokit(connection){const{GitHub}=await Promise.all([__webpack_require__.
e(1845),__webpack_require__.e(9912)]).then(__webpack_require__.bind(__webpack_require__,61845)),{report}=connection.retry,ignore=()=>{};return new GitHub({baseUrl:(0,_text_trim_js__WEBPACK_IMPORTED_MODULE_2__.
s)(connection.url.href,"/"),userAgent:`aws-role-chain/${_core_version_js__WEBPACK_IMPORTED_MODULE_0__.x}`,request:{fetch:(0,_api_fetch_js__WEBPACK_IMPORTED_MODULE_1__.
n)(connection)},log:{debug:ignore,info:ignore,warn:report,error:report}})}})};0&&(module.exports={id,ids,modules});
