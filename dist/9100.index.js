'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=9100,ids=[9100],modules={
34344:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>acquireFileLock,j:()=>tryFileLock});
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
Nr)(directory).catch(()=>{})}}),29100:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>undoFile,
undoProfiles:()=>undoProfiles});var fs=__webpack_require__(27672),external_node_path_=__webpack_require__(76760),errors=__webpack_require__(74296),list=__webpack_require__(
2807),file_lock=__webpack_require__(34344),record=__webpack_require__(94857),ini_edit=__webpack_require__(48217),ini=__webpack_require__(8400);const OWN=["aws_a\
ccess_key_id","aws_secret_access_key","aws_session_token","region","credential_process"],MAYBE_ADDED=["region"];function lineOf(text){const at=text.search(/[=:]/),
isComment=/^[ \t]*[#;]/.test(text);return at<0||isComment?{name:"",value:"",text}:{name:text.slice(0,at).trim().toLowerCase(),value:text.slice(at+1).trim(),text}}
function linesOf(section){return(section.match(ini.Qx)??[]).slice(1).map(lineOf)}function addedTo(present,undo){const lines=linesOf(present);if(lines.some(({text})=>/^[ \t]*\[/.
test(text)))return;const written=[[],MAYBE_ADDED].map(added=>OWN.filter(name=>!added.includes(name))).find(names=>isAsWritten(lines,names,undo));return written&&
lines.filter(({name,text})=>!written.includes(name)&&text.trim()!=="").map(({text})=>text)}function isAsWritten(lines,names,undo){const own=names.flatMap(name=>lines.
filter(line=>line.name===name)),text=[(0,ini.rR)((0,record.s5)(undo)),...own.map(({name,value})=>`${name} = ${value}`)];return[`
`,`\r
`].some(lineEnding=>(0,record.Rk)(text.join(lineEnding))===undo.writtenHash)}function withAdded(old,added,undo){const known=linesOf(old).map(({name})=>name),kept=added.
filter(text=>lineOf(text).name===""||!known.includes(lineOf(text).name));if(kept.length===0)return old;const start=old===""?`${(0,ini.rR)((0,record.s5)(undo))}
`:old;return[/[\r\n]$/.test(start)?start:`${start}
`,...kept].join("")}var own_values=__webpack_require__(48513),private_file=__webpack_require__(37775),checks=__webpack_require__(15950);const FORGOTTEN_AFTER_MS=168*
3600*1e3,OURS=/^\[[^\]\r\n]+\]\r?\n\s*(?:aws_access_key_id = \S+\r?\n\s*aws_secret_access_key = \S+(?:\r?\n\s*aws_session_token = \S+)?(?:\r?\n\s*region = \S+)?|region = \S+)\s*$/,
isSuperseded=(0,checks.vJ)({dialect:record.RM,profile:checks.Kg,writtenHash:checks.Kg,old:checks.Kg,lead:checks.Kg,keys:(0,checks.vJ)({written:checks.Kg,before:checks.
Kg}),at:checks.my});class SupersededSections{all;#bySection=new Map;constructor(all){this.all=all;for(const one of all)this.#bySection.set(keyOf(one),[...this.about(
one),one])}about(section){return this.#bySection.get(keyOf(section))??[]}}function keyOf({dialect,profile}){return`${dialect} ${profile}`}function textToRestore(undo,keys,left){
const about=left.about(undo),used=[];let[old,lead,keysBefore]=[(0,record.$H)(undo),undo.lead,keys.before];for(let next=superseding();next!==void 0;next=superseding())
used.push(next),{old,lead}=next,keysBefore=next.keys.before;return{old,lead,keys:{written:keys.written,before:keysBefore},used};function superseding(){if(about.
length===used.length)return;const hash=(0,record.Rk)(old),isOfOld=one=>one.writtenHash===hash&&one.keys.written===keysBefore;return about.find(one=>!used.includes(
one)&&isOfOld(one))}}function supersededBy({dialect,profile,writtenHash},present,{old,lead,keys}){return OURS.test(present)?[{dialect,profile,writtenHash,old,lead,
keys,at:Date.now()}]:[]}function placeOf(path){return`${path}.role-chain-superseded`}async function readSuperseded(path){const text=(await(0,private_file.q1)(placeOf(
path)))?.text;if(text===void 0)return[];try{const value=JSON.parse(Buffer.from(text,"latin1").toString("utf8")),isKept=one=>isSuperseded(one)&&one.at>Date.now()-
FORGOTTEN_AFTER_MS;return Array.isArray(value)?value.filter(isKept):[]}catch{return[]}}async function writeSuperseded(path,before,left){const[earlier,text]=[JSON.
stringify(before),JSON.stringify(left)];(0,record.qQ)(earlier)!==(0,record.qQ)(text)&&(left.length===0?await(0,fs.rm)(placeOf(path),{force:!0}):await(0,private_file.
writePrivateFile)(placeOf(path),Buffer.from(text,"utf8").toString("latin1")))}function rewind(text,sections){let shift=0;const replacements=sections.flatMap(({splices})=>splices).
sort((one,other)=>one.at-other.at).map(({at,length,removed})=>{const start=at+shift;return shift+=length-removed.length,{start,end:start+length,text:removed}});
return(0,ini_edit.Ru)(text,replacements)}function presentOf(text,sections,section){const spans=sections.of((0,record.s5)(section));return{spans,text:spans.map(({
start,end})=>text.slice(start,end)).join("")}}function stateOf(text,present,undo,old){if((0,record.Rk)(present.text)===(0,record.Rk)(old))return{kind:"restored"};
for(const span of present.spans){const part=text.slice(span.start,span.end),added=(0,record.Rk)(part)===undo.writtenHash?[]:addedTo(part,undo)??(0,own_values.NA)(
part,undo);if(added===void 0)continue;const isShared=present.spans.filter(other=>other!==span).some(({start,end})=>(text.slice(start,end).match(ini.Qx)??[]).some(
own_values.m0));return{kind:"written",span,added,isShared}}return{kind:"changed"}}function changedProfiles(text,undo){const sections=new ini.Z_(text),isChanged=section=>{
const present=presentOf(text,sections,section),state=stateOf(text,present,section,(0,record.$H)(section));return present.text!==""&&(state.kind==="written"?state.
isShared:state.kind==="changed")};return undo.filter(isChanged).map(({profile})=>profile)}function withLeads(text,restorations){let lastEnd=0;return[...restorations].
sort((one,other)=>one.start-other.start).map(({start,end,text:old,lead})=>{const leadStart=text.endsWith(lead,start)?start-lead.length:start,replacement={start:Math.
max(leadStart,lastEnd),end,text:old};return lastEnd=end,replacement})}function isHunted({values=[],areOnlyOurs},{held}){return areOnlyOurs===!0&&!values.some(value=>held.
has(value))}function restoreSections(text,undo,{keys,others,left}){const sections=new ini.Z_(text),restorations=[],changed=[],leftAlone2=[],used=new Set,added=[],
strays=[];for(const section of undo.sections){const present=presentOf(text,sections,section),toRestore=textToRestore(section,keys.of(section),left);for(const one of toRestore.
used)used.add(one);isHunted(section,others)&&!(0,own_values.Kj)(toRestore.old,section)&&strays.push(section);const state=stateOf(text,present,section,toRestore.
old),isShared=state.kind==="written"&&state.isShared,isTheirs=others.takenOver.has(section.profile)&&!isShared;if(state.kind==="written"&&!isTheirs){const old=withAdded(
toRestore.old,state.added,section);restorations.push({...state.span,text:old,lead:toRestore.lead})}else(isTheirs||state.kind==="changed")&&(state.kind==="change\
d"&&changed.push(section.profile),leftAlone2.push(section.profile),added.push(...supersededBy(section,present.text,toRestore)))}return{...(0,own_values.t4)((0,ini_edit.
Gg)(text,withLeads(text,restorations)),strays),changed,leftAlone:leftAlone2,stillLeft:[...left.all.filter(one=>!used.has(one)),...added]}}var private_directory=__webpack_require__(
1258);const NOTHING_LEFT={changed:[],leftAlone:[],takenOut:[],remaining:[]};function leftAlone({changed,takenOut},path){const cleaned=new Set(takenOut),withoutKeys=`\
the keys that this step wrote to ${path} did not stand there as they were written: they were taken out, and everything else is left as it is: profile ${(0,list.
K)([...cleaned])}`,profiles=[...new Set(changed)].filter(profile=>!cleaned.has(profile)),troubles=cleaned.size===0?[]:[{kind:"changed",message:withoutKeys}];if(profiles.
length===0)return troubles;const message=profiles.length===1?`profile ${(0,list.K)(profiles)} in ${path} was changed since it was written, so it is left as it i\
s`:`profiles in ${path} were changed since they were written, so they are left as they are: ${(0,list.K)(profiles)}`;return[...troubles,{kind:"changed",message}]}
function remaining({remaining:profiles},path){return profiles.length===0?[]:[{kind:"changed",message:`keys that this step wrote may still stand in ${path}: of p\
rofile ${(0,list.K)([...new Set(profiles)])}. Delete them by hand if others use this machine.`}]}function lost({path,sections},alone){const profiles=sections.filter(
({isLost,profile})=>isLost===!0&&!alone.includes(profile)),names=[...new Set(profiles.map(({profile})=>profile))],message=`Taken out of ${path}, without what wa\
s there before, which is no longer known: profile ${(0,list.K)(names)}.`;return names.length===0?[]:[{kind:"lost",message}]}function gone({path,mode}){return mode===
void 0?[]:[{kind:"changed",message:`${path} is gone, so nothing was restored in it`}]}async function undoFile(undo,lock,keys,others={takenOver:new Set,held:new Set}){
const current=await(0,private_file.q1)(undo.path);if(current===void 0)return gone(undo);const left=new SupersededSections(await readSuperseded(undo.path)),isOurs=undo.
sections.every(section=>!others.takenOver.has(section.profile)&&textToRestore(section,keys.of(section),left).used.length===0)&&(0,record.qQ)(current.text)===undo.
writtenHash,restored=isOurs?{text:rewind(current.text,undo.sections),...NOTHING_LEFT,stillLeft:left.all}:restoreSections(current.text,undo,{keys,others,left}),{
text,stillLeft}=restored,mode=isOurs&&current.mode===undo.mode?.written?undo.mode.before:current.mode;return await lock.confirm(),(text!==current.text||mode!==current.
mode)&&(undo.mode===void 0&&text===""?await(0,fs.rm)(undo.path):await(0,private_file.writePrivateFile)(undo.path,text,mode,current)),await writeSuperseded(undo.
path,left.all,stillLeft),[...leftAlone(restored,undo.path),...remaining(restored,undo.path),...lost(undo,restored.leftAlone)]}async function profilesTakenOver(files){
const takenOver=new Set;for(const{path,writtenHash,sections}of files){const text=(await(0,private_file.q1)(path).catch(()=>{}))?.text??"";if((0,record.qQ)(text)===
writtenHash)continue;const keys=sections.filter(({dialect})=>dialect==="credentials");for(const profile of changedProfiles(text,keys))takenOver.add(profile)}return takenOver}
function heldBy(undos){const sections=undos.flatMap(({files})=>files.flatMap(file=>file.sections));return new Set(sections.flatMap(({values=[]})=>values))}function failure(path,error){
return{kind:"failed",message:`the profiles in ${path} could not be undone: ${(0,errors.bD)(error)}`}}async function isThere(path){return(0,fs.$1)(path).then(()=>!0,
()=>!1)}async function undoProfiles(undo,othersOfJob=()=>Promise.resolve([])){const troubles=[],locks=new Map;for(const file of[...undo.files].sort((one,other)=>one.
path<other.path?-1:1))try{if(!await isThere((0,external_node_path_.dirname)(file.path))){troubles.push(...gone(file));continue}locks.set(file,await(0,file_lock.
A)(file.path)),await(0,private_file.DA)(file.path)}catch(error){troubles.push(failure(file.path,error))}const others={takenOver:await profilesTakenOver([...locks.
keys()]),held:heldBy(await othersOfJob())},keys=new record.QS(undo.files.flatMap(({sections})=>sections));for(const[file,lock]of[...locks].reverse()){const left=await undoFile(
file,lock,keys,others).catch(error=>[failure(file.path,error)]);troubles.push(...left)}for(const lock of locks.values())await lock.release().catch(()=>{});return await(0,private_directory.
f)(undo.createdDirectories),troubles}})};0&&(module.exports={id,ids,modules});
