'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=7717,ids=[7717],modules={
26977:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{commandProcess:()=>commandProcess});var external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(76760),systems=__webpack_require__(
16134),concealed=__webpack_require__(75406),plain_text=__webpack_require__(65320);class GuardedOutput{#output;#concealed=new concealed.P;#masked;constructor(output){
this.#output=output}conceal=value=>{this.#concealed.add(value);const{maskLine}=this.#output;maskLine!==void 0&&this.#wait(this.#output.writeMasks((0,plain_text.
rh)(value).map(maskLine).join("")))};masked=()=>this.#masked;write=text=>{this.#output.write(this.guard(text))};guard=text=>(0,plain_text.y1)(this.withoutSecrets(
text));#wait(written){const all=Promise.all([this.#masked,written]).then(()=>{this.#masked===all&&(this.#masked=void 0)});all.catch(()=>{}),this.#masked=all}withoutSecrets=text=>this.#concealed.
hideIn(text)}var errors=__webpack_require__(74296);function printingAfter(masked,{print,printed}){let waiting;return{print:text=>{const masks=masked();if(waiting===
void 0&&masks===void 0){print(text);return}const turn=Promise.all([waiting,masks]).then(()=>{print(text),waiting===turn&&(waiting=void 0)});turn.catch(()=>{}),waiting=
turn},printed:async()=>{await waiting,await printed()}}}function writeMasks(log,lines){return new Promise((resolve,reject)=>{log.write(lines,error=>{if(!(error instanceof
Object)){resolve();return}reject(new errors._G({code:"delivery",message:`standard error cannot be written: ${(0,errors.bD)(error)}`,hint:"What the log of this C\
I system has to mask goes there. The log has not got all of it, so no credentials are given out."}))})})}var standard_output=__webpack_require__(77847);function thisProcess(){
const{print,printed}=new standard_output.rn(process.stdout);return process.stderr.on("error",()=>{}),{env:{...process.env},args:process.argv.slice(2),set:(name,value)=>{
process.env[name]=value},cwd:()=>process.cwd(),unset:names=>{for(const name of names)Reflect.deleteProperty(process.env,name)},print,printed,printError:text=>{process.
stderr.write(text)},printMasks:lines=>writeMasks(process.stderr,lines),isTerminal:process.stderr.isTTY,printsToTerminal:process.stdout.isTTY,programDirectory:(0,external_node_path_.
dirname)((0,external_node_fs_.realpathSync)(process.argv[1]??".")),node:process.execPath,interrupted:()=>new Promise(resolve=>{for(const signal of["SIGINT","SIG\
TERM","SIGHUP"])process.once(signal,()=>{resolve()})})}}function commandProcess(reader,unguarded=thisProcess()){const{printError,printMasks,...process2}=unguarded,
{write,conceal,guard,withoutSecrets,masked}=new GuardedOutput({write:printError,writeMasks:printMasks,maskLine:reader==="log"?(0,systems.f9)(process2.env).maskLine:
void 0});return{...process2,...printingAfter(masked,process2),write,conceal,guard,withoutSecrets,masked}}}),75406:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>Concealed});var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65320),_text_hide_values_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
24330),_text_trim_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(43675);const HIDDEN="***",LONG=8;class Concealed{#long=new _text_hide_values_js__WEBPACK_IMPORTED_MODULE_1__.
zl;#acrossGaps=new _text_hide_values_js__WEBPACK_IMPORTED_MODULE_1__.zl;#short=new Set;#longestFirst;add(value){const lines=value.split(/\r\n|\r|\n/).map(line=>line.
trim());for(const line of[value,...lines].filter(_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.h_))this.#addForm(line),this.#addForm(encodeURIComponent(Buffer.from(
line).toString())),this.#addForm(line.replaceAll("/","\\/")),line.length>=LONG&&this.#addForm((0,_text_trim_js__WEBPACK_IMPORTED_MODULE_2__.s)(Buffer.from(line).
toString("base64"),"="))}hideIn(text){const whole=(0,_text_hide_values_js__WEBPACK_IMPORTED_MODULE_1__.p6)(text,this.#acrossGaps,HIDDEN),long=longestFirst(this.#long.
possibleIn(whole));return this.#longestFirst??=longestFirst([...this.#short]),[...long,...this.#longestFirst].reduce((shown,value)=>shown.replaceAll(value,HIDDEN),
whole)}#addForm(form){const letters=(0,_text_hide_values_js__WEBPACK_IMPORTED_MODULE_1__.C3)(form);letters===void 0?(this.#short.add(form),this.#longestFirst=void 0):
(this.#acrossGaps.add(letters),this.#long.add(form))}}function longestFirst(values){return values.toSorted((one,other)=>other.length-one.length)}}),65320:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{RK:()=>visible,h_:()=>isMaskable,rh:()=>linesToMask,y1:()=>plainLines});var _text_ascii_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
49024);const LINE_BREAK=/\r\n|[\n\v\f\r\u0085\u2028\u2029]/,IN_ASCII={command:/^ *: *:/,oldCommand:/##(?=(?:vso)?\[)/gi},newCommand=()=>/^[^\p{L}\p{N}\p{P}\p{S}]*:[^\p{L}\p{N}\p{P}\p{S}]*:/u,
newOldCommand=()=>/#[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*#(?=[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*(?:v[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*s[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*o[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*)?\[)/giu,
newControl=()=>/[^\P{Cc}\t]/gu,newUnseen=()=>/[^\P{Cc}\t\r\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;function plainLines(message){return message.split(LINE_BREAK).map(plainLine).
join(`
`)}function plainLine(line){const isAscii=(0,_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__._)(line),shown=isAscii?line.replace(IN_ASCII.oldCommand,"# #"):line.replace(
newOldCommand(),"# #").replace(newControl(),escapeControl);return(isAscii?IN_ASCII.command:newCommand()).test(shown)?`| ${shown}`:shown}function visible(message){
return(0,_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__._)(message)?message:message.replace(newUnseen(),escapeControl)}const MIN_MASK_LENGTH=4;function isMaskable(text){
return text.trim().length>=MIN_MASK_LENGTH}function linesToMask(secret){return[...new Set(secret.split(/\r?\n/).filter(isMaskable))]}function escapeControl(character){
const code=(character.codePointAt(0)??0).toString(16);return code.length>2?`\\u${code.padStart(4,"0")}`:`\\x${code.padStart(2,"0")}`}}),49024:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>isPlainAscii});function isPlainAscii(text){return/^[ -~]*$/.test(text)}}),24330:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C3:()=>withoutGaps,Em:()=>hideValue,p6:()=>hideAcrossGaps,zl:()=>LongValues});var _ascii_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
49024);const GAP=/[\s\p{Cc}\p{Cf}]|\\[nrt]|%(?:0[9ad]|20)|&#(?:x(?:9|a|d|20)|9|10|13|32);/giu,GAP_IN_ASCII=/ |\\[nrt]|%(?:0[9ad]|20)|&#(?:x(?:9|a|d|20)|9|10|13|32);/gi;
function gapIn(text){return(0,_ascii_js__WEBPACK_IMPORTED_MODULE_0__._)(text)?GAP_IN_ASCII:GAP}const MIN_SPREAD_LENGTH=16;function withoutGaps(value){const letters=value.
replace(gapIn(value),"");return letters.length<MIN_SPREAD_LENGTH?void 0:letters}function hideValue(text,value,hidden){const letters=withoutGaps(value),rest=letters===
void 0?text:hideAcrossGaps(text,[letters],hidden);return value===""?rest:rest.replaceAll(value,hidden)}class LongValues{#byPart=new Map;add(value){const start=value.
length<4*MIN_SPREAD_LENGTH?0:value.length-2*MIN_SPREAD_LENGTH,part=value.slice(start,start+MIN_SPREAD_LENGTH),same=this.#byPart.get(part);same===void 0?this.#byPart.
set(part,[value]):same.includes(value)||same.push(value)}possibleIn(text){const found=new Set;for(let at=0;at+MIN_SPREAD_LENGTH<=text.length;at+=1)this.#byPart.
get(text.slice(at,at+MIN_SPREAD_LENGTH))?.forEach(value=>found.add(value));return[...found]}}function hideAcrossGaps(text,values,hidden){const letters=text.replace(
gapIn(text),""),sought=values instanceof LongValues?values.possibleIn(letters):values,ranges=together(sought.flatMap(value=>rangesOf(letters,value)));if(ranges.
length===0)return text;const places=placesOf(text),parts=[];let end=0;for(const[from,to]of ranges)parts.push(text.slice(end,places[from]),hidden),end=(places[to-
1]??0)+1;return[...parts,text.slice(end)].join("")}function rangesOf(letters,value){const start=value.length>letters.length?-1:letters.indexOf(value.slice(0,MIN_SPREAD_LENGTH));
if(start===-1)return[];const ranges=[],borders=bordersOf(value);let matched=0;for(let at=start;at<letters.length;at+=1){for(;matched>0&&letters[at]!==value[matched];)
matched=borders[matched-1]??0;letters[at]===value[matched]&&(matched+=1),matched===value.length&&(ranges.push([at+1-matched,at+1]),matched=0)}return ranges}function bordersOf(value){
const borders=new Uint32Array(value.length);let matched=0;for(let at=1;at<value.length;at+=1){for(;matched>0&&value[at]!==value[matched];)matched=borders[matched-
1]??0;value[at]===value[matched]&&(matched+=1),borders[at]=matched}return borders}function together(ranges){const joined=[];for(const[from,to]of[...ranges].sort(
([one],[other])=>one-other)){const[start,end]=joined.at(-1)??[0,0];from<end?joined.splice(-1,1,[start,Math.max(end,to)]):joined.push([from,to])}return joined}function placesOf(text){
const places=new Uint32Array(text.length);let[count,at]=[0,0];const take=end=>{for(;at<end;at+=1)places[count++]=at};for(const{0:gap,index}of text.matchAll(gapIn(
text)))take(index),at+=gap.length;return take(text.length),places}}),60613:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Gx:()=>isSlipOf,b8:()=>nearestOrAll,h:()=>suggestion,hG:()=>limitedSuggestion,pA:()=>nearest});const MAX_LENGTH=200,MAX_SUGGESTIONS=20;function nearest(typed,candidates){
if(typed.length>MAX_LENGTH)return;const furthest=Math.max(1,Math.floor(typed.length/3)),wanted=normalize(typed);let best;for(const candidate of candidates){const name=normalize(
candidate),max=Math.min(furthest,(best?.distance??1/0)-1);if(Math.abs(name.length-wanted.length)>max||max===0&&name!==wanted)continue;const distance=editDistance(
wanted,name);distance<=max&&(best={candidate,distance})}return best?.candidate}function isSlipOf(typed,name){const letters=text=>text.replace(/\d+/g,""),distance=typed.
length>MAX_LENGTH?1/0:editDistance(typed.toLowerCase(),name.toLowerCase());return distance>0&&distance<=Math.min(2,name.length/3)&&letters(typed)!==letters(name)}
function suggestion(typed,candidates){const candidate=nearest(typed,candidates);return candidate===void 0?"":`; did you mean '${candidate}'?`}function limitedSuggestion(){
let made=0;return(typed,candidates)=>++made>MAX_SUGGESTIONS?"":suggestion(typed,candidates)}function normalize(name){return name.toLowerCase().replace(/[_\s-]/g,
"")}function editDistance(a,b){let beforePrevious=[],previous=Array.from({length:b.length+1},(_,column)=>column);for(let row=1;row<=a.length;row++){const current=[
row];for(let column=1;column<=b.length;column++){const substitution=(previous[column-1]??0)+(a[row-1]===b[column-1]?0:1),transposition=a[row-1]===b[column-2]&&a[row-
2]===b[column-1]?(beforePrevious[column-2]??1/0)+1:1/0;current.push(Math.min(substitution,transposition,(previous[column]??0)+1,(current[column-1]??0)+1))}beforePrevious=
previous,previous=current}return previous[b.length]??0}function nearestOrAll(name,known){const best=nearest(name,known);return best===void 0?`known are ${known.
join(", ")}`:`did you mean "${best}"?`}}),43675:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
s:()=>withoutEnding});function withoutEnding(text,characters){let end=text.length;for(;end>0&&characters.includes(text.charAt(end-1));)end-=1;return text.slice(
0,end)}})};0&&(module.exports={id,ids,modules});
