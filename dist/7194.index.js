'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=7194,ids=[7194],modules={
17194:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{planJson:()=>planJson});var _chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8840),_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
79509),_request_templates_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(50066);function planJson(plan,guard){const document=documentOf(plan);return`${JSON.
stringify(document,(_key,value)=>typeof value=="string"?guard(value):value,2).replaceAll("#",String.raw`\u0023`).replace(UNSEEN,escapedUnit)}
`}const UNSEEN=/[\u007F-\u009F\u2028\u2029\p{Cf}]/gu;function escapedUnit(character){return Array.from({length:character.length},(_,index)=>character.charCodeAt(
index)).map(unit=>String.raw`\u`+unit.toString(16).padStart(4,"0")).join("")}function documentOf(plan){const trees=(0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_1__.
U5)(plan),ids2=new Map((0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_1__.Nh)(trees).map((node,index)=>[node,index+1])),sourceIdentities=(0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_1__.
Bf)(trees),hops=[],ways=new Map,visit=(node,way)=>{const id2=ids2.get(node)??0,here=[...way,id2];hops.push(hopDocument(node.hop,{id:id2,after:way.at(-1)??null,inForce:sourceIdentities.
get(node)})),node.ends.forEach(({name})=>ways.set(name,here)),node.children.forEach(child=>{visit(child,here)})};trees.forEach(tree=>{visit(tree,[])});const{source,
region,partition,warnings,notices}=plan,targets=plan.targets.map(({name,region:of,labels})=>({name,region:of,labels,hops:ways.get(name)??[]}));return{version:1,
source:source.kind,region,partition,hops,targets,warnings,notices}}function hopDocument(hop,{id:id2,after,inForce}){const{number,role,sessionName,durationSeconds,
longest,region,policy,policyArns,place}=hop,signed=(0,_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Sy)(hop);return{id:id2,after,number,role:role.kind==="arn"?
role.arn:role.name,account:role.kind==="arn"?role.account:null,by:_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_0__.wh[hop.kind].by,sessionName:(0,_request_templates_js__WEBPACK_IMPORTED_MODULE_2__.
h$)(sessionName),durationSeconds,orLess:longest===!0,region,tags:tagDocuments(hop),sourceIdentity:inForce?.isSetHere===!0?(0,_request_templates_js__WEBPACK_IMPORTED_MODULE_2__.
h$)(inForce.text):null,sourceIdentityInForce:inForce===void 0?null:(0,_request_templates_js__WEBPACK_IMPORTED_MODULE_2__.h$)(inForce.text),externalId:signed?.externalId!==
void 0,mfaSerial:signed?.mfa?.serial??null,policy:policy!==void 0,policyArns,place}}function tagDocuments(hop){const{tags=[],inheritedTags=[],transitiveTagKeys=[]}=(0,_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_0__.
Sy)(hop)??{},document=(tag,inherited)=>({key:tag.key,value:(0,_request_templates_js__WEBPACK_IMPORTED_MODULE_2__.h$)(tag.value),from:tag.origin,inherited,travels:inherited||
transitiveTagKeys.includes(tag.key)});return[...inheritedTags.map(tag=>document(tag,!0)),...tags.map(tag=>document(tag,!1))]}})};0&&(module.exports={id,ids,modules});
