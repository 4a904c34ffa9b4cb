'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=3614,ids=[3614],modules={
53614:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{listAccounts:()=>listAccounts});var text_glob=__webpack_require__(
36449);function readGlobs(globs){return{wanted:globs.filter(glob=>!isExclusion(glob)).map(glob=>({glob,matches:(0,text_glob.fU)(glob)})),unwanted:globs.filter(isExclusion).
map(glob=>(0,text_glob.fU)(glob.slice(1)))}}function isExclusion(glob){return glob.startsWith("!")}function passesGlobs(text,{wanted,unwanted}){return(wanted.length===
0||wanted.some(({matches})=>matches(text)))&&!unwanted.some(matches=>matches(text))}async function inParallel(items,max,run){const results=[],entries=items.entries();
let failed=!1;const work=async()=>{for(const[index,item]of entries){if(failed)return;try{results.push({index,result:await run(item)})}catch(error){throw failed=
!0,error}}};return await Promise.all(Array.from({length:Math.min(max,items.length)},work)),results.sort((left,right)=>left.index-right.index).map(({result})=>result)}
var nearest=__webpack_require__(60613),organization=__webpack_require__(54952);const ID=/^(?:ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32})$/,BETWEEN_LEVELS=/(?<!\\)\//;
function readUnitPattern(text){const excludes=isExclusion(text),path=excludes?text.slice(1):text;return{text,isExclusion:excludes,id:ID.test(path)?path:void 0,levels:path===
""?void 0:readLevels(path.replace(/^\/|(?<!\\)\/$/g,""))}}function readLevels(path){return path===""?[]:path.split(BETWEEN_LEVELS).map(readLevel)}function readLevel(text){
return{text:text.replaceAll("\\/","/"),isGlobstar:text==="**",matches:(0,text_glob.fU)(text)}}function pathOf(names){return names.map(name=>name.replaceAll("/",
"\\/")).join("/")}function startAt(root,{levels}){if(levels===void 0)return new Set;const namesRoot=levels[0]?.text===root.name&&!levels[0].isGlobstar;return withGlobstars(
namesRoot?[0,1]:[0],levels)}function stepInto(unit,progress,{levels=[]}){const next=Array.from(progress).flatMap(at=>{const level=levels[at];return level===void 0?
[]:level.isGlobstar?[at]:level.matches(unit.name)?[at+1]:[]});return withGlobstars(next,levels)}function withGlobstars(positions,levels){const all=new Set(positions);
for(const at of all)levels[at]?.isGlobstar===!0&&all.add(at+1);return all}function isMatch(node,progress,pattern){return node.id===pattern.id||pattern.levels!==
void 0&&progress.has(pattern.levels.length)}function unmatchedUnits({unmatched,seen}){return unmatched.map(value=>({field:"organizationalUnits",value,message:`n\
o organizational unit ${verbFor(value)} '${value}'${(0,nearest.h)(value,unitsLike(value,seen))}`}))}function verbFor(value){return readUnitPattern(value).id!==void 0?
"has the id":(0,text_glob.fg)(value)?"matches":"is called"}function unitsLike(value,seen){if(!value.startsWith("**/")){const root=/^\/?Root\//.exec(value)?.[0]??
"";return seen.map(path=>root+path)}return seen.map(path=>`**/${path.split(/(?<!\\)\//).at(-1)??path}`)}function unmatchedAccounts(filter,accounts){const{statuses=[]}=filter;
return[...readGlobs(filter.names).wanted.filter(({matches})=>!accounts.some(({name})=>matches(name))).map(({glob:value})=>{const meant=(0,nearest.h)(value,accounts.
map(({name})=>name));return{field:"names",value,message:`no account ${(0,text_glob.fg)(value)?"matches":"is called"} '${value}'${meant}`}}),...statuses.filter(value=>!organization.
f.includes(value)&&!accounts.some(({status})=>status===value)).map(value=>({field:"statuses",value,message:`no account has the status '${value}'${(0,nearest.h)(
value,organization.f)}`}))]}function unmatchedTags({tags},accounts){return accounts.length===0?[]:tags.flatMap(filter=>unmatchedTag(filter,accounts))}function unmatchedTag({
key,value},accounts){const keys=new Set(accounts.flatMap(({tags={}})=>Object.keys(tags))),written={field:"tags",value:`${key}=${value}`};if(!keys.has(key))return[
{...written,message:`no account has the tag '${key}'${(0,nearest.h)(key,keys)}`}];const values=new Set(accounts.flatMap(({tags={}})=>Object.hasOwn(tags,key)?[tags[key]??
""]:[])),matches=(0,text_glob.fU)(value);return Array.from(values).some(matches)?[]:[{...written,message:`no account has the tag '${key}' with the value '${value}\
'${(0,nearest.h)(value,values)}`}]}async function walkUnits(filter,client){const walker=new Walker(filter.map(readUnitPattern),client),places=await walker.walk();
return{accounts:(await inParallel(places.filter(({isWanted})=>isWanted),client.maxConcurrency,({node})=>client.listAccountsIn(node.id))).flat(),unmatched:walker.
unmatched(),seen:walker.seen}}class Walker{#patterns;#client;#matched=new Set;#onTheWay=new Set;seen=[];constructor(patterns,client){this.#patterns=patterns,this.#client=
client}async walk(){const[roots]=await Promise.all([this.#client.listRoots(),this.#findWaysToIds()]),all=[];let level=roots.flatMap(root=>this.#begin(root));for(;level.
length>0;)all.push(...level),level=(await inParallel(level,this.#client.maxConcurrency,async place=>(await this.#client.listUnits(place.node.id)).flatMap(unit=>this.#enter(
unit,place)))).flat();return all}unmatched(){return this.#patterns.filter(pattern=>!pattern.isExclusion&&!this.#matched.has(pattern)).map(({text})=>text)}async#findWaysToIds(){
const ids2=this.#patterns.flatMap(({id:id2,isExclusion:isExclusion2})=>id2===void 0||isExclusion2?[]:[id2]);await inParallel(ids2,this.#client.maxConcurrency,async id2=>{
for(let at=id2;at?.startsWith("ou-")===!0&&!this.#onTheWay.has(at);){const parent=await this.#client.parentOf(at);parent!==void 0&&this.#onTheWay.add(at),at=parent}})}#begin(root){
const progress=new Map(this.#patterns.map(pattern=>[pattern,startAt(root,pattern)])),wantsAll=this.#patterns.every(({isExclusion:isExclusion2})=>isExclusion2);return this.#place(
root,[],{progress,isWanted:wantsAll})}#enter(unit,above){const names=[...above.names,unit.name];this.seen.push(pathOf(names));const progress=new Map(Array.from(
above.progress,([pattern,at])=>[pattern,stepInto(unit,at,pattern)]));return this.#place(unit,names,{progress,isWanted:above.isWanted})}#place(node,names,{progress,
isWanted}){const matching=Array.from(progress).flatMap(([pattern,at])=>isMatch(node,at,pattern)?[pattern]:[]);if(matching.some(({isExclusion:isExclusion2})=>isExclusion2))
return[];matching.forEach(pattern=>this.#matched.add(pattern));const place={node,names,progress,isWanted:isWanted||matching.length>0};return place.isWanted||this.#leadsOn(
place)?[place]:[]}#leadsOn({node,progress}){return this.#onTheWay.has(node.id)||Array.from(progress).some(([{isExclusion:isExclusion2},positions])=>!isExclusion2&&
positions.size>0)}}const DEFAULT_STATUSES=["ACTIVE"];async function listAccounts(filter,client){const walk=await find(filter.organizationalUnits,client),found=eachOnce(
walk.accounts),candidates=found.filter(ownFilters(filter)),tagged=filter.tags.length>0?await withTags(candidates,client):candidates,tests=filter.tags.map(readTagFilter);
return{accounts:tagged.filter(({tags={}})=>tests.every(passes=>passes(tags))).sort(byNameThenId),unmatched:[...unmatchedUnits(walk),...unmatchedTags(filter,tagged),
...unmatchedAccounts(filter,found)]}}async function find(units,client){return units.length===0?{accounts:await client.listAccounts(),unmatched:[],seen:[]}:walkUnits(
units,client)}function eachOnce(accounts){const byId=new Map;for(const account of accounts)byId.set(account.id,byId.get(account.id)??account);return Array.from(
byId.values())}function ownFilters(filter){const{statuses=DEFAULT_STATUSES}=filter,names=readGlobs(filter.names);return({name,status})=>(statuses.length===0||statuses.
includes(status))&&passesGlobs(name,names)}function withTags(accounts,client){return inParallel(accounts,client.maxConcurrency,async account=>({...account,tags:await client.
listTags(account.id)}))}function readTagFilter({key,value}){const matches=(0,text_glob.fU)(value);return tags=>{const has=Object.hasOwn(tags,key)?tags[key]:void 0;
return has!==void 0&&matches(has)}}function byNameThenId(left,right){return compare(left.name,right.name)||compare(left.id,right.id)}function compare(left,right){
return left<right?-1:left>right?1:0}})};0&&(module.exports={id,ids,modules});
