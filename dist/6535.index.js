'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=6535,ids=[6535],modules={
62990:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>hasOwn});function hasOwn(o,k){return Object.
prototype.hasOwnProperty.call(o,k)}}),19725:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>HttpRequest});
class HttpRequest{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(options){this.method=options.method||"GET",this.hostname=
options.hostname||"localhost",this.port=options.port,this.query=options.query||{},this.headers=options.headers||{},this.body=options.body,this.protocol=options.
protocol?options.protocol.slice(-1)!==":"?`${options.protocol}:`:options.protocol:"https:",this.path=options.path?options.path.charAt(0)!=="/"?`/${options.path}`:
options.path:"/",this.username=options.username,this.password=options.password,this.fragment=options.fragment}static clone(request){const cloned=new HttpRequest(
{...request,headers:{...request.headers}});return cloned.query&&(cloned.query=cloneQuery(cloned.query)),cloned}static isInstance(request){if(!request)return!1;const req=request;
return"method"in req&&"protocol"in req&&"hostname"in req&&"path"in req&&typeof req.query=="object"&&typeof req.headers=="object"}clone(){return HttpRequest.clone(
this)}}function cloneQuery(query){return Object.keys(query).reduce((carry,paramName)=>{const param=query[paramName];return{...carry,[paramName]:Array.isArray(param)?
[...param]:param}},{})}}),39786:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>parseQueryString});
function parseQueryString(querystring){const query={};if(querystring=querystring.replace(/^\?/,""),querystring)for(const pair of querystring.split("&")){let[key,
value=null]=pair.split("=");key=decodeURIComponent(key),value&&(value=decodeURIComponent(value)),key in query?Array.isArray(query[key])?query[key].push(value):query[key]=
[query[key],value]:query[key]=value}return query}}),33934:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>parseUrl});var _parseQueryString__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(39786);const parseUrl=url=>{if(typeof url=="string")return parseUrl(new URL(
url));const{hostname,pathname,port,protocol,search}=url;let query;return search&&(query=(0,_parseQueryString__WEBPACK_IMPORTED_MODULE_0__.J)(search)),{hostname,
port:port?parseInt(port):void 0,protocol,path:pathname,query}}})};0&&(module.exports={id,ids,modules});
