'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=2913,ids=[2913],modules={
22913:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MO:()=>inInput,kH:()=>inMapping,s5:()=>inFile});
var _text_mark_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18338);function inInput(input){return(mark,owner=input)=>({place:owner,lead:mark===void 0?"":
`${(0,_text_mark_js__WEBPACK_IMPORTED_MODULE_0__.q)(mark)}: `})}function inMapping(input){return(mark,owner)=>{const parts=[...owner===void 0?[]:[owner],...mark===
void 0?[]:[(0,_text_mark_js__WEBPACK_IMPORTED_MODULE_0__.q)(mark)]];return{place:parts.length===0?input:`${input} (${parts.join(", ")})`,lead:""}}}function inFile(file){
return(mark,owner)=>{const position=mark===void 0?file:`${file}:${mark.line}:${mark.column}`;return{place:owner===void 0?position:`${position} (${owner})`,lead:""}}}})};0&&(module.exports={id,ids,modules});
