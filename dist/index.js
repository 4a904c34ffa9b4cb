'use strict';
const ownUrl = require('node:url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{cli:()=>__webpack_exports__cli,credentialProcess:()=>__webpack_exports__credentialProcess,credentialServer:()=>__webpack_exports__credentialServer,
main:()=>__webpack_exports__main,plan:()=>__webpack_exports__plan,post:()=>__webpack_exports__post});module.exports=__toCommonJS(stdin_exports);var import_module=require("module"),__webpack_modules__={42613:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("assert")}),20181:(module2=>{module2.
exports=(0,import_module.createRequire)(ownUrl)("buffer")}),76982:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("crypto")}),24434:(module2=>{
module2.exports=(0,import_module.createRequire)(ownUrl)("events")}),79896:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("fs")}),58611:(module2=>{
module2.exports=(0,import_module.createRequire)(ownUrl)("http")}),65692:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("https")}),69278:(module2=>{
module2.exports=(0,import_module.createRequire)(ownUrl)("net")}),16698:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("node:async_hooks")}),
4573:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("node:buffer")}),31421:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)(
"node:child_process")}),77598:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("node:crypto")}),53053:(module2=>{module2.exports=(0,import_module.createRequire)(
ownUrl)("node:diagnostics_channel")}),78474:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("node:events")}),73024:(module2=>{module2.exports=
(0,import_module.createRequire)(ownUrl)("node:fs")}),51455:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("node:fs/promises")}),37067:(module2=>{
module2.exports=(0,import_module.createRequire)(ownUrl)("node:http")}),32467:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("node:http2")}),
44708:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("node:https")}),77030:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)(
"node:net")}),48161:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("node:os")}),76760:(module2=>{module2.exports=(0,import_module.createRequire)(
ownUrl)("node:path")}),1708:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("node:process")}),57075:(module2=>{module2.exports=(0,import_module.createRequire)(
ownUrl)("node:stream")}),38321:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("node:stream/consumers")}),58500:(module2=>{module2.exports=(0,import_module.createRequire)(
ownUrl)("node:timers/promises")}),41692:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("node:tls")}),57975:(module2=>{module2.exports=(0,import_module.createRequire)(
ownUrl)("node:util")}),78877:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("node:v8")}),30714:(module2=>{module2.exports=(0,import_module.createRequire)(
ownUrl)("node:vm")}),38522:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("node:zlib")}),70857:(module2=>{module2.exports=(0,import_module.createRequire)(
ownUrl)("os")}),16928:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("path")}),932:(module2=>{module2.exports=(0,import_module.createRequire)(
ownUrl)("process")}),64756:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("tls")}),52018:(module2=>{module2.exports=(0,import_module.createRequire)(
ownUrl)("tty")}),87016:(module2=>{module2.exports=(0,import_module.createRequire)(ownUrl)("url")}),39023:(module2=>{module2.exports=(0,import_module.createRequire)(
ownUrl)("util")})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0)
return cachedModule.exports;var module2=__webpack_module_cache__[moduleId]={exports:{}},threw=!0;try{__webpack_modules__[moduleId](module2,module2.exports,__nccwpck_require__),
threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module2.exports}__nccwpck_require__.m=__webpack_modules__,typeof __nccwpck_require__<"u"&&
(__nccwpck_require__.ab=decodeURIComponent(new URL(".",ownUrl).pathname).slice(ownUrl.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),__nccwpck_require__.n=module2=>{var getter=module2&&
module2.__esModule?()=>module2.default:()=>module2;return __nccwpck_require__.d(getter,{a:getter}),getter},(()=>{var getProto=Object.getPrototypeOf?obj=>Object.
getPrototypeOf(obj):obj=>obj.__proto__,leafPrototypes;__nccwpck_require__.t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&
value&&(mode&4&&value.__esModule||mode&16&&typeof value.then=="function"))return value;var ns=Object.create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=
leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=
getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key]);return def.default=()=>value,__nccwpck_require__.d(ns,def),ns}})(),__nccwpck_require__.
d=(exports2,definition)=>{for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports2,key)&&Object.defineProperty(exports2,
key,{enumerable:!0,get:definition[key]})},__nccwpck_require__.f={},__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.
f[key](chunkId,promises),promises),[])),__nccwpck_require__.u=chunkId=>""+chunkId+".index.js",__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.
call(obj,prop),__nccwpck_require__.r=exports2=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(exports2,Symbol.toStringTag,{value:"Module"}),Object.
defineProperty(exports2,"__esModule",{value:!0})},(()=>{var installedChunks={8792:0},installChunk=data=>{var{ids,modules,runtime}=data,moduleId,chunkId,i=0;for(moduleId in modules)
__nccwpck_require__.o(modules,moduleId)&&(__nccwpck_require__.m[moduleId]=modules[moduleId]);for(runtime&&runtime(__nccwpck_require__);i<ids.length;i++)chunkId=
ids[i],__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]&&installedChunks[chunkId][0](),installedChunks[ids[i]]=0};__nccwpck_require__.f.
j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:void 0;if(installedChunkData!==0)if(installedChunkData)
promises.push(installedChunkData[1]);else{var promise=Promise.resolve().then(()=>__toESM(require("./"+__nccwpck_require__.u(chunkId)))).then(installChunk,e=>{throw installedChunks[chunkId]!==
0&&(installedChunks[chunkId]=void 0),e}),promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])]);promises.push(
installedChunkData[1]=promise)}}})();var __webpack_exports__={};__nccwpck_require__.d(__webpack_exports__,{DJ:()=>credentialProcess,HS:()=>credentialServer,bE:()=>post,
et:()=>plan,iW:()=>main,xw:()=>cli});async function main(){await(await Promise.all([__nccwpck_require__.e(3838),__nccwpck_require__.e(4882),__nccwpck_require__.
e(7378),__nccwpck_require__.e(2923),__nccwpck_require__.e(2823),__nccwpck_require__.e(6134),__nccwpck_require__.e(4596),__nccwpck_require__.e(4735),__nccwpck_require__.
e(8299)]).then(__nccwpck_require__.bind(__nccwpck_require__,8657))).main()}async function post(){await(await Promise.all([__nccwpck_require__.e(3838),__nccwpck_require__.
e(4596),__nccwpck_require__.e(4735),__nccwpck_require__.e(6661)]).then(__nccwpck_require__.bind(__nccwpck_require__,86661))).post()}async function plan(){await(await Promise.
all([__nccwpck_require__.e(3838),__nccwpck_require__.e(4882),__nccwpck_require__.e(7378),__nccwpck_require__.e(2923),__nccwpck_require__.e(2823),__nccwpck_require__.
e(6134),__nccwpck_require__.e(4596),__nccwpck_require__.e(4735),__nccwpck_require__.e(4808),__nccwpck_require__.e(6694),__nccwpck_require__.e(1252)]).then(__nccwpck_require__.
bind(__nccwpck_require__,30273))).plan()}async function cli(){await(await Promise.all([__nccwpck_require__.e(3838),__nccwpck_require__.e(6134),__nccwpck_require__.
e(4596),__nccwpck_require__.e(4735),__nccwpck_require__.e(5282)]).then(__nccwpck_require__.bind(__nccwpck_require__,55282))).cli()}async function credentialProcess(){
await(await __nccwpck_require__.e(2341).then(__nccwpck_require__.bind(__nccwpck_require__,62341))).credentialProcess()}async function credentialServer(){await(await Promise.
all([__nccwpck_require__.e(4041),__nccwpck_require__.e(4428)]).then(__nccwpck_require__.bind(__nccwpck_require__,44019))).credentialServer()}var __webpack_exports__cli=__webpack_exports__.
xw,__webpack_exports__credentialProcess=__webpack_exports__.DJ,__webpack_exports__credentialServer=__webpack_exports__.HS,__webpack_exports__main=__webpack_exports__.
iW,__webpack_exports__plan=__webpack_exports__.et,__webpack_exports__post=__webpack_exports__.bE;0&&(module.exports={cli,credentialProcess,credentialServer,main,plan,post});
