'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=9840,ids=[9840,2913],
modules={59840:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{parseYamlChain:()=>parseYamlChain});
var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815),_hop_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(82394),_places_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
22913),_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47244),_chain_reading_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7833);function parseYamlChain(text,{
problems,firstHop,conceal}){const yaml=new _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.Z(text,(0,_places_js__WEBPACK_IMPORTED_MODULE_3__.MO)("role-chain"),problems),
root=yaml.resolve(yaml.root());if(root===void 0||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(root)&&root.value===null)return[];if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
oP)(root)){const advice=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(root)?'; put "- " before the hop':isGlued(root)?"; each - has a space after it":"";return yaml.
complainer()(`must be one ARN per line, or a list of hops${advice}`,root),[]}return root.items.flatMap((item,index)=>{const number=firstHop+index,place=(0,_chain_reading_js__WEBPACK_IMPORTED_MODULE_4__.
Q)(index),complain=yaml.complainer(place,number,item);return(0,_hop_js__WEBPACK_IMPORTED_MODULE_1__.I)(item,{number,place,complain},{yaml,conceal})??[]})}function isGlued(node){
return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)&&typeof node.value=="string"&&/^-[^\s-]/.test(node.value)}}),82394:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>readHop,W:()=>readOnce});var dist=__webpack_require__(38815),objects=__webpack_require__(77459),hop_keys=__webpack_require__(
54803),hop_request=__webpack_require__(3698),mfa=__webpack_require__(95199),keys=__webpack_require__(80165),meant=__webpack_require__(70838),values=__webpack_require__(
46089),tags=__webpack_require__(82080),quote=__webpack_require__(55383);function hopReaders(reading){const{yaml,complain,place,conceal}=reading,text=(node,key)=>yaml.
text(node,key,complain),texts=(node,key)=>yaml.texts(node,key,complain);return{roleArn:text,text,template:text,region:text,texts,arns:texts,duration:(node,key)=>readDuration(
text(node,key),node,complain),tags:(node,key)=>(0,tags.g)(yaml,node,key,place,complain),policy:(node,key)=>(0,dist.jh)(yaml.resolve(node))?yaml.json(node,key,complain):
text(node,key),secret:(node,key)=>{const value=text(node,key);return value===void 0?void 0:conceal(value)},contexts:(node,key)=>readContexts(node,key,reading)}}
function readDuration(text,node,complain){const seconds=text===void 0?void 0:(0,values.E9)(text);return text!==void 0&&seconds===void 0&&complain(`duration ${(0,quote.
hD)(text)} is not a time; write seconds (3600), or 15m, 1h`,node),seconds}function readContexts(given,key,reading){const node=reading.yaml.resolve(given);return(0,dist.
oP)(node)?node.items.flatMap(item=>readContext(item,key,reading)??[]):(reading.complain(`${key} must be a list of mappings`,node),[])}function readContext(item,name,reading){
const{yaml,complain}=reading,fields=new keys.C(hop_keys.xo,hopReaders(reading),{yaml,node:item,name,complain});(fields.lacks("provider-arn")||fields.lacks("cont\
ext-assertion"))&&complain(`each of ${name} needs provider-arn and context-assertion`,item);const providerArn=fields.value("provider-arn"),contextAssertion=fields.
value("context-assertion");return providerArn===void 0||contextAssertion===void 0?void 0:{providerArn,contextAssertion}}function readOnce(reading){const known=new Map;
return(given,position)=>{const node=reading.yaml.resolve(given);if(!(0,dist.jh)(node))return readHop(given,position,reading);known.has(node)||known.set(node,readHop(
given,position,reading));const hop=known.get(node);return hop===void 0?void 0:{...hop,number:position.number}}}function readHop(given,position,reading){const{number,
place,complain}=position,{yaml,refusal}=reading,node=yaml.resolve(given);if(!(0,dist.jh)(node))return readRole(given,position,yaml);const bare=node.items.find(({
key})=>(0,dist.jn)(key)&&String(key.value).startsWith("arn:"));if(bare!==void 0){complain(meant.g,bare.key);return}const readers=hopReaders({yaml,complain,place,
conceal:reading.conceal}),fields=new keys.C(hop_keys.SA,readers,{yaml,node,name:"a hop",complain,refusal});fields.lacks("role")&&complain("a hop needs a role",node);
const role=fields.value("role");return role===void 0?void 0:{number,place,role,...readFields(fields,complain)}}const INPUT_HOP_KEY_NAMES=Object.keys(hop_keys.SA);
function readRole(given,{number,place,complain},yaml){if((0,dist.oP)(yaml.resolve(given))){complain("a hop is an ARN or a mapping with a role",given);return}const role=yaml.
text(given,"a hop",complain),key=INPUT_HOP_KEY_NAMES.find(name=>role?.startsWith(`${name}:`));if(key!==void 0){complain(`a key has a space after its colon, and \
this one has none: write '${key}: '`,given);return}return role===void 0?void 0:(0,hop_request.C)(number,place,role)}function readFields(fields,complain){return{
tags:fields.value("tags")??[],transitiveTagKeys:fields.value("transitive-tag-keys")??[],policyArns:fields.value("policy-arns")??[],providedContexts:fields.value(
"provided-contexts")??[],...(0,objects.r)({externalId:fields.value("external-id"),sessionName:fields.value("session-name"),durationSeconds:fields.value("duratio\
n"),sourceIdentity:fields.value("source-identity"),policy:fields.value("policy"),region:fields.value("region"),mfa:(0,mfa.d)({serial:fields.value("mfa-serial"),
code:fields.value("mfa-code"),seed:fields.value("mfa-secret")},complain)})}}}),22913:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{MO:()=>inInput,kH:()=>inMapping,s5:()=>inFile});var _text_mark_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18338);function inInput(input){
return(mark,owner=input)=>({place:owner,lead:mark===void 0?"":`${(0,_text_mark_js__WEBPACK_IMPORTED_MODULE_0__.q)(mark)}: `})}function inMapping(input){return(mark,owner)=>{
const parts=[...owner===void 0?[]:[owner],...mark===void 0?[]:[(0,_text_mark_js__WEBPACK_IMPORTED_MODULE_0__.q)(mark)]];return{place:parts.length===0?input:`${input}\
 (${parts.join(", ")})`,lead:""}}}function inFile(file){return(mark,owner)=>{const position=mark===void 0?file:`${file}:${mark.line}:${mark.column}`;return{place:owner===
void 0?position:`${position} (${owner})`,lead:""}}}})};0&&(module.exports={id,ids,modules});
