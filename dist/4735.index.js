'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=4735,ids=[4735],modules={
74296:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_G:()=>RoleChainError,bD:()=>messageOf,c7:()=>systemCodeOf});
var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31984);class RoleChainError extends Error{code;hint;hop;explanation;constructor(details){
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
code)?void 0:WORDS[known.code];return known===void 0||words===void 0?void 0:`${words(known)} (${known.code})`}}),27672:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$1:()=>lstat,$w:()=>rename,Ck:()=>mkdir,Ek:()=>utimes,Kz:()=>realpath,Nr:()=>rmdir,TA:()=>readFile,T_:()=>access,_h:()=>writeFile,
dl:()=>appendFile,h_:()=>readlink,ho:()=>open,jV:()=>mkdtemp,readdir:()=>readdir,rm:()=>rm,stat:()=>stat,xv:()=>truncate});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_util__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57975),node_util__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);const access=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.access),appendFile=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFile),
lstat=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.lstat),mkdir=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(
node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdir),mkdtemp=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtemp),readdir=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir),readFile=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFile),
readlink=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readlink),realpath=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpath.native),rename=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.
rename),rm=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.rm),rmdir=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(
node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdir),stat=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.stat),truncate=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.truncate),utimes=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.utimes),
writeFile=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFile),openDescriptor=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open),closeDescriptor=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.
close),statOf=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fstat),modeTo=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmod),ownerTo=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fchown),
flush=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fsync);async function open(path,flags,mode){const descriptor=await openDescriptor(
path,flags,mode);return{stat:()=>statOf(descriptor),readBytes:()=>readFile(descriptor),readText:encoding=>readFile(descriptor,encoding),write:(text,encoding)=>writeFile(
descriptor,text,encoding),chown:(uid,gid)=>ownerTo(descriptor,uid,gid),chmod:to=>modeTo(descriptor,to),sync:()=>flush(descriptor),close:()=>closeDescriptor(descriptor)}}}),
66906:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>withoutAccountIds,W:()=>ACCOUNT_ID});
const ACCOUNT_ID=/(?:(?<!\d|\\u)|(?<=\\u[\da-f]{4,6}))\d{12}(?!\d)/g;function withoutAccountIds(text){return text.replace(ACCOUNT_ID,"***")}}),75406:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>Concealed});var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65320),_text_hide_values_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
24330),_text_trim_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(43675);const HIDDEN="***",LONG=8;class Concealed{#long=new _text_hide_values_js__WEBPACK_IMPORTED_MODULE_1__.
zl;#acrossGaps=new _text_hide_values_js__WEBPACK_IMPORTED_MODULE_1__.zl;#short=new Set;#longestFirst;add(value){const lines=value.split(/\r\n|\r|\n/).map(line=>line.
trim());for(const line of[value,...lines].filter(_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.h_))this.#addForm(line),this.#addForm(encodeURIComponent(Buffer.from(
line).toString())),this.#addForm(line.replaceAll("/","\\/")),line.length>=LONG&&this.#addForm((0,_text_trim_js__WEBPACK_IMPORTED_MODULE_2__.s)(Buffer.from(line).
toString("base64"),"="))}hideIn(text){const whole=(0,_text_hide_values_js__WEBPACK_IMPORTED_MODULE_1__.p6)(text,this.#acrossGaps,HIDDEN),long=longestFirst(this.#long.
possibleIn(whole));return this.#longestFirst??=longestFirst([...this.#short]),[...long,...this.#longestFirst].reduce((shown,value)=>shown.replaceAll(value,HIDDEN),
whole)}#addForm(form){const letters=(0,_text_hide_values_js__WEBPACK_IMPORTED_MODULE_1__.C3)(form);letters===void 0?(this.#short.add(form),this.#longestFirst=void 0):
(this.#acrossGaps.add(letters),this.#long.add(form))}}function longestFirst(values){return values.toSorted((one,other)=>other.length-one.length)}}),24735:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{sF:()=>currentRunner,qG:()=>leave,xV:()=>reportFailure});var errors=__webpack_require__(74296),core=__webpack_require__(
33838),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(76760),inputs=__webpack_require__(22173);const BLANK=" ";var input_slips=__webpack_require__(
69411),secret=__webpack_require__(22559),account_ids=__webpack_require__(66906),external_node_fs_=__webpack_require__(73024),fs=__webpack_require__(27672),runner=__webpack_require__(
41814);const WRITERS={GITHUB_ENV:core.dN,GITHUB_OUTPUT:core.uH,GITHUB_STATE:core.LZ},VARIABLES=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"],NAME=/^[A-Za-z0-9_-]+$/;
class CommandFiles{#environment;constructor(environment){this.#environment=environment}async check(){for(const variable of VARIABLES)await requireWritable(this.#path(
variable)).catch(error=>{throw unusable(variable,error)})}async append(variable,entries){requireNames(variable,[...entries.keys()]);const path=this.#path(variable),
length=await lengthOf(path);try{await requireWritable(path),entries.forEach((value,name)=>{WRITERS[variable](name,(0,runner._)(value))})}catch(error){throw await cutBack(
path,length).catch(()=>{}),unusable(variable,error)}}async checkpoint(){const lengths=new Map;for(const variable of VARIABLES.filter(name=>name!=="GITHUB_STATE")){
const path=this.#path(variable);lengths.set(path,await lengthOf(path))}return async()=>{for(const[path,length]of lengths)await cutBack(path,length)}}#path(variable){
const file=this.#environment[variable]??"";if(file==="")throw unusable(variable);return file}}async function requireWritable(path){await(0,fs.T_)(path,external_node_fs_.
constants.W_OK),(await(0,fs.stat)(path)).isFIFO()&&await(await(0,fs.ho)(path,external_node_fs_.constants.O_WRONLY|external_node_fs_.constants.O_NONBLOCK)).close()}
async function lengthOf(path){const status=await(0,fs.$1)(path).catch(()=>{});return status?.isFile()===!0?status.size:void 0}async function cutBack(path,length){
const now=await lengthOf(path);length!==void 0&&now!==void 0&&now>length&&await(0,fs.xv)(path,length)}function requireNames(variable,names){if(!names.every(name=>NAME.
test(name)))throw new errors._G({code:"delivery",message:`A name has characters that are not allowed in variables, outputs or state, so it is not written to ${variable}\
.`})}function unusable(variable,cause){return new errors._G({code:"delivery",message:cause===void 0?`${variable} does not name a file that can be written, so no\
thing can be passed to later steps.`:`The file that ${variable} names cannot be written, so nothing can be passed to later steps: ${(0,errors.bD)(cause)}`,hint:cause===
void 0?"A runner sets it for every step. Outside of a runner, use `role-chain env` instead of the action.":"The runner creates it for every step: check whether \
its disk is full or something removed the file.",cause})}var concealed=__webpack_require__(75406),plain_text=__webpack_require__(65320);const PREFIX="INPUT_";class GitHubRunner{#process;#files;#concealed=new concealed.
P;#maskedAccounts;log;constructor(process2){this.#process=process2,this.#files=new CommandFiles(process2.env);const say=(command,form)=>message=>{this.#maskAccountsOf(
message),command(form(this.#concealed.hideIn(message)))};this.log={debug:say(core.Yz,plain_text.RK),info:say(core.pq,plain_text.y1),notice:say(core.lm,plain_text.
RK),warning:say(core.$e,plain_text.RK),error:say(core.z3,plain_text.RK)}}conceal=value=>(this.#concealed.add(value),(0,plain_text.rh)(value).forEach(core.Pq),new secret.
z(value));get environment(){return this.#process.env}get workspace(){return this.#process.env.GITHUB_WORKSPACE??this.#process.cwd()}get temporaryDirectory(){const named=this.#process.
env.RUNNER_TEMP??"";return(0,external_node_path_.resolve)(this.#process.cwd(),named===""?(0,external_node_os_.tmpdir)():named)}input(name){return this.#process.
env[inputVariable(name)]??""}maskAccountsInLog(){this.#maskedAccounts??=new Set}#maskAccountsOf(message){for(const[account]of this.#maskedAccounts===void 0?[]:message.
matchAll(account_ids.W))this.#maskedAccounts?.has(account)===!1&&(this.#maskedAccounts.add(account),this.conceal(account))}isLeftEmpty(name){const{whenEmpty}=inputs.
mc[name],text=this.#process.env[inputVariable(name)];return whenEmpty!==void 0&&text!==void 0&&text!==BLANK&&text.trim()===""}misnamedInputs(known){return Object.
entries(this.#process.env).filter(([variable])=>variable.startsWith(PREFIX)).flatMap(([variable,value=""])=>{const typed=variable.slice(PREFIX.length).toLowerCase(),
meant=known.some(name=>name===typed)?void 0:(0,input_slips.j)(typed,known),message=`is not an input of this action; did you mean '${meant??""}'?`;return meant===
void 0?[]:[{typed,meant,message,isEmpty:value.trim()===""}]})}hide(variables){this.#process.unset(variables)}checkDelivery(){return this.#files.check()}checkpoint(){
return this.#files.checkpoint()}withoutSecrets(text){return this.#concealed.hideIn(text)}exportVariables(variables){return this.#files.append("GITHUB_ENV",variables)}setOutputs(outputs){
return this.#files.append("GITHUB_OUTPUT",outputs)}saveState(name,value){return this.#files.append("GITHUB_STATE",new Map([[name,value]]))}async summary(){const path=this.#process.
env.GITHUB_STEP_SUMMARY??"",hidesAccounts=this.#maskedAccounts!==void 0,guard=text=>{const shown=this.#concealed.hideIn(text);return hidesAccounts?(0,account_ids.
I)(shown):shown};return path===""?void 0:(await __webpack_require__.e(9727).then(__webpack_require__.bind(__webpack_require__,99727))).openSummary(path,{guard,hidesAccounts})}}
function inputVariable(name){return`${PREFIX}${name.toUpperCase()}`}var standard_output=__webpack_require__(77847);function currentRunner(withoutLog="ends"){return(0,standard_output.
EF)(process.stdout,process.stderr,status=>{withoutLog==="ends"&&process.exit(status)}),new GitHubRunner({env:{...process.env},cwd:()=>process.cwd(),unset:names=>{
for(const name of names)Reflect.deleteProperty(process.env,name)}})}const GRACE_MILLISECONDS=1e3;function leave(){setTimeout(()=>{process.getActiveResourcesInfo().
some(name=>name.startsWith("FSReq"))&&leaveWithoutWaiting(),process.exit()},GRACE_MILLISECONDS).unref()}function leaveWithoutWaiting(){process.execve!==void 0&&
process.platform!=="win32"&&(process.removeAllListeners("warning"),process.execve(process.execPath,[process.execPath,"--eval",`process.exitCode = ${process.exitCode??
0}`])),process.kill(process.pid,"SIGKILL")}function reportFailure(error,log){process.exitCode=1,log.error(error instanceof errors._G?error.describe():`Unexpecte\
d error: ${(0,errors.bD)(error)}`),!(error instanceof errors._G)&&error instanceof Error&&error.stack!==void 0&&log.debug(error.stack)}}),65320:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{RK:()=>visible,h_:()=>isMaskable,rh:()=>linesToMask,y1:()=>plainLines});var _text_ascii_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
49024);const LINE_BREAK=/\r\n|[\n\v\f\r\u0085\u2028\u2029]/,IN_ASCII={command:/^ *: *:/,oldCommand:/##(?=(?:vso)?\[)/gi},newCommand=()=>/^[^\p{L}\p{N}\p{P}\p{S}]*:[^\p{L}\p{N}\p{P}\p{S}]*:/u,
newOldCommand=()=>/#[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*#(?=[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*(?:v[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*s[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*o[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*)?\[)/giu,
newControl=()=>/[^\P{Cc}\t]/gu,newUnseen=()=>/[^\P{Cc}\t\r\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;function plainLines(message){return message.split(LINE_BREAK).map(plainLine).
join(`
`)}function plainLine(line){const isAscii=(0,_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__._)(line),shown=isAscii?line.replace(IN_ASCII.oldCommand,"# #"):line.replace(
newOldCommand(),"# #").replace(newControl(),escapeControl);return(isAscii?IN_ASCII.command:newCommand()).test(shown)?`| ${shown}`:shown}function visible(message){
return(0,_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__._)(message)?message:message.replace(newUnseen(),escapeControl)}const MIN_MASK_LENGTH=4;function isMaskable(text){
return text.trim().length>=MIN_MASK_LENGTH}function linesToMask(secret){return[...new Set(secret.split(/\r?\n/).filter(isMaskable))]}function escapeControl(character){
const code=(character.codePointAt(0)??0).toString(16);return code.length>2?`\\u${code.padStart(4,"0")}`:`\\x${code.padStart(2,"0")}`}}),41814:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>plainValue});function plainValue(value){return typeof value=="string"?value:value.reveal()}}),77847:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EF:()=>endOnBrokenLog,Pk:()=>statusOfClosedOutput,rn:()=>StandardOutput});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
74296);const READER_GONE=141;class StandardOutput{#stream;#failure;#last=Promise.resolve();constructor(stream){this.#stream=stream,stream.on("error",this.#note)}print=text=>{
this.#throwFailure(),this.#last=new Promise(resolve=>{this.#stream.write(text,error=>{error instanceof Object&&this.#note(error),resolve()})})};printed=async()=>{
await this.#last,this.#throwFailure()};#note=error=>{this.#failure??=error};#throwFailure(){if(this.#failure!==void 0)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G({code:"delivery",message:`standard output cannot be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(this.#failure)}`,hint:"What has been print\
ed is not complete: do not use it.",cause:this.#failure})}}function statusOfClosedOutput(error){const code=error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G&&error.code==="delivery"?(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.c7)(error.cause):void 0;return code==="EPIPE"||code==="EOF"?READER_GONE:void 0}function endOnBrokenLog(stdout,stderr,exit){
stderr.on("error",()=>{}),stdout.on("error",error=>{stderr.write(`role-chain: the log cannot be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}\

`,()=>{}),exit(1)})}}),43675:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{s:()=>withoutEnding});
function withoutEnding(text,characters){let end=text.length;for(;end>0&&characters.includes(text.charAt(end-1));)end-=1;return text.slice(0,end)}})};0&&(module.exports={id,ids,modules});
