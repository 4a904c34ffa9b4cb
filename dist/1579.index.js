'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=1579,ids=[1579],modules={
11579:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>undoRecorded,undoEntries:()=>undoEntries});
var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32257),_net_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(47879),_record_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
69590),_record_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52228);const SECONDS=120,LIMIT={whose:"post's",hint:"Do the file systems of RUNNER_TEMP \
and of the home directory answer? Remove the credentials there by hand."};async function undoRecorded(sinks,runner,path){if(path==="")return;const deadline=new _net_deadline_js__WEBPACK_IMPORTED_MODULE_1__.
B(SECONDS,(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)(),LIMIT);try{await deadline.guard(undoWhole(sinks,runner,path),()=>"undoing what this step has deliv\
ered")}finally{deadline.stop()}}async function undoWhole(sinks,runner,path){try{const text=await(0,_record_file_js__WEBPACK_IMPORTED_MODULE_3__.aE)(runner.temporaryDirectory,
path);text===void 0?await undoWithoutRecord(sinks,runner):await undoText(text,path,{sinks,runner})}catch(error){throw error instanceof _record_file_js__WEBPACK_IMPORTED_MODULE_3__.
Vt&&await undoByTrace(sinks,runner),error}}async function undoWithoutRecord(sinks,runner){const[pending]=await(0,_record_file_js__WEBPACK_IMPORTED_MODULE_3__.Gp)(
runner.temporaryDirectory),text=pending===void 0?void 0:await(0,_record_file_js__WEBPACK_IMPORTED_MODULE_3__.aE)(runner.temporaryDirectory,pending);if(pending!==
void 0&&text!==void 0){await undoText(text,pending,{sinks,runner});return}await undoByTrace(sinks,runner)}async function undoByTrace(sinks,runner){const{entries,
untraced}=(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.J4)(runner);entries!==void 0&&await undoEntries(entries,{sinks,runner,own:[],isStepOver:!0,isLost:!0}),untraced.
length>0&&runner.log.warning(`The record of what this step wrote is gone. Unless another post has undone that, remove it by hand: ${untraced.join(", ")} with it\
s credentials.`)}async function undoText(text,path,{sinks,runner}){const entries=(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.Hh)(text);switch(entries===void 0?"d\
amaged":await undoEntries(entries,{sinks,runner,own:[path],isStepOver:!0})){case"done":await(0,_record_file_js__WEBPACK_IMPORTED_MODULE_3__.GI)(path);return;case"\
failed":runner.log.warning(`What could not be undone stays on record in ${path}. It may hold keys that were overwritten: save those, then delete it.`);return;case"\
damaged":throw new _record_file_js__WEBPACK_IMPORTED_MODULE_3__.Vt(path,"is damaged, so nothing in it was acted on")}}async function undoEntries(entries,undoing){
const undos=await undosOf(entries,undoing);if(undos===void 0)return"damaged";const{runner,own,isLost}=undoing,troubles=[];for(const undo of undos.reverse())troubles.
push(...await undo(runner,()=>othersOfJob(runner,own)));for(const{message}of troubles.filter(({kind})=>isLost!==!0||kind!=="changed"))runner.log.warning(message);
return troubles.some(({kind})=>kind==="failed")?"failed":"done"}async function othersOfJob({temporaryDirectory},own){const others=(await(0,_record_file_js__WEBPACK_IMPORTED_MODULE_3__.
Gp)(temporaryDirectory)).filter(path=>!own.includes(path));return(await Promise.all(others.map(path=>(0,_record_file_js__WEBPACK_IMPORTED_MODULE_3__.aE)(temporaryDirectory,
path).catch(()=>{})))).flatMap(text=>(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.Hh)(text??"")??[])}async function undosOf(entries,{sinks,isStepOver}){const undos=[];
for(const{sink:name,data}of entries){const sink=await sinks.get(name)?.(),undo=sink?.undo?.(data);if(undo===void 0)return;(isStepOver||sink?.isRolledBackByRunner!==
!0)&&undos.push(undo)}return undos}})};0&&(module.exports={id,ids,modules});
