'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=1929,ids=[1929],modules={
59214:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>showRole});function showRole(role){return role.
kind==="arn"?role.arn:role.name}}),21929:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{renderPlan:()=>renderPlan});var _chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(59214),_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
79509),_request_templates_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(50066),_text_values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46089),_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
8840),_text_table_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8095),_text_quote_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(55383);function renderPlan(plan,guard){
const trees=(0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__.U5)(plan),nodes=(0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__.Nh)(trees),sourceIdentities=(0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__.
Bf)(trees),blocks=[`From    ${plan.source.name}
Region  ${plan.region} (partition ${plan.partition})`,hopBlock(plan,trees,guard),...tagBlock(nodes,guard),...nodes.flatMap(node=>detailBlock(node,sourceIdentities.
get(node))),...plan.notices];return guard(`${blocks.join(`

`)}
`)}function hopBlock(plan,trees,guard){if(trees.length===0)return"No role is assumed.";if(plan.targets.length===0)return(0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__.
t)(["hop","role","by","lives","session name","said in"],plan.hops.map(hopRow),guard);const rows=trees.flatMap(tree=>treeRows(tree,"",""));return(0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__.
t)(["role","target","region","by","lives","session name","said in"],rows,guard)}function hopRow(hop){return[String(hop.number),(0,_chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__.
W)(hop.role),...settingsOf(hop)]}function settingsOf(hop){return[_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_3__.wh[hop.kind].shortName,`${hop.longest===!0?"up\
 to ":""}${(0,_text_values_js__WEBPACK_IMPORTED_MODULE_2__.a3)(hop.durationSeconds)}`,(0,_request_templates_js__WEBPACK_IMPORTED_MODULE_1__.h$)(hop.sessionName),
hop.place]}function treeRows(node,lead,below){const{hop,ends,children}=node,names=ends.map(({name})=>name).join(", "),regions=[...new Set(ends.map(({region})=>region))].
join(", "),last=children.length-1;return[[`${lead}${(0,_chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__.W)(hop.role)}`,names,regions,...settingsOf(hop)],...children.
flatMap((child,index)=>treeRows(child,`${below}${index===last?"\u2514\u2500 ":"\u251C\u2500 "}`,`${below}${index===last?"   ":"\u2502  "}`))]}function nameOf(node){
const[target,...others]=(0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__.Uw)(node),more=others.length===0?"":` and ${others.length} more`;return`${node.hop.number}${target===
void 0?"":` (${target.name}${more})`}`}function tagBlock(nodes,guard){const rows=nodes.flatMap(node=>(0,_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_3__.JI)(node.
hop)?tagRows(nameOf(node),node.hop):[]);return rows.length===0?[]:[(0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__.t)(["hop","tag","value","from","then"],rows,guard)]}
function tagRows(name,hop){const row=(tag,then)=>[name,tag.key,(0,_request_templates_js__WEBPACK_IMPORTED_MODULE_1__.h$)(tag.value),tag.origin,then];return[...hop.
inheritedTags.map(tag=>row(tag,"inherited, travels on")),...hop.tags.map(tag=>row(tag,hop.transitiveTagKeys.includes(tag.key)?"travels on":"ends here"))]}function detailBlock(node,sourceIdentity){
const{hop}=node,{externalId,mfa}=(0,_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Sy)(hop)??{},details=[...sourceIdentity===void 0?[]:[sourceIdentityDetail(sourceIdentity)],
...externalId===void 0?[]:["sends an external id"],...mfa===void 0?[]:[`proves MFA with ${mfa.serial}`],...hop.policy===void 0?[]:["is narrowed by a session pol\
icy"],...hop.policyArns.map(arn=>`is narrowed by ${arn}`)];return details.length===0?[]:[(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.TN)(`Hop ${nameOf(node)}\
 ${details.join("; ")}.`)]}function sourceIdentityDetail({text,isSetHere}){return isSetHere?`sets the source identity ${(0,_request_templates_js__WEBPACK_IMPORTED_MODULE_1__.
h$)(text)}, in force from here on`:`carries the source identity ${(0,_request_templates_js__WEBPACK_IMPORTED_MODULE_1__.h$)(text)}`}}),8095:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>table});var _quote_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55383);function table(head,rows,guard=text=>text){
const all=[head.map(cell=>cell.toUpperCase()),...rows.map(row=>row.map(cell=>(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__.TN)(guard(cell))))],widths=head.map((_,column)=>all.
reduce((max,row)=>Math.max(max,row[column]?.length??0),0));return all.map(row=>row.map((cell,column)=>cell.padEnd(widths[column]??0)).join("  ").trimEnd()).join(
`
`)}})};0&&(module.exports={id,ids,modules});
