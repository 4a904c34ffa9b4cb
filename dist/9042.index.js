'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=9042,ids=[9042,7775],
modules={34344:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>acquireFileLock,j:()=>tryFileLock});
var clock=__webpack_require__(32257),external_node_crypto_=__webpack_require__(77598),fs=__webpack_require__(27672),external_node_path_=__webpack_require__(76760),
promises_=__webpack_require__(58500),errors=__webpack_require__(74296),external_node_fs_=__webpack_require__(73024),external_node_os_=__webpack_require__(48161);
const ABANDONED_AFTER_MS=8e3,LOOKING=process.platform==="win32"?external_node_fs_.constants.O_RDONLY:external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.
O_NONBLOCK;async function machine(){return`${(0,external_node_os_.hostname)()} ${await(0,fs.h_)("/proc/self/ns/pid").catch(()=>"")}`.trim()}function isAlive(pid){
try{return process.kill(pid,0),!0}catch(error){return(0,errors.c7)(error)!=="ESRCH"}}async function holderOf(path){try{const status=await(0,fs.$1)(path);if(!status.
isFile())throw notALock(path);const file=await(0,fs.ho)(path,LOOKING);return{text:await file.readText("utf8").finally(()=>file.close()),ageMs:Math.abs(Date.now()-
status.mtimeMs)}}catch(error){if(error instanceof errors._G)throw error;return}}function notALock(path){return new errors._G({code:"delivery",message:`the lock ${path}\
 is not a regular file, so this program did not make it`,hint:`Find out what made it, delete ${path} and run again.`})}function ownerOf(text){const[,pid,name]=/^(\d+) [^ ]+ (.*)$/.
exec(text)??[];return pid===void 0||name===void 0?void 0:{pid:Number(pid),machine:name}}function isAbandoned({text,ageMs},here){const owner=ownerOf(text);return ageMs>
ABANDONED_AFTER_MS||owner?.machine===here&&!isAlive(owner.pid)}var private_directory=__webpack_require__(1258),private_file=__webpack_require__(37775);const TOUCHED_EVERY_MS=1500,
WAIT_MS=3e4,MAX_VANISHED=20,WAY_OUT="Name profile files in a directory that you can write to: HOME, AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE say where th\
ey are. With profile-files: job they are not needed.";async function create(path,text){let handle;try{return handle=await(0,fs.ho)(path,"wx",private_file.gQ),await handle.
write(text,"utf8"),"created"}catch(error){handle!==void 0&&await(0,fs.rm)(path,{force:!0}).catch(()=>{});const code=(0,errors.c7)(error)??"";if(handle===void 0&&
code==="ENOENT")return"vanished";const isHeld=process.platform==="win32"?["EEXIST","EPERM","EBUSY"].includes(code):code==="EEXIST";if(handle===void 0&&isHeld)return"\
held";throw(0,private_file.LT)(`cannot create the lock ${path}`,error)}finally{await handle?.close()}}async function breakAbandoned(path,here){const holder=await holderOf(
path);if(holder===void 0||!isAbandoned(holder,here))return;const breaker=`${path}.break`;if(await create(breaker,"")!=="created"){const other=await holderOf(breaker);
other!==void 0&&other.ageMs>ABANDONED_AFTER_MS&&await(0,fs.rm)(breaker,{force:!0});return}try{(await holderOf(path))?.text===holder.text&&await(0,fs.rm)(path,{force:!0})}finally{
await(0,fs.rm)(breaker,{force:!0})}}async function notFree(file,path,since){const owner=ownerOf((await holderOf(path))?.text??""),by=owner===void 0?"another pro\
cess":`process ${owner.pid} on ${owner.machine}`;return new errors._G({code:"delivery",message:`${file} was not free within ${Math.round(((0,clock.X)()-since)/100)/
10} s: the lock ${path} is held by ${by}`,hint:`If no other job is writing that file, delete ${path} and run again.`})}function heldLock(path,text){const isOurs=async()=>(await holderOf(
path))?.text===text,touch=async()=>{await isOurs()&&await(0,fs.Ek)(path,new Date,new Date)},heart=setInterval(()=>{touch().catch(()=>{})},TOUCHED_EVERY_MS);return heart.
unref(),{path,createdDirectories:[],async confirm(){if(!await isOurs())throw new errors._G({code:"delivery",message:`the lock ${path} was taken over by another \
process, since this one was suspended for too long`,hint:"Run again."})},async release(){clearInterval(heart),await isOurs()&&await(0,fs.rm)(path,{force:!0})}}}
async function acquireFileLock(file,{waitMs,stop}={waitMs:WAIT_MS}){const createdDirectories=new Set,since=(0,clock.X)();let vanished=0;try{for(;;){for(const directory of await(0,private_directory.
V)((0,external_node_path_.dirname)(file),WAY_OUT))createdDirectories.add(directory);const attempt=await attemptLock(file);if(typeof attempt=="object")return{...attempt,
createdDirectories:[...createdDirectories]};if(vanished=attempt==="vanished"?vanished+1:0,vanished>=MAX_VANISHED)throw cannotLock(file);if((0,clock.X)()>since+waitMs||
stop?.aborted===!0)throw await notFree(file,lockOf(file),since);await(0,promises_.setTimeout)(2+Math.random()*20)}}catch(error){throw await(0,private_directory.
f)([...createdDirectories]),error}}function cannotLock(file){return new errors._G({code:"delivery",message:`cannot create the lock ${lockOf(file)}: no file can \
be made in the directory ${(0,external_node_path_.dirname)(file)}`,hint:WAY_OUT})}async function tryFileLock(file){const attempt=await attemptLock(file);return typeof attempt==
"object"?attempt:void 0}async function attemptLock(file){const path=lockOf(file),here=await machine(),text=`${process.pid} ${(0,external_node_crypto_.randomUUID)()}\
 ${here}`,made=await create(path,text);return made==="created"?heldLock(path,text):(made==="held"&&await breakAbandoned(path,here),made)}function lockOf(file){return`${file}\
.role-chain-lock`}}),1258:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>ensurePrivateDirectory,
f:()=>removeEmptyDirectories});var _fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),
node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
74296),_private_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(37775);const MAX_ATTEMPTS=10;async function ensurePrivateDirectory(directory,hint){await(0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__.
bu)(directory);const made=[];for(let attempt=1;;attempt++)try{for(const path of await missingOf(directory))await makeDirectory(path)&&made.push(path);return made}catch(error){
if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error)==="ENOENT"&&attempt<MAX_ATTEMPTS)continue;throw await removeEmptyDirectories(made),(0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__.
LT)(`cannot create the directory ${directory}`,error,hint)}}async function missingOf(directory){const missing=[];for(let path=directory;!await isDirectory(path)&&
(missing.unshift(path),path!==(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));return missing}
function isDirectory(path){return(0,_fs_js__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(status=>status.isDirectory(),()=>!1)}async function makeDirectory(path){
try{return await(0,_fs_js__WEBPACK_IMPORTED_MODULE_0__.Ck)(path,{mode:448}),!0}catch(error){if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error)==="EEX\
IST"&&await isDirectory(path))return!1;throw error}}async function removeEmptyDirectories(directories){for(const directory of[...directories].reverse())await(0,_fs_js__WEBPACK_IMPORTED_MODULE_0__.
Nr)(directory).catch(()=>{})}}),37775:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DA:()=>removeLeftovers,
LT:()=>deliveryError,bu:()=>refuseLinkedDirectory,gQ:()=>PRIVATE_MODE,h3:()=>isOpenToAll,q1:()=>readPrivateFile,toByteText:()=>toByteText,writePrivateFile:()=>writePrivateFile});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__),
_fs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27672),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_3__),node_timers_promises__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58500),node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.
n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__),_core_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(74296),_own_directory_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
13853);const isWindows=process.platform==="win32",PRIVATE_MODE=384;function toByteText(text){return Buffer.from(text,"utf8").toString("latin1")}function deliveryError(message,cause,hint){
if(cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__._G)return cause;const details={code:"delivery",message:`${message}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.
bD)(cause)}`,cause};return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__._G(hint===void 0?details:{...details,hint})}async function statusOf(path){try{return await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
$1)(path)}catch(error){if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__.c7)(error)==="ENOENT")return;throw deliveryError(`cannot look at ${path}`,error)}}function refusal(path,reason,hint){
return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__._G({code:"delivery",message:`refusing to use ${path}: ${reason}`,hint})}async function refuseLinkedDirectory(directory){
if((await statusOf(directory))?.isSymbolicLink()===!0)throw refusal(directory,"it is a symbolic link","Name the directory that it points to instead.")}async function refuseUnusualFile(path){
await refuseLinkedDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));const status=await statusOf(path);if(status?.isSymbolicLink()===!0)throw refusal(
path,"it is a symbolic link","Name the file that it points to instead.");if(status?.isFile()===!1)throw refusal(path,"it is not a regular file","Name a regular \
file instead.")}async function refuseForeignFile(path,uid){if(isWindows||uid===0||(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_6__.MU)(uid)||(await statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
dirname)(path)))?.uid===uid)return;const hint=`Find out who made it, delete ${path} and run again; or name a file in a directory that only you can write to.`;throw refusal(
path,"it belongs to another user, in a directory that is not theirs",hint)}async function isOpenToAll(directory){const mode=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
stat)(directory).then(status=>status.mode,()=>0);return!isWindows&&(mode&514)===2}async function readPrivateFile(path){await refuseUnusualFile(path);let handle;
try{const flags=isWindows?0:node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;handle=await(0,_fs_js__WEBPACK_IMPORTED_MODULE_2__.
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
name),{force:!0}).catch(()=>{})}}),91942:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>obtain});
var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32257),_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(75390),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),node_timers_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58500),node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__),_core_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
74296),_files_file_lock_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(34344),_cached_session_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8516);const MAX_AHEAD_MS=15e3,
POLL_MS=40,MIN_MS=3e3;async function obtain(key,obtaining){const{cache,now}=obtaining,session=await cache.read(key);switch((0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__.
YP)(session,now())){case"fresh":return session??unreachable();case"due":return renewAhead(session??unreachable(),obtaining);case"over":return renewNow(key,obtaining)}}
function unreachable(){throw new Error("a session that is not there cannot be in force")}async function renewAhead(session,obtaining){const{cache,now,warn}=obtaining,
{key}=session;if(await cache.isPausing(session,now()))return session;const lock=await(0,_files_file_lock_js__WEBPACK_IMPORTED_MODULE_4__.j)(lockedFile(cache)).catch(
()=>{});if(lock===void 0)return session;const leftMs=session.credentials.expiration.getTime()-now();try{return await renewLocked(key,{milliseconds:Math.min(MAX_AHEAD_MS,
leftMs/2),isAhead:!0},obtaining)}catch(error){const until=(0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_6__.n)(session.credentials.expiration);return warn(`T\
he session is valid until ${until}, but could not be renewed early: ${obtaining.describe(error)}`),session}finally{await lock.release()}}async function renewNow(key,obtaining){
const{cache,now,waitMs}=obtaining,[began,end]=[now(),(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)()+waitMs];for(;;){const lock=await(0,_files_file_lock_js__WEBPACK_IMPORTED_MODULE_4__.
j)(lockedFile(cache));if(lock!==void 0&&(end-(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)()>MIN_MS||waitMs<=MIN_MS))try{return await throwIfFailedSince(key,
began,cache),await renewLocked(key,{milliseconds:end-(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)(),isAhead:!1},obtaining)}finally{await lock.release()}await lock?.
release(),await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(POLL_MS/2+Math.random()*POLL_MS),await cache.requirePrivate();const session=await cache.
read(key);if(session!==void 0&&(0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__.YP)(session,now())!=="over")return session;if(await throwIfFailedSince(key,began,
cache),lock!==void 0||(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)()>end)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__._G({code:"deadline",message:`\
Another process is renewing the credentials, and did not finish within ${Math.round(waitMs/1e3)} seconds.`,hint:"Is the network slow, or does AWS throttle? The \
renewal itself reports it when it ends."})}}async function throwIfFailedSince(key,began,cache){const failure=await cache.readFailure(key);if(failure!==void 0&&!failure.
isAhead&&failure.at>=began)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__._G({code:"source",message:failure.text})}async function renewLocked(key,{milliseconds,
isAhead},{cache,now,renew,describe}){const session=await cache.read(key);if(session!==void 0&&(0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__.YP)(session,now())===
"fresh")return session;try{return await renew(key,milliseconds)}catch(error){throw await cache.writeFailure(key,{at:now(),text:describe(error),isAhead}),error}}
function lockedFile({directory}){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,"renewal")}}),90743:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>Renewer});var clock=__webpack_require__(32257),iso_seconds=__webpack_require__(75390),errors=__webpack_require__(
74296),failure=__webpack_require__(1333),cached_session=__webpack_require__(8516),choose_source=__webpack_require__(86160),run_chain=__webpack_require__(89214),
open_ends=__webpack_require__(7724),net_network=__webpack_require__(1101),run_chains=__webpack_require__(22823),systems=__webpack_require__(16134),kept_hop=__webpack_require__(
58733);const LIMIT={whose:"the",hint:"A renewal must finish by then, since SDKs do not wait longer. Is the network slow?"};class PathRun{#context;constructor(context){
this.#context=context}async along(path,{taken,from,milliseconds},onHop){const{spec,runner}=this.#context,missing=from===void 0?(0,choose_source.vz)(spec.source).
missing(runner):void 0;if(missing!==void 0)throw new errors._G(missing);return this.#withChain(milliseconds,async world=>{let session=from;from!==void 0&&concealSession(
from,runner);for(const[index,{key,node}]of[...path.entries()].slice(taken)){const before=session===void 0?void 0:(0,kept_hop.E)(session);session=await this.#keep(
key,await(0,run_chain.no)(node,before,{plan:spec.plan,world})),onHop?.(index+1,session)}if(session===void 0)throw new Error("a path has at least one hop");return session})}async#keep(key,taken){
const{cache,now}=this.#context,cached=(0,kept_hop.Q)(key,taken,now());return await cache.write(cached),cached}#withChain(milliseconds,work){const{spec,runner,source:opened}=this.#context,
{source,plan,network,avoidsSpecialCharacters}=spec,use={log:runner.log,startedAt:(0,clock.X)(),doing:"renewing the credentials",limit:LIMIT},start={source:(0,choose_source.
vz)(source),region:plan.region,endpoints:network.endpoints,idToken:(0,systems.uw)(runner),skipsIdToken:!0,ignoreEnvironment:!1,onUnused:()=>{},explains:!0},deadlineSeconds=Math.
max(1,Math.round(milliseconds/100))/10;return(0,net_network.p)({...network,deadlineSeconds},use,open=>{const ends=(0,open_ends.f)(start,open,runner),from={...ends,
source:opened??ends.source};return work((0,run_chains.lu)({plan,avoidsSpecialCharacters,explains:!0},runner,from))})}}function concealSession({credentials},{conceal}){
conceal(credentials.accessKeyId.reveal()),conceal(credentials.secretAccessKey.reveal()),conceal(credentials.sessionToken.reveal())}var renewal_spec=__webpack_require__(
42911);const MAX_DETOUR_MS=15e3,NEW_MS=6e4;class Renewer{#renewing;#paths;#run;constructor(renewing){this.#renewing=renewing,this.#paths=(0,renewal_spec.wG)(renewing.
spec),this.#run=new PathRun(renewing)}async renew(key,milliseconds){const path=this.#paths.get(key);if(path===void 0)throw new errors._G({code:"delivery",message:"\
The credentials that were asked for are not of this job.",hint:"Does AWS_CONFIG_FILE, or the profile, belong to another job? Log in again."});const before=await this.#sessionsBefore(
path),now=this.#renewing.now(),fresh=before.findLastIndex(session=>(0,cached_session.YP)(session,now)==="fresh"),holding=before.findLastIndex(session=>(0,cached_session.
YP)(session,now)!=="over"),last=before[holding];if(holding<=fresh||last===void 0||await this.#renewing.cache.isPausing(last,now))return this.#runOrBegin(path,{taken:holding+
1,from:last,milliseconds});const began=(0,clock.X)(),leftMs=last.credentials.expiration.getTime()-now,detour={taken:fresh+1,from:before[fresh],milliseconds:Math.
min(MAX_DETOUR_MS,leftMs/2,milliseconds/2)},{taken,from}=await this.#detour(path,detour,last);if(taken===path.length&&from!==void 0)return from;const rest=milliseconds-
((0,clock.X)()-began);return this.#run.along(path,{taken,from,milliseconds:Math.max(rest,milliseconds/2)})}#sessionsBefore(path){return Promise.all(path.slice(0,
-1).map(({key})=>this.#renewing.cache.read(key)))}async#runOrBegin(path,leg){const began=(0,clock.X)();try{return await this.#run.along(path,leg)}catch(error){const{
from,taken,milliseconds}=leg;if(!(from!==void 0&&this.#renewing.now()-from.obtainedAt>NEW_MS)||!isRefused(error,taken+1))throw error;const rest=milliseconds-((0,clock.
X)()-began);return this.#run.along(path,{taken:0,from:void 0,milliseconds:rest}).catch(()=>{throw error})}}async#detour(path,leg,instead){const{cache,runner,now,
describe}=this.#renewing,resumeAt=path.findIndex(({key})=>key===instead.key)+1;let reached=leg;try{const from=await this.#run.along(path,leg,(taken,session)=>{reached=
{taken,from:session}});return{taken:path.length,from}}catch(error){if(reached.taken>=resumeAt){if(error instanceof errors._G&&error.code==="deadline")return reached;
throw error}const until=(0,iso_seconds.n)(instead.credentials.expiration);return runner.log.warning(`${describe(error)}
Continuing from ${instead.assumedRoleArn}, which is valid until ${until}.`),await cache.writeFailure(instead.key,{at:now(),text:describe(error),isAhead:!0}),{taken:resumeAt,
from:instead}}}}function isRefused(error,hop){return error instanceof errors._G&&error.hop?.number===hop&&error.cause instanceof failure.Rk&&(error.cause.kind===
"credentials"||error.cause.kind==="denied")}})};0&&(module.exports={id,ids,modules});
