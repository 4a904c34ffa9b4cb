'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=182,ids=[182],modules={
30182:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{proxyAgents:()=>proxyAgents});var http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28947),https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
71566);class TunnelAgent extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__.b{#trust;constructor(proxy,options){super(proxy,options),this.#trust={rejectUnauthorized:!0,
...options.ca===void 0?{}:{ca:options.ca}}}isSecureEndpoint(){return!0}connect(...[request,options]){return super.connect(request,{...options,...this.#trust})}}
function proxyAgents(proxy,authorities,closing){const options={keepAlive:!0,rejectUnauthorized:!0,signal:closing,...authorities===void 0?{}:{ca:[...authorities]}};
return{httpAgent:new http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__.s(proxy,options),httpsAgent:new TunnelAgent(proxy,options)}}})};0&&(module.exports={id,ids,modules});
