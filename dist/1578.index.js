'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=1578,ids=[1578],modules={
11578:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{parseYamlConfig:()=>parseYamlConfig});var dist=__webpack_require__(
38815),secret=__webpack_require__(22559),config_keys=__webpack_require__(39504),config_names=__webpack_require__(67450),hop_keys=__webpack_require__(54803),keys=__webpack_require__(
80165),nearest=__webpack_require__(60613),hop=__webpack_require__(82394),secrets=__webpack_require__(38452),survey=__webpack_require__(40399),quote=__webpack_require__(
55383);const MAX_NAMES=10;class NamedHops{#yaml;#read;#entries;#found=new Map;#unknown=new Map;#suggest=(0,nearest.hG)();constructor(entries,reading){this.#yaml=
reading.yaml,this.#read=(0,hop.W)(reading),this.#entries=new Map(entries.map(entry=>[entry.key,entry]));for(const{key,keyNode}of entries){const problem=(0,config_names.
Lx)(key);problem!==void 0&&this.#complainer(key)(problem,keyNode),this.#follow(key)}}readHop(node,position){const name=this.#nameIn(node);if(name===void 0)return this.#read(
node,position);if(!this.#entries.has(name)){this.#addUnknown(name,position.complain,node);return}const hop2=this.#found.get(name);return hop2===void 0?void 0:{...hop2,
number:position.number}}#nameIn(given){const node=this.#yaml.resolve(given),text=(0,dist.jn)(node)?(0,survey.Jb)(node):void 0;return text?.includes(":")===!0?void 0:
text}#follow(start){const path=new Set;let name=start,hop2;for(;;){const entry=this.#entries.get(name);if(path.has(name))this.#complainOfCycle([...path],name);else if(this.#found.
has(name))hop2=this.#found.get(name);else if(entry!==void 0){path.add(name);const next=this.#nameIn(entry.value);if(next!==void 0&&this.#entries.has(next)){name=
next;continue}hop2=this.#define(entry,next)}break}for(const each of path)this.#found.set(each,hop2)}#define({key,keyNode,value},unknown){const complain=this.#complainer(
key);if(unknown!==void 0){this.#addUnknown(unknown,complain,value);return}return this.#read(value,{number:0,place:this.#yaml.placeOf(keyNode,ownerOf(key)),complain})}#complainer(name){
return this.#yaml.complainer(ownerOf(name),void 0,this.#entries.get(name)?.keyNode)}#complainOfCycle(path,first){const cycle=[...path.slice(path.indexOf(first)),
first],shown=cycle.length>MAX_NAMES?[...cycle.slice(0,MAX_NAMES-1),"...",first]:cycle;this.#complainer(first)(`is circular: ${shown.map(quote.TN).join(" -> ")}`)}#addUnknown(name,complain,node){
const uses=this.#unknown.get(name);uses===void 0?this.#unknown.set(name,{count:1,complain,node}):uses.count++}complainOfUnknown(){const known=[...this.#entries.
keys()],shown=`${known.slice(0,MAX_NAMES).map(quote.TN).join(", ")}${known.length>MAX_NAMES?", ...":""}`,list=known.length===0?"; the file has no hops with a na\
me":`; the hops are ${shown}`;for(const[name,{count,complain,node}]of this.#unknown){const often=count===1?"":` (used ${count} times)`,advice=this.#suggest(name,
known)||list;complain(`${(0,secrets._z)(name)}${often} is neither an ARN nor the name of a hop${advice}`,node)}}}function ownerOf(name){return`hop ${(0,quote.TN)(
name)}`}var places=__webpack_require__(22913),yaml_targets=__webpack_require__(24983),yaml_text=__webpack_require__(47244);const NO_SECRETS={keys:Object.keys(hop_keys.
Gt),advise:keys2=>{const others=keys2.filter(key=>key!=="provided-contexts"),advice=[...others.length>0?["set MFA with the inputs mfa-serial and mfa-code or mfa\
-secret"]:[],...others.length<keys2.length?["a context-assertion belongs to a hop of the input role-chain or profiles"]:[]];return`${keys2.join(", ")}: secrets \
do not belong in a file of a repository; ${advice.join(", and ")}`}};function parseYamlConfig(text,{file,problems,firstHop}){const yaml=new yaml_text.Z(text,(0,places.
s5)(file),problems),root=yaml.resolve(yaml.boundedRoot()),complain=yaml.complainer(void 0,void 0,root);if(yaml.isBroken||!isConfig(root,yaml,complain))return[];
const fields=new keys.C(config_keys.AH,fileReaders(yaml,complain),{yaml,node:root,name:"a config file",complain});return fields.lacks("version")&&complain(`vers\
ion is missing; write version: ${config_keys.e8} at the top`),fields.lacks("targets")&&complain("targets is missing; a config file has at least one"),readTargets(
fields.value("targets")??[],fields.value("hops")??[],yaml,firstHop)}function readTargets(targets,hops,yaml,firstHop){const named=new NamedHops(hops,{yaml,conceal:value=>new secret.
z(value),refusal:NO_SECRETS}),reading={yaml,firstHop,readHop:(node,position)=>named.readHop(node,position),validateName:config_names.hW,noun:"target",ownerOf:name=>`\
target ${(0,quote.TN)(name)}`},read=targets.map(entry=>(0,yaml_targets._)(entry,reading));return named.complainOfUnknown(),read}function isConfig(root,yaml,complain){
if(root===void 0||(0,dist.jn)(root)&&root.value===null)return complain(`is empty; a config file begins with version: ${config_keys.e8}`),!1;if(!(0,dist.jh)(root))
return complain("must be a mapping with version, hops and targets",root),!1;if(!root.has("version"))return!0;const node=root.get("version",!0),version=yaml.text(
node,"version",complain);return version!==void 0&&version!==config_keys.e8&&complain(`version ${(0,quote.hD)(version)} is not known here; write version: ${config_keys.
e8}`,node),version===config_keys.e8}function fileReaders(yaml,complain){return{version:(node,key)=>yaml.text(node,key,complain),hops:(node,key)=>(0,keys.x)(yaml,
node,key,complain),targets:(node,key)=>{const mapping=yaml.resolve(node);return(0,dist.jh)(mapping)&&mapping.items.length===0&&complain("targets is empty; a con\
fig file has at least one",mapping),(0,keys.x)(yaml,node,key,complain)}}}})};0&&(module.exports={id,ids,modules});
