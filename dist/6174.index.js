'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=6174,ids=[6174],modules={
39504:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AH:()=>FILE_KEYS,X5:()=>TARGET_KEYS,e8:()=>CONFIG_VERSION,
hy:()=>LABEL_KEY,ip:()=>HOP_NAME,rF:()=>RESERVED_LABEL_KEYS});const TARGET_KEYS={chain:{kind:"chain",description:"The hops to the target, in order: each a role \
ARN, the name of one of the hops above, or a mapping with a role. With those of role-to-assume and role-chain, which it continues from, a chain has at most 100.",
example:["hub",{role:"arn:aws:iam::444455556666:role/deploy","external-id":"acme-42"}]},region:{kind:"region",description:"The region set in the profile or envi\
ronment. It does not change which STS endpoint hops call: that depends on the region of the hop, or else aws-region. Default: the input aws-region.",example:"eu\
-central-1"},labels:{kind:"labels",description:"What targets can be selected by: with stage: prod here, the input targets may say stage=prod.",example:{stage:"p\
rod",geo:"eu"}},paths:{kind:"globs",description:"Globs of repository files: a run that changes none of them can leave the target out.",example:["infra/prod/**"]}},
CONFIG_VERSION="1",FILE_KEYS={version:{kind:"version",required:!0,description:"The version of this format: 1.",example:1},hops:{kind:"hops",description:"Hops by\
 name, for use in any chain: a role ARN, a mapping with a role, or the name of another hop.",example:{hub:{role:"arn:aws:iam::222233334444:role/hub","session-na\
me":"{repository}-{run_id}"}}},targets:{kind:"targets",required:!0,description:"The ends of chains, by name. The name is also the name of the profile.",example:{
staging:["hub","arn:aws:iam::333344445555:role/deploy"]}}},HOP_NAME=/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/,LABEL_KEY=/^[A-Za-z0-9_.-]+$/,RESERVED_LABEL_KEYS=["target",
"targets","account","name","role","region","profiles"]}),67450:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{KN:()=>validateLabelKey,Lx:()=>validateHopName,hW:()=>validateTargetName});var _config_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(39504),_profile_name_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
66578),_text_quote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55383);function validateTargetName(name){if(/[,=]|^!/.test(name))return`the target name ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.
hD)(name)} must not contain , or = or start with !: the input targets could not name it`;if(/[*?[\]{}]/.test(name))return`the target name ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.
hD)(name)} must not contain * ? [ ] { or }: the input targets would read it as a glob`;const problem=(0,_profile_name_js__WEBPACK_IMPORTED_MODULE_2__.d)(name);return problem===
void 0?void 0:`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} becomes the name of a profile: ${problem}`}function validateHopName(name){return _config_keys_js__WEBPACK_IMPORTED_MODULE_0__.
ip.test(name)?void 0:`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} cannot be the name of a hop; allowed are letters, digits and _ . -`}function validateLabelKey(key){
return _config_keys_js__WEBPACK_IMPORTED_MODULE_0__.hy.test(key)?_config_keys_js__WEBPACK_IMPORTED_MODULE_0__.rF.some(reserved=>reserved===key.toLowerCase())?`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.
hD)(key)} cannot be the key of a label: rows of a matrix already have that`:void 0:`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(key)} cannot be the key\
 of a label; allowed are letters, digits and _ . -`}}),69044:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{s:()=>pathsProblem,w:()=>matchesPaths});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_text_quote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
55383);function matchesPaths(paths,files){const problem=pathsProblem(paths);if(problem!==void 0)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"\
invalid-request",message:`paths: ${problem}.`});const rules=paths.map(path=>({takesAway:path.startsWith("!"),steps:stepsOf(positive(path))})),isNamed=file=>rules.
findLast(({steps})=>takesAll(steps,file))?.takesAway===!1;return rules.length===0||files.some(isNamed)}function pathsProblem(paths){const first=paths.map(path=>({
path,problem:patternProblem(positive(path))})).find(({problem})=>problem);return first?.problem!==void 0?`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(first.
path)} ${first.problem}`:paths.length>0&&paths.every(path=>path.startsWith("!"))?"has only patterns that exclude ('!'), so no file matches; begin with '**' to m\
atch all others":void 0}function positive(path){return path.replace(/^!/,"")}const PART=/\*\*\/|\*\*|\*|\[[a-zA-Z0-9_. -]+\]|\\.|[?+]|[^]/gu,MAX_PATTERN_LENGTH=1e3;
function patternProblem(pattern){const parts=pattern.match(PART)??[];if(parts.length===0)return"is empty";if(pattern.length>MAX_PATTERN_LENGTH)return`is longer \
than ${MAX_PATTERN_LENGTH} characters`;if(/^\.{0,2}\//.test(pattern))return"never matches: paths begin at the root of the repository, without './' or '/'";if(pattern.
endsWith("/"))return`never matches: it is files that change; write ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(`${pattern}**`)}`;if(parts.some(part=>/^[{}]$/.
test(part)))return"has braces, which GitHub's filters do not support; write one pattern for each, or '\\{' for a brace in a name";const unclosed=parts.some(part=>part===
"["||part==="]"||part==="\\"),misplaced=parts.some((part,place)=>/^[?+]$/.test(part)&&/^(?:[?+*].*)?$/.test(parts[place-1]??"")),reversed=parts.some(part=>part.
length>3&&hasReversedRange(part));return unclosed||reversed?"has a '[', ']' or '\\' that means nothing; '\\[' is one in a name":misplaced?"has a '?' or '+' with\
 no character before it to repeat; '*' matches any characters":void 0}function hasReversedRange(part){return[...part.matchAll(/([a-zA-Z0-9])-([a-zA-Z0-9])/g)].some(
([,from="",to=""])=>from>to)}const ANY={takes:()=>!0,loops:!0,skips:[1]},ANY_IN_SEGMENT={takes:character=>character!=="/",loops:!0,skips:[1]},SLASH={takes:character=>character===
"/"};function stepsOf(pattern){const steps=[];let previous;for(const part of pattern.match(PART)??[]){const last=steps.at(-1);if((part==="?"||part==="+")&&last!==
void 0)steps.splice(-1,1,part==="?"?{...last,skips:[1]}:{...last,loops:!0});else{const beginsSegment=previous===void 0||previous.endsWith("/");steps.push(...stepsOfPart(
part,beginsSegment))}previous=part}return steps}function stepsOfPart(part,beginsSegment){switch(part){case"**/":return beginsSegment?[{takes:()=>!1,skips:[1,3]},
ANY,SLASH]:[ANY,SLASH];case"**":return[ANY];case"*":return[ANY_IN_SEGMENT];default:return[{takes:characterTest(part)}]}}function characterTest(part){if(part.startsWith(
"[")&&part.length>1){const set=new RegExp(`^${part}$`,"u");return character=>set.test(character)}const literal=part.replace(/^\\/u,"");return character=>character===
literal}function takesAll(steps,path){let places=new Set;reach(steps,0,places);for(const character of path){const next=new Set;for(const place of places){const step=steps[place];
step?.takes(character)===!0&&(reach(steps,step.loops===!0?place:place+1,next),reach(steps,place+1,next))}if(next.size===0)return!1;places=next}return places.has(
steps.length)}function reach(steps,place,places){if(!places.has(place)){places.add(place);for(const skips of steps[place]?.skips??[])reach(steps,place+skips,places)}}}),
82394:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>readHop,W:()=>readOnce});var dist=__webpack_require__(
38815),objects=__webpack_require__(77459),hop_keys=__webpack_require__(54803),hop_request=__webpack_require__(3698),mfa=__webpack_require__(95199),keys=__webpack_require__(
80165),meant=__webpack_require__(70838),values=__webpack_require__(46089),tags=__webpack_require__(82080),quote=__webpack_require__(55383);function hopReaders(reading){
const{yaml,complain,place,conceal}=reading,text=(node,key)=>yaml.text(node,key,complain),texts=(node,key)=>yaml.texts(node,key,complain);return{roleArn:text,text,
template:text,region:text,texts,arns:texts,duration:(node,key)=>readDuration(text(node,key),node,complain),tags:(node,key)=>(0,tags.g)(yaml,node,key,place,complain),
policy:(node,key)=>(0,dist.jh)(yaml.resolve(node))?yaml.json(node,key,complain):text(node,key),secret:(node,key)=>{const value=text(node,key);return value===void 0?
void 0:conceal(value)},contexts:(node,key)=>readContexts(node,key,reading)}}function readDuration(text,node,complain){const seconds=text===void 0?void 0:(0,values.
E9)(text);return text!==void 0&&seconds===void 0&&complain(`duration ${(0,quote.hD)(text)} is not a time; write seconds (3600), or 15m, 1h`,node),seconds}function readContexts(given,key,reading){
const node=reading.yaml.resolve(given);return(0,dist.oP)(node)?node.items.flatMap(item=>readContext(item,key,reading)??[]):(reading.complain(`${key} must be a l\
ist of mappings`,node),[])}function readContext(item,name,reading){const{yaml,complain}=reading,fields=new keys.C(hop_keys.xo,hopReaders(reading),{yaml,node:item,
name,complain});(fields.lacks("provider-arn")||fields.lacks("context-assertion"))&&complain(`each of ${name} needs provider-arn and context-assertion`,item);const providerArn=fields.
value("provider-arn"),contextAssertion=fields.value("context-assertion");return providerArn===void 0||contextAssertion===void 0?void 0:{providerArn,contextAssertion}}
function readOnce(reading){const known=new Map;return(given,position)=>{const node=reading.yaml.resolve(given);if(!(0,dist.jh)(node))return readHop(given,position,
reading);known.has(node)||known.set(node,readHop(given,position,reading));const hop=known.get(node);return hop===void 0?void 0:{...hop,number:position.number}}}
function readHop(given,position,reading){const{number,place,complain}=position,{yaml,refusal}=reading,node=yaml.resolve(given);if(!(0,dist.jh)(node))return readRole(
given,position,yaml);const bare=node.items.find(({key})=>(0,dist.jn)(key)&&String(key.value).startsWith("arn:"));if(bare!==void 0){complain(meant.g,bare.key);return}
const readers=hopReaders({yaml,complain,place,conceal:reading.conceal}),fields=new keys.C(hop_keys.SA,readers,{yaml,node,name:"a hop",complain,refusal});fields.
lacks("role")&&complain("a hop needs a role",node);const role=fields.value("role");return role===void 0?void 0:{number,place,role,...readFields(fields,complain)}}
const INPUT_HOP_KEY_NAMES=Object.keys(hop_keys.SA);function readRole(given,{number,place,complain},yaml){if((0,dist.oP)(yaml.resolve(given))){complain("a hop is\
 an ARN or a mapping with a role",given);return}const role=yaml.text(given,"a hop",complain),key=INPUT_HOP_KEY_NAMES.find(name=>role?.startsWith(`${name}:`));if(key!==
void 0){complain(`a key has a space after its colon, and this one has none: write '${key}: '`,given);return}return role===void 0?void 0:(0,hop_request.C)(number,
place,role)}function readFields(fields,complain){return{tags:fields.value("tags")??[],transitiveTagKeys:fields.value("transitive-tag-keys")??[],policyArns:fields.
value("policy-arns")??[],providedContexts:fields.value("provided-contexts")??[],...(0,objects.r)({externalId:fields.value("external-id"),sessionName:fields.value(
"session-name"),durationSeconds:fields.value("duration"),sourceIdentity:fields.value("source-identity"),policy:fields.value("policy"),region:fields.value("regio\
n"),mfa:(0,mfa.d)({serial:fields.value("mfa-serial"),code:fields.value("mfa-code"),seed:fields.value("mfa-secret")},complain)})}}}),24983:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>readTarget});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815),_core_objects_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
77459),_config_keys_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(39504),_config_names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(67450),_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
69044),_keys_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(80165),_text_quote_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(55383);function readTarget({
key:name,keyNode,value},reading){const{yaml}=reading,owner=reading.ownerOf(name),complain=yaml.complainer(owner,void 0,keyNode),problem=reading.validateName(name);
problem!==void 0&&complain(problem,keyNode);const node=yaml.resolve(value),said=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)?readMapping(node,{owner,complain},
reading):{hops:readChain(value,{owner,complain},reading),labels:{},paths:[]};return{name,place:yaml.placeOf(keyNode,owner),...said}}function readMapping(node,current,reading){
const{yaml,noun,refusal}=reading,{complain}=current;if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)&&node.has("role")&&!node.has("chain"))return complain(`'ro\
le' is not a key of a ${noun}; a hop goes into its chain: [{role: ...}]`,node),{hops:[],labels:{},paths:[]};const fields=new _keys_js__WEBPACK_IMPORTED_MODULE_4__.
C(_config_keys_js__WEBPACK_IMPORTED_MODULE_1__.X5,targetReaders(current,reading),{yaml,node,name:`a ${noun}`,complain,refusal});return fields.lacks("chain")&&complainOfNothing(
current,reading,node),{hops:fields.value("chain")??[],labels:fields.value("labels")??{},paths:fields.value("paths")??[],...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_6__.
r)({region:fields.value("region")})}}function targetReaders(current,reading){const{yaml}=reading,{complain}=current;return{chain:node=>readChain(node,current,reading),
region:(node,key)=>yaml.text(node,key,complain),labels:(node,key)=>readLabels(yaml,node,key,complain),globs:(node,key)=>{const globs=yaml.texts(node,key,complain),
problem=(0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__.s)(globs);return problem!==void 0&&complain(`${key}: ${problem}`,node),globs}}}function readChain(value,current,reading){
const{yaml,firstHop,noun}=reading,node=yaml.resolve(value);if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node))return current.complain('a chain must be a list of \
hops; put "- " before the hop',node),[];if(value===null||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)&&node.value===null)return current.complain(`the ${noun} \
has no value; write the ARN of a role, or a list of hops`,node),[];const items=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)?node.items:[value];return items.length===
0&&complainOfNothing(current,reading,node),items.flatMap((item,index)=>{const number=firstHop+index,complain=yaml.complainer(current.owner,number,item);return reading.
readHop(item,{number,place:yaml.placeOf(item,current.owner),complain})??[]})}function complainOfNothing({complain},{firstHop,noun},node){firstHop===1&&complain(
`the ${noun} has no hops, and neither role-to-assume nor role-chain gives it any`,node)}function readLabels(yaml,node,name,complain){const known=new Map,pairs=(0,_keys_js__WEBPACK_IMPORTED_MODULE_4__.
x)(yaml,node,name,complain).flatMap(({key,keyNode,value})=>{const twin=known.get(key.toLowerCase());known.set(key.toLowerCase(),twin??key);const problem=(0,_config_names_js__WEBPACK_IMPORTED_MODULE_2__.
KN)(key)??twinProblem(key,twin);problem!==void 0&&complain(problem,keyNode);const text=yaml.text(value,`the label '${key}'`,complain);return text===void 0||problem!==
void 0?[]:[[key,text]]});return Object.fromEntries(pairs)}function twinProblem(key,twin){return twin===void 0?void 0:`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.
hD)(key)} cannot be the key of a label: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.hD)(twin)} is one already, and the columns of a matrix are looked up wi\
thout regard to case`}})};0&&(module.exports={id,ids,modules});
