'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=9727,ids=[9727],modules={
99727:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{openSummary:()=>openSummary});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),_core_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
74296),_plain_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65320);const MAX_BYTES=1024*1024,APART=`

`;async function openSummary(path,{guard,hidesAccounts}){const length=await lengthOf(path),apart=length===0?"":APART;return{room:Math.max(0,MAX_BYTES-length-apart.
length),guard,hidesAccounts,append:async markdown=>{const text=`${apart}${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__.y1)(guard(markdown))}`;if(text.trim()===
""||length+Buffer.byteLength(text)>MAX_BYTES)throw unusable("it would be too large");await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.dl)(path,text).catch(async error=>{
throw await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.xv)(path,length).catch(()=>{}),unusable((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error),error)})}}}
async function lengthOf(path){try{const status=await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)(path);if(!status.isFile())throw unusable("it is not a file");
return status.size}catch(error){if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__.c7)(error)==="ENOENT")return 0;throw error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.
_G?error:unusable((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error),error)}}function unusable(why,cause){const message=`The file that GITHUB_STEP_SUMMA\
RY names cannot be written: ${why}`;return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__._G({code:"delivery",message,cause})}})};0&&(module.exports={id,ids,modules});
