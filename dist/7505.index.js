'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=7505,ids=[7505],modules={
10982:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fo:()=>collect,cv:()=>exchange,zx:()=>MAX_BYTES});
var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067),node_http__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__),
node_https__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44708),node_https__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__),
node_stream__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57075),node_stream__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__),
_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1333);const MAX_BYTES=1e6;function exchange(url,{body,...options},{route,connectTimeoutMilliseconds,
maxBytes}){return new Promise((resolve,reject)=>{const answer=response=>{readAnswer(response,maxBytes).then(resolve,reject)},request=url.protocol==="https:"?(0,node_https__WEBPACK_IMPORTED_MODULE_1__.
request)(url,{...options,agent:route.httpsAgent},answer):(0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url,{...options,agent:route.httpAgent},answer);request.
on("error",reject).end(body),giveUp(request,{signal:options.signal,connectTimeoutMilliseconds},reject)})}function giveUp(request,{signal,connectTimeoutMilliseconds},reject){
const timer=setTimeout(()=>{const error=Object.assign(new Error("connecting took too long"),{name:"TimeoutError"});reject(error),request.destroy(error)},connectTimeoutMilliseconds),
stop=()=>{clearTimeout(timer)},end=()=>{stop(),reject(Object.assign(new Error("the time for the request is over"),{name:"AbortError"}))};signal.aborted&&end(),signal.
addEventListener("abort",end,{once:!0}),request.once("socket",socket=>{socket.connecting?socket.once("connect",stop):stop()}).once("close",()=>{stop(),signal.removeEventListener(
"abort",end)})}async function readAnswer(response,maxBytes){const bytes=await collect(response,maxBytes);return{status:response.statusCode??0,headers:response.headers,
bytes}}async function collect(stream,maxBytes=MAX_BYTES){const chunks=[];let size=0;for await(const chunk of stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.
Readable?stream:[]){const bytes=chunk;if(bytes instanceof Uint8Array&&(chunks.push(bytes),size+=bytes.length),size>maxBytes)throw(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.
g$)(maxBytes)}return Buffer.concat(chunks)}}),47505:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{l:()=>Http});var errors=__webpack_require__(74296),regular_file=__webpack_require__(5354);async function readAuthorities(file,place="ca-bundle"){const bundle=await(0,regular_file.
X)(file).catch(error=>{throw unusable(place,file,(0,errors.bD)(error),error)});if(!bundle.includes("-----BEGIN CERTIFICATE-----"))throw unusable(place,file,"it \
holds no certificate in PEM form");const tls=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,41692,23));return[...tls.getCACertificates?.(
"default")??tls.rootCertificates,bundle]}function unusable(place,file,reason,cause){return new errors._G({code:"invalid-request",message:`${place}: ${file} cann\
ot be used: ${reason}`,hint:"Give a file of PEM certificates in ca-bundle or AWS_CA_BUNDLE, or leave both empty.",cause})}var exchange=__webpack_require__(10982),
failure=__webpack_require__(1333),external_node_net_=__webpack_require__(77030),endpoint=__webpack_require__(55572);const DEFAULT_PORTS={"http:":"80","https:":"\
443"};function goesThroughProxy(url,settings){const hostname=url.hostname.replace(/^\[|\]$/g,"").toLowerCase(),port=url.port===""?DEFAULT_PORTS[url.protocol]??"":
url.port,entries=settings.noProxy.split(/[,\s]+/).filter(entry=>entry!=="");return!(0,endpoint.U9)(hostname)&&!entries.some(entry=>excludes(entry.toLowerCase(),
hostname,port))}function excludes(entry,hostname,port){if(entry==="*")return!0;if(entry.includes("/"))return isInRange(hostname,entry);const withPort=(0,external_node_net_.
isIP)(entry)===6?void 0:/^(.+):(\d+)$/.exec(entry);if(withPort&&withPort[2]!==port)return!1;const name=(withPort?.[1]??entry).replace(/^\[|\]$/g,"").replace(/^\*/,
"");return name.startsWith(".")?hostname.endsWith(name)||hostname===name.slice(1):hostname===name||hostname.endsWith(`.${name}`)}function isInRange(hostname,range){
const[network="",prefix=""]=range.split("/"),family=(0,external_node_net_.isIP)(network),bits=Number(prefix);if(family===0||(0,external_node_net_.isIP)(hostname)!==
family||!/^\d+$/.test(prefix)||bits>(family===4?32:128))return!1;const list=new external_node_net_.BlockList;return list.addSubnet(network,bits,family===4?"ipv4":
"ipv6"),list.check(hostname,family===4?"ipv4":"ipv6")}var external_node_http_=__webpack_require__(37067),external_node_https_=__webpack_require__(44708),external_node_tls_=__webpack_require__(
41692);const HTTPS_PORT=443;class WarmAgent extends external_node_https_.Agent{#authorities;#ready=new Map;constructor(authorities){super({keepAlive:!0,rejectUnauthorized:!0,
...authorities===void 0?{}:{ca:[...authorities]}}),this.#authorities=authorities===void 0?void 0:[...authorities]}warmUp(url){const port=url.port===""?HTTPS_PORT:
Number(url.port),key=`${url.hostname}:${port}`;if(this.#ready.has(key))return;const socket=(0,external_node_tls_.connect)({host:url.hostname,port,...(0,external_node_net_.
isIP)(url.hostname)===0?{servername:url.hostname}:{},ALPNProtocols:["http/1.1"],rejectUnauthorized:!0,...this.#authorities===void 0?{}:{ca:this.#authorities}});
socket.on("error",()=>{this.#ready.delete(key)}),this.#ready.set(key,socket)}createConnection(options,callback){const key=`${options.host??""}:${options.port??HTTPS_PORT}`,
socket=this.#ready.get(key);return this.#ready.delete(key),socket===void 0||socket.destroyed?super.createConnection(options,callback):socket}destroy(){for(const socket of this.#ready.
values())socket.destroy();super.destroy()}}function plainAgent(){return new external_node_http_.Agent({keepAlive:!0})}class Http{#settings;#authorities;#direct;#proxied;#handlers=new Map;#closing=new AbortController;constructor(settings,authorities){
this.#settings=settings,this.#authorities=authorities,this.#direct={httpAgent:plainAgent(),httpsAgent:new WarmAgent(authorities)}}static async create(settings){
const authorities=settings.caBundle===void 0?void 0:await readAuthorities(settings.caBundle,settings.namedBy?.caBundle);return new Http(settings,authorities)}get requestTimeoutMilliseconds(){
return this.#settings.requestTimeoutMilliseconds}wayTo(url){const proxy=this.#proxyFor(url);return proxy===void 0?url.host:`${url.host} (through the proxy ${proxy.
host})`}namingOf(url){const{endpoint:endpoint2,proxy:setting}=this.#settings.namedBy??{},proxy=this.#proxyFor(url);return{...endpoint2?.host===url.host?{endpoint:endpoint2.
setting}:{},...proxy===void 0?{}:{proxy:{host:proxy.host,setting:setting??"http-proxy"}}}}async handlerFor(url){process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED??=
"true";const route=await this.#routeTo(url),{NodeHttpHandler}=await Promise.all([__webpack_require__.e(1631),__webpack_require__.e(4059),__webpack_require__.e(1279),
__webpack_require__.e(6535)]).then(__webpack_require__.t.bind(__webpack_require__,61279,19)),connectionTimeout=this.#settings.connectTimeoutMilliseconds,handler=this.#handlers.
get(route)??new NodeHttpHandler({...route,connectionTimeout});return this.#handlers.set(route,handler),handler}warmUp(url){url.protocol==="https:"&&this.#proxyFor(
url)===void 0&&this.#direct.httpsAgent.warmUp(url)}async get(url,headers,signal){return textOf(await this.getBytes(url,headers,signal))}async post(url,headers,signal){
return textOf(await this.exchange(url,{method:"POST",headers:{...headers,"content-length":"0"},signal}))}getBytes(url,headers,signal,maxBytes=exchange.zx){return this.
exchange(url,{method:"GET",headers,signal},maxBytes)}async exchange(url,request,maxBytes=exchange.zx){const{connectTimeoutMilliseconds,requestTimeoutMilliseconds}=this.#settings,
route=await this.#routeTo(url),signal=AbortSignal.any([request.signal,AbortSignal.timeout(requestTimeoutMilliseconds)]);try{return await(0,exchange.cv)(url,{...request,
signal},{route,connectTimeoutMilliseconds,maxBytes})}catch(error){const[way,named]=[this.wayTo(url),this.namingOf(url)];throw error instanceof failure.Rk?error.
from(way,named.endpoint):(0,failure.rd)(error,way,named)??error}}close(){const end=({httpAgent,httpsAgent})=>{httpAgent.destroy(),httpsAgent.destroy()};end(this.#direct),
this.#proxied?.then(end,()=>{}),this.#closing.abort()}#proxyFor(url){const{proxy}=this.#settings;return proxy!==void 0&&goesThroughProxy(url,proxy)?proxy.proxy:
void 0}#routeTo(url){const proxy=this.#proxyFor(url);return proxy===void 0?Promise.resolve(this.#direct):(this.#proxied??=Promise.all([__webpack_require__.e(3040),
__webpack_require__.e(182)]).then(__webpack_require__.bind(__webpack_require__,30182)).then(({proxyAgents})=>proxyAgents(proxy,this.#authorities,this.#closing.signal)),
this.#proxied)}}function textOf({status,bytes}){return{status,body:Buffer.from(bytes).toString("utf8")}}})};0&&(module.exports={id,ids,modules});
