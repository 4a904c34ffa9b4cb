'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=38,ids=[38,2913],modules={
20038:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{parseConfigFile:()=>parseConfigFile});var _text_checks_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
95502),_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22913);async function parseConfigFile(text,reading){if(!(0,_text_checks_js__WEBPACK_IMPORTED_MODULE_0__.
a)(text,(0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__.s5)(reading.file),reading.problems))return{targets:[]};const{parseYamlConfig}=await Promise.all([__webpack_require__.
e(8815),__webpack_require__.e(2080),__webpack_require__.e(6174),__webpack_require__.e(1578)]).then(__webpack_require__.bind(__webpack_require__,11578));return{targets:parseYamlConfig(
text,reading)}}}),95502:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>isReadableText});var _text_mark_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
18338);const MAX_BYTES=1e6,BINARY=/(?![\t\n\r])[\p{Cc}]/u;function isReadableText(text,locate,problems){const bytes=text.length>MAX_BYTES?text.length:Buffer.byteLength(
text);if(bytes>MAX_BYTES)return problems.add(locate(void 0).place,`is ${(bytes/1e6).toFixed(1)} MB large; at most 1 MB is read`),!1;const binary=BINARY.exec(text);
if(binary===null)return!0;const{place,lead}=locate((0,_text_mark_js__WEBPACK_IMPORTED_MODULE_0__.H)(text,binary.index)),code=(binary[0].codePointAt(0)??0).toString(
16).toUpperCase().padStart(4,"0");return problems.add(place,`${lead}has the character U+${code}, which no text contains; is this a UTF-8 text file?`),!1}}),22913:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MO:()=>inInput,kH:()=>inMapping,s5:()=>inFile});var _text_mark_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18338);
function inInput(input){return(mark,owner=input)=>({place:owner,lead:mark===void 0?"":`${(0,_text_mark_js__WEBPACK_IMPORTED_MODULE_0__.q)(mark)}: `})}function inMapping(input){
return(mark,owner)=>{const parts=[...owner===void 0?[]:[owner],...mark===void 0?[]:[(0,_text_mark_js__WEBPACK_IMPORTED_MODULE_0__.q)(mark)]];return{place:parts.
length===0?input:`${input} (${parts.join(", ")})`,lead:""}}}function inFile(file){return(mark,owner)=>{const position=mark===void 0?file:`${file}:${mark.line}:${mark.
column}`;return{place:owner===void 0?position:`${position} (${owner})`,lead:""}}}})};0&&(module.exports={id,ids,modules});
