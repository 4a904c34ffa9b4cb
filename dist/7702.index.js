'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=7702,ids=[7702],modules={
37702:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readEventFile:()=>readEventFile});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
74296),_files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5354);const MAX_BYTES=3e7;async function readEventFile(path){const text=await(0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__.
O)(path,MAX_BYTES).catch(error=>{throw unreadable((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),error)});try{return JSON.parse(Buffer.from(text).toString(
"utf8"))}catch{throw unreadable(`${path} is not JSON`)}}function unreadable(why,cause){return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"source",
message:`The event of this run (GITHUB_EVENT_PATH) cannot be read: ${why}.`,hint:"The runner writes this file for every job. If you run your own container, is i\
t mounted at the path that the variable names?",cause})}})};0&&(module.exports={id,ids,modules});
