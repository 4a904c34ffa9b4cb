'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=2923,ids=[2923,7505],
modules={10982:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fo:()=>collect,cv:()=>exchange,zx:()=>MAX_BYTES});
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
this.#proxied)}}function textOf({status,bytes}){return{status,body:Buffer.from(bytes).toString("utf8")}}}),95740:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ol:()=>toCallFailure,eK:()=>expiredAnswer,mu:()=>garbledAnswer,pv:()=>incompleteAnswer});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
74296),_text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(24330),_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1333);function garbledAnswer({
service,way,named},cause){return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({kind:"transient",code:"UnreadableAnswer",message:`${way} sent an answer that i\
s not one of ${service}; is there something in between?`,setting:named?.endpoint,cause})}function incompleteAnswer({service,way,named},part){return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.
Rk({kind:"rejected",code:"IncompleteAnswer",message:`${way} gave credentials without ${part}, which ${service} always gives; a service in its place must too`,setting:named?.
endpoint})}function expiredAnswer({service,way,named},expiration){return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({kind:"rejected",code:"ExpiredAnswer",message:`${way}\
 gave credentials that ended before it gave them, at ${expiration.toISOString()}, which ${service} never does`,setting:named?.endpoint})}const SUFFIXED=/^(IDPRejectedClaim|IDPCommunicationError|InvalidIdentityToken|MalformedPolicyDocument|PackedPolicyTooLarge)Exception$/;
function metadataOf(error){const metadata=typeof error=="object"&&error!==null&&"$metadata"in error?error.$metadata:void 0;if(typeof metadata!="object"||metadata===
null)return{};const status="httpStatusCode"in metadata?metadata.httpStatusCode:void 0,requestId="requestId"in metadata?metadata.requestId:void 0;return{...typeof status==
"number"?{status}:{},...typeof requestId=="string"?{requestId}:{}}}function toCallFailure(error,peer){if(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.
Rk)return(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.I9)(error)?error.from(peer.way,peer.named?.endpoint):error;const network=(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.
rd)(error,peer.way,peer.named);if(network!==void 0)return network;const{status,requestId}=metadataOf(error);if(!(status!==void 0&&status>=300&&error instanceof Error))
return isUnreadable(error,status)?garbledAnswer(peer,error):error;if(!isOfService(error))return foreignAnswer(peer,status,error);const code=error.name.replace(SUFFIXED,
"$1"),message=(peer.unsaid??[]).reduce((shown,text)=>(0,_text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__.Em)(shown,text,"***"),(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error));return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({kind:(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.oZ)(code,message,status),code,message,status,
requestId,cause:error})}function isOfService(error){return"$fault"in error&&!/^(?:Unknown(?:Error)?|NotFound)$/.test(error.name)}function foreignAnswer({service,
way,named},status,cause){return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({kind:(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.o3)(status),code:`HTTP ${status}`,
message:`the answer for ${way} is not one of ${service}`,status,setting:named?.endpoint,cause})}function isUnreadable(error,status){return status!==void 0||typeof error==
"object"&&error!==null&&"$response"in error}}),37393:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{j:()=>assumeRoleInput,o:()=>commonInput});function commonInput(call){return{RoleArn:call.roleArn,RoleSessionName:call.sessionName,DurationSeconds:call.durationSeconds,
...call.policy===void 0?{}:{Policy:call.policy},...call.policyArns.length===0?{}:{PolicyArns:call.policyArns.map(arn=>({arn}))}}}function assumeRoleInput(call){
return{...call.tags.length===0?{}:{Tags:call.tags.map(({key,value})=>({Key:key,Value:value}))},...call.transitiveTagKeys.length===0?{}:{TransitiveTagKeys:[...call.
transitiveTagKeys]},...call.externalId===void 0?{}:{ExternalId:call.externalId},...call.sourceIdentity===void 0?{}:{SourceIdentity:call.sourceIdentity},...call.
providedContexts.length===0?{}:{ProvidedContexts:call.providedContexts.map(({providerArn,contextAssertion})=>({ProviderArn:providerArn,ContextAssertion:contextAssertion}))}}}}),
85589:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>commonHeaders});function commonHeaders(body,{
endpoint,userAgent}){return{host:endpoint.host,"content-length":String(Buffer.byteLength(body)),"user-agent":userAgent}}}),12379:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>StsClient});var endpoint=__webpack_require__(55572),net_failure=__webpack_require__(1333),retry=__webpack_require__(
37893),sdk_failure=__webpack_require__(95740),sdk_input=__webpack_require__(37393),credentials=__webpack_require__(72633),objects=__webpack_require__(77459);function missingPart({
Credentials,AssumedRoleUser}){if(![Credentials?.AccessKeyId,Credentials?.SecretAccessKey,Credentials?.SessionToken].some((key="")=>key===""))return Credentials?.
Expiration===void 0?"Expiration":AssumedRoleUser?.Arn===void 0?"AssumedRoleUser":void 0}function sessionIn(answer,conceal){const{AccessKeyId,SecretAccessKey,SessionToken,
Expiration:expiration}=answer.Credentials??{},{Arn:assumedRoleArn,AssumedRoleId:assumedRoleId=""}=answer.AssumedRoleUser??{},secrets=[AccessKeyId,SecretAccessKey,
SessionToken].map((value="")=>(0,credentials.l)(value)?conceal(value):void 0),[accessKeyId,secretAccessKey,sessionToken]=secrets,isId=assumedRoleId===""||(0,credentials.
l)(assumedRoleId);if(!(!accessKeyId||!secretAccessKey||!sessionToken||!isTime(expiration)||!isArn(assumedRoleArn)||!isId))return{credentials:{accessKeyId,secretAccessKey,
sessionToken,expiration},assumedRoleArn,assumedRoleId,...(0,objects.r)({packedPolicySize:answer.PackedPolicySize,sourceIdentity:answer.SourceIdentity,requestId:answer.
$metadata.requestId})}}const TOLERANCE_MS=6e4;function isOverBy(expiration,answeredAt2){return answeredAt2!==void 0&&expiration.getTime()+TOLERANCE_MS<answeredAt2}
function isAccount(text){return text!==void 0&&/^\d{12}$/.test(text)}function isArn(text){return text!==void 0&&/^arn:[a-z-]+:(?:iam|sts)::\d{12}:[\u0021-\u007E]+$/.
test(text)}function isTime(time){const milliseconds=time?.getTime()??NaN;return milliseconds>=0&&milliseconds<Date.UTC(1e4)}var sts_query=__webpack_require__(77717);
function unsaidOf({policy,externalId}){return[policy,externalId].filter(text=>text!==void 0)}function refusedCode(failure,untilNextMs){return failure instanceof
net_failure.Rk&&(0,net_failure.ur)(failure)?failure.as("mfa-code",untilNextMs()):failure}class StsClient{#settings;#userAgent;#clockOffset=0;constructor(settings){
this.#settings=settings,this.#userAgent=`aws-role-chain/${settings.version}`}async assumeRole(call,caller){const{mfa}=call,always={...(0,sdk_input.o)(call),...(0,sdk_input.
j)(call)},settings={doing:"calling sts:AssumeRole",region:call.region,caller,unsaid:unsaidOf(call)};return this.#call(settings,async send=>{const input=mfa===void 0?
always:{...always,SerialNumber:mfa.serial,TokenCode:await mfa.nextCode()};try{return this.#session(await send(to=>(0,sts_query.xN)(input,to)),call.region)}catch(error){
throw mfa?.untilNextMs===void 0?error:refusedCode(error,mfa.untilNextMs)}})}async assumeRoleWithWebIdentity(call,source){let renew=!1;const unsaid=unsaidOf(call),
canRenewToken=source.renewable,settings={doing:"calling sts:AssumeRoleWithWebIdentity",region:call.region,unsaid,canRenewToken};return this.#call(settings,async send=>{
const{jwt}=await source.token(renew),input={...(0,sdk_input.o)(call),WebIdentityToken:jwt.reveal()};try{return this.#session(await send(to=>(0,sts_query.zr)(input,
to)),call.region)}catch(error){throw renew=error instanceof net_failure.Rk&&error.kind==="token-expired",error}})}async getCallerIdentity(region,caller){return this.#call(
{doing:"calling sts:GetCallerIdentity",region,caller},async send=>{const{Account:account,Arn:arn}=(await send(sts_query.eL)).output;return isAccount(account)&&isArn(
arn)?{account,arn}:this.#garbled(region)})}#call(settings,exchange){const send=request=>this.#send(request,settings);return(0,retry.b)(settings.doing,()=>exchange(
send),this.#settings.retry)}async#send(request,settings){const{http,retry:retry2}=this.#settings,{region,caller}=settings,answer=await request({http,endpoint:this.#endpoint(
region),signingRegion:region==="aws-global"?"us-east-1":region,caller,signal:retry2.deadline.signal,signedAt:new Date(Date.now()+this.#clockOffset),userAgent:this.#userAgent});
if(answer.kind==="success")return answer;const failure=this.#failure(answer.error,settings);throw failure instanceof net_failure.Rk&&failure.kind==="clock-skew"&&
(this.#clockOffset=clockOffset(answer)??this.#clockOffset),failure}#session(answer,region){const{output}=answer,missing=missingPart(output);if(missing!==void 0)
throw(0,sdk_failure.pv)(this.#peer(region),missing);const session=sessionIn(output,this.#settings.conceal)??this.#garbled(region),{expiration}=session.credentials;
if(isOverBy(expiration,answeredAt(answer)))throw(0,sdk_failure.eK)(this.#peer(region),expiration);return session}#failure(error,{region,unsaid=[],canRenewToken=!1}){
const failure=(0,sdk_failure.Ol)(error,{...this.#peer(region),unsaid});return canRenewToken&&failure instanceof net_failure.Rk&&failure.code==="ExpiredTokenExce\
ption"?failure.as("token-expired"):failure}#peer(region){const{http}=this.#settings,endpoint2=this.#endpoint(region);return{service:"STS",way:http.wayTo(endpoint2),
named:http.namingOf(endpoint2)}}#endpoint(region){return(0,endpoint.u1)(region,this.#settings.endpoints)}#garbled(region){throw(0,sdk_failure.mu)(this.#peer(region))}}
function answeredAt({headers:{date,age}}){const time=age===void 0?Date.parse(date??""):NaN;return Number.isNaN(time)?void 0:time}function clockOffset(answer){const time=answeredAt(
answer);return time===void 0?void 0:time-Date.now()}}),77717:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{xN:()=>assumeRole,zr:()=>assumeRoleWithWebIdentity,eL:()=>getCallerIdentity,NP:()=>loadSdk});var sts_call=__webpack_require__(85589);function plainRequest(name,{
PolicyArns=[],...input},{endpoint,userAgent}){if(endpoint.pathname!=="/")return;const body=[["Action",name],["Version","2011-06-15"],...Object.entries(input),...PolicyArns.
map(({arn},index)=>[`PolicyArns.member.${index+1}.arn`,arn])].flatMap(([key,value])=>value===void 0?[]:[`${key}=${encoded(String(value))}`]).join("&");return{path:"\
/",headers:{...{"content-type":"application/x-www-form-urlencoded"},...(0,sts_call.o)(body,{endpoint,userAgent})},body}}function encoded(text){const hex=character=>`\
%${character.charCodeAt(0).toString(16).toUpperCase()}`;return encodeURIComponent(text).replace(/[!'()*]/g,hex)}function plainOutput(name,{status,headers,bytes}){
const leaves=status===200?leavesOf(Buffer.from(bytes).toString("utf8")):void 0,read=path=>leaves?.get(`${name}Response/${name}Result/${path}`),expiration=timeOf(
read("Credentials/Expiration")),size=read("PackedPolicySize"),[AccessKeyId,SecretAccessKey,SessionToken,Arn,AssumedRoleId]=["Credentials/AccessKeyId","Credentia\
ls/SecretAccessKey","Credentials/SessionToken","AssumedRoleUser/Arn","AssumedRoleUser/AssumedRoleId"].map(path=>read(path)??"");if(!([AccessKeyId,SecretAccessKey,
SessionToken,Arn,AssumedRoleId].includes("")||expiration===void 0||size!==void 0&&!/^\d{1,3}$/.test(size)))return{Credentials:{AccessKeyId,SecretAccessKey,SessionToken,
Expiration:expiration},AssumedRoleUser:{Arn,AssumedRoleId},PackedPolicySize:size===void 0?void 0:Number(size),SourceIdentity:read("SourceIdentity"),$metadata:{requestId:requestIdIn(
headers)}}}function requestIdIn({"x-amzn-requestid":id2}){return Array.isArray(id2)?id2.join(", "):id2}function timeOf(text=""){const time=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.
test(text)?new Date(text):void 0;return Number.isNaN(time?.getTime())?void 0:time}const PIECE=/<(?<start>\w+)(?: xmlns="[^"<&]*")?>|<\/(?<end>\w+)>|(?<text>[^<&]+)/gy;
function leavesOf(xml){const leaves=new Map,path=[];let[end,text,isLeaf]=[0,"",!1];for(const{0:piece,groups={}}of xml.matchAll(PIECE))if(end+=piece.length,groups.
start!==void 0)path.push(groups.start),[text,isLeaf]=["",!0];else if(groups.end===void 0)text=piece;else{const key=path.join("/");if(path.pop()!==groups.end||isLeaf&&
(leaves.has(key)||text.trim()!==text))return;isLeaf&&leaves.set(key,text),[text,isLeaf]=["",!1]}return end===xml.length&&path.length===0?leaves:void 0}function loadSdk(){
return Promise.all([__webpack_require__.e(1631),__webpack_require__.e(4820),__webpack_require__.e(6440)]).then(__webpack_require__.bind(__webpack_require__,99857))}
function assumeRole(input,call){return callBySdk("AssumeRole",input,call)}function getCallerIdentity(call){return callBySdk("GetCallerIdentity",{},call)}async function assumeRoleWithWebIdentity(input,call){
const name="AssumeRoleWithWebIdentity",request=plainRequest(name,input,call)??await(await loadSdk()).requestOf(name,input,call),answer=await send(request,call),
output=plainOutput(name,answer);return output===void 0?(await loadSdk()).answerIn(name,answer,call.endpoint):{kind:"success",output,headers:answer.headers}}async function callBySdk(name,input,call){
const{requestOf,answerIn}=await loadSdk();return answerIn(name,await send(await requestOf(name,input,call),call),call.endpoint)}function send({path,headers,body},{
endpoint,http,signal}){const url=new URL(endpoint);return url.pathname=path,http.exchange(url,{method:"POST",headers,body,signal})}})};0&&(module.exports={id,ids,modules});
