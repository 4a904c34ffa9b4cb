'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=2341,ids=[2341],modules={
61626:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B8:()=>parseAssumedRoleArn,DM:()=>parseRoleArn,
KC:()=>accountOfArn,cn:()=>partitionOfRegion,rW:()=>isHostOfAws,rh:()=>isPartition});const PARTITIONS=[{name:"aws-cn",regions:/^cn-\w+-\d+$/,dnsSuffix:"amazonaw\
s.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn"},{name:"aws-us-gov",regions:/^us-gov-\w+-\d+$/,dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws"},
{name:"aws-iso",regions:/^us-iso-\w+-\d+$/,dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov"},{name:"aws-iso-b",regions:/^us-isob-\w+-\d+$/,dnsSuffix:"\
sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud"},{name:"aws-iso-e",regions:/^eu-isoe-\w+-\d+$/,dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.a\
dc-e.uk"},{name:"aws-iso-f",regions:/^us-isof-\w+-\d+$/,dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov"},{name:"aws-eusc",regions:/^eusc-(?:de)-\w+-\d+$/,
dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu"}],COMMERCIAL={name:"aws",regions:/^[a-z]/,dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"a\
pi.aws"};function partitionOfRegion(region){return PARTITIONS.find(partition=>partition.regions.test(region))??COMMERCIAL}function isHostOfAws(hostname){return[
COMMERCIAL,...PARTITIONS].some(({dnsSuffix,dualStackDnsSuffix=dnsSuffix})=>[dnsSuffix,dualStackDnsSuffix].some(suffix=>hostname.endsWith(`.${suffix}`)))}function isPartition(name){
return name===COMMERCIAL.name||PARTITIONS.some(partition=>partition.name===name)}const ROLE_ARN=/^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):role\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?(?<name>[\w+=,.@-]{1,64})$/;
function parseRoleArn(arn){const parts=ROLE_ARN.exec(arn)?.groups,{partition,account,name}=parts??{};if(!(partition===void 0||account===void 0||name===void 0||!isPartition(
partition)))return{arn,partition,account,name}}const ASSUMED_ROLE_ARN=/^arn:(?<partition>[a-z-]+):sts::(?<account>\d{12}):assumed-role\/(?<name>[\w+=,.@-]+)\/(?<sessionName>[\w+=,.@-]+)$/;
function parseAssumedRoleArn(arn){const{partition,account,name,sessionName}=ASSUMED_ROLE_ARN.exec(arn)?.groups??{};if(!(partition===void 0||account===void 0||name===
void 0||sessionName===void 0))return{partition,account,name,sessionName}}function accountOfArn(arn){const account=arn.split(":")[4];return account===void 0||account===
""?void 0:account}}),74296:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_G:()=>RoleChainError,
bD:()=>messageOf,c7:()=>systemCodeOf});var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31984);class RoleChainError extends Error{code;hint;hop;explanation;constructor(details){
super(details.message,details.cause===void 0?{}:{cause:details.cause}),this.name="RoleChainError",this.code=details.code,this.hint=details.hint,this.hop=details.
hop,this.explanation=details.explanation}describe(){return this.hint===void 0?this.message:`${this.message}
${this.hint}`}}function messageOf(error){return(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__.S)(error)??textOf(error)}function textOf(error){return error instanceof
Error?error.message:String(error)}function systemCodeOf(error){return typeof error=="object"&&error!==null&&"code"in error&&typeof error.code=="string"?error.code:
void 0}}),22559:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{z:()=>Secret});var node_util__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
57975),node_util__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);const HIDDEN="***";class Secret{#value;constructor(value){
this.#value=value}reveal(){return this.#value}toString(){return HIDDEN}toJSON(){return HIDDEN}[node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom](){return HIDDEN}}}),
31984:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>systemErrorInWords});function systemErrorOf(error){
if(typeof error!="object"||error===null||!("code"in error&&"syscall"in error))return;const{code,syscall}=error;if(!(typeof code!="string"||typeof syscall!="stri\
ng"))return{code,syscall,what:pathIn(error)??addressIn(error)}}function pathIn(error){return"path"in error&&typeof error.path=="string"?error.path:void 0}function addressIn(error){
return"address"in error&&typeof error.address=="string"?`${error.address}${"port"in error&&typeof error.port=="number"?`:${error.port}`:""}`:void 0}const DEEDS={
open:"open",read:"read",write:"write to",mkdir:"create",mkdtemp:"create",rmdir:"remove",unlink:"remove",rm:"remove",rename:"rename",scandir:"list",lstat:"look a\
t",stat:"look at",readlink:"look at",access:"access",chmod:"change the permissions of",chown:"change the owner of",listen:"listen on"},noPermission=({syscall,what})=>syscall.
startsWith("spawn")?`there is no permission to run ${what??"the program"}`:`there is no permission to ${DEEDS[syscall]??syscall} ${what??"the file"}`,WORDS={ENOENT:({
syscall,what})=>syscall.startsWith("spawn")?`there is no program ${what??""}`.trim():`${what??"the file"} does not exist`,EACCES:noPermission,EPERM:noPermission,
ENOSPC:({what})=>`no space is left on the disk${what===void 0?"":` for ${what}`}`,EDQUOT:({what})=>`the quota of the disk is used up${what===void 0?"":`, for ${what}`}`,
EROFS:({what})=>`${what??"the file"} is on a file system that cannot be written`,EISDIR:({what})=>`${what??"it"} is a directory`,ENOTDIR:({what})=>`a part of th\
e path ${what??""} is not a directory`.replace("  "," "),ENOTEMPTY:({what})=>`${what??"the directory"} is not empty`,EEXIST:({what})=>`${what??"the file"} exist\
s already`,EMFILE:()=>"this process has too many files open",ENFILE:()=>"this machine has too many files open",ELOOP:({what})=>`${what??"the path"} leads throug\
h symbolic links that are not followed`,ENAMETOOLONG:({what})=>`the name ${what??""} is too long`.replace("  "," "),EBUSY:({what})=>`${what??"the file"} is in u\
se by another program`,ETXTBSY:({what})=>`${what??"the file"} is being run`,EXDEV:({what})=>`${what??"the file"} is on another file system`,EIO:({what})=>`the d\
isk failed${what===void 0?"":` with ${what}`}`,EADDRINUSE:({what})=>`${what??"the address"} is in use by another program`,EADDRNOTAVAIL:({what})=>`${what??"the \
address"} is not an address of this machine`};function systemErrorInWords(error){const known=systemErrorOf(error),words=known===void 0||!Object.hasOwn(WORDS,known.
code)?void 0:WORDS[known.code];return known===void 0||words===void 0?void 0:`${words(known)} (${known.code})`}}),62341:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{credentialProcess:()=>credentialProcess});var errors=__webpack_require__(74296),
arn=__webpack_require__(61626),process_answer=__webpack_require__(84161),standard_output=__webpack_require__(77847),cached_session=__webpack_require__(8516),session_cache=__webpack_require__(
74984);async function sessionForProfile(directory,key,output){if(!/^[0-9a-f]{64}$/.test(key))throw new errors._G({code:"invalid-request",message:"credential-pro\
cess is called by profiles that this program has written, with a directory and a key.",hint:"To print credentials for a credential_process of your own, use role\
-chain process."});const cache=new session_cache.n(directory);await cache.requirePrivate();const session=await cache.read(key);if(session!==void 0&&(0,cached_session.
YP)(session,Date.now())==="fresh")return session;const[{obtainHere},{commandProcess}]=await Promise.all([Promise.all([__webpack_require__.e(7934),__webpack_require__.
e(4882),__webpack_require__.e(2923),__webpack_require__.e(2823),__webpack_require__.e(6134),__webpack_require__.e(4596),__webpack_require__.e(9042),__webpack_require__.
e(4803)]).then(__webpack_require__.bind(__webpack_require__,78025)),Promise.all([__webpack_require__.e(6134),__webpack_require__.e(7717)]).then(__webpack_require__.
bind(__webpack_require__,26977))]),here=commandProcess("sdk");return output.write=here.write,obtainHere(key,cache,{...here,env:process.env})}async function credentialProcess(){
const[directory="",key=""]=process.argv.slice(2),output={write:text=>process.stderr.write(text)},{print,printed}=new standard_output.rn(process.stdout);process.
stderr.on("error",()=>{});try{const{assumedRoleArn,credentials}=await sessionForProfile(directory,key,output);print(`${(0,process_answer.C)(credentials,(0,arn.KC)(
assumedRoleArn))}
`),await printed()}catch(error){const text=error instanceof errors._G?error.describe():`unexpected error: ${(0,errors.bD)(error)}`;output.write(`role-chain: ${text}\

`),process.exitCode=1}}}),27672:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$1:()=>lstat,$w:()=>rename,
Ck:()=>mkdir,Ek:()=>utimes,Kz:()=>realpath,Nr:()=>rmdir,TA:()=>readFile,T_:()=>access,_h:()=>writeFile,dl:()=>appendFile,h_:()=>readlink,ho:()=>open,jV:()=>mkdtemp,
readdir:()=>readdir,rm:()=>rm,stat:()=>stat,xv:()=>truncate});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_util__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57975),node_util__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_util__WEBPACK_IMPORTED_MODULE_1__);const access=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.access),appendFile=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFile),lstat=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.lstat),
mkdir=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdir),mkdtemp=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(
node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtemp),readdir=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir),readFile=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFile),readlink=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readlink),
realpath=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpath.native),rename=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.rename),rm=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.rm),rmdir=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdir),stat=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.stat),truncate=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.truncate),utimes=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.utimes),
writeFile=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFile),openDescriptor=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open),closeDescriptor=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.
close),statOf=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fstat),modeTo=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmod),ownerTo=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fchown),
flush=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fsync);async function open(path,flags,mode){const descriptor=await openDescriptor(
path,flags,mode);return{stat:()=>statOf(descriptor),readBytes:()=>readFile(descriptor),readText:encoding=>readFile(descriptor,encoding),write:(text,encoding)=>writeFile(
descriptor,text,encoding),chown:(uid,gid)=>ownerTo(descriptor,uid,gid),chmod:to=>modeTo(descriptor,to),sync:()=>flush(descriptor),close:()=>closeDescriptor(descriptor)}}}),
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
MLINK")return{kind:"foreign"};throw error}finally{await handle?.close()}}}),8516:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Sq:()=>printSession,YH:()=>renewedAheadMs,YP:()=>standingOf,iq:()=>parseSession});var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22559);const MAX_AHEAD_MS=3e5,MAX_MARGIN_MS=1e4;function renewedAheadMs({obtainedAt,credentials}){return Math.min(MAX_AHEAD_MS,lifeMs(obtainedAt,credentials.expiration)/
4)}function standingOf(session,now){if(session===void 0)return"over";const{obtainedAt,credentials}=session,left=credentials.expiration.getTime()-now;return left>
renewedAheadMs(session)?"fresh":left>Math.min(MAX_MARGIN_MS,lifeMs(obtainedAt,credentials.expiration)/10)?"due":"over"}function lifeMs(obtainedAt,expiration){return Math.
max(0,expiration.getTime()-obtainedAt)}const VERSION=1;function printSession({credentials,...rest}){const{accessKeyId,secretAccessKey,sessionToken,expiration}=credentials;
return JSON.stringify({version:VERSION,...rest,accessKeyId:accessKeyId.reveal(),secretAccessKey:secretAccessKey.reveal(),sessionToken:sessionToken.reveal(),expiration:expiration.
toISOString()})}const TEXTS=["key","roleArn","assumedRoleArn","assumedRoleId","accessKeyId","secretAccessKey","sessionToken","expiration"];function parseSession(text,key){
const value=parsed(text);if(value.version!==VERSION||value.key!==key||typeof value.obtainedAt!="number")return;const texts=new Map(TEXTS.flatMap(name=>{const part=value[name];
return typeof part=="string"&&part!==""?[[name,part]]:[]})),of=name=>texts.get(name)??"",expiration=new Date(of("expiration"));if(!(texts.size<TEXTS.length||Number.
isNaN(expiration.getTime())))return{key,roleArn:of("roleArn"),assumedRoleArn:of("assumedRoleArn"),assumedRoleId:of("assumedRoleId"),obtainedAt:value.obtainedAt,
credentials:{accessKeyId:new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z(of("accessKeyId")),secretAccessKey:new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.
z(of("secretAccessKey")),sessionToken:new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__.z(of("sessionToken")),expiration}}}function parsed(text){try{const value=JSON.
parse(text);return typeof value=="object"&&value!==null?{...value}:{}}catch{return{}}}}),84161:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>processAnswer});var _text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(75390);function processAnswer({
accessKeyId,secretAccessKey,sessionToken,expiration},account){return JSON.stringify({Version:1,AccessKeyId:accessKeyId.reveal(),SecretAccessKey:secretAccessKey.
reveal(),SessionToken:sessionToken?.reveal(),Expiration:expiration&&(0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_0__.n)(expiration),AccountId:account})}}),74984:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>SessionCache});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
74296),_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13853),_files_own_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2734),
_cached_session_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8516);const isWindows=process.platform==="win32",NAME=/^(?:[0-9a-f]{64}(?:\.failure)?\.json|\.[0-9a-f]{64}(?:\.failure)?\.json\.[0-9a-f]{16}\.tmp|renewal\.role-chain-lock\.break)$/,
MAX_LIFE_MS=12*36e5;class SessionCache{directory;#chosenBy;constructor(directory,chosenBy="program"){this.directory=directory,this.#chosenBy=chosenBy}async requirePrivate(){
const fault=await faultOf(this.directory);if(fault!==void 0){const hint=this.#chosenBy==="program"?fault.hint:OWN_DIRECTORY;throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.
_G({code:"delivery",message:`the sessions in ${this.directory} are not used: ${fault.what}`,hint})}}async read(key){const text=await readTrusted(this.#path(key));
return text===void 0?void 0:(0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__.iq)(text,key)}async write(session){const{toByteText,writePrivateFile}=await __webpack_require__.
e(7775).then(__webpack_require__.bind(__webpack_require__,37775));await writePrivateFile(this.#path(session.key),toByteText((0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__.
Sq)(session)))}async readFailure(key){const text=await readTrusted(this.#failurePath(key));return text===void 0?void 0:parseFailure(text)}async isPausing(session,now){
const failure=await this.readFailure(session.key);return failure!==void 0&&Math.abs(now-failure.at)<(0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__.YH)(session)/
10}async writeFailure(key,failure){const{toByteText,writePrivateFile}=await __webpack_require__.e(7775).then(__webpack_require__.bind(__webpack_require__,37775));
await writePrivateFile(this.#failurePath(key),toByteText(JSON.stringify(failure))).catch(()=>{})}async sweep(now){const{readdir,rm,stat}=await Promise.resolve().
then(__webpack_require__.bind(__webpack_require__,27672)),names=await readdir(this.directory).catch(()=>[]);for(const name of names.filter(each=>NAME.test(each))){
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory,name),written=await stat(path).then(({mtimeMs})=>mtimeMs,()=>now);now-written>MAX_LIFE_MS&&
await rm(path,{force:!0}).catch(()=>{})}}#path(key){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory,`${key}.json`)}#failurePath(key){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(this.directory,`${key}.failure.json`)}}const OWN_DIRECTORY="Name a directory that does not exist yet, or one that belongs to this user alone (mode 0700) a\
nd is used for nothing else.";async function faultOf(directory){try{const status=await(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)(directory);return status.
isDirectory()?(0,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__.MU)(status.uid)?isWindows||(status.mode&63)===0?void 0:{what:"other users can open it",hint:`\
Someone has changed its mode; chmod 700 ${directory} fixes that.`}:{what:"the directory belongs to another user",hint:"Run the tool as the user that ran the ste\
p that logged in: without sudo, and not in a container of another user."}:{what:"it is not a directory",hint:"This program creates the directory itself; nothing\
 else may be in its place."}}catch(error){const isGone=(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error)==="ENOENT";return{what:isGone?"the directory i\
s gone":`it cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`,hint:isGone?"The job that logged in has ended, or this process cannot\
 see its files: a container needs that directory mounted at the same path.":"Run the tool as the user that ran the step that logged in."}}}async function readTrusted(path){
const file=await(0,_files_own_file_js__WEBPACK_IMPORTED_MODULE_4__.z)(path).catch(()=>{});return file?.kind==="own"?file.text:void 0}function parseFailure(text){
try{const value=JSON.parse(text);return typeof value=="object"&&value!==null&&"at"in value&&"text"in value&&typeof value.at=="number"&&typeof value.text=="strin\
g"?{at:value.at,text:value.text,isAhead:"isAhead"in value&&value.isAhead===!0}:void 0}catch{return}}}),77847:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EF:()=>endOnBrokenLog,Pk:()=>statusOfClosedOutput,rn:()=>StandardOutput});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
74296);const READER_GONE=141;class StandardOutput{#stream;#failure;#last=Promise.resolve();constructor(stream){this.#stream=stream,stream.on("error",this.#note)}print=text=>{
this.#throwFailure(),this.#last=new Promise(resolve=>{this.#stream.write(text,error=>{error instanceof Object&&this.#note(error),resolve()})})};printed=async()=>{
await this.#last,this.#throwFailure()};#note=error=>{this.#failure??=error};#throwFailure(){if(this.#failure!==void 0)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G({code:"delivery",message:`standard output cannot be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(this.#failure)}`,hint:"What has been print\
ed is not complete: do not use it.",cause:this.#failure})}}function statusOfClosedOutput(error){const code=error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G&&error.code==="delivery"?(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.c7)(error.cause):void 0;return code==="EPIPE"||code==="EOF"?READER_GONE:void 0}function endOnBrokenLog(stdout,stderr,exit){
stderr.on("error",()=>{}),stdout.on("error",error=>{stderr.write(`role-chain: the log cannot be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}\

`,()=>{}),exit(1)})}}),75390:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>isoSeconds});
function isoSeconds(time){return new Date(time).toISOString().replace(/\.\d+Z$/,"Z")}})};0&&(module.exports={id,ids,modules});
