'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=4067,ids=[4067],modules={
4067:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{changedFiles:()=>changedFiles,touches:()=>touches});
var api_error=__webpack_require__(73660),github_comparison=__webpack_require__(52954),json=__webpack_require__(38653),quote=__webpack_require__(55383);function readEvent(name,payload){
switch(name){case void 0:return other("The event of this run is not known (GITHUB_EVENT_NAME is not set).");case"push":return readPush(payload);case"pull_reques\
t":case"pull_request_target":return readPullRequest(name,payload);case"merge_group":return readMergeGroup(payload);default:return other(`The event of this run i\
s ${(0,quote.hD)(name)}, which changes no files.`)}}function readPush(payload){const ref=(0,json.J)(payload,"ref"),after=(0,json.J)(payload,"after"),before=(0,json.
J)(payload,"before");if(ref?.startsWith("refs/tags/")===!0)return other(`A tag was pushed (${(0,quote.hD)(ref)}), which changes no files.`);if((0,json._)(payload,
"deleted")===!0||after!==void 0&&isNoCommit(after))return other("A branch was deleted, which changes no files.");const branch=ref?.replace(/^refs\/heads\//,"");
return branch===void 0||after===void 0||before===void 0?other("The payload of this push does not say from which commit to which the branch went."):{kind:"push",
branch,before:isNoCommit(before)?void 0:before,after,isForced:(0,json._)(payload,"forced")===!0,defaultBranch:(0,json.J)((0,json._)(payload,"repository"),"defau\
lt_branch")}}function isNoCommit(id2){return/^0+$/.test(id2)}function readPullRequest(name,payload){const number=(0,json._)(payload,"number")??(0,json._)((0,json.
_)(payload,"pull_request"),"number"),changedFiles2=(0,json._)((0,json._)(payload,"pull_request"),"changed_files");return typeof number=="number"&&Number.isSafeInteger(
number)?{kind:"pull-request",number,changedFiles:typeof changedFiles2=="number"?changedFiles2:0}:other(`The payload of this ${name} event does not say which pul\
l request it is about.`)}function readMergeGroup(payload){const group=(0,json._)(payload,"merge_group"),base=(0,json.J)(group,"base_sha"),head=(0,json.J)(group,
"head_sha");return base===void 0||head===void 0?other("The payload of this merge_group event does not say which commits it is about."):{kind:"merge-group",base,
head}}function other(reason){return{kind:"other",reason}}var file_names=__webpack_require__(65376),path_patterns=__webpack_require__(69044);async function changedFiles({
eventName,payload,api}){const event=readEvent(eventName,payload);switch(event.kind){case"push":return filesOfPush(event,api);case"pull-request":return filesOfPullRequest(
event,api());case"merge-group":return filesOfMergeGroup(event,api());case"other":return unknown(event.reason)}}function touches(paths,changed){return changed.kind===
"unknown"||(0,path_patterns.w)(paths,changed.files)}async function filesOfPush(event,api){const{before,after,branch}=event;if(before===void 0)return filesOfNewBranch(
event,api);const forth=await(0,github_comparison.UD)(api(),before,after);if(forth===void 0)return unknown(`What ${(0,quote.hD)(branch)} was before this push (${(0,github_comparison.
dh)(before)}) is gone, or has no common history.`);const back=event.isForced||forth.relation==="diverged"||forth.relation==="behind"?await(0,github_comparison.UD)(
api(),after,before):forth;return back===void 0?unknown(`What this forced push has dropped from ${(0,quote.hD)(branch)} cannot be determined.`):union([forth,back])}
async function filesOfNewBranch({branch,after,defaultBranch},api){if(defaultBranch===void 0||branch===defaultBranch)return unknown(`This is the first push of ${(0,quote.
hD)(branch)}, and there is no other branch to compare it with.`);const comparison=await(0,github_comparison.UD)(api(),defaultBranch,after);return comparison===void 0?
unknown(`The new branch ${(0,quote.hD)(branch)} has no common history with ${(0,quote.hD)(defaultBranch)}.`):union([comparison])}async function filesOfMergeGroup({
base,head},api){const comparison=await(0,github_comparison.UD)(api,base,head);return comparison===void 0?unknown(`What the merge queue would merge into (${(0,github_comparison.
dh)(base)}) is gone.`):union([comparison])}function union(comparisons){return comparisons.every(({isWhole})=>isWhole)?{kind:"some",files:[...new Set(comparisons.
flatMap(({files})=>files))]}:unknown(`${github_comparison.nS} or more files changed; GitHub's API does not list further ones.`)}const MAX_PULL_REQUEST_FILES=3e3;
async function filesOfPullRequest({number,changedFiles:known},api){const read={route:"/pulls/{number}/files",parameters:{number},what:`the files of pull request\
 ${number}`,permission:"pull-requests: read"},entries=await api.list(read,MAX_PULL_REQUEST_FILES);if(entries.length>=MAX_PULL_REQUEST_FILES)return unknown(`Pull\
 request ${number} changes ${MAX_PULL_REQUEST_FILES} or more files; GitHub's API does not list further ones.`);if(entries.length<known)return unknown(`Pull requ\
est ${number} changed ${known} files when this run began, and GitHub's API lists ${entries.length} now.`);const files=(0,file_names.S)(entries);if(files===void 0)
throw(0,api_error.Cw)({...read,repository:api.slug},"an entry of the list has no filename");return{kind:"some",files}}function unknown(reason){return{kind:"unkn\
own",reason}}}),69044:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{s:()=>pathsProblem,w:()=>matchesPaths});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_text_quote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55383);function matchesPaths(paths,files){
const problem=pathsProblem(paths);if(problem!==void 0)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"invalid-request",message:`paths: ${problem}\
.`});const rules=paths.map(path=>({takesAway:path.startsWith("!"),steps:stepsOf(positive(path))})),isNamed=file=>rules.findLast(({steps})=>takesAll(steps,file))?.
takesAway===!1;return rules.length===0||files.some(isNamed)}function pathsProblem(paths){const first=paths.map(path=>({path,problem:patternProblem(positive(path))})).
find(({problem})=>problem);return first?.problem!==void 0?`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(first.path)} ${first.problem}`:paths.length>0&&paths.
every(path=>path.startsWith("!"))?"has only patterns that exclude ('!'), so no file matches; begin with '**' to match all others":void 0}function positive(path){
return path.replace(/^!/,"")}const PART=/\*\*\/|\*\*|\*|\[[a-zA-Z0-9_. -]+\]|\\.|[?+]|[^]/gu,MAX_PATTERN_LENGTH=1e3;function patternProblem(pattern){const parts=pattern.
match(PART)??[];if(parts.length===0)return"is empty";if(pattern.length>MAX_PATTERN_LENGTH)return`is longer than ${MAX_PATTERN_LENGTH} characters`;if(/^\.{0,2}\//.
test(pattern))return"never matches: paths begin at the root of the repository, without './' or '/'";if(pattern.endsWith("/"))return`never matches: it is files t\
hat change; write ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(`${pattern}**`)}`;if(parts.some(part=>/^[{}]$/.test(part)))return"has braces, which GitHu\
b's filters do not support; write one pattern for each, or '\\{' for a brace in a name";const unclosed=parts.some(part=>part==="["||part==="]"||part==="\\"),misplaced=parts.
some((part,place)=>/^[?+]$/.test(part)&&/^(?:[?+*].*)?$/.test(parts[place-1]??"")),reversed=parts.some(part=>part.length>3&&hasReversedRange(part));return unclosed||
reversed?"has a '[', ']' or '\\' that means nothing; '\\[' is one in a name":misplaced?"has a '?' or '+' with no character before it to repeat; '*' matches any \
characters":void 0}function hasReversedRange(part){return[...part.matchAll(/([a-zA-Z0-9])-([a-zA-Z0-9])/g)].some(([,from="",to=""])=>from>to)}const ANY={takes:()=>!0,
loops:!0,skips:[1]},ANY_IN_SEGMENT={takes:character=>character!=="/",loops:!0,skips:[1]},SLASH={takes:character=>character==="/"};function stepsOf(pattern){const steps=[];
let previous;for(const part of pattern.match(PART)??[]){const last=steps.at(-1);if((part==="?"||part==="+")&&last!==void 0)steps.splice(-1,1,part==="?"?{...last,
skips:[1]}:{...last,loops:!0});else{const beginsSegment=previous===void 0||previous.endsWith("/");steps.push(...stepsOfPart(part,beginsSegment))}previous=part}return steps}
function stepsOfPart(part,beginsSegment){switch(part){case"**/":return beginsSegment?[{takes:()=>!1,skips:[1,3]},ANY,SLASH]:[ANY,SLASH];case"**":return[ANY];case"\
*":return[ANY_IN_SEGMENT];default:return[{takes:characterTest(part)}]}}function characterTest(part){if(part.startsWith("[")&&part.length>1){const set=new RegExp(
`^${part}$`,"u");return character=>set.test(character)}const literal=part.replace(/^\\/u,"");return character=>character===literal}function takesAll(steps,path){
let places=new Set;reach(steps,0,places);for(const character of path){const next=new Set;for(const place of places){const step=steps[place];step?.takes(character)===
!0&&(reach(steps,step.loops===!0?place:place+1,next),reach(steps,place+1,next))}if(next.size===0)return!1;places=next}return places.has(steps.length)}function reach(steps,place,places){
if(!places.has(place)){places.add(place);for(const skips of steps[place]?.skips??[])reach(steps,place+skips,places)}}})};0&&(module.exports={id,ids,modules});
