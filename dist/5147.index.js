'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=5147,ids=[5147],modules={
35147:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{parseYamlProfiles:()=>parseYamlProfiles});
var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815),_profile_name_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(66578),_hop_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
82394),_places_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(22913),_targets_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(24983),_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
47244),_text_quote_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(55383);const NO_JSON=new Set(["Object","Array"]);function parseYamlProfiles(text,reading){
const yaml=new _yaml_text_js__WEBPACK_IMPORTED_MODULE_3__.Z(text,(0,_places_js__WEBPACK_IMPORTED_MODULE_5__.kH)("profiles"),reading.problems),root=yaml.resolve(
yaml.boundedRoot()),complain=yaml.complainer();if(root===void 0||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(root)&&root.value===null)return[];if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jh)(root)){const advice=NO_JSON.has(text.trim())?"; in an expression, write toJSON(...) around it":"";return complain(`must be a mapping, of the name of each pr\
ofile to an ARN or a chain${advice}`,root),[]}const targets=targetReading(yaml,reading);return yaml.entries(root,"profiles",complain).map(entry=>(0,_targets_js__WEBPACK_IMPORTED_MODULE_2__.
_)(entry,targets))}function targetReading(yaml,{firstHop,conceal}){return{yaml,firstHop,readHop:(0,_hop_js__WEBPACK_IMPORTED_MODULE_1__.W)({yaml,conceal}),validateName:_profile_name_js__WEBPACK_IMPORTED_MODULE_6__.
d,noun:"profile",ownerOf:_text_quote_js__WEBPACK_IMPORTED_MODULE_4__.TN,refusal:{keys:["paths"],advise:()=>"paths works only in a config file"}}}})};0&&(module.exports={id,ids,modules});
