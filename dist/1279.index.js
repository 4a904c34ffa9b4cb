'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=1279,ids=[1279],modules={
61279:((__unused_webpack_module,exports2,__webpack_require__)=>{const{hasOwn}=__webpack_require__(83763),{streamCollector}=__webpack_require__(83763);exports2.streamCollector=
streamCollector;const{buildQueryString,HttpResponse}=__webpack_require__(64059),node_https=__webpack_require__(44708),{Readable}=__webpack_require__(57075),http2=__webpack_require__(
32467);function buildAbortError(abortSignal){const reason=abortSignal&&typeof abortSignal=="object"&&"reason"in abortSignal?abortSignal.reason:void 0;if(reason){
if(reason instanceof Error){const abortError3=new Error("Request aborted");return abortError3.name="AbortError",abortError3.cause=reason,abortError3}const abortError2=new Error(
String(reason));return abortError2.name="AbortError",abortError2}const abortError=new Error("Request aborted");return abortError.name="AbortError",abortError}const NODEJS_TIMEOUT_ERROR_CODES=[
"ECONNRESET","EPIPE","ETIMEDOUT"],getTransformedHeaders=headers=>{const transformedHeaders={};for(const name in headers){if(!hasOwn(headers,name))continue;const headerValues=headers[name];
transformedHeaders[name]=Array.isArray(headerValues)?headerValues.join(","):headerValues}return transformedHeaders},timing={setTimeout:(cb,ms)=>setTimeout(cb,ms),
clearTimeout:timeoutId=>clearTimeout(timeoutId)},DEFER_EVENT_LISTENER_TIME$2=1e3,setConnectionTimeout=(request,reject,timeoutInMs=0)=>{if(!timeoutInMs)return-1;
const registerTimeout=offset=>{const timeoutId=timing.setTimeout(()=>{request.destroy(),reject(Object.assign(new Error(`@smithy/node-http-handler - the request \
socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`),{name:"TimeoutError"}))},timeoutInMs-offset),doWithSocket=socket=>{
socket?.connecting?socket.on("connect",()=>{timing.clearTimeout(timeoutId)}):timing.clearTimeout(timeoutId)};request.socket?doWithSocket(request.socket):request.
on("socket",doWithSocket)};return timeoutInMs<2e3?(registerTimeout(0),0):timing.setTimeout(registerTimeout.bind(null,DEFER_EVENT_LISTENER_TIME$2),DEFER_EVENT_LISTENER_TIME$2)},
setRequestTimeout=(req,reject,timeoutInMs=0,throwOnRequestTimeout,logger)=>timeoutInMs?timing.setTimeout(()=>{let msg=`@smithy/node-http-handler - [${throwOnRequestTimeout?
"ERROR":"WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;if(throwOnRequestTimeout){const error=Object.assign(new Error(msg),{name:"\
TimeoutError",code:"ETIMEDOUT"});req.destroy(error),reject(error)}else msg+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an er\
ror.",logger?.warn?.(msg)},timeoutInMs):-1,DEFER_EVENT_LISTENER_TIME$1=3e3,setSocketKeepAlive=(request,{keepAlive,keepAliveMsecs},deferTimeMs=DEFER_EVENT_LISTENER_TIME$1)=>{
if(keepAlive!==!0)return-1;const registerListener=()=>{request.socket?request.socket.setKeepAlive(keepAlive,keepAliveMsecs||0):request.on("socket",socket=>{socket.
setKeepAlive(keepAlive,keepAliveMsecs||0)})};return deferTimeMs===0?(registerListener(),0):timing.setTimeout(registerListener,deferTimeMs)},resolveDefaultSocketTimeout=config=>{
const value=config?.defaultSocketTimeout;return typeof value=="number"&&Number.isFinite(value)&&value>0?value:void 0},DEFER_EVENT_LISTENER_TIME=3e3,setSocketTimeout=(request,reject,timeoutInMs=0,isServiceDefault=!1)=>{
if(!Number.isFinite(timeoutInMs)||timeoutInMs<=0)return;let response;request.once("response",res=>response=res);const onTimeout=()=>{if(response?.complete){request.
socket?.destroy();return}const error=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault?
"service default socket timeout":"configured by client requestHandler"}).`),{name:"TimeoutError"});response?.destroy(error),request.destroy(),reject(error)},registerTimeout=()=>{
const{socket}=request;socket?socket.connecting?socket.once("connect",registerTimeout):(socket.setTimeout(timeoutInMs,onTimeout),request.on("close",()=>socket.removeListener(
"timeout",onTimeout))):request.once("socket",registerTimeout)};if(timeoutInMs<6e3){registerTimeout();return}const deferralId=timing.setTimeout(registerTimeout,DEFER_EVENT_LISTENER_TIME);
request.once("close",()=>timing.clearTimeout(deferralId))},MIN_WAIT_TIME=6e3;async function writeRequestBody(httpRequest,request,maxContinueTimeoutMs=MIN_WAIT_TIME,externalAgent=!1){
const headers=request.headers,expect=headers?headers.Expect||headers.expect:void 0;let timeoutId=-1,sendBody=!0;!externalAgent&&expect==="100-continue"&&(sendBody=
await Promise.race([new Promise(resolve=>{timeoutId=Number(timing.setTimeout(()=>resolve(!0),Math.max(MIN_WAIT_TIME,maxContinueTimeoutMs)))}),new Promise(resolve=>{
httpRequest.on("continue",()=>{timing.clearTimeout(timeoutId),resolve(!0)}),httpRequest.on("response",()=>{timing.clearTimeout(timeoutId),resolve(!1)}),httpRequest.
on("error",()=>{timing.clearTimeout(timeoutId),resolve(!1)})})])),sendBody&&writeBody(httpRequest,request.body)}function writeBody(httpRequest,body){if(body instanceof
Readable){body.pipe(httpRequest);return}if(body){const isBuffer=Buffer.isBuffer(body);if(isBuffer||typeof body=="string"){isBuffer&&body.byteLength===0?httpRequest.
end():httpRequest.end(body);return}const uint8=body;if(typeof uint8=="object"&&uint8.buffer&&typeof uint8.byteOffset=="number"&&typeof uint8.byteLength=="number"){
httpRequest.end(Buffer.from(uint8.buffer,uint8.byteOffset,uint8.byteLength));return}httpRequest.end(Buffer.from(body));return}httpRequest.end()}const DEFAULT_REQUEST_TIMEOUT=0;
let hAgent,hRequest;class NodeHttpHandler{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:"http/1.1"};static create(instanceOrOptions){
return typeof instanceOrOptions?.handle=="function"?instanceOrOptions:new NodeHttpHandler(instanceOrOptions)}static checkSocketUsage(agent,socketWarningTimestamp,logger=console){
const{sockets,requests,maxSockets}=agent;if(typeof maxSockets!="number"||maxSockets===1/0||Date.now()-15e3<socketWarningTimestamp)return socketWarningTimestamp;
if(sockets&&requests)for(const origin in sockets){if(!hasOwn(sockets,origin))continue;const socketsInUse=sockets[origin]?.length??0,requestsEnqueued=requests[origin]?.
length??0;if(socketsInUse>=maxSockets&&requestsEnqueued>=2*maxSockets)return logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse}\
 and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return socketWarningTimestamp}constructor(options){this.configProvider=
new Promise((resolve,reject)=>{typeof options=="function"?options().then(_options=>{resolve(this.resolveDefaultConfig(_options))}).catch(reject):resolve(this.resolveDefaultConfig(
options))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}async handle(request,{abortSignal,requestTimeout}={}){this.config||(this.
config=await this.configProvider);const config=this.config,logger=config.logger,isSSL=request.protocol==="https:";return!isSSL&&!this.config.httpAgent&&(this.config.
httpAgent=await this.config.httpAgentProvider()),new Promise((_resolve,_reject)=>{let writeRequestBodyPromise,socketWarningTimeoutId=-1,connectionTimeoutId=-1,requestTimeoutId=-1,
keepAliveTimeoutId=-1;const clearTimeouts=()=>{timing.clearTimeout(socketWarningTimeoutId),timing.clearTimeout(connectionTimeoutId),timing.clearTimeout(requestTimeoutId),
timing.clearTimeout(keepAliveTimeoutId)},resolve=async arg=>{await writeRequestBodyPromise,clearTimeouts(),_resolve(arg)},reject=async arg=>{await writeRequestBodyPromise,
clearTimeouts(),_reject(arg)};if(abortSignal?.aborted){const abortError=buildAbortError(abortSignal);reject(abortError);return}const headers=request.headers,expectContinue=headers?
(headers.Expect??headers.expect)==="100-continue":!1;let agent=isSSL?config.httpsAgent:config.httpAgent;expectContinue&&!this.externalAgent&&(agent=new(isSSL?node_https.
Agent:hAgent)({keepAlive:!1,maxSockets:1/0})),socketWarningTimeoutId=timing.setTimeout(()=>{this.socketWarningTimestamp=NodeHttpHandler.checkSocketUsage(agent,this.
socketWarningTimestamp,logger)},config.socketAcquisitionWarningTimeout??(config.requestTimeout??2e3)+(config.connectionTimeout??1e3));const queryString=request.
query?buildQueryString(request.query):"";let auth;if(request.username!=null||request.password!=null){const username=request.username??"",password=request.password??
"";auth=`${username}:${password}`}let path=request.path;queryString&&(path+=`?${queryString}`),request.fragment&&(path+=`#${request.fragment}`);let hostname=request.
hostname??"";hostname[0]==="["&&hostname.endsWith("]")?hostname=request.hostname.slice(1,-1):hostname=request.hostname;const nodeHttpsOptions={headers:request.headers,
host:hostname,method:request.method,path,port:request.port,agent,auth},req=(isSSL?node_https.request:hRequest)(nodeHttpsOptions,res=>{const httpResponse=new HttpResponse(
{statusCode:res.statusCode||-1,reason:res.statusMessage,headers:getTransformedHeaders(res.headers),body:res});resolve({response:httpResponse})});if(req.on("erro\
r",err=>{NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)?reject(Object.assign(err,{name:"TimeoutError"})):reject(err)}),abortSignal){const onAbort=()=>{req.destroy();
const abortError=buildAbortError(abortSignal);reject(abortError)};if(typeof abortSignal.addEventListener=="function"){const signal=abortSignal;signal.addEventListener(
"abort",onAbort,{once:!0}),req.once("close",()=>signal.removeEventListener("abort",onAbort))}else abortSignal.onabort=onAbort}const effectiveRequestTimeout=requestTimeout??
config.requestTimeout;connectionTimeoutId=setConnectionTimeout(req,reject,config.connectionTimeout),requestTimeoutId=setRequestTimeout(req,reject,effectiveRequestTimeout,
config.throwOnRequestTimeout,logger??console);const defaultSocketTimeout=config.socketTimeout===void 0?resolveDefaultSocketTimeout(config):void 0;defaultSocketTimeout?
setSocketTimeout(req,reject,defaultSocketTimeout,!0):setSocketTimeout(req,reject,config.socketTimeout);const httpAgent=nodeHttpsOptions.agent;typeof httpAgent==
"object"&&"keepAlive"in httpAgent&&(keepAliveTimeoutId=setSocketKeepAlive(req,{keepAlive:httpAgent.keepAlive,keepAliveMsecs:httpAgent.keepAliveMsecs})),writeRequestBodyPromise=
writeRequestBody(req,request,effectiveRequestTimeout,this.externalAgent).catch(e=>(clearTimeouts(),_reject(e)))})}updateHttpClientConfig(key,value){this.config=
void 0,this.configProvider=this.configProvider.then(config=>{switch(key){case Symbol.for("logger"):key="logger",value=config.logger??value;break;case Symbol.for(
"@smithy/defaultSocketTimeout"):key="defaultSocketTimeout",value=resolveDefaultSocketTimeout(config)??value;break}return{...config,[key]:value}})}httpHandlerConfigs(){
return this.config??{}}resolveDefaultConfig(options){const{requestTimeout,connectionTimeout,socketTimeout,socketAcquisitionWarningTimeout,httpAgent,httpsAgent,throwOnRequestTimeout,
logger}=options||{},keepAlive=!0,maxSockets=50;let httpAgentPromise;return{connectionTimeout,requestTimeout,socketTimeout,defaultSocketTimeout:resolveDefaultSocketTimeout(
options),socketAcquisitionWarningTimeout,throwOnRequestTimeout,httpAgentProvider:()=>httpAgentPromise??=(async()=>{const node_http=__webpack_require__(37067),{Agent,
request}=node_http.default??node_http;return hRequest=request,hAgent=Agent,httpAgent instanceof hAgent||typeof httpAgent?.destroy=="function"?(this.externalAgent=
!0,httpAgent):new hAgent({keepAlive,maxSockets,...httpAgent})})(),httpsAgent:httpsAgent instanceof node_https.Agent||typeof httpsAgent?.destroy=="function"?(this.
externalAgent=!0,httpsAgent):new node_https.Agent({keepAlive,maxSockets,...httpsAgent}),logger}}}const ids2=new Uint16Array(1);class ClientHttp2SessionRef{id=ids2[0]++;total=0;max=0;session;refs=0;constructor(session){
session.unref(),this.session=session}retain(){if(this.session.destroyed)throw new Error("@smithy/node-http-handler - cannot acquire reference to destroyed sessi\
on.");this.refs+=1,this.total+=1,this.max=Math.max(this.refs,this.max),this.session.ref()}free(){if(!this.session.destroyed&&(this.refs-=1,this.refs===0&&this.session.
unref(),this.refs<0))throw new Error("@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.")}deref(){return this.session}close(){this.
session.closed||this.session.close()}destroy(){this.refs=0,this.session.destroyed||(this.session.setTimeout(0),this.session.destroy())}useCount(){return this.refs}}
class NodeHttp2ConnectionPool{sessions=[];maxConcurrency=0;constructor(sessions){this.sessions=(sessions??[]).map(session=>new ClientHttp2SessionRef(session))}poll(){
let cleanup=!1;for(const session of this.sessions){if(session.deref().destroyed){cleanup=!0;continue}if(!this.maxConcurrency||session.useCount()<this.maxConcurrency)
return session}if(cleanup)for(const session of this.sessions)session.deref().destroyed&&this.remove(session)}offerLast(ref){this.sessions.push(ref)}remove(ref){
const ix=this.sessions.indexOf(ref);ix>-1&&this.sessions.splice(ix,1)}[Symbol.iterator](){return this.sessions[Symbol.iterator]()}setMaxConcurrency(maxConcurrency){
this.maxConcurrency=maxConcurrency}destroy(ref){this.remove(ref),ref.destroy()}}class NodeHttp2ConnectionManager{config;connectOptions;connectionPools=new Map;constructor(config){
if(this.config=config,this.config.maxConcurrency&&this.config.maxConcurrency<=0)throw new RangeError("maxConcurrency must be greater than zero.")}lease(requestContext,connectionConfiguration){
const url=this.getUrlString(requestContext),pool=this.getPool(url);if(!this.config.disableConcurrency&&!connectionConfiguration.isEventStream){const available=pool.
poll();if(available)return available.retain(),available}const ref=new ClientHttp2SessionRef(this.connect(url)),session=ref.deref();this.config.maxConcurrency&&session.
settings({maxConcurrentStreams:this.config.maxConcurrency},err=>{if(err)throw new Error("Fail to set maxConcurrentStreams to "+this.config.maxConcurrency+"when \
creating new session for "+requestContext.destination.toString())});const graceful=()=>{this.removeFromPoolAndClose(url,ref)},ensureDestroyed=()=>{this.removeFromPoolAndCheckedDestroy(
url,ref)};return session.on("goaway",graceful),session.on("error",ensureDestroyed),session.on("frameError",ensureDestroyed),session.on("close",ensureDestroyed),
connectionConfiguration.requestTimeout&&session.setTimeout(connectionConfiguration.requestTimeout,ensureDestroyed),pool.offerLast(ref),ref.retain(),ref}release(_requestContext,ref){
ref.free()}createIsolatedSession(requestContext,connectionConfiguration){const url=this.getUrlString(requestContext),ref=new ClientHttp2SessionRef(this.connect(
url)),session=ref.deref();session.settings({maxConcurrentStreams:1});const ensureDestroyed=()=>{ref.destroy()};session.on("error",ensureDestroyed),session.on("f\
rameError",ensureDestroyed),session.on("close",ensureDestroyed);const timeout=connectionConfiguration.requestTimeout??3e5;return session.setTimeout(timeout,ensureDestroyed),
ref.retain(),ref}destroy(){for(const[url,connectionPool]of this.connectionPools){for(const session of[...connectionPool])session.destroy();this.connectionPools.
delete(url)}}setMaxConcurrentStreams(maxConcurrentStreams){if(maxConcurrentStreams&&maxConcurrentStreams<=0)throw new RangeError("maxConcurrentStreams must be g\
reater than zero.");this.config.maxConcurrency=maxConcurrentStreams;for(const pool of this.connectionPools.values())pool.setMaxConcurrency(maxConcurrentStreams)}setDisableConcurrentStreams(disableConcurrentStreams){
this.config.disableConcurrency=disableConcurrentStreams}setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions){this.connectOptions=nodeHttp2ConnectOptions}debug(){
const pools={};for(const[url,pool]of this.connectionPools){const sessions=[];for(const ref of pool)sessions.push({id:ref.id,active:ref.useCount(),maxConcurrent:ref.
max,totalRequests:ref.total});pools[url]={sessions}}return pools}removeFromPoolAndClose(authority,ref){this.connectionPools.get(authority)?.remove(ref),ref.close()}removeFromPoolAndCheckedDestroy(authority,ref){
this.connectionPools.get(authority)?.remove(ref),ref.destroy()}getPool(url){if(!this.connectionPools.has(url)){const pool=new NodeHttp2ConnectionPool;this.config.
maxConcurrency&&pool.setMaxConcurrency(this.config.maxConcurrency),this.connectionPools.set(url,pool)}return this.connectionPools.get(url)}getUrlString(request){
return request.destination.toString()}connect(url){return this.connectOptions===void 0?http2.connect(url):http2.connect(url,this.connectOptions)}}const{constants}=http2;
class NodeHttp2Handler{config;configProvider;metadata={handlerProtocol:"h2"};connectionManager=new NodeHttp2ConnectionManager({});static create(instanceOrOptions){
return typeof instanceOrOptions?.handle=="function"?instanceOrOptions:new NodeHttp2Handler(instanceOrOptions)}constructor(options){this.configProvider=new Promise(
(resolve,reject)=>{typeof options=="function"?options().then(opts=>{resolve(opts||{})}).catch(reject):resolve(options||{})})}destroy(){this.connectionManager.destroy()}async handle(request,{
abortSignal,requestTimeout,isEventStream}={}){if(!this.config){const config=await this.configProvider;this.config={...config,defaultSocketTimeout:resolveDefaultSocketTimeout(
config)};const{disableConcurrentStreams:disableConcurrentStreams2,maxConcurrentStreams,nodeHttp2ConnectOptions}=this.config;this.connectionManager.setDisableConcurrentStreams(
disableConcurrentStreams2??!1),maxConcurrentStreams&&this.connectionManager.setMaxConcurrentStreams(maxConcurrentStreams),nodeHttp2ConnectOptions&&this.connectionManager.
setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions)}const{requestTimeout:configRequestTimeout,disableConcurrentStreams,sessionTimeout}=this.config,useIsolatedSession=disableConcurrentStreams||
isEventStream,effectiveRequestTimeout=requestTimeout??configRequestTimeout,defaultSocketTimeout=effectiveRequestTimeout===void 0&&sessionTimeout===void 0?this.config.
defaultSocketTimeout:void 0;return new Promise((_resolve,_reject)=>{let fulfilled=!1,writeRequestBodyPromise;const resolve=async arg=>{await writeRequestBodyPromise,
_resolve(arg)},reject=async arg=>{await writeRequestBodyPromise,_reject(arg)};if(abortSignal?.aborted){fulfilled=!0;const abortError=buildAbortError(abortSignal);
reject(abortError);return}const{hostname,method,port,protocol,query}=request;let auth="";if(request.username!=null||request.password!=null){const username=request.
username??"",password=request.password??"";auth=`${username}:${password}@`}const authority=`${protocol}//${auth}${hostname}${port?`:${port}`:""}`,requestContext={
destination:new URL(authority)},connectConfig={requestTimeout:this.config?.sessionTimeout,isEventStream},ref=useIsolatedSession?this.connectionManager.createIsolatedSession(
requestContext,connectConfig):this.connectionManager.lease(requestContext,connectConfig),session=ref.deref(),rejectWithDestroy=err=>{useIsolatedSession&&ref.destroy(),
fulfilled=!0,reject(err)},queryString=query?buildQueryString(query):"";let path=request.path;queryString&&(path+=`?${queryString}`),request.fragment&&(path+=`#${request.
fragment}`);const clientHttp2Stream=session.request({...request.headers,[constants.HTTP2_HEADER_PATH]:path,[constants.HTTP2_HEADER_METHOD]:method});if(effectiveRequestTimeout?
clientHttp2Stream.setTimeout(effectiveRequestTimeout,()=>{clientHttp2Stream.close();const timeoutError=new Error(`Stream timed out because of no activity for ${effectiveRequestTimeout}\
 ms`);timeoutError.name="TimeoutError",rejectWithDestroy(timeoutError)}):defaultSocketTimeout&&(clientHttp2Stream.setTimeout(defaultSocketTimeout,()=>{const timeoutError=new Error(
`Stream timed out because of no activity for ${defaultSocketTimeout} ms`);timeoutError.name="TimeoutError",fulfilled=!0,reject(timeoutError),clientHttp2Stream.destroy(
timeoutError),useIsolatedSession&&ref.destroy()}),clientHttp2Stream.once("response",()=>clientHttp2Stream.setTimeout(defaultSocketTimeout))),abortSignal){const onAbort=()=>{
clientHttp2Stream.close();const abortError=buildAbortError(abortSignal);rejectWithDestroy(abortError)};if(typeof abortSignal.addEventListener=="function"){const signal=abortSignal;
signal.addEventListener("abort",onAbort,{once:!0}),clientHttp2Stream.once("close",()=>signal.removeEventListener("abort",onAbort))}else abortSignal.onabort=onAbort}
clientHttp2Stream.on("frameError",(type,code,id2)=>{rejectWithDestroy(new Error(`Frame type id ${type} in stream id ${id2} has failed with code ${code}.`))}),clientHttp2Stream.
on("error",rejectWithDestroy),clientHttp2Stream.on("aborted",()=>{rejectWithDestroy(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with res\
ult code ${clientHttp2Stream.rstCode}.`))}),clientHttp2Stream.on("response",headers=>{const httpResponse=new HttpResponse({statusCode:headers[":status"]??-1,headers:getTransformedHeaders(
headers),body:clientHttp2Stream});fulfilled=!0,resolve({response:httpResponse}),useIsolatedSession&&(session.close(),clientHttp2Stream.on("end",()=>{ref.destroy()}))}),
clientHttp2Stream.on("close",()=>{if(useIsolatedSession?ref.destroy():this.connectionManager.release(requestContext,ref),!fulfilled){const error=new Error("Unex\
pected error: http2 request did not get a response");session.destroyed&&(error.name="TimeoutError"),rejectWithDestroy(error)}}),writeRequestBodyPromise=writeRequestBody(
clientHttp2Stream,request,effectiveRequestTimeout)})}updateHttpClientConfig(key,value){this.config=void 0,this.configProvider=this.configProvider.then(config=>(key===
Symbol.for("@smithy/defaultSocketTimeout")&&(key="defaultSocketTimeout",value=resolveDefaultSocketTimeout(config)??value),{...config,[key]:value}))}httpHandlerConfigs(){
return this.config??{}}}exports2.DEFAULT_REQUEST_TIMEOUT=DEFAULT_REQUEST_TIMEOUT,exports2.NodeHttp2Handler=NodeHttp2Handler,exports2.NodeHttpHandler=NodeHttpHandler})};0&&(module.exports={id,ids,modules});
