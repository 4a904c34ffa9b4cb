'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=4041,ids=[4041,7775],
modules={19462:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B8:()=>checkJobPlace,HY:()=>removeJobDirectory,
VX:()=>isJobDirectory,Wr:()=>isNamedAs,pZ:()=>newJobDirectory});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),_fs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27672),node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
48161),node_os__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__),_core_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
74296),_own_directory_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(13853),_private_file_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(37775);const NAMES={
files:/^aws-role-chain-files-[0-9a-f]{32}$/,refresh:/^aws-role-chain-refresh-[0-9a-f]{32}$/};function parentsOf(temporaryDirectory){return[temporaryDirectory,(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
resolve)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)())]}function kindBelow(temporaryDirectory,place){return{parents:parentsOf(temporaryDirectory),name:NAMES[place]}}
async function isWithin(directory,workspace){const identityOf=async path=>(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.stat)(path,{bigint:!0}).then(({dev,ino})=>`${dev}\
 ${ino}`,()=>{}),[start,outer]=[await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(directory).catch(()=>{}),await identityOf(workspace)];if(start===void 0||outer===
void 0)return!1;for(let path=start;;path=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)){if(await identityOf(path)===outer)return!0;if(path===(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
dirname)(path))return!1}}async function parentFor({temporaryDirectory,workspace},{what,otherwise}){const parents=parentsOf(temporaryDirectory);for(const parent of parents)
if(!await isWithin(parent,workspace))return parent;throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__._G({code:"delivery",message:`there is no place outside\
 of the workspace ${workspace} for ${what}: ${[...new Set(parents)].join(" and ")} cannot be used`,hint:`Set ${process.platform==="win32"?"TEMP":"TMPDIR"} for t\
his step to a directory outside of the workspace, or ${otherwise}.`})}async function newJobDirectory(ground,place,wanted){const parent=await parentFor(ground,wanted);
return(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent,`${_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Pt}${place}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(16).toString("hex")}`)}async function checkJobPlace(ground,wanted){const parent=await parentFor(ground,wanted);try{await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.
Nr)(await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.jV)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Pt)))}catch(error){
throw(0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__.LT)(`cannot create a directory for ${wanted.what} in ${parent}`,error)}}async function isJobDirectory(temporaryDirectory,place,directory){
return await(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Kl)(directory,kindBelow(temporaryDirectory,place)).catch(()=>"gone")===void 0}function isNamedAs(place,directory){
return NAMES[place].test((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(directory))}async function removeJobDirectory(temporaryDirectory,place,directory,first){
try{if(await(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Kl)(directory,kindBelow(temporaryDirectory,place))!==void 0)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__.
_G({code:"delivery",message:`${directory} is not removed: it is not a directory that this action made there for this user`});for(const name of first)await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.
rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory,name),{recursive:!0,force:!0});await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.rm)(directory,{recursive:!0,
force:!0,maxRetries:3})}catch(error){if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__.c7)(error)==="ENOENT")return;throw(0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__.
LT)(`the private files of this job in ${directory} could not be removed`,error)}}}),13853:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Kl:()=>faultOf,MU:()=>isOurs,Pt:()=>DIRECTORY_PREFIX});var _fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);const DIRECTORY_PREFIX="aws-role-chain-";function isOurs(uid){
const own=process.geteuid?.();return own===void 0||own===uid}async function faultOf(directory,{parents,name}){if(!parents.some(parent=>directory===(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(parent,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)))||!name.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)))return"\
misplaced";const status=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)(directory);return status.isDirectory()&&isOurs(status.uid)?void 0:"foreign"}}),2734:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>readOwnFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_fs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27672),_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
74296),_own_directory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13853);const isWindows=process.platform==="win32";async function readOwnFile(path){let handle;
try{const flags=isWindows?0:node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;handle=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.
ho)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|flags);const status=await handle.stat(),isPrivate=(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_3__.
MU)(status.uid)&&(isWindows||(status.mode&63)===0);return status.isFile()&&status.nlink===1&&isPrivate?{kind:"own",text:await handle.readText("utf8")}:{kind:"fo\
reign"}}catch(error){const code=(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error);if(code==="ENOENT")return{kind:"absent"};if(code==="ELOOP"||code==="E\
MLINK")return{kind:"foreign"};throw error}finally{await handle?.close()}}}),37775:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{DA:()=>removeLeftovers,LT:()=>deliveryError,bu:()=>refuseLinkedDirectory,gQ:()=>PRIVATE_MODE,h3:()=>isOpenToAll,q1:()=>readPrivateFile,toByteText:()=>toByteText,
writePrivateFile:()=>writePrivateFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_1__),_fs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27672),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__),node_timers_promises__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
58500),node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__),_core_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
74296),_own_directory_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(13853);const isWindows=process.platform==="win32",PRIVATE_MODE=384;function toByteText(text){
return Buffer.from(text,"utf8").toString("latin1")}function deliveryError(message,cause,hint){if(cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__._G)
return cause;const details={code:"delivery",message:`${message}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(cause)}`,cause};return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__.
_G(hint===void 0?details:{...details,hint})}async function statusOf(path){try{return await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.$1)(path)}catch(error){if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.
c7)(error)==="ENOENT")return;throw deliveryError(`cannot look at ${path}`,error)}}function refusal(path,reason,hint){return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__.
_G({code:"delivery",message:`refusing to use ${path}: ${reason}`,hint})}async function refuseLinkedDirectory(directory){if((await statusOf(directory))?.isSymbolicLink()===
!0)throw refusal(directory,"it is a symbolic link","Name the directory that it points to instead.")}async function refuseUnusualFile(path){await refuseLinkedDirectory(
(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));const status=await statusOf(path);if(status?.isSymbolicLink()===!0)throw refusal(path,"it is a symboli\
c link","Name the file that it points to instead.");if(status?.isFile()===!1)throw refusal(path,"it is not a regular file","Name a regular file instead.")}async function refuseForeignFile(path,uid){
if(isWindows||uid===0||(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_6__.MU)(uid)||(await statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)))?.uid===
uid)return;const hint=`Find out who made it, delete ${path} and run again; or name a file in a directory that only you can write to.`;throw refusal(path,"it bel\
ongs to another user, in a directory that is not theirs",hint)}async function isOpenToAll(directory){const mode=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.stat)(
directory).then(status=>status.mode,()=>0);return!isWindows&&(mode&514)===2}async function readPrivateFile(path){await refuseUnusualFile(path);let handle;try{const flags=isWindows?
0:node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;handle=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
ho)(path,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY|flags);const{mode,uid,gid}=await handle.stat();return await refuseForeignFile(path,uid),{text:await handle.
readText("latin1"),mode:mode&511,uid,gid}}catch(error){if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.c7)(error)==="ENOENT")return;throw deliveryError(`cann\
ot read ${path}`,error)}finally{await handle?.close()}}async function renamePatiently(from,to){for(let pauseMs=10;;pauseMs*=2)try{await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
$w)(from,to);return}catch(error){if(!(isWindows&&["EPERM","EACCES","EBUSY"].includes((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.c7)(error)??""))||pauseMs>1e3)
throw error;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pauseMs)}}async function fill(path,text,mode,replaced){const handle=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
ho)(path,"wx",PRIVATE_MODE);try{await handle.write(text,"latin1"),replaced!==void 0&&process.getuid?.()===0&&await handle.chown(replaced.uid,replaced.gid).catch(
()=>{}),await handle.chmod(mode),await handle.sync()}finally{await handle.close()}}async function writePrivateFile(path,text,mode=PRIVATE_MODE,replaced){await refuseUnusualFile(
path);const temporary=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path),`.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);try{await fill(temporary,text,mode,replaced),await renamePatiently(
temporary,path)}catch(error){await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary,{force:!0}).catch(()=>{});const hint=(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.
c7)(error)==="EBUSY"?"A file that is itself a mount cannot be replaced.":void 0;throw deliveryError(`cannot write ${path}`,error,hint)}}async function removeLeftovers(path){
const directory=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path),isLeftover=name=>name.startsWith(`.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(
path)}.`)&&/^\.[0-9a-f]{16}\.tmp$/.test(name.slice((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path).length+1));for(const name of(await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
readdir)(directory).catch(()=>[])).filter(isLeftover))await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory,
name),{force:!0}).catch(()=>{})}}),48511:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fF:()=>STOP_PATH,
or:()=>parseAddress,oz:()=>writeAddress,zq:()=>readAddress});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),_files_own_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2734),_files_private_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(37775);const STOP_PATH="/stop",FILE="server.json";async function writeAddress(directory,address){
await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__._h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,FILE),JSON.stringify(address),{mode:_files_private_file_js__WEBPACK_IMPORTED_MODULE_3__.
gQ,flag:"wx"})}async function readAddress(directory){const file=await(0,_files_own_file_js__WEBPACK_IMPORTED_MODULE_2__.z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(directory,FILE)).catch(()=>{});return file?.kind==="own"?parseAddress(file.text):void 0}function parseAddress(text){try{const value=JSON.parse(text);return isAddress(
value)?value:void 0}catch{return}}function isAddress(value){return typeof value=="object"&&value!==null&&"pid"in value&&"port"in value&&"token"in value&&typeof value.
pid=="number"&&Number.isSafeInteger(value.pid)&&value.pid>1&&typeof value.port=="number"&&typeof value.token=="string"&&(!("began"in value)||typeof value.began==
"string")}}),90608:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>serveSessions});var external_node_crypto_=__webpack_require__(
77598),secret=__webpack_require__(22559),session_cache=__webpack_require__(74984),external_node_http_=__webpack_require__(37067),errors=__webpack_require__(74296),
arn=__webpack_require__(61626),iso_seconds=__webpack_require__(75390),address=__webpack_require__(48511);const PATIENCE_MS=5e3,MAX_CONNECTIONS=1e3;class CredentialServer{#server;port;constructor(server,port){
this.#server=server,this.port=port}static async listen(serving){const server=(0,external_node_http_.createServer)({maxHeaderSize:8192,requestTimeout:PATIENCE_MS,
headersTimeout:PATIENCE_MS,connectionsCheckingInterval:1e3});server.maxConnections=MAX_CONNECTIONS,server.keepAliveTimeout=PATIENCE_MS,await new Promise((resolve,reject)=>{
server.once("error",error=>{reject(notToBeHad(serving.port,error))}),server.listen(serving.port,"127.0.0.1",resolve)}),server.on("error",()=>{});const address2=server.
address(),port=typeof address2=="object"&&address2!==null?address2.port:serving.port,answerer=new Answerer(serving,port);return server.on("request",(request,response)=>{
answerer.answer(request,response)}),new CredentialServer(server,port)}close(){this.#server.close(),this.#server.closeAllConnections()}}function notToBeHad(port,error){
return new errors._G({code:"delivery",message:`cannot listen on 127.0.0.1${port===0?"":`:${port}`}: ${(0,errors.bD)(error)}`,hint:(0,errors.c7)(error)==="EADDRI\
NUSE"?"Another program uses that port. Choose another, or 0 for any free one.":"Does this process run in a network namespace without a loopback interface?",cause:error})}
class Answerer{#serving;#hosts;#tokenDigest;constructor(serving,port){this.#serving=serving,this.#hosts=[`127.0.0.1:${port}`,`localhost:${port}`],this.#tokenDigest=
digestOf(serving.token.reveal())}answer(request,response){request.on("error",()=>{}).resume(),response.on("error",()=>{}),this.#answerTo(request).then(({status,
body})=>{response.setTimeout(PATIENCE_MS),response.writeHead(status,{"content-type":"application/json","cache-control":"no-store"}),response.end(JSON.stringify(
body))},()=>response.destroy())}async#answerTo(request){const{headers,method,url=""}=request;if(!this.#hosts.includes(headers.host?.toLowerCase()??""))return refusal(
403,"ForeignHost","this server answers to 127.0.0.1 and localhost only");if(headers["x-forwarded-for"]!==void 0||headers.forwarded!==void 0||headers.origin!==void 0)
return refusal(403,"Forwarded","this server does not answer requests that were passed on");if(!this.#knowsToken(headers.authorization))return refusal(401,"Unaut\
horized","the Authorization header is not AWS_CONTAINER_AUTHORIZATION_TOKEN of this job");if(method==="POST"&&url===address.fF)return setImmediate(()=>this.#serving.
onStop?.()),{status:200,body:{}};if(method!=="GET")return refusal(405,"MethodNotAllowed","credentials are available by GET only");const key=this.#serving.paths.
get(url);return key===void 0?refusal(404,"NotFound",`there are credentials at ${[...this.#serving.paths.keys()].join(", ")}`):this.#credentials(key)}async#credentials(key){
try{return{status:200,body:containerAnswer(await this.#serving.sessionOf(key))}}catch(error){const text=error instanceof errors._G?error.describe():(0,errors.bD)(
error);return refusal(500,"CannotRenew",text)}}#knowsToken(given){return(0,external_node_crypto_.timingSafeEqual)(digestOf(given??""),this.#tokenDigest)&&given!==
void 0}}function digestOf(text){return(0,external_node_crypto_.createHash)("sha256").update(text).digest()}function refusal(status,code,message){return{status,body:{
code,message,Code:code,Message:message}}}function containerAnswer({roleArn,assumedRoleArn,credentials}){const{accessKeyId,secretAccessKey,sessionToken,expiration}=credentials;
return{AccessKeyId:accessKeyId.reveal(),SecretAccessKey:secretAccessKey.reveal(),Token:sessionToken.reveal(),Expiration:(0,iso_seconds.n)(expiration),RoleArn:roleArn,
AccountId:(0,arn.KC)(assumedRoleArn)}}var external_node_child_process_=__webpack_require__(31421);const MAX_CHARACTERS=2e4,TIMEOUT_MS=65e3;async function renewByProcess(key,{
node,program,directory,env,stop}){const child=(0,external_node_child_process_.spawn)(node,[program,directory,key],{env,stdio:["ignore","ignore","pipe"],timeout:TIMEOUT_MS,
windowsHide:!0,...stop===void 0?{}:{signal:stop}});let said="";child.stderr.setEncoding("utf8").on("data",text=>{said=`${said}${text}`.slice(0,MAX_CHARACTERS)});
const status=await new Promise((resolve,reject)=>{child.on("error",reject).on("close",resolve)});if(status!==0){const message=said.trim().replace(/^role-chain: /,
"");throw new errors._G({code:"source",message:message===""?`the renewal ended with status ${status??"none"}`:message})}}var cached_session=__webpack_require__(
8516);const MIN_PAUSE_MS=500,MAX_MS=24*36e5;class SessionKeeper{#keeping;#sessions=new Map;#renewals=new Map;#timers=new Map;#pauses=new Map;#last=Promise.resolve();#isStopped=!1;constructor(keeping){
this.#keeping=keeping}async get(key){const session=await this.#current(key);if(session===void 0||(0,cached_session.YP)(session,this.#keeping.now())==="over"){await this.#renew(
key);const renewed=await this.#current(key);if(renewed===void 0)throw new Error("the session that was renewed is not there");return this.#watch(renewed),renewed}
return this.#watch(session),session}stop(){this.#isStopped=!0,this.#timers.forEach(timer=>{clearTimeout(timer)}),this.#timers.clear()}async#current(key){const known=this.#sessions.
get(key);if(known!==void 0&&(0,cached_session.YP)(known,this.#keeping.now())==="fresh")return known;const cached=await this.#keeping.cache.read(key);return cached!==
void 0&&this.#sessions.set(key,cached),cached??known}#renew(key){const renewal=this.#renewals.get(key)??this.#inTurn(key).finally(()=>{this.#renewals.delete(key),
this.#pause(key)});return this.#renewals.set(key,renewal),renewal}#inTurn(key){const turn=this.#last.then(()=>this.#keeping.renew(key));return this.#last=turn.catch(
()=>{}),turn}#pause(key){const session=this.#sessions.get(key),milliseconds=session===void 0?0:(0,cached_session.YH)(session)/10;this.#pauses.set(key,this.#keeping.
now()+Math.max(MIN_PAUSE_MS,milliseconds))}#watch(session){const{key,credentials}=session;if(this.#timers.has(key)||this.#renewals.has(key)||this.#isStopped)return;
const dueAt=credentials.expiration.getTime()-(0,cached_session.YH)(session),timer=setTimeout(()=>{this.#timers.delete(key),this.#renewAhead(key).catch(()=>{})},
Math.min(MAX_MS,Math.max(0,Math.max(dueAt,this.#pauses.get(key)??0)-this.#keeping.now())));this.#timers.set(key,timer)}async#renewAhead(key){await this.#renew(key).
catch(()=>{});const current=await this.#current(key);current!==void 0&&(0,cached_session.YP)(current,this.#keeping.now())!=="over"&&this.#watch(current)}}async function serveSessions({
port,paths,onStop,...program}){const ending=new AbortController,keeper=new SessionKeeper({cache:new session_cache.n(program.directory),renew:key=>renewByProcess(
key,{...program,stop:ending.signal}),now:Date.now}),token=new secret.z((0,external_node_crypto_.randomBytes)(32).toString("base64url")),server=await CredentialServer.
listen({port,token,paths,sessionOf:key=>keeper.get(key),...onStop===void 0?{}:{onStop}}),[only,...others]=new Set(paths.values());return only!==void 0&&others.length===
0&&keeper.get(only).catch(()=>{}),{port:server.port,token,close:()=>{keeper.stop(),ending.abort(),server.close()}}}}),75573:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>ownPrograms});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__);function ownPrograms(){const directory=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync)(process.argv[1]??"."));return{node:process.execPath,program:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,"credential-process.js"),server:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(directory,"credential-server.js")}}})};0&&(module.exports={id,ids,modules});
