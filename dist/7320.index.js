'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=7320,ids=[7320],modules={
48217:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gg:()=>replaceSpans,Ru:()=>replaceExactly,
sz:()=>writeSections});var _ini_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8400);function dominantLineEnding(text){const all=text.split(`
`).length-1;return(text.split(`\r
`).length-1)*2>all?`\r
`:`
`}function leadOf(text,lineEnding){const lastLine=text.replace(_ini_js__WEBPACK_IMPORTED_MODULE_0__.sn,"").match(_ini_js__WEBPACK_IMPORTED_MODULE_0__.Qx)?.at(-1);
return lastLine===void 0?"":/[\r\n]$/.test(lastLine)?/^[ \t]*[\r\n]/.test(lastLine)?"":lineEnding:lineEnding+lineEnding}function*pieces(text,replacements){let end=0;
for(const replacement of replacements)yield text.slice(end,replacement.start),yield replacement.text,end=replacement.end;yield text.slice(end)}function replaceExactly(text,replacements){
return[...pieces(text,replacements)].join("")}function render({section,properties},indent,lineEnding){return[(0,_ini_js__WEBPACK_IMPORTED_MODULE_0__.rR)(section),
...Object.entries(properties).map(([key,value])=>`${indent}${key} = ${value}`)].map(line=>line+lineEnding).join("")}function replacementsIn(sections,contents,lineEnding){
const firsts=new Map,duplicates=new Set;for(const content of contents){const[first,...others]=sections.of(content.section);first!==void 0&&firsts.set(first,content);
for(const other of others)duplicates.add(other)}const replacements=[];let indent="";for(const section of sections.all.toReversed()){const{start,end}=section,content=firsts.
get(section);content!==void 0?(replacements.push([section,{start,end,text:render(content,indent,lineEnding)}]),indent=""):duplicates.has(section)?replacements.push(
[section,{start,end,text:""}]):{indent}=section}return new Map(replacements.reverse())}function writeSections(text,contents){const sections=new _ini_js__WEBPACK_IMPORTED_MODULE_0__.
Z_(text),lineEnding=dominantLineEnding(text),replacements=replacementsIn(sections,contents,lineEnding),written=[replaceExactly(text,replacements.values())];let lead;
const changes=contents.map(content=>{const splices=sections.of(content.section).map(section=>({at:section.start,removed:text.slice(section.start,section.end),inserted:replacements.
get(section)?.text??""})),[place]=splices;if(place!==void 0)return{content,written:place.inserted,lead:"",splices};const added=render(content,"",lineEnding),change={
content,written:added,lead:lead??=leadOf(written[0]??"",lineEnding)};return written.push(change.lead+added),lead=lineEnding,{...change,splices:[{at:text.length,
removed:"",inserted:change.lead+added}]}});return{text:written.join(""),changes}}function replaceSpans(text,replacements){const lineEnding=dominantLineEnding(text),
joined=[];for(const piece of pieces(text,replacements)){if(piece==="")continue;const before=joined.at(-1)??"",isComplete=/[\r\n]$/.test(before.slice(-1))||joined.
length<=1&&before.replace(_ini_js__WEBPACK_IMPORTED_MODULE_0__.sn,"")==="";joined.push(isComplete||/^[\r\n]/.test(piece)?piece:lineEnding+piece)}return joined.join(
"")}}),48513:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Hn:()=>wordsIn,Kj:()=>hasKeysOf,NA:()=>besideValues,
m0:()=>isKey,sm:()=>valuesOf,t4:()=>withoutStrays});var _ini_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8400),_ini_edit_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
48217),_record_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94857);const KEYS=["aws_access_key_id","aws_secret_access_key","aws_session_token"];function fingerprintOf(value){
return(0,_record_js__WEBPACK_IMPORTED_MODULE_0__.qQ)(value).slice(0,32)}function valuesOf(properties,before){const keys=KEYS.flatMap(name=>properties[name]??[]);
if(keys.length===0)return{};const values=keys.map(fingerprintOf);return keys.length===KEYS.length&&!keys.some(key=>before.has(key))?{values,areOnlyOurs:!0}:{values}}
function readable(text){return text.replaceAll("\0","")}function wordsOf(line){const value=line.slice(line.search(/[=:]/)+1);return[line,value].flatMap(part=>part.
split(/[\s"',]+/)).filter(word=>word!=="")}function wordsIn(text){return new Set((readable(text).match(_ini_js__WEBPACK_IMPORTED_MODULE_1__.Qx)??[]).flatMap(wordsOf))}
function hasAny(line,values){return wordsOf(line).some(word=>values.has(fingerprintOf(word)))}function standingIn(text,sections){const wanted=sections.filter(({
values=[]})=>values.length>0);if(wanted.length===0)return{wholeOf:[],partOf:[]};const present=new Set([...wordsIn(text)].map(fingerprintOf)),count=({values=[]})=>values.
filter(value=>present.has(value)).length,isWhole=section=>count(section)===section.values?.length;return{wholeOf:wanted.filter(isWhole),partOf:wanted.filter(section=>count(
section)>0&&!isWhole(section))}}function linesWith(text,values){const found=[];let opening;for(const{0:line,index:start}of text.matchAll(_ini_js__WEBPACK_IMPORTED_MODULE_1__.
Qx)){const span={start,end:start+line.length,text:""};hasAny(line,values)&&(opening!==void 0&&/^[ \t]/.test(line)&&found.push(opening),found.push(span)),opening=
/^[^=:[#;]*[=:][ \t]*[\r\n]/.test(line)?span:void 0}return found}function withoutKeysOf(text,written){const lines=written.length===0?[]:linesWith(text,allValuesOf(
written));if(lines.length===0)return text;const emptied=new _ini_js__WEBPACK_IMPORTED_MODULE_1__.Z_(text).all.filter(({start,end})=>{const inside=lines.filter(line=>line.
start>=start&&line.end<=end),rest=(0,_ini_edit_js__WEBPACK_IMPORTED_MODULE_2__.Ru)(text.slice(start,end),inside.map(line=>shifted(line,start))),[header=""]=rest.
match(_ini_js__WEBPACK_IMPORTED_MODULE_1__.Qx)??[];return inside.length>0&&rest.slice(header.length).trim()===""}),isKept=line=>!emptied.some(({start,end})=>line.
start>=start&&line.end<=end),replacements=[...lines.filter(isKept),...emptied.map(({start,end})=>({start,end,text:""}))];return(0,_ini_edit_js__WEBPACK_IMPORTED_MODULE_2__.
Ru)(text,replacements.sort((one,other)=>one.start-other.start))}function shifted({start,end,text},by){return{start:start-by,end:end-by,text}}function allValuesOf(sections){
return new Set(sections.flatMap(({values=[]})=>values))}function besideValues(present,section){const{wholeOf}=standingIn(present,[section]);if(wholeOf.length===
0)return;const lines=linesWith(present,allValuesOf(wholeOf)),[,...rest]=(0,_ini_edit_js__WEBPACK_IMPORTED_MODULE_2__.Ru)(present,lines).match(_ini_js__WEBPACK_IMPORTED_MODULE_1__.
Qx)??[];return rest.some(isKey)?void 0:rest.filter(line=>(0,_ini_js__WEBPACK_IMPORTED_MODULE_1__.lA)(line).trim()!=="")}function isKey(line){const at=line.search(
/[=:]/);return at>=0&&KEYS.includes(line.slice(0,at).trim().toLowerCase())}function hasKeysOf(text,section){const{wholeOf,partOf}=standingIn(text,[section]);return wholeOf.
length+partOf.length>0}function withoutStrays(text,sections){const{wholeOf}=standingIn(text,sections),cleaned=withoutKeysOf(text,wholeOf),left=standingIn(cleaned,
sections),remaining=[...left.wholeOf,...left.partOf];return{text:cleaned,takenOut:wholeOf.filter(section=>!remaining.includes(section)).map(({profile})=>profile),
remaining:remaining.map(({profile})=>profile)}}}),94857:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$H:()=>textBefore,QS:()=>RunKeys,RM:()=>isDialect,RX:()=>isHomeRecord,Rk:()=>sectionHashOf,pp:()=>profileTrace,qQ:()=>hashOf,r$:()=>isJobRecord,s5:()=>inFile});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
_ini_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8400),_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(37775),_core_checks_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
15950);function inFile({dialect,profile}){return{dialect,profile:(0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__.toByteText)(profile)}}function hashOf(text){
return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text,"latin1").digest("hex")}function sectionHashOf(text){return hashOf((0,_ini_js__WEBPACK_IMPORTED_MODULE_3__.
lA)(text))}function textBefore({splices}){return splices.map(({removed})=>removed).join("")}class RunKeys{#byProfile=new Map;constructor(sections){for(const section of sections)
section.dialect==="credentials"&&this.#byProfile.set(section.profile,ownKeys(section))}of(section){return this.#byProfile.get(section.profile)??ownKeys(section)}}
function ownKeys(section){return{written:section.writtenHash,before:sectionHashOf(textBefore(section))}}const isDialect=value=>value==="config"||value==="creden\
tials";function profileTrace({files,...rest}){const withoutTexts=section=>({...section,splices:section.splices.map(splice=>({...splice,removed:""})),...textBefore(
section)===""?{}:{isLost:!0}});return{...rest,files:files.map(file=>({...file,sections:file.sections.map(withoutTexts)}))}}const isMode=value=>(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.
my)(value)&&value<=511,isTrue=value=>value===!0,isSection=(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.vJ)({dialect:isDialect,profile:_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.
Kg,writtenHash:_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.Kg,lead:_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.Kg,splices:(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.
sh)((0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.vJ)({at:_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.my,length:_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.
my,removed:_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.Kg})),values:(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.dK)((0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.
sh)(_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.Kg)),areOnlyOurs:(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.dK)(isTrue),isLost:(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.
dK)(isTrue)}),isFile=(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.vJ)({path:_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.uf,writtenHash:_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.
Kg,mode:(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.dK)((0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.vJ)({before:isMode,written:isMode})),sections:(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.
sh)(isSection)}),isProfileUndo=(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.vJ)({version:value=>value===1,files:(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.
sh)(isFile),createdDirectories:(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.sh)(_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.uf)}),isHomeRecord=(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.
vJ)({files:value=>value==="home",edits:isProfileUndo}),isJobRecord=(0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.vJ)({files:value=>value==="job",directory:_core_checks_js__WEBPACK_IMPORTED_MODULE_2__.
uf})}),97320:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dv:()=>editSections,VG:()=>OWN_PROFILE,
cd:()=>refusePresent,z7:()=>planFileEdits});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
37775),_request_profile_name_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(66578),_ini_edit_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(48217),_ini_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
8400),_text_list_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(2807),_own_values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48513),_record_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
94857);function placesOf(files,profile){return{keys:{path:files.credentialsFile,section:{dialect:"credentials",profile}},settings:{path:files.configFile,section:{
dialect:"config",profile}}}}function requirePlainValues(profile,properties){for(const[key,value]of Object.entries(properties))if(!((key===COMMAND?/^[^\p{Cc}]+$/u.
test(value)&&!/\s[#;]/.test(value):/^[!-~]+$/.test(value))&&!/^[#;]/.test(value)))throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"delivery",message:`\
the ${key} of profile ${profile} cannot be written: it is empty or has characters that no such value has`})}const COMMAND="credential_process",OWN_PROFILE="aws-\
role-chain";function propertiesOf({region,access}){return access.kind==="process"?{keys:{},settings:{region,[COMMAND]:access.command}}:access.kind==="none"?{keys:{},
settings:{region}}:{keys:{aws_access_key_id:access.accessKeyId,aws_secret_access_key:access.secretAccessKey.reveal(),...access.sessionToken&&{aws_session_token:access.
sessionToken.reveal()}},settings:{region}}}function requireUsableNames(entries){const names=entries.map(({name})=>name),repeated=new Set(names).size===names.length?
void 0:names.find((name,index)=>names.indexOf(name)!==index),problems=names.map(_request_profile_name_js__WEBPACK_IMPORTED_MODULE_4__.d).filter(reason=>reason!==
void 0);if(repeated!==void 0&&problems.push(`profile ${repeated} is requested twice`),problems.length>0)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G(
{code:"invalid-request",message:problems.join(`
`)})}function planFileEdits(files,entries){requireUsableNames(entries);const plan=new Map,add=({path,section},properties)=>{const sections=plan.get(path)??new Map,
header=(0,_ini_js__WEBPACK_IMPORTED_MODULE_5__.rR)(section),all={...sections.get(header)?.properties,...properties};sections.set(header,{section,properties:all,
...Object.keys(all).length===0?{onlyIfThere:!0}:{}}),plan.set(path,sections)};for(const entry of entries){const{keys,settings}=propertiesOf(entry);requirePlainValues(
entry.name,{...keys,...settings});const places=placesOf(files,entry.name);add(places.keys,bytesOf(keys)),add(places.settings,bytesOf(settings))}return[...plan].
map(([path,sections])=>({path,sections:[...sections.values()]}))}function bytesOf(properties){return Object.fromEntries(Object.entries(properties).map(([key,value])=>[
key,(0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__.toByteText)(value)]))}function refusePresent(files,texts,profiles){const sections=new Map([...texts].
map(([path,text])=>[path,new _ini_js__WEBPACK_IMPORTED_MODULE_5__.Z_(text)])),places=profiles.map(profile=>placesOf(files,profile)),isThere=({path,section})=>(sections.
get(path)?.of((0,_record_js__WEBPACK_IMPORTED_MODULE_3__.s5)(section)).length??0)>0,found=[...places.map(({keys})=>keys),...places.map(({settings})=>settings)].
filter(isThere);if(found.length===0)return;const names=new Set(found.map(({path,section})=>`profile ${section.profile} in ${path}`));throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G({code:"delivery",message:`already there: ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_6__.K)([...names])}`,hint:"Choose another name, or set overwrite-aws-pro\
file to true to replace what is there."})}function editSections(text,contents){const present=contents.some(({onlyIfThere})=>onlyIfThere)?new _ini_js__WEBPACK_IMPORTED_MODULE_5__.
Z_(text):void 0,wanted=contents.filter(({section,onlyIfThere})=>onlyIfThere!==!0||(present?.of((0,_record_js__WEBPACK_IMPORTED_MODULE_3__.s5)(section)).length??
0)>0),edit=(0,_ini_edit_js__WEBPACK_IMPORTED_MODULE_7__.sz)(text,wanted.map(({section,properties})=>({section:(0,_record_js__WEBPACK_IMPORTED_MODULE_3__.s5)(section),
properties,named:section}))),before=(0,_own_values_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(text),undo=edit.changes.map(({content,written,lead,splices})=>({...content.
named,writtenHash:(0,_record_js__WEBPACK_IMPORTED_MODULE_3__.Rk)(written),...(0,_own_values_js__WEBPACK_IMPORTED_MODULE_2__.sm)(content.properties,before),lead,
splices:splices.map(({at,removed,inserted})=>({at,length:inserted.length,removed}))}));return{text:edit.text,undo}}})};0&&(module.exports={id,ids,modules});
