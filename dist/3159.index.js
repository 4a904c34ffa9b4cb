'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=3159,ids=[3159],modules={
83159:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readTargets:()=>readTargets});async function readTargets(inputs,reading){
return[...await fromFile(inputs,reading),...await fromProfiles(inputs,reading)]}async function fromFile(inputs,reading){const{"config-file":file,profiles}=inputs,
{problems,selectsAll,firstHop}=reading,selection=inputs.targets??(selectsAll?"*":void 0);if(file===void 0)return inputs.targets!==void 0&&problems.add("targets",
"selects from a config-file, and there is none; use profiles to list targets in the step itself"),[];if(selection===void 0)return profiles===void 0&&problems.add(
"targets",`is needed with config-file: names, globs or labels of targets in ${file}; * for all`),[];problems.throwIfAny();const text=await reading.configText(file),
{parseConfigFile}=await __webpack_require__.e(38).then(__webpack_require__.bind(__webpack_require__,20038)),{targets}=await parseConfigFile(text,{file,problems,
firstHop}),{selectTargets}=await __webpack_require__.e(7468).then(__webpack_require__.bind(__webpack_require__,27468));return problems.isEmpty?selectTargets(selection,
targets,problems,"targets",reading.tellOfNone):targets}async function fromProfiles({profiles},reading){if(profiles===void 0)return[];const{parseProfiles}=await __webpack_require__.
e(5659).then(__webpack_require__.bind(__webpack_require__,55659));return parseProfiles(profiles,reading)}})};0&&(module.exports={id,ids,modules});
