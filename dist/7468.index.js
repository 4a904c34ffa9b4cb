'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=7468,ids=[7468],modules={
27468:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{selectTargets:()=>selectTargets});var glob=__webpack_require__(
36449);const ITEM=/(?:\{[^{}]*\}|[^,])+/g;function parseSelection(text){const lines=text.split(`
`).map(line=>[...line.matchAll(ITEM)].map(([item])=>item.trim()).filter(item=>item!==""));return{include:lines.flatMap(readLine),exclude:lines.flat().flatMap(item=>item.
startsWith("!")?[readItem(item.slice(1).trim())]:[])}}function showCriterion(criterion){return criterion.kind==="name"?criterion.pattern:criterion.conditions.map(
({key,pattern})=>`${key}=${pattern}`).join(",")}function readLine(items){const criteria=[];let conditions;for(const item of items.filter(each=>!each.startsWith(
"!"))){const criterion=readItem(item);criterion.kind==="labels"&&conditions!==void 0?conditions.push(...criterion.conditions):(conditions=criterion.kind==="labe\
ls"?[...criterion.conditions]:void 0,criteria.push(conditions===void 0?criterion:{kind:"labels",conditions}))}return criteria}function readItem(item){const separator=item.
indexOf("=");return separator===-1?{kind:"name",pattern:item}:{kind:"labels",conditions:[{key:item.slice(0,separator).trim(),pattern:item.slice(separator+1).trim()}]}}
var list=__webpack_require__(2807),nearest=__webpack_require__(60613),quote=__webpack_require__(55383);const MAX_NAMED=10;class Vocabulary{#names;#labels=new Map;#suggest=(0,nearest.
hG)();constructor(targets){this.#names=targets.map(({name})=>name);for(const[key,value]of targets.flatMap(({labels})=>Object.entries(labels)))this.#labels.set(key,
(this.#labels.get(key)??new Set).add(value))}whyNone(criterion,unmet){if(criterion.kind==="name")return this.#noName(criterion.pattern);const{conditions}=criterion,
wrong=conditions.find(({key})=>!this.#labels.has(key))??conditions.find(unmet);return wrong===void 0?`no target has all of ${(0,quote.hD)(showCriterion(criterion))}`:
this.#noLabel(wrong)}#noName(pattern){const list2=`; there are ${some(this.#names)}`;return(0,glob.fg)(pattern)?`no target matches ${(0,quote.hD)(pattern)}${list2}`:
`${(0,quote.hD)(pattern)} is not a target${this.#suggest(pattern,this.#names)||list2}`}#noLabel({key,pattern}){const values=this.#labels.get(key);if(values!==void 0){
const advice=this.#suggest(pattern,values)||`; ${key} is ${some([...values])}`;return`no target has ${(0,quote.hD)(`${key}=${pattern}`)}${advice}`}const keys=[...this.#labels.
keys()],known=keys.length===0?"; the targets have no labels":`; labels are ${some(keys)}`;return`no target has the label ${(0,quote.hD)(key)}${this.#suggest(key,
keys)||known}`}}function some(names){return(0,list.K)(names,{max:MAX_NAMED,show:name=>/^[\w.+@:-]+$/.test(name)?name:(0,quote.hD)(name)})}function selectTargets(selection,targets,problems,place,tellOfNone=message=>{
problems.add(place,message)}){const{include,exclude}=parseSelection(selection);if(targets.length===0)return[];if(include.length===0&&exclude.length===0)return problems.
add(place,"names no target"),[];const vocabulary=new Vocabulary(targets),byName=new Map(targets.map(target=>[target.name,target])),find=criterion=>{const found=answering(
criterion,targets,byName);if(found.length===0){const unmet=condition=>!targets.some(byLabels([condition])),why=vocabulary.whyNone(criterion,unmet);mayBeOfNone(criterion,
targets)?tellOfNone(why):problems.add(place,why)}return found},before=problems.list.length,wanted=new Set(include.length===0?targets:include.flatMap(find)),unwanted=new Set(
exclude.flatMap(find)),selected=targets.filter(target=>wanted.has(target)&&!unwanted.has(target));return selected.length===0&&wanted.size>0&&problems.list.length===
before&&tellOfNone("selects nothing: everything it selects is excluded again"),selected}function answering(criterion,targets,byName){if(criterion.kind!=="name")
return targets.filter(answersTo(criterion));const{pattern}=criterion,named=byName.get(pattern)??byName.get((0,glob.nH)(pattern)??pattern);return named!==void 0?
[named]:(0,glob.fg)(pattern)?targets.filter(answersTo(criterion)):[]}function mayBeOfNone(criterion,targets){return criterion.kind==="name"?(0,glob.fg)(criterion.
pattern):criterion.conditions.every(({key})=>targets.some(({labels})=>Object.hasOwn(labels,key)))}function answersTo(criterion){return criterion.kind==="name"?byPattern(
criterion.pattern):byLabels(criterion.conditions)}function byPattern(pattern){const match=(0,glob.fU)(pattern);return({name})=>match(name)}function byLabels(conditions){
const tests=conditions.map(({key,pattern})=>({key,match:(0,glob.fU)(pattern)}));return({labels})=>tests.every(({key,match})=>Object.hasOwn(labels,key)&&match(labels[key]??
""))}}),36449:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fU:()=>globMatcher,fg:()=>isGlob,nH:()=>plainTextOf});
const SIGNS={"*":{kind:"star"},"?":{kind:"set",test:()=>!0},"{":{kind:"open"},",":{kind:"comma"},"}":{kind:"close"}};function globMatcher(pattern){const tokens=tokensOf(
pattern),literal=literalOf(tokens);if(literal!==void 0)return text=>text===literal||text===pattern;const steps=compile(tokens);return text=>text===pattern||run(
steps,text)}function isGlob(pattern){return plainTextOf(pattern)===void 0}function plainTextOf(pattern){return literalOf(tokensOf(pattern))}function literalOf(tokens){
const characters=tokens.flatMap(token=>token.kind==="character"?[token.character]:[]);return characters.length===tokens.length?characters.join(""):void 0}function tokensOf(pattern){
const characters=Array.from(pattern),tokens=[];let setsMayEnd=!0;for(let at=0;at<characters.length;at++){const character=characters[at]??"",set=character==="["&&
setsMayEnd?readSet(characters,at):void 0;setsMayEnd&&=character!=="["||set!==void 0,set!==void 0?(tokens.push({kind:"set",test:set.test}),at=set.end):character===
"\\"&&at+1<characters.length?(at++,tokens.push({kind:"character",character:characters[at]??""})):(character!=="*"||tokens.at(-1)?.kind!=="star")&&tokens.push(SIGNS[character]??
{kind:"character",character})}return withoutLoneBraces(tokens)}function readSet(characters,start){const negated=characters[start+1]==="!"||characters[start+1]===
"^",first=start+(negated?2:1),members=[];for(let at=first;at<characters.length;at++){const character=characters[at]??"";if(character==="]"&&at>first){const includes=membership(
members);return{test:one=>includes(one)!==negated,end:at}}const escaped=character==="\\"&&at+1<characters.length;at+=escaped?1:0,members.push({character:characters[at]??
"",escaped})}}function membership(members){const singles=new Set,ranges=[];for(let at=0;at<members.length;at++){const[from,dash,to]=members.slice(at,at+3);from!==
void 0&&dash?.character==="-"&&!dash.escaped&&to!==void 0?(ranges.push([codeOf(from.character),codeOf(to.character)]),at+=2):from!==void 0&&singles.add(from.character)}
return character=>{const code=codeOf(character);return singles.has(character)||ranges.some(([from,to])=>from<=code&&code<=to)}}function codeOf(character){return character.
codePointAt(0)??0}function withoutLoneBraces(tokens){const kept=new Set,open=[];for(const[at,{kind}]of tokens.entries())if(kind==="open")open.push({start:at,commas:[]});else if(kind===
"comma")open.at(-1)?.commas.push(at);else if(kind==="close"){const group=open.pop();group!==void 0&&group.commas.length>0&&[group.start,...group.commas,at].forEach(
each=>kept.add(each))}const texts={open:"{",comma:",",close:"}"};return tokens.map((token,at)=>{const character=kept.has(at)?void 0:texts[token.kind];return character===
void 0?token:{kind:"character",character}})}function compile(tokens){const steps=[],open=[];for(const token of tokens)if(token.kind==="character")steps.push({kind:"\
one",test:character=>character===token.character});else if(token.kind==="set")steps.push({kind:"one",test:token.test});else if(token.kind==="star")steps.push({kind:"\
any"});else if(token.kind==="open"){const starts=[steps.length+1];steps.push({kind:"go",to:starts}),open.push({starts,ends:[]})}else if(token.kind==="comma"){const end=[];
steps.push({kind:"go",to:end}),open.at(-1)?.starts.push(steps.length),open.at(-1)?.ends.push(end)}else open.pop()?.ends.forEach(end=>end.push(steps.length));return steps}
function run(steps,text){let places=reach(steps,[0]);for(const character of text){const next=[];for(const place of places){const step=steps[place];step?.kind===
"any"?next.push(place):step?.kind==="one"&&step.test(character)&&next.push(place+1)}if(next.length===0)return!1;places=reach(steps,next)}return places.has(steps.
length)}function reach(steps,places){const reached=new Set(places);for(const place of reached){const step=steps[place];step?.kind==="any"?reached.add(place+1):step?.
kind==="go"&&step.to.forEach(each=>reached.add(each))}return reached}}),2807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{B:()=>enumerated,K:()=>listed});function enumerated(items){const last=items.at(-1)??"";return items.length>1?`${items.slice(0,-1).join(",\
 ")} and ${last}`:last}const SHOWN=20;function listed(names,{max=SHOWN,show=name=>name}={}){const shown=names.length>max+1?names.slice(0,max):names,more=names.length-
shown.length;return`${shown.map(show).join(", ")}${more>0?` and ${more} more`:""}`}})};0&&(module.exports={id,ids,modules});
