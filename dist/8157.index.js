'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=8157,ids=[8157],modules={
13853:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kl:()=>faultOf,MU:()=>isOurs,Pt:()=>DIRECTORY_PREFIX});
var _fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__);const DIRECTORY_PREFIX="aws-role-chain-";function isOurs(uid){const own=process.geteuid?.();return own===void 0||own===
uid}async function faultOf(directory,{parents,name}){if(!parents.some(parent=>directory===(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
basename)(directory)))||!name.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)))return"misplaced";const status=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_0__.
$1)(directory);return status.isDirectory()&&isOurs(status.uid)?void 0:"foreign"}}),2734:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{z:()=>readOwnFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_fs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27672),_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
74296),_own_directory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13853);const isWindows=process.platform==="win32";async function readOwnFile(path){let handle;
try{const flags=isWindows?0:node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;handle=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.
ho)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|flags);const status=await handle.stat(),isPrivate=(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_3__.
MU)(status.uid)&&(isWindows||(status.mode&63)===0);return status.isFile()&&status.nlink===1&&isPrivate?{kind:"own",text:await handle.readText("utf8")}:{kind:"fo\
reign"}}catch(error){const code=(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error);if(code==="ENOENT")return{kind:"absent"};if(code==="ELOOP"||code==="E\
MLINK")return{kind:"foreign"};throw error}finally{await handle?.close()}}}),98450:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{cachedLogin:()=>cachedLogin});var clock=__webpack_require__(32257),hop_kinds=__webpack_require__(8840),external_node_path_=__webpack_require__(
76760),errors=__webpack_require__(74296),objects=__webpack_require__(77459),net_deadline=__webpack_require__(47879),private_directory=__webpack_require__(1258),
arn=__webpack_require__(61626),templates=__webpack_require__(50066),external_node_crypto_=__webpack_require__(77598),hop_failure=__webpack_require__(73082),open_ends=__webpack_require__(
7724),net_network=__webpack_require__(1101),systems=__webpack_require__(16134),fixed_credentials=__webpack_require__(45048);async function cacheOwner(request,runner,startedAt){
const{source:chosen,network,plan,inputs}=request,known=await chosen.identity(runner);return known!==void 0?{identity:known}:(0,net_network.p)(network,{log:runner.
log,startedAt,doing:"finding out whose credentials the chain starts from"},async open=>{const start={source:chosen,region:plan.region,endpoints:network.endpoints,
idToken:(0,systems.uw)(runner),skipsIdToken:inputs["force-skip-oidc"]===!0,ignoreEnvironment:inputs["unset-current-credentials"]===!0,onUnused:(0,open_ends.m)(runner.
log),explains:inputs.explain!=="never"},{source,sts}=(0,open_ends.f)(start,open,runner);if(source.kind==="token")throw new Error(`${chosen.kind} has credentials\
, not a token`);const credentials=await source.credentials();return{identity:await holderOf(credentials,sts,{region:plan.region,name:source.name}),source:(0,fixed_credentials.
r)(source.name,credentials)}})}async function holderOf(credentials,sts,{region,name}){const{accessKeyId,secretAccessKey,sessionToken,areAlike}=credentials;if(sessionToken===
void 0||areAlike!==!0){const keys=[accessKeyId,secretAccessKey,...sessionToken===void 0?[]:[sessionToken]];return(0,external_node_crypto_.createHash)("sha256").
update(keys.map(key=>key.reveal()).join("\0")).digest("hex")}const{arn:arn2}=await sts.getCallerIdentity(region,credentials).catch(error=>{throw(0,hop_failure.explainIdentityFailure)(
error,name)});return arn2}var obtain=__webpack_require__(91942),spec_of_step=__webpack_require__(39015),renewal_spec=__webpack_require__(42911),refresh_renewer=__webpack_require__(
90743),session_cache=__webpack_require__(74984);const GRACE_MS=2e3,LIMIT={whose:"this call's",hint:"Does the file system of the directory in --cache answer? act\
ion-timeout-s allows more time."};async function cachedLogin(directory,login){requireResolved(login.request);const startedAt=(0,clock.X)(),deadline=new net_deadline.
B(login.request.network.deadlineSeconds,startedAt,LIMIT);try{return await deadline.guard(throughCache(directory,login,startedAt),()=>"using its cache",GRACE_MS)}finally{
deadline.stop()}}async function throughCache(directory,{request,runner,guard},startedAt){const path=(0,external_node_path_.resolve)(directory);await(0,private_directory.
V)(path,"--cache: name a directory that can be made, in one that you can write to.");const cache=new session_cache.n(path,"user");await cache.requirePrivate(),await cache.
sweep(Date.now());const{identity:job,source}=await cacheOwner(request,runner,startedAt),spec={...(0,spec_of_step.j)(request,request.plan,runner),job},describe=failure=>guard(
failure instanceof errors._G?failure.describe():(0,errors.bD)(failure)),renewer=new refresh_renewer.P({spec,cache,runner,now:Date.now,describe,...(0,objects.r)(
{source})}),[end]=(0,renewal_spec.oI)(spec);if(end===void 0)throw new Error("a chain has an end");const{assumedRoleArn,credentials}=await(0,obtain.A)(end.key,{cache,
now:Date.now,waitMs:request.network.deadlineSeconds*1e3-((0,clock.X)()-startedAt),renew:(key,milliseconds)=>renewer.renew(key,milliseconds),describe,warn:message=>{
runner.log.warning(message)}});return{account:(0,arn.KC)(assumedRoleArn)??"",credentials}}function requireResolved({plan}){if([...plan.hops,...plan.targets.flatMap(
target=>target.hops)].some(asksForClaims))throw new errors._G({code:"invalid-request",message:"--cache: cannot be used with {claim:...} in a session name, a tag\
 or a source identity",hint:"Leave --cache out, or write out the value of the claim."})}function asksForClaims(hop){const{tags=[],sourceIdentity=""}=(0,hop_kinds.
Sy)(hop)??{};return[hop.sessionName,...tags.map(({value})=>value),sourceIdentity].some(text=>(0,templates.Tv)(text).length>0)}})};0&&(module.exports={id,ids,modules});
