'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=6128,ids=[6128],modules={
16128:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>likewise,V:()=>sharedFailures,describeFailures:()=>describeFailures,
targetsError:()=>targetsError});var _chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59214),_core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
74296),_text_list_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2807);const TOLD_WHOLE=3,TOLD_IN_A_LINE=40;function describeFailures(failures){const causes=sharedFailures(
failures),hints=new Set,whole=causes.slice(0,TOLD_WHOLE).map(cause=>{const text=[textOf(cause.error,hints),...likewise(cause)].join(`
`);return`- ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__.K)(cause.names)}: ${indented(text)}`}),lines=causes.slice(TOLD_WHOLE,TOLD_WHOLE+TOLD_IN_A_LINE).map(
cause=>[`- ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__.K)(cause.names)}: ${firstLine(cause.error)}`,...likewise(cause)].join(`
  `)),rest=causes.slice(TOLD_WHOLE+TOLD_IN_A_LINE).flatMap(({names,alike})=>[...names,...alike]);return[...whole,...lines,...rest.length===0?[]:[`- and ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__.
K)(rest)}`]].join(`
`)}function targetsError(failures,of){const[first]=failures,causes=byError(failures);return of===1||causes.length===1&&failures.length===of&&first?.error instanceof
_core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G?first?.error:new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:first?.error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G?first.error.code:"rejected",message:`${failures.length} of ${of} targets failed:
${describeFailures(failures)}`,hint:`Nothing was exported.${failures.length<of?" on-target-failure: warn delivers the targets that worked.":""}`,cause:first?.error})}
function sharedFailures(failures){const groups=new Map;for(const[first,...others]of byError(failures)){const{error}=first,key=likenessOf(error)??error,group=groups.
get(key);group===void 0?groups.set(key,{error,names:[first,...others].map(({target})=>target.name),alike:[]}):group.alike.push(...[first,...others].map(nameWithRole))}
return[...groups.values()]}function byError(failures){const shared=new Map;for(const failure of failures){const{error}=failure,key=error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G&&error.code==="deadline"?"deadline":error,same=shared.get(key);same===void 0?shared.set(key,[failure]):same.push(failure)}return[...shared.values()]}function likenessOf(error){
if(!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G)||error.hint===void 0)return;const text=error.describe().replace(/ \(request id [^)]*\)/g,
""),names=new Set(Array.from(text.matchAll(ROLE_ARN),([,name=""])=>name)),numbers=new Map;return text.replace(WORDS,word=>{if(!ACCOUNT.test(word)&&!names.has(word))
return word;const number=numbers.get(word)??numbers.size;return numbers.set(word,number),`{${number}}`})}const ROLE_ARN=/:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]*[\w+=@-])/g,
WORDS=/[\w+=@-]+(?:[,.][\w+=@-]+)*/g,ACCOUNT=/^\d{12}$/;function nameWithRole({target,error}){const number=error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G?error.hop?.number:void 0,hop=target.hops.find(each=>each.number===number)??target.hops.at(-1);return hop===void 0?target.name:`${target.name} (${(0,_chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__.
W)(hop.role)})`}function likewise({alike}){return alike.length===0?[]:[`The same, with its own role and account in place of those above, for ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__.
K)(alike)}.`]}function textOf(error,hints){if(!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G))return`unexpected error: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)}`;const{hint,message}=error;return hint===void 0||hints.has(hint)?message:(hints.add(hint),error.describe())}function firstLine(error){return(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error).split(`
`)[0]??""}function indented(text){return text.replaceAll(`
`,`
  `)}}),2807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>enumerated,K:()=>listed});function enumerated(items){
const last=items.at(-1)??"";return items.length>1?`${items.slice(0,-1).join(", ")} and ${last}`:last}const SHOWN=20;function listed(names,{max=SHOWN,show=name=>name}={}){
const shown=names.length>max+1?names.slice(0,max):names,more=names.length-shown.length;return`${shown.map(show).join(", ")}${more>0?` and ${more} more`:""}`}})};0&&(module.exports={id,ids,modules});
