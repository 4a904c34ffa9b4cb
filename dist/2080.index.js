'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=2080,ids=[2080],modules={
54803:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gt:()=>SECRET_HOP_KEYS,SA:()=>INPUT_HOP_KEYS,
xo:()=>CONTEXT_KEYS});var _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21317);const HOP_KEYS={role:{kind:"roleArn",required:!0,description:"T\
he role's ARN.",example:"arn:aws:iam::111122223333:role/deploy"},"external-id":{kind:"text",description:"The external ID that the role's trust policy requires.",
limit:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.Pc.externalId,example:"acme-42"},"session-name":{kind:"template",description:"Session name, instead of the inp\
ut role-session-name. Templates are allowed.",example:"{repository}-{run_id}"},duration:{kind:"duration",description:"Session duration: seconds, or 15m, 1h. AWS\
 allows at most one hour when one role assumes another.",example:"45m"},tags:{kind:"tags",description:"Session tags. Templates are allowed in values.",max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.
i7.tags,example:{Team:"payments",Stage:"prod"}},"transitive-tag-keys":{kind:"texts",description:`Which of this hop's tags are passed on to the hops after it; "*\
" for all.`,max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.transitiveTagKeys,example:["Team"]},"source-identity":{kind:"template",description:"Source identi\
ty. Once set, it stays for the rest of the chain. Templates are allowed.",example:"{actor}"},policy:{kind:"policy",description:"A session policy that limits the\
 session: a mapping, or JSON text.",example:{Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"s3:*",Resource:"*"}]}},"policy-arns":{kind:"arns",description:"\
ARNs of managed policies that limit the session.",max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.policyArns,example:["arn:aws:iam::aws:policy/ReadOnlyAccess"]},
region:{kind:"region",description:"The region whose STS endpoint is called for this hop. Default: the input aws-region.",example:"eu-central-1"}},SECRET_HOP_KEYS={
"mfa-serial":{kind:"text",description:"The MFA device, with mfa-code or mfa-secret.",limit:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.Pc.serialNumber,example:"\
arn:aws:iam::111122223333:mfa/ci"},"mfa-code":{kind:"secret",description:"The six-digit code shown by the device.",example:"123456"},"mfa-secret":{kind:"secret",
description:"The device's TOTP seed (Base32).",example:"JBSWY3DPEHPK3PXP"},"provided-contexts":{kind:"contexts",description:"Assertions of context providers, su\
ch as IAM Identity Center.",max:_aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.providedContexts,example:[{"provider-arn":"arn:aws:iam::aws:contextProvider/Ident\
ityCenter","context-assertion":"eyJ..."}]}},INPUT_HOP_KEYS={...HOP_KEYS,...SECRET_HOP_KEYS},CONTEXT_KEYS={"provider-arn":{kind:"text",required:!0,description:"T\
he provider's ARN.",example:"arn:aws:iam::aws:contextProvider/IdentityCenter"},"context-assertion":{kind:"secret",required:!0,description:"The assertion issued \
by the provider.",example:"eyJ..."}}}),80165:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>Fields,
x:()=>ownEntries});var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(60613),_secrets_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38452);
const MERGE_KEY="<<",NO_MERGE="merge keys (<<) are not supported; write out what they stand for, or give a hop a name under hops of a config file and use the na\
me";function ownEntries(yaml,node,name,complain){return yaml.entries(node,name,complain).filter(({key,keyNode})=>(key===MERGE_KEY&&complain(NO_MERGE,keyNode),key!==
MERGE_KEY))}class Fields{#table;#readers;#values=new Map;#mistyped=new Set;constructor(table,readers,mapping){this.#table=table,this.#readers=readers;const{yaml,
node,name,complain,refusal}=mapping,refused=new Map;for(const entry of yaml.entries(node,name,complain)){const{key,keyNode,value}=entry;refusal?.keys.includes((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__.
xT)(key))===!0?refused.set((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key),keyNode):Object.hasOwn(table,key)?this.#values.set(key,value):this.#complainOfUnknown(
entry,mapping)}if(refusal!==void 0&&refused.size>0){const[first]=refused.values();complain(refusal.advise([...refused.keys()]),first)}}#complainOfUnknown({key,keyNode,
value},{name,complain,refusal}){const known=Object.keys(this.#table).filter(each=>refusal?.keys.includes(each)!==!0);if(key===MERGE_KEY){complain(NO_MERGE,keyNode),
known.forEach(each=>this.#mistyped.add(each));return}const meant=(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__.pA)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__.
xT)(key),known),advice=meant===void 0?`; known are ${known.join(", ")}`:`; did you mean '${meant}'?`,what=meant===void 0&&value===null?"this":(0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__.
_z)(key);complain(`${what} is not a key of ${name}${advice}`,keyNode),meant!==void 0&&this.#mistyped.add(meant)}has(key){return this.#values.has(key)}lacks(key){
return!this.#values.has(key)&&!this.#mistyped.has(key)}node(key){return this.#values.get(key)}value(key){const kind=this.#table[key].kind;return this.#values.has(
key)?this.#readers[kind](this.#values.get(key),key):void 0}}}),70838:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{P:()=>meantBy,g:()=>ROLE_OR_KEYS});var _text_json_mistake_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34864),_hop_keys_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
54803);const KEY_LINE=/^(?<indent>[ ]*(?:-[ ]+)*)(?<key>[\w-]+):(?:[ ]+(?<value>[^ ][^]*))?[ ]*\r?$/,GLUED=/^[ ]*(?<dashes>(?:-[ ]+)*)(?!arn:|https?:)(?<key>[A-Za-z][\w-]*):(?=[^\s:])/,
SECOND_KEY=/[ ,](?<key>[A-Za-z][\w-]*):(?=\s|$)/,BARE_ITEM=/^(?<before>[ ]*(?:-[ ]+)*)(?<item>arn:\S+|[\w+=,.@/-]+)\s*(?:#|$)/;function isHopKey(key){return key!==
void 0&&Object.hasOwn(_hop_keys_js__WEBPACK_IMPORTED_MODULE_1__.SA,key)}function meantBy(mistake){const{code,text,offset,openQuote,openBracket}=mistake;if(!mistake.
message.startsWith("Maximum call stack"))return code==="MISSING_CHAR"&&mistake.message.endsWith("quote")&&openQuote!==void 0?{message:"the quote that opens here\
 is not closed",offset:openQuote}:code==="BAD_SCALAR_START"?{message:`a text that begins with ${text.charAt(offset)} has to be in quotes`}:code==="BAD_DQ_ESCAPE"?
{message:"a \\ in double quotes is written \\\\; single quotes take it as it is"}:/^\s*[[{]\s*[[{"]/.test(text)?(0,_text_json_mistake_js__WEBPACK_IMPORTED_MODULE_0__.
a)(text):openBracket!==void 0?{message:`the ${text.charAt(openBracket)} that opens here is not closed`,offset:openBracket}:tabIn(mistake)??roleAndKeys(mistake)??
meantByLines(mistake)}function startOfLine(text,offset){return text.lastIndexOf(`
`,offset-1)+1}function tabIn({code,message,text,offset}){const start=startOfLine(text,offset),[indent=""]=/^[ ]*(?=\t)/.exec(text.slice(start,offset+1))??[],isIndented=text.
charAt(start+indent.length)==="	";return isIndented||code==="TAB_AS_INDENT"||/\btab\b/i.test(message)?{message:"YAML is indented with spaces, not tabs",offset:isIndented?
start+indent.length:offset,saysAll:!0}:void 0}const ROLE_OR_KEYS="an item is either a role or keys: with keys, write '- role: ARN', and each key on its own line";
function roleAndKeys({text,offset}){const start=startOfLine(text,offset),above=text.slice(0,start).split(`
`).slice(0,-1),[here="",...below]=text.slice(start).split(`
`),isAtKey=keyColumn(here)!==void 0,distance=isAtKey?above.length-above.findLastIndex(hasContent):0,item=BARE_ITEM.exec(isAtKey?above.at(-distance)??"":here)?.groups,
key=KEY_LINE.exec(isAtKey?here:below.find(hasContent)??"")?.groups;if(item===void 0||key===void 0||key.indent?.includes("-")===!0)return;const itemStart=isAtKey?
above.slice(0,-distance).join(`
`).length+(distance<above.length?1:0):start;return item.item?.startsWith("arn:")===!0||isHopKey(key.key)?{message:ROLE_OR_KEYS,offset:itemStart+(item.before?.length??
0)}:void 0}function hasContent(line){return!/^\s*(?:#|$)/.test(line)}function meantByLines({code,text,offset}){const start=startOfLine(text,offset),[line="",next=""]=text.
slice(start).split(`
`,2),glued=GLUED.exec(line);if(glued!==null&&(glued.groups?.dashes===""||isHopKey(glued.groups?.key)))return{message:"a key has a space after its colon (key: va\
lue), and this one has none",offset:start+glued[0].length-1};const{value=""}=KEY_LINE.exec(line)?.groups??{},valueAt=start+line.lastIndexOf(value);if(/^[{[]/.test(
value))return{message:`a text that begins with ${value.charAt(0)} has to be in quotes`,offset:valueAt};if(code==="UNEXPECTED_TOKEN"&&/^["']/.test(value))return{
message:"nothing may follow the quote that closes a text; put the whole text in quotes",offset:valueAt};const second=SECOND_KEY.exec(value);return second!==null&&
(value.startsWith("arn:")||isHopKey(second.groups?.key))?{message:"each key begins on its own line, and this one follows the value of another",offset:valueAt+second.
index+1}:value.includes(": ")?{message:"a text with ': ' in it has to be in quotes",offset:valueAt}:meantByColumns(text,start,{line,next})}const ONE_COLUMN="the\
 keys of one hop or mapping begin in one column";function meantByColumns(text,start,{line,next}){const column=keyColumn(line),nextColumn=keyColumn(next),{value=""}=KEY_LINE.
exec(line)?.groups??{};if(column!==void 0&&value!==""&&nextColumn!==void 0&&nextColumn>column)return{message:`${ONE_COLUMN}: this key begins in column ${nextColumn}\
, and the one above in column ${column}`,offset:start+line.length+nextColumn};const before=text.slice(0,start).split(`
`).map(keyColumn).findLast(each=>each!==void 0);return column===void 0||before===void 0||column>=before?void 0:{message:`${ONE_COLUMN}: this key begins in colum\
n ${column}, and the one above in column ${before}`,offset:start+column-1}}function keyColumn(line){const indent=KEY_LINE.exec(line)?.groups?.indent;return indent===
void 0?void 0:indent.length+1}}),88904:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>UNRESOLVED_TAG,
r:()=>inWords});var _text_nesting_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46397);const UNRESOLVED_TAG="Unresolved tag: tags have no meaning here, an\
d a text that begins with ! has to be in quotes",ABOUT_TAG=/^(?:Unresolved tag|Could not resolve tag|Not a valid tag|Verbatim tags|The .* tag has|URIError)/s;function inWords(message){
return ABOUT_TAG.test(message)?UNRESOLVED_TAG:(0,_text_nesting_js__WEBPACK_IMPORTED_MODULE_0__.$)(message).replace(/(?<=\w): .*/s,"").replace(/^(Invalid escape sequence|Unknown directive) .*/s,
"$1").replace(/^Source contains multiple.*/,"a second document begins here, and only one is allowed").replace("tag:yaml.org,2002:","!!")}}),38452:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D8:()=>secretKeyIn,_z:()=>quoteKey,xT:()=>keyName});var _hop_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
54803),_text_quote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55383);const SECRET_KEY=Object.entries({..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__.SA,..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__.
xo}).flatMap(([key,{kind}])=>kind==="secret"?[key]:[]).map(key=>key.replaceAll("-","[-_]?")).join("|"),SECRET_NAME=new RegExp(SECRET_KEY,"i"),SECRET_IN_TEXT=new RegExp(
`(?<![\\w./-])(?<key>${SECRET_KEY})[\\s:=]+[^\\s:=]`,"i");function keyName(key){const head=key.replace(/[\s:=].*/s,""),secret=SECRET_NAME.exec(head);return secret===
null?head:head.slice(0,secret.index+secret[0].length)}function quoteKey(key){const name=keyName(key);return(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name===
key?key:`${name}...`)}function secretKeyIn(text){return SECRET_IN_TEXT.exec(text)?.groups?.key}}),40399:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fr:()=>survey,Jb:()=>textOfScalar,_3:()=>openBracketAt,sd:()=>openQuoteBefore});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
38815),_mistakes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(88904),_secrets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38452);const PLAIN_TAGS=new Set(
["!",...["str","int","float","bool","null","map","seq"].map(name=>`tag:yaml.org,2002:${name}`)]);function survey(document){const anchors=new Map,targets=new Map,
oddities=[],walk=node=>{if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)){const target=anchors.get(node.source);target!==void 0&&targets.set(node,target)}else((0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jn)(node)||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node))&&(node.anchor!==void 0&&anchors.set(node.anchor,node),oddities.push(...oddTag(node),...secretInText(node),
...(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)?repeatedKeys(node):[]),childrenOf(node).forEach(walk))};return walk(document.contents),{targets,oddities}}function childrenOf(node){
return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)?node.items.flatMap(({key,value})=>[key,value]):(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)?node.items:[]}
function oddTag(node){return node.tag===void 0||PLAIN_TAGS.has(node.tag)?[]:[{node,message:_mistakes_js__WEBPACK_IMPORTED_MODULE_2__.n,fatal:!0}]}function secretInText(node){
const text=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)&&node.type==="PLAIN"&&typeof node.value=="string"?node.value:"",key=(0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__.
D8)(text);return key===void 0?[]:[{node,message:`'${key}' is part of a text here: a key begins a line, in line with the others (or follows a comma), and has ': \
' after it; a text that holds it has to be in quotes`,fatal:!0}]}function openQuoteBefore(document,offset){let last;return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(
document,{Scalar:(_key,{type,range})=>{type?.startsWith("QUOTE")===!0&&range&&range[0]<=offset&&(last=range[0])}}),last}function openBracketAt(document,text,offset){
const opened=[];(0,yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document,{Collection:(_key,{flow,range})=>{flow===!0&&range?.[1]===offset&&opened.push(range[0])}});let closed=0;
for(;closed<opened.length-1&&/[\]}]/.test(text.charAt(offset-1-closed));)closed+=1;return opened.at(-1-closed)}function repeatedKeys(map){const seen=new Set;return map.
items.flatMap(({key,value})=>{const text=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)?textOfScalar(key):void 0;if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)||
text===void 0)return[];if(seen.has(text)){const which=value===null?"this one":(0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__._z)(text);return[{node:key,message:`Ma\
p keys must be unique, and ${which} appears twice`,fatal:!1}]}return seen.add(text),[]})}function textOfScalar(scalar){if(scalar.value!==null)return typeof scalar.
value=="string"?scalar.value:scalar.source??JSON.stringify(scalar.value)}}),82080:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{g:()=>readTags,parseYamlTags:()=>parseYamlTags});var _keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80165),_places_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
22913),_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(47244);function readTags(yaml,node,name,place,complain){return(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__.
x)(yaml,node,name,complain).flatMap(({key,value:valueNode})=>{const value=yaml.text(valueNode,`the tag '${key}'`,complain);return value===void 0?[]:[{key,value,
place}]})}function parseYamlTags(text,place,problems){const yaml=new _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__.Z(text,(0,_places_js__WEBPACK_IMPORTED_MODULE_2__.
MO)(place),problems),root=yaml.root();return root===void 0?[]:readTags(yaml,root,place,place,yaml.complainer())}}),47244:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>YamlText});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815),_mistakes_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
88904),_text_yaml_aliases_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59957),_meant_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70838),_survey_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
40399);const MAX_ALIASES=100,MISSES_END=/^Flow (?:map|sequence) .*end with a [\]}]$/;class YamlText{#lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;#document;#problems;#locate;#survey;constructor(text,locate,problems){
this.#problems=problems,this.#locate=locate,this.#document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{lineCounter:this.#lines,schema:"core",prettyErrors:!1,
logLevel:"error",uniqueKeys:!1}),this.#survey=this.#inspect(text)}#inspect(text){const[mistake]=[...this.#document.errors,...this.#document.warnings];if(mistake!==
void 0){this.#addMistake(mistake,text);return}const found=(0,_survey_js__WEBPACK_IMPORTED_MODULE_3__.Fr)(this.#document),fatal=found.oddities.find(oddity=>oddity.
fatal);for(const{message,node}of fatal===void 0?found.oddities:[fatal])this.#add(message,this.#markOf(node));return fatal===void 0?found:void 0}#addMistake({code,
message,pos:[offset]},text){const openQuote=(0,_survey_js__WEBPACK_IMPORTED_MODULE_3__.sd)(this.#document,offset),openBracket=MISSES_END.test(message)?(0,_survey_js__WEBPACK_IMPORTED_MODULE_3__.
_3)(this.#document,text,offset):void 0,meant=(0,_meant_js__WEBPACK_IMPORTED_MODULE_2__.P)({code,message,offset,text,openQuote,openBracket}),mark=this.#markAt(meant?.
offset??offset),words=(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_4__.r)(message),told=meant?.saysAll===!0?meant.message:`${meant?.message??""} (${words})`;this.#add(
meant===void 0?words:told,mark)}root(){return this.#survey===void 0?void 0:this.#document.contents??void 0}boundedRoot(){const root=this.root(),bad=root===void 0||
this.#survey===void 0?void 0:(0,_text_yaml_aliases_js__WEBPACK_IMPORTED_MODULE_1__.J)(root,this.#survey.targets);if(bad===void 0)return root;this.#add(bad.message,
this.#markOf(bad.alias)),this.#survey=void 0}get isBroken(){return this.#survey===void 0}resolve(node){return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)?this.#survey?.
targets.get(node):node}complainer(owner,hop,fallback){return(message,node)=>{this.#add(message,this.#markOf(node)??this.#markOf(fallback),owner,hop)}}placeOf(node,owner){
return this.#locate(this.#markOf(node),owner).place}#add(message,mark,owner,hop){const{place,lead}=this.#locate(mark,owner);this.#problems.add(place,`${lead}${message}`,
hop)}#markOf(node){const range=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
oP)(node)||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)?node.range:void 0;return range?this.#markAt(range[0]):void 0}#markAt(offset){const{line,col}=this.#lines.
linePos(offset);return{line,column:col}}text(given,name,complain){const node=this.resolve(given);if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(given)&&node===void 0){
complain(`${name} is an alias, and no anchor with its name comes before it; a text that begins with * has to be in quotes`,given);return}if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jh)(node)||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)){const advice=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)&&node.flow===!0?"; a text that begins wit\
h { has to be in quotes":"";complain(`${name} must be a text, not a ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)?"mapping":"list"}${advice}`,node);return}const text=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jn)(node)?(0,_survey_js__WEBPACK_IMPORTED_MODULE_3__.Jb)(node):void 0;return text===void 0&&complain(`${name} has no value`,node),text}texts(given,name,complain){
const node=this.resolve(given);return((0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)?node.items:[given]).flatMap(item=>this.text(item,name,complain)??[])}entries(given,name,complain){
const node=this.resolve(given);if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node))return complain(`${name} must be a mapping (key: value)`,node??given),[];const found=new Map;
for(const{key:keyNode,value}of node.items){const key=this.text(keyNode,`a key of ${name}`,complain);key!==void 0&&!found.has(key)&&found.set(key,{key,keyNode,value})}
return[...found.values()]}json(given,name,complain){const node=this.resolve(given);try{return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
oP)(node)||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)?JSON.stringify(node.toJS(this.#document,{maxAliasCount:MAX_ALIASES})):void 0}catch{complain(`${name} c\
annot be written out: its aliases stand for themselves or for too much`,node);return}}}}),59957:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>findBadAlias});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815);const MAX_REPEATED=2e5;function findBadAlias(root,targets){
if(targets.size===0)return;const measure=new Measure(targets);return measure.sizeOf(root),measure.bad}class Measure{#targets;#sizes=new Map;#open=new Set;#repeated=0;bad;constructor(targets){
this.#targets=targets}sizeOf(node){if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node))return this.#sizeOfAlias(node);if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(
node))return 1;let size=this.#sizes.get(node);if(size===void 0){this.#open.add(node),size=1;for(const item of node.items)size+=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
tO)(item)?this.sizeOf(item.key)+this.sizeOf(item.value):this.sizeOf(item);this.#open.delete(node),this.#sizes.set(node,size)}return size}#sizeOfAlias(alias){const target=this.#targets.
get(alias);if(this.#open.has(target))return this.bad??={alias,message:"the alias here refers to something that contains it"},1;const size=this.sizeOf(target);return this.#repeated+=
size-1,this.#repeated>MAX_REPEATED&&(this.bad??={alias,message:"here is one alias too many: written out, the text would be huge"}),size}}})};0&&(module.exports={id,ids,modules});
