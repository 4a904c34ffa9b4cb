'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=5767,ids=[5767],modules={
15767:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W4:()=>JOB_FILE_NAMES,ZB:()=>isOfRemovedDirectory,
i6:()=>isInJobDirectory,removeJobFiles:()=>removeJobFiles});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
74296),_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19462);const JOB_FILE_NAMES={credentialsFile:"credentials",configFile:"config",before:"\
before.json"};async function isInJobDirectory(temporaryDirectory,path){return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.VX)(temporaryDirectory,"files",
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))}async function isOfRemovedDirectory(path){return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.Wr)(
"files",(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))?(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(
path)).then(()=>!1,error=>(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error)==="ENOENT"):!1}function removeJobFiles(temporaryDirectory,directory){return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.
HY)(temporaryDirectory,"files",directory,Object.values(JOB_FILE_NAMES))}})};0&&(module.exports={id,ids,modules});
