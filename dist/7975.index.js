'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=7975,ids=[7975],modules={
47975:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{isForkPullRequest:()=>isForkPullRequest});
var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5354);async function isForkPullRequest(path){try{const event=path===void 0||path===""?
void 0:JSON.parse(await(0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__.X)(path)),request=memberOf(event,"pull_request"),base=memberOf(memberOf(memberOf(request,
"base"),"repo"),"full_name");return typeof base!="string"?event===void 0?void 0:!1:memberOf(memberOf(memberOf(request,"head"),"repo"),"full_name")!==base}catch{
return}}function memberOf(value,name){return typeof value=="object"&&value!==null&&Object.hasOwn(value,name)?Object.entries(value).find(([key])=>key===name)?.[1]:
void 0}})};0&&(module.exports={id,ids,modules});
