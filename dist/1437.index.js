'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=1437,ids=[1437],modules={
59214:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>showRole});function showRole(role){return role.
kind==="arn"?role.arn:role.name}}),91437:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{pictureOf:()=>pictureOf});
var plan=__webpack_require__(59214),tree=__webpack_require__(79509),objects=__webpack_require__(77459),templates=__webpack_require__(50066),values=__webpack_require__(
46089),hop_kinds=__webpack_require__(8840),errors=__webpack_require__(74296);function failedAfterHops({failure}){return failure?.error instanceof errors._G&&["a\
ccount","delivery"].includes(failure.error.code)}function sourceStanding(course,trees){if(course===void 0)return"planned";const{failure,taken,targetFailures}=course;
if(failure===void 0||failedAfterHops(course)||taken.size>0||targetFailures.size>0)return"done";const{error}=failure;return error instanceof errors._G&&(error.hop!==
void 0||error.code==="rejected")&&trees.length>0?"done":"failed"}function hopStanding(node,course,before){if(course===void 0)return"planned";if(course.taken.has(
node.hop))return"done";if(before!=="done"||failedAfterHops(course))return"untried";const targets=(0,tree.Uw)(node);return(targets.length===0?course.failure!==void 0:
targets.some(target=>course.targetFailures.has(target)))?"failed":"untried"}function endStanding(course,before){return course===void 0?"planned":failedAfterHops(
course)?"failed":before!=="done"?"untried":course.failure===void 0?"done":"reached"}var quote=__webpack_require__(55383);function pictureOf(subject){const{plan:plan2,
course,guard}=subject,trees=(0,tree.U5)(plan2),sourceIdentities=(0,tree.Bf)(trees,({hop})=>course?.taken.get(hop)?.hop??hop),standing=sourceStanding(course,trees),
isBare=trees.length===0;return{source:{name:plan2.source.name,standing},region:shown(plan2.region,guard),partition:plan2.partition,ends:isBare?[jobEnd(subject,standing)]:
[],branches:trees.map(tree2=>hopBox(tree2,standing,{...subject,sourceIdentities}))}}function minuteOf(time){return time.toISOString().replace(/^(\S+)T(\d\d:\d\d).*$/,
"$1 $2Z")}function hopBox(node,before,subject){const{course,guard,plan:plan2}=subject,taken=course?.taken.get(node.hop),hop=taken?.hop??node.hop,standing=hopStanding(
node,course,before),sourceIdentity=subject.sourceIdentities.get(node),isEnd=node.ends.length>0||node.children.length===0,ends=plan2.targets.length>0?node.ends.map(
target=>targetEnd(target,standing,subject)):[];return{number:hop.number,of:node.of,...roleOf(hop,guard),by:hop_kinds.wh[hop.kind].shortName,sessionName:shown(taken?.
sessionName??(0,templates.h$)(hop.sessionName),guard),lives:`${hop.longest===!0&&taken===void 0?"up to ":""}${(0,values.a3)(hop.durationSeconds)}`,tags:travelingTags(
hop,guard),...(0,objects.r)({sourceIdentity:sourceIdentity===void 0?void 0:shown((0,templates.h$)(sourceIdentity.text),guard),until:taken===void 0?void 0:minuteOf(
taken.until)}),standing,isRenewed:subject.isRenewed&&isEnd,ends:isEnd&&plan2.targets.length===0?[jobEnd(subject,standing)]:ends,branches:node.children.map(child=>hopBox(
child,standing,subject))}}function roleOf({role},guard){const text=(0,plan.W)(role);return{role:shown(text,guard),roleName:shown(text.replace(/^arn:.*?:role\//,
""),guard),...role.kind==="arn"?{account:shown(role.account,guard)}:{}}}function travelingTags(hop,guard){const{tags=[],inheritedTags=[],transitiveTagKeys=[]}=(0,hop_kinds.
Sy)(hop)??{},sent=tags.filter(({key})=>transitiveTagKeys.includes(key));return[...inheritedTags,...sent].map(({key,value})=>({key:shown(key,guard),value:shown((0,templates.
h$)(value),guard)}))}function targetEnd({name,region},before,{course,guard}){return{kind:"target",name:shown(name,guard),region:shown(region,guard),standing:endStanding(
course,before)}}function jobEnd({plan:plan2,handedTo,course,guard},before){const standing=endStanding(course,before);return{kind:"job",name:shown(handedTo,guard),
region:shown(plan2.region,guard),standing}}function shown(text,guard){return(0,quote.TN)(guard(text))}})};0&&(module.exports={id,ids,modules});
