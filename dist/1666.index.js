'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=1666,ids=[1666,5767],
modules={21666:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{checkProfileDelivery:()=>checkProfileDelivery,
prepareProfileDelivery:()=>prepareProfileDelivery});var external_node_path_=__webpack_require__(76760),private_file=__webpack_require__(37775),job_files=__webpack_require__(
74311),profiles_location=__webpack_require__(63099),clock=__webpack_require__(32257),external_node_fs_=__webpack_require__(73024),fs=__webpack_require__(27672),
errors=__webpack_require__(74296),file_lock=__webpack_require__(34344),private_directory=__webpack_require__(1258),profiles_sections=__webpack_require__(97320),
profiles_undo=__webpack_require__(29100),record=__webpack_require__(94857);const MAX_WAIT_MS=3e4;async function requireWritableDirectory(directory){try{await(0,fs.
T_)(directory,external_node_fs_.constants.W_OK|external_node_fs_.constants.X_OK)}catch(error){if(!((0,errors.c7)(error)==="ENOENT"&&(0,external_node_path_.dirname)(
directory)!==directory))throw(0,private_file.LT)(`cannot write in the directory ${directory}`,error);await requireWritableDirectory((0,external_node_path_.dirname)(
directory))}}async function checkProfiles(files,names,overwrite){const texts=new Map;for(const path of new Set([files.credentialsFile,files.configFile]))texts.set(
path,(await(0,private_file.q1)(path))?.text??""),await requireWritableDirectory((0,external_node_path_.dirname)(path));return overwrite||(0,profiles_sections.cd)(
files,texts,names),texts}async function lockAll(edits,{endsAt,stop}){const locked=[];try{for(const edit of[...edits].sort((one,other)=>one.path<other.path?-1:1)){
const waitMs=Math.min(MAX_WAIT_MS,Math.max(0,endsAt-(0,clock.X)())),lock=await(0,file_lock.A)(edit.path,stop===void 0?{waitMs}:{waitMs,stop});locked.push({...edit,
lock}),await(0,private_file.DA)(edit.path)}return locked}catch(error){throw await abandon(locked),error}}async function release(locked){for(const{lock}of locked)
await lock.release().catch(()=>{})}function createdBy(locked){return locked.flatMap(({lock})=>lock.createdDirectories)}async function abandon(locked){await release(
locked),await(0,private_directory.f)(createdBy(locked))}async function prepare({path,sections,lock}){const before=await(0,private_file.q1)(path),{text,undo}=(0,profiles_sections.
Dv)(before?.text??"",sections),mode=(before?.mode??private_file.gQ)&private_file.gQ,modes=before&&{mode:{before:before.mode,written:mode}};return{lock,before,text,
mode,undo:{path,writtenHash:(0,record.qQ)(text),...modes,sections:undo}}}async function putBack(written,keys,reason){const failures=[];for(const{undo,lock}of[...written].
reverse())await(0,profiles_undo.H)(undo,lock,keys).catch(error=>failures.push((0,errors.bD)(error)));throw failures.length===0?reason:(0,private_file.LT)(`${(0,errors.
bD)(reason)}; and what was written before stays`,new Error(failures.join("; ")))}async function writeAll(edits){const written=[];try{for(const edit of edits)await edit.
lock.confirm(),await(0,private_file.writePrivateFile)(edit.undo.path,edit.text,edit.mode,edit.before),written.push(edit)}catch(error){await putBack(written,new record.
QS(edits.flatMap(({undo})=>undo.sections)),error)}}async function prepareProfiles(files,entries,options){const names=entries.map(({name})=>name),locked=await lockAll(
(0,profiles_sections.z7)(files,entries),options);try{await checkProfiles(files,names,options.overwrite);const edits=[];for(const edit of locked)edits.push(await prepare(
edit));return{undo:{version:1,files:edits.map(({undo})=>undo),createdDirectories:createdBy(locked)},write:async()=>{await writeAll(edits),await release(locked)},
abandon:()=>abandon(locked)}}catch(error){throw await abandon(locked),error}}var readability=__webpack_require__(67108);async function checkProfileDelivery(runner,names,{
overwrite,files}){const texts=files==="job"?await(0,job_files.X)(runner,names,overwrite):await checkHomeFiles((0,profiles_location.lZ)(runner.environment),{names,
overwrite,log:runner.log});for(const warning of[...(0,readability.unreadableFiles)(texts,names),...(0,readability.V)(names)])runner.log.warning(warning)}async function checkHomeFiles(located,{
names,overwrite,log}){const texts=await checkProfiles(located,names,overwrite);return await warnOfOpenDirectories(located,log),texts}async function warnOfOpenDirectories({
credentialsFile,configFile},log){const directories=new Set([credentialsFile,configFile].map(path=>(0,external_node_path_.dirname)(path)));for(const directory of new Set(
[...directories,...[...directories].map(path=>(0,external_node_path_.dirname)(path))]))await(0,private_file.h3)(directory)&&log.warning(`Every user of this mach\
ine can replace the profile files ${directories.has(directory)?"in":"below"} ${directory}, and so choose the credentials of later steps: chmod go-w ${directory}\
.`)}async function prepareProfileDelivery(delivery,{runner,stop,endsAt}){const{entries,overwrite}=delivery,prepared=delivery.files==="job"?await jobDelivery(delivery,
runner):await homeDelivery(delivery,runner,{overwrite,stop,endsAt});return{...prepared,write:async()=>{if(await prepared.write(),delivery.isUnasked===!0)return;
const[first]=entries;runner.log.info(entries.length===1&&first!==void 0?`Wrote profile ${first.name}.`:`Wrote ${entries.length} profiles.`)}}}async function jobDelivery({
entries,overwrite,isUnasked=!1,movesDefault=!1},runner){const options={overwrite,skipsUnreadable:isUnasked,movesDefault},{directory,variables,before,contents}=await(0,job_files.
prepareJobFiles)(runner,entries,options);return{record:{files:"job",directory},values:{variables,history:before},write:()=>(0,job_files.writeJobFiles)(directory,
contents)}}async function homeDelivery({entries},{environment},options){const{undo,write,abandon:abandon2}=await prepareProfiles((0,profiles_location.lZ)(environment),
entries,options);return{record:{files:"home",edits:undo},write,abandon:abandon2}}}),15767:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{W4:()=>JOB_FILE_NAMES,ZB:()=>isOfRemovedDirectory,i6:()=>isInJobDirectory,removeJobFiles:()=>removeJobFiles});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
27672),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),
_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74296),_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19462);const JOB_FILE_NAMES={
credentialsFile:"credentials",configFile:"config",before:"before.json"};async function isInJobDirectory(temporaryDirectory,path){return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.
VX)(temporaryDirectory,"files",(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))}async function isOfRemovedDirectory(path){return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.
Wr)("files",(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))?(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(path)).then(()=>!1,error=>(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error)==="ENOENT"):!1}function removeJobFiles(temporaryDirectory,directory){
return(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.HY)(temporaryDirectory,"files",directory,Object.values(JOB_FILE_NAMES))}}),74311:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>checkJobFiles,prepareJobFiles:()=>prepareJobFiles,writeJobFiles:()=>writeJobFiles});var external_node_fs_=__webpack_require__(
73024),fs=__webpack_require__(27672),external_node_path_=__webpack_require__(76760),errors=__webpack_require__(74296),variables=__webpack_require__(77032),job_place=__webpack_require__(
19462),default_profile=__webpack_require__(2151),job_directory=__webpack_require__(15767),checks=__webpack_require__(15950);const isValuesBefore=(0,checks.vJ)({
AWS_CONFIG_FILE:(0,checks.sh)(checks.Kg),AWS_SHARED_CREDENTIALS_FILE:(0,checks.sh)(checks.Kg)});function noteOf(before){return JSON.stringify(before)}async function valuesBefore({
environment,temporaryDirectory}){const historyOf=async variable=>{const value=environment[variable]??"",note=await(0,job_directory.i6)(temporaryDirectory,value)?
await readNote((0,external_node_path_.dirname)(value)):void 0;return[value,...note?.[variable]??[]]};return{AWS_CONFIG_FILE:await historyOf("AWS_CONFIG_FILE"),AWS_SHARED_CREDENTIALS_FILE:await historyOf(
"AWS_SHARED_CREDENTIALS_FILE")}}async function readNote(directory){try{const note=JSON.parse(await(0,fs.TA)((0,external_node_path_.join)(directory,job_directory.
W4.before),"utf8"));return isValuesBefore(note)?note:void 0}catch{return}}var private_file=__webpack_require__(37775),profiles_location=__webpack_require__(63099),
profiles_sections=__webpack_require__(97320);const KINDS=["credentialsFile","configFile"],PLACE={what:"the profile files of this job",otherwise:"set profile-fil\
es to home"};async function contentOf(path,skipsUnreadable){let handle;try{handle=await(0,fs.ho)(path,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.
O_NONBLOCK);const status=await handle.stat();if(status.isCharacterDevice())return"";if(!status.isFile())throw new Error("it is not a regular file");return await handle.
readText("latin1")}catch(error){const code=(0,errors.c7)(error)??"";if(["ENOENT","ENOTDIR"].includes(code)||skipsUnreadable&&["EACCES","EPERM"].includes(code))return"";
throw(0,private_file.LT)(`cannot copy ${path} for this job`,error,"Name another file in AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE, or make this one readabl\
e.")}finally{await handle?.close()}}async function originalsOf({environment},own,skipsUnreadable=!1){const[credentialsFile,configFile]=KINDS.map(kind=>(0,profiles_location.
jR)(kind,environment)),files={credentialsFile:credentialsFile??own.credentialsFile,configFile:configFile??own.configFile},texts=new Map;for(const kind of KINDS)
texts.set(files[kind],await contentOf(files[kind],skipsUnreadable));return{files,texts}}function filesIn(directory){return{credentialsFile:(0,external_node_path_.
join)(directory,job_directory.W4.credentialsFile),configFile:(0,external_node_path_.join)(directory,job_directory.W4.configFile)}}async function checkJobFiles(runner,names,overwrite){
await(0,job_place.B8)(runner,PLACE);const{files,texts}=await originalsOf(runner,filesIn(await(0,job_place.pZ)(runner,"files",PLACE)));return overwrite||(0,profiles_sections.
cd)(files,texts,names),texts}async function prepareJobFiles(runner,entries,{overwrite,skipsUnreadable,movesDefault=!1}){const directory=await(0,job_place.pZ)(runner,
"files",PLACE),own=filesIn(directory),edits=(0,profiles_sections.z7)(own,entries),{files,texts}=await originalsOf(runner,own,skipsUnreadable),names=entries.map(
({name})=>name);overwrite||(0,profiles_sections.cd)(files,texts,names);const before=await valuesBefore(runner),contents=new Map([[(0,external_node_path_.join)(directory,
job_directory.W4.before),(0,private_file.toByteText)(noteOf(before))]]),copyOf=kind=>texts.get(files[kind])??"",copies={credentialsFile:copyOf("credentialsFile"),
configFile:copyOf("configFile")},start=movesDefault?(0,default_profile.$P)(copies):copies;for(const kind of KINDS){const sections=edits.find(({path})=>path===own[kind])?.
sections??[];contents.set(own[kind],(0,profiles_sections.Dv)(start[kind],sections).text)}return{directory,variables:new Map([...KINDS.map(kind=>[variables.vw[kind],
own[kind]]),...entries.some(({access})=>access.kind==="process")?[[variables.gf,"1"]]:[]]),before,contents}}async function writeJobFiles(directory,contents){await(0,fs.
Ck)(directory,{mode:448}).catch(error=>{throw(0,private_file.LT)(`cannot create the directory ${directory}`,error)});for(const[path,text]of contents)await(0,private_file.
writePrivateFile)(path,text)}}),67108:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>unseenProfiles,
unreadableFiles:()=>unreadableFiles});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4573),node_buffer__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_buffer__WEBPACK_IMPORTED_MODULE_0__),_text_list_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2807),_text_quote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
55383),_ini_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8400);const HEADER=/^\[(.+)\]/,OPTION=/^([^=:]*)[=:]/,COMMENT=/^[#;]/;class Reader{#isReplaced;#seen=new Map;#section;#indent;constructor(isReplaced){
this.#isReplaced=isReplaced}refusal(line){const content=line.trim();if(content===""||COMMENT.test(content))return;const indent=line.length-line.trimStart().length;
if(this.#indent!==void 0&&indent>this.#indent)return;const header=HEADER.exec(content)?.[1];if(header!==void 0)return this.#begin(header);if(this.#section===void 0)
return"it stands before the first [section]";const key=OPTION.exec(content)?.[1]?.trim().toLowerCase()??"";return key===""?'it is neither a [section] nor a "key\
 = value"':(this.#indent=indent,this.#add(this.#section,key))}#begin(section){this.#indent=void 0,this.#section=section;const isTwice=this.#seen.has(section)&&section!==
"DEFAULT"&&!this.#isReplaced(section);return this.#seen.has(section)||this.#seen.set(section,new Set),isTwice?`the section ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.
hD)(section)} is there twice`:void 0}#add(section,key){const keys=this.#seen.get(section),isTwice=keys?.has(key)===!0&&!this.#isReplaced(section);return keys?.add(
key),isTwice?`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(key)} is there twice in the section ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(section)}`:
void 0}}function whyUnreadable(text,isReplaced=()=>!1){if(_ini_js__WEBPACK_IMPORTED_MODULE_2__.sn.test(text))return"it starts with a byte order mark: save it as\
 UTF-8 without BOM";const bytes=Buffer.from(text,"latin1");if(!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))return"it is not UTF-8";const reader=new Reader(
isReplaced);let number=0;for(const[line]of bytes.toString("utf8").matchAll(_ini_js__WEBPACK_IMPORTED_MODULE_2__.Qx)){number+=1;const refusal=reader.refusal(line);
if(refusal!==void 0)return`line ${number}: ${refusal}`}}function unreadableFiles(texts,replaced){const headers=new Set(replaced.flatMap(name=>[name,`profile ${name}`]));
return[...texts].flatMap(([path,text])=>{const why=whyUnreadable(text,section=>headers.has(section));return why===void 0?[]:[`The AWS CLI and boto3 cannot read ${path}\
, so they will fail with the profiles of this step, and with all others. ${why[0]?.toUpperCase()??""}${why.slice(1)}. Correct that file.`]})}const SEEN_BY_ALL=/^[\w.%@:+-]+$/;
function unseenProfiles(names){const unseen=names.filter(name=>!SEEN_BY_ALL.test(name));return unseen.length===0?[]:[`The AWS SDK for JavaScript does not find t\
he settings of ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_3__.K)(unseen.map(_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD))} in a config file: it knows only p\
rofile names of letters, digits and _ . % @ : + -. Choose another name if such a tool uses the profile.`]}})};0&&(module.exports={id,ids,modules});
