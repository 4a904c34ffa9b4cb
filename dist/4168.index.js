'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=4168,ids=[4168,6128,
4011],modules={91437:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{pictureOf:()=>pictureOf});var plan=__webpack_require__(
59214),tree=__webpack_require__(79509),objects=__webpack_require__(77459),templates=__webpack_require__(50066),values=__webpack_require__(46089),hop_kinds=__webpack_require__(
8840),errors=__webpack_require__(74296);function failedAfterHops({failure}){return failure?.error instanceof errors._G&&["account","delivery"].includes(failure.
error.code)}function sourceStanding(course,trees){if(course===void 0)return"planned";const{failure,taken,targetFailures}=course;if(failure===void 0||failedAfterHops(
course)||taken.size>0||targetFailures.size>0)return"done";const{error}=failure;return error instanceof errors._G&&(error.hop!==void 0||error.code==="rejected")&&
trees.length>0?"done":"failed"}function hopStanding(node,course,before){if(course===void 0)return"planned";if(course.taken.has(node.hop))return"done";if(before!==
"done"||failedAfterHops(course))return"untried";const targets=(0,tree.Uw)(node);return(targets.length===0?course.failure!==void 0:targets.some(target=>course.targetFailures.
has(target)))?"failed":"untried"}function endStanding(course,before){return course===void 0?"planned":failedAfterHops(course)?"failed":before!=="done"?"untried":
course.failure===void 0?"done":"reached"}var quote=__webpack_require__(55383);function pictureOf(subject){const{plan:plan2,course,guard}=subject,trees=(0,tree.U5)(
plan2),sourceIdentities=(0,tree.Bf)(trees,({hop})=>course?.taken.get(hop)?.hop??hop),standing=sourceStanding(course,trees),isBare=trees.length===0;return{source:{
name:plan2.source.name,standing},region:shown(plan2.region,guard),partition:plan2.partition,ends:isBare?[jobEnd(subject,standing)]:[],branches:trees.map(tree2=>hopBox(
tree2,standing,{...subject,sourceIdentities}))}}function minuteOf(time){return time.toISOString().replace(/^(\S+)T(\d\d:\d\d).*$/,"$1 $2Z")}function hopBox(node,before,subject){
const{course,guard,plan:plan2}=subject,taken=course?.taken.get(node.hop),hop=taken?.hop??node.hop,standing=hopStanding(node,course,before),sourceIdentity=subject.
sourceIdentities.get(node),isEnd=node.ends.length>0||node.children.length===0,ends=plan2.targets.length>0?node.ends.map(target=>targetEnd(target,standing,subject)):
[];return{number:hop.number,of:node.of,...roleOf(hop,guard),by:hop_kinds.wh[hop.kind].shortName,sessionName:shown(taken?.sessionName??(0,templates.h$)(hop.sessionName),
guard),lives:`${hop.longest===!0&&taken===void 0?"up to ":""}${(0,values.a3)(hop.durationSeconds)}`,tags:travelingTags(hop,guard),...(0,objects.r)({sourceIdentity:sourceIdentity===
void 0?void 0:shown((0,templates.h$)(sourceIdentity.text),guard),until:taken===void 0?void 0:minuteOf(taken.until)}),standing,isRenewed:subject.isRenewed&&isEnd,
ends:isEnd&&plan2.targets.length===0?[jobEnd(subject,standing)]:ends,branches:node.children.map(child=>hopBox(child,standing,subject))}}function roleOf({role},guard){
const text=(0,plan.W)(role);return{role:shown(text,guard),roleName:shown(text.replace(/^arn:.*?:role\//,""),guard),...role.kind==="arn"?{account:shown(role.account,
guard)}:{}}}function travelingTags(hop,guard){const{tags=[],inheritedTags=[],transitiveTagKeys=[]}=(0,hop_kinds.Sy)(hop)??{},sent=tags.filter(({key})=>transitiveTagKeys.
includes(key));return[...inheritedTags,...sent].map(({key,value})=>({key:shown(key,guard),value:shown((0,templates.h$)(value),guard)}))}function targetEnd({name,
region},before,{course,guard}){return{kind:"target",name:shown(name,guard),region:shown(region,guard),standing:endStanding(course,before)}}function jobEnd({plan:plan2,
handedTo,course,guard},before){const standing=endStanding(course,before);return{kind:"job",name:shown(handedTo,guard),region:shown(plan2.region,guard),standing}}
function shown(text,guard){return(0,quote.TN)(guard(text))}}),64011:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{mermaidOf:()=>mermaidOf});const MARKS={planned:"",done:"\u2713 ",reached:"\u2713 ",failed:"\u2717 FAILED: ",untried:""},MAX_TOLD=3,SHORT_ROLE=16;function hopLines(box){
const mark=MARKS[box.standing],targets=box.ends.filter(({kind})=>kind==="target"),names=targets.slice(0,MAX_TOLD).map(({name,region})=>`${name} (${region})`),more=targets.
length>MAX_TOLD?[`and ${targets.length-MAX_TOLD} more targets`]:[],role=`hop ${box.number}: ${box.roleName}`,account=box.account===void 0?"in the account of its\
 caller":`account ${box.account}`,where=targets.length>0&&box.account!==void 0&&role.length<=SHORT_ROLE?[`${role} in ${box.account}`]:[role,account];return[...names,
...more,...where,...lifeLines(box)].map((line,index)=>index===0?`${mark}${line}`:line)}function lifeLines({standing,until,lives,isRenewed}){if(standing==="untri\
ed")return["not tried"];if(standing==="failed")return[];const life=until===void 0?`lives ${lives}`:`until ${until}`;return isRenewed?[life,"renewed while the jo\
b runs"]:[life]}function endLines({name,region,standing}){const what={planned:"",done:"",reached:"not delivered",failed:"not delivered",untried:"not delivered"};
return[`${MARKS[standing]}${name}`,region,...what[standing]===""?[]:[what[standing]]]}function wayLines({by,tags,sourceIdentity}){return[...by==="web identity"?
["web identity"]:[],...tagLines(tags),...sourceIdentity===void 0?[]:[`source identity ${sourceIdentity}`]]}function tagLines(tags){const told=tags.slice(0,tags.
length>MAX_TOLD+1?MAX_TOLD:tags.length),more=tags.length-told.length;return[...told.map(({key,value})=>`${key}=${value}`),...more>0?[`and ${more} more tags`]:[]]}
function leftOutLines({hops,targets,failed}){return[`and ${targets>0?`${targets} more targets`:`${hops} more hops`}`,...failed>0?[`${failed} of them failed`]:[]]}
var picture_picture=__webpack_require__(62312);function leaveOut(root,max){const kept=new Set,keep=boxes=>{const missing=boxes.filter(box=>!kept.has(box));kept.
size+missing.length<=max&&missing.forEach(box=>kept.add(box))};waysToFailures(root).forEach(keep);for(let level=root.branches;level.length>0;level=level.flatMap(
({branches})=>branches))level=level.filter(box=>(keep([box]),kept.has(box)));return cut(root,kept)}function waysToFailures({branches}){return branches.flatMap(box=>[
...box.standing==="failed"?[[box]]:[],...waysToFailures(box).map(way=>[box,...way])])}function cut(part,kept){const{branches}=part,gone=branches.filter(box=>!kept.
has(box));return{...part,branches:branches.filter(box=>kept.has(box)).map(box=>cut(box,kept)),...gone.length===0?{}:{leftOut:countOf(gone)}}}function countOf(gone){
return{hops:gone.flatMap(box=>[box,...(0,picture_picture.f)(box)]).length,targets:gone.reduce((sum,box)=>sum+(0,picture_picture.o)(box).length,0),failed:gone.reduce(
(sum,box)=>sum+failedTargets(box,!1),0)}}function failedTargets({standing,ends,branches},isBeyondFailure){const isFailed=isBeyondFailure||standing==="failed";return(isFailed?
ends.length:0)+branches.reduce((sum,box)=>sum+failedTargets(box,isFailed),0)}const WIDTH=32,MAX_LINES=3,PLAIN=/[\p{L}\p{N} ]/u,PLAIN_BETWEEN=/[-/:_]/,MARK="\uFB02";
function mermaidText(text){const characters=Array.from(text.replaceAll(MARK,"fl"));return characters.map((character,index)=>{const isBetween=/^[A-Za-z0-9]{2}$/.
test(`${characters[index-1]??""}${characters[index+1]??""}`);return PLAIN.test(character)||isBetween&&PLAIN_BETWEEN.test(character)?character:`#${character.codePointAt(
0)??0};`}).join("")}function mermaidLabel(lines){return`"${lines.flatMap(brokenLines).map(mermaidText).join("<br/>")}"`}function brokenLines(text){const pieces=[];
let rest=Array.from(text);for(;rest.length>WIDTH&&pieces.length<MAX_LINES-1;){const at=breakOf(rest);pieces.push(rest.slice(0,at).join("").trim()),rest=rest.slice(
at)}const last=rest.join("").trim();return[...pieces,rest.length>WIDTH?`${rest.slice(0,WIDTH-1).join("")}\u2026`:last].filter(piece=>piece!=="")}function breakOf(characters){
const half=Math.floor(WIDTH/2),at=characters.slice(0,WIDTH).findLastIndex(character=>/[\s/_.,=:-]/.test(character));return at>=half?at+1:WIDTH}const MAX_HOPS=40,
TOP_HOPS=20,MAX_CHARACTERS=5e4,LAYOUT='%%{init: {"flowchart": {"nodeSpacing": 14, "rankSpacing": 40, "padding": 8, "wrappingWidth": 320}}}%%',MAX_SAME=3,CLASSES={
source:"fill:#fff8c5,stroke:#9a6700,color:#3b2300",planned:"fill:#ddf4ff,stroke:#0969da,color:#0a3069",done:"fill:#dafbe1,stroke:#1a7f37,color:#0f3d1c",failed:"\
fill:#ffebe9,stroke:#cf222e,stroke-width:5px,color:#82071e",untried:"fill:#eaeef2,stroke:#6e7781,stroke-dasharray:6 4,color:#424a53"};function mermaidOf(picture){
for(let max=(0,picture_picture.f)(picture).length>MAX_HOPS?TOP_HOPS:MAX_HOPS;;max=Math.floor(max/2)){const text=new Flowchart(leaveOut(picture,max)).text();if(text.
length<=MAX_CHARACTERS||max===0)return text}}class Flowchart{#picture;#lines=[];#members=new Map;#boxes=0;#arrows=0;#failedArrows=[];constructor(picture){this.#picture=
picture}text(){const{source}=this.#picture,isTree=(0,picture_picture.f)(this.#picture).some(({branches})=>branches.length>1),mark=source.standing==="failed"?"\u2717 \
FAILED: ":"",root=this.#box(source.standing==="failed"?"failed":"source",["([","])"],[`${mark}${source.name}`]);return this.#below(root,this.#picture),[LAYOUT,`\
flowchart ${isTree||this.#picture.branches.length>1?"LR":"TB"}`,"  accTitle: Role chain",...this.#lines.map(line=>`  ${line}`),...[...this.#members].map(([name,
boxes])=>`  class ${boxes.join(",")} ${name}`),...[...this.#members.keys()].map(name=>`  classDef ${name} ${CLASSES[name]??""}`),...this.#failedArrows.length===
0?[]:[`  linkStyle ${this.#failedArrows.join(",")} stroke:#cf222e,stroke-width:3px`],""].join(`
`)}#below(name,part,saysWay=!0){for(const box of part.branches){const shared=sharedWay(box),isEnd=box.ends.some(({kind})=>kind==="target"),lines=[...hopLines(box),
...shared.length===0?[]:["passes on:",...shared]],next=this.#box(box.standing,isEnd?["(",")"]:["[","]"],lines);this.#arrow(name,next,box.standing,saysWay?wayLines(
box):[]),this.#below(next,box,shared.length===0)}for(const end of part.ends.filter(({kind})=>kind==="job"))this.#arrow(name,this.#box(end.standing,["([","])"],endLines(
end)),end.standing,[]);part.leftOut!==void 0&&this.#arrow(name,this.#box("untried",["[[","]]"],leftOutLines(part.leftOut)),"untried",[])}#box(standing,[open,close],lines){
const name=`n${this.#boxes++}`,member=standing==="reached"?"untried":standing;return this.#members.set(member,[...this.#members.get(member)??[],name]),this.#lines.
push(`${name}${open}${mermaidLabel(lines)}${close}`),name}#arrow(from,to,standing,way){const line=standing==="failed"?"--x":standing==="untried"?"-.->":"-->";standing===
"failed"&&this.#failedArrows.push(this.#arrows),this.#arrows++,this.#lines.push(`${from} ${line}${way.length===0?"":`|${mermaidLabel(way)}|`} ${to}`)}}function sharedWay({
branches}){const[first,...others]=branches.map(wayLines),isShared=others.every(way=>way.join(`
`)===first?.join(`
`));return branches.length>MAX_SAME&&isShared?first??[]:[]}}),62312:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{f:()=>boxesOf,o:()=>endsOf});function boxesOf({branches}){return branches.flatMap(box=>[box,...boxesOf(box)])}function endsOf({ends,branches}){return[...ends,...branches.
flatMap(endsOf)]}}),94168:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{renderSummary:()=>renderSummary});
var draw=__webpack_require__(91437),quote=__webpack_require__(55383);function code(text){const inTable=(0,quote.TN)(text).replaceAll("|","\xA6").trim();if(inTable===
"")return"\u2013";const fence="`".repeat(longestRun(inTable)+1),room=inTable.startsWith("`")||inTable.endsWith("`")?" ":"";return`${fence}${room}${inTable}${room}${fence}`}
function codeBlock(text,language){const lines=text.trimEnd().split(/\r\n|\r|\n/).map(quote.TN),fence="`".repeat(Math.max(3,longestRun(text)+1));return[`${fence}${language}`,
...lines,fence].join(`
`)}function longestRun(text){return Math.max(0,...(text.match(/`+/g)??[]).map(({length})=>length))}const MAKES_LINK=/[@#]/;function prose(text){return(0,quote.TN)(
text.replace(/\s+/g," ").trim()).replace(/[!-/:-@[-`{-~]/g,sign=>{const reference=`&#${sign.charCodeAt(0)};`;return SAFE_SIGNS.has(sign)?sign:MAKES_LINK.test(sign)?
`${reference}&#8203;`:reference})}const SAFE_SIGNS=new Set([",",";","?","'","%","/"]);function markdownTable(picture,room){const targets=targetRows(picture,[]);
if(targets.length===0)return tableOf(["Hop","Result","Role","Session name","Session ends"],hopRows(picture),room);const failedFirst=[...targets].sort((one,other)=>Number(
other.isFailed)-Number(one.isFailed));return tableOf(["Target","Result","Role","Region","Session ends"],failedFirst.map(({cells})=>cells),room)}const HOP_RESULTS={
planned:"planned",done:"\u2713&nbsp;taken",reached:"\u2713&nbsp;taken",failed:"\u2717&nbsp;**failed**",untried:"not&nbsp;tried"};function hopRows({branches}){return branches.
flatMap(box=>[[String(box.number),HOP_RESULTS[box.standing],code(box.role),code(box.sessionName),endOf(box)],...hopRows(box)])}function targetRows({branches},before){
return branches.flatMap(box=>{const way=[...before,box],failed=way.find(({standing})=>standing==="failed");return[...box.ends.filter(({kind})=>kind==="target").
map(end=>({isFailed:failed!==void 0,cells:[code(end.name),resultOf(end,failed),code(box.role),code(end.region),endOf(box)]})),...targetRows(box,way)]})}const END_RESULTS={
planned:"planned",done:"\u2713&nbsp;delivered",reached:"\u2713&nbsp;reached, not delivered",failed:"\u2717&nbsp;not delivered",untried:"not&nbsp;tried"};function resultOf({
standing},failed){return failed===void 0?END_RESULTS[standing]:`\u2717&nbsp;**failed** at hop ${failed.number}`}function endOf({until,lives,standing,isRenewed}){
return standing==="failed"||standing==="untried"?"\u2013":`${until??`after ${lives}`}${isRenewed?", renewed while the job runs":""}`}function tableOf(head,rows,room){
const lines=[];let left=room;for(const row of rows){const line=lineOf(row);if(left-=Buffer.byteLength(line)+1,left<0)break;lines.push(line)}return{text:[lineOf(
head),lineOf(head.map(()=>"---")),...lines].join(`
`),leftOut:rows.length-lines.length}}function lineOf(cells){return`| ${cells.join(" | ")} |`}var mermaid=__webpack_require__(64011),picture_picture=__webpack_require__(
62312),errors=__webpack_require__(74296);const TITLES={"invalid-request":"Not logged in: the request has problems",source:"Not logged in: the job could not prov\
e who it is",denied:"Not logged in: AWS denied a role",rejected:"Not logged in: AWS refused a request",network:"Not logged in: no usable answer",deadline:"Not l\
ogged in: the step timed out",account:"Not logged in: the account is not allowed",delivery:"Logged in, but the credentials could not be delivered"};function headline(story,picture,{
guard}){const shown=text=>code((0,quote.TN)(guard(text))),{action=""}=story.facts,step=action===""||action.startsWith("__")?[]:[`Step ${shown(action)}`],{title,
lines}=told(story,picture,shown);return[`### ${title}`,...[...step,...lines].map(line=>`${line}  `)]}function told({failure,kept,subject},picture,shown){if(kept!==
void 0&&failure===void 0)return{title:"\u2705 The credentials that the job had are kept",lines:[`They are of ${shown(kept.arn)}.`]};const targets=subject?.plan.
targets.length??0,failed=subject?.course?.targetFailures.size??0;if(targets>1&&failed>0){const rest=failure===void 0?`the other ${targets-failed} were delivered`:
"nothing was delivered";return{title:`${failure===void 0?"\u26A0\uFE0F":"\u274C"} ${failed} of ${targets} targets failed; ${rest}`,lines:[]}}return failure!==void 0?
toldOfError(failure.error,picture):toldOfSuccess(picture)}function toldOfError(error,picture){if(!(error instanceof errors._G))return{title:"\u274C Not logged in: an\
 unexpected error",lines:[]};const{hop}=error,at=hop===void 0?"":`, at hop ${hop.number} of ${hop.of}`,box=picture===void 0?void 0:(0,picture_picture.f)(picture).
find(({standing})=>standing==="failed");return{title:`\u274C ${TITLES[error.code]}${at}`,lines:box===void 0?[]:[`Role ${code(box.role)}, with the session name ${code(
box.sessionName)}`]}}function toldOfSuccess(picture){const ends=picture===void 0?[]:(0,picture_picture.o)(picture),boxes=picture===void 0?[]:(0,picture_picture.
f)(picture);if(ends.length>1)return{title:`\u2705 Logged in to ${ends.length} targets`,lines:[]};const last=boxes.at(-1);return last===void 0?{title:"\u2705 The cred\
entials that the job had are used as they are",lines:[]}:{title:`\u2705 Logged in to account ${code(last.account??"")}`,lines:[lineOfEnd(last)]}}function lineOfEnd({
role,until,isRenewed}){const end=until===void 0?"":`, until ${until}`;return`Role ${code(role)}${isRenewed?", renewed for as long as the job runs":end}.`}var list=__webpack_require__(
2807),ascii_json=__webpack_require__(38551),target_failures=__webpack_require__(16128);const TOLD_WHOLE=5,TOLD_IN_A_LINE=40,MAX_CHARACTERS=1e4,LINE_CHARACTERS=500,
PAGE_CHARACTERS=108;function whyParts({subject,failure},sheet){const failures=[...subject?.course?.targetFailures??[]].map(([target,error])=>({kind:"failed",target,
error})),shared=(0,target_failures.V)(failures),isOfTargets=shared.some(({error})=>error===failure?.error||error===causeOf(failure?.error)),whole=failure===void 0||
isOfTargets?[]:[failure.error],hasSeveral=(subject?.plan.targets.length??0)>1;return[...whole.map(error=>wholePart(error,sheet)),...shared.slice(0,TOLD_WHOLE).map(
one=>partOf(one,hasSeveral,sheet)),...inLines(shared.slice(TOLD_WHOLE),sheet.guard)]}function wholePart(error,sheet){return error instanceof errors._G&&error.code===
"invalid-request"?reasons(error,sheet).join(`

`):folded("Why, and how to fix it",reasons(error,sheet))}function causeOf(error){return error instanceof Error?error.cause:void 0}function partOf({names,error,alike},hasSeveral,sheet){
if(!hasSeveral)return folded("Why, and how to fix it",reasons(error,sheet));const count=names.length+alike.length,how=count===1?"a target":`${count} targets`,of=`\
Of ${(0,list.K)(names,{show:name=>code(sheet.guard(name))})}:`;return folded(`Why ${how} failed, and how to fix it`,[of,...reasons(error,sheet),...(0,target_failures.
C)({alike}).map(line=>prose(sheet.guard(line)))])}function inLines(shared,guard){if(shared.length===0)return[];const lines=shared.slice(0,TOLD_IN_A_LINE).map(({
names,error,alike})=>{const[line=""]=guard((0,errors.bD)(error)).split(`
`);return`${(0,list.K)([...names,...alike].map(guard))}: ${(0,quote.Uo)(line,LINE_CHARACTERS)}`}),more=shared.length-lines.length,rest=more===0?[]:[`and ${more}\
 more; the table has them all`];return[folded(`Why ${shared.length} others failed`,[codeBlock([...lines,...rest].join(`
`),"text")])]}function folded(head,blocks){return[`<details><summary>${head}</summary>`,...blocks,"</details>"].join(`

`)}function reasons(error,sheet){if(!(error instanceof errors._G))return[textBlock(`Unexpected error: ${(0,errors.bD)(error)}`,sheet.guard)];const{explanation}=error;
if(explanation===void 0)return[textBlock(error.describe(),sheet.guard)];const{facts,causes}=explanation,hasStatements=causes.some(({edits})=>edits.some(({statements=[]})=>statements.
length>0));return[textBlock(error.message,sheet.guard),...facts.length===0?[]:[textBlock(facts.join(`
`),sheet.guard)],...causes.length>1?["Possible causes, most likely first:"]:[],...causes.flatMap((cause,index)=>causeBlocks(cause,index+1,sheet.guard)),...hasStatements&&
sheet.hidesAccounts?["Account ids are hidden here (`mask-aws-account-id`): each `***` in a policy stands for one."]:[]]}function causeBlocks({title,details,edits},number,guard){
return[`**${number}.** ${prose(guard(title))}`,...details.length===0?[]:[details.map(detail=>`- ${prose(guard(detail))}`).join(`
`)],...edits.flatMap(edit=>editBlocks(edit,guard))]}function editBlocks({text,statements=[]},guard){const[only,...others]=statements,policy=others.length===0?only:
statements;return[`**\u2192** ${prose(guard(text))}`,...policy===void 0?[]:[codeBlock(policyText(policy,guard),"json")]]}function policyText(policy,guard){const shown=JSON.
parse(JSON.stringify(policy,(_key,value)=>typeof value=="string"?guard(value):value));return(0,ascii_json.i)(shown,2)}function textBlock(text,guard){const shown=guard(
text),lines=(shown.length>MAX_CHARACTERS?`${(0,quote.Uo)(shown,MAX_CHARACTERS)}\u2026`:shown).split(`
`);return codeBlock(lines.map(wrapped).join(`
`),"text")}function wrapped(line){const[indent=""]=/^ *(?:- )?/.exec(line)??[],pad=" ".repeat(Math.max(indent.length,2)),lines=[];for(const word of line.slice(indent.
length).split(" ")){const last=lines.at(-1);last!==void 0&&last.length+word.length<PAGE_CHARACTERS?lines[lines.length-1]=`${last} ${word}`:lines.push(last===void 0?
`${indent}${word}`:`${pad}${word}`)}return lines.join(`
`)}const TABLE_HEAD=300;function renderSummary(story,sheet){const picture=story.subject===void 0||story.kept!==void 0?void 0:(0,draw.pictureOf)(story.subject),paper=new Paper(
sheet.room),head=paper.take(headline(story,picture,sheet).join(`
`));if(head.length===0)return"";const why=whyParts(story,sheet).flatMap(part=>paper.take(part)),diagram=picture===void 0?[]:paper.take(codeBlock((0,mermaid.mermaidOf)(
picture),"mermaid")),table=picture===void 0?[]:tableParts(picture,paper);return`${[...head,...diagram,...table,...why].join(`

`)}

`}function tableParts(picture,paper){if((0,picture_picture.f)(picture).length===0||paper.left<TABLE_HEAD)return[];const{text,leftOut}=markdownTable(picture,paper.
left-TABLE_HEAD);return[text,...leftOut===0?[]:[`and ${leftOut} more, which do not fit into a summary`]]}class Paper{#left;constructor(room){this.#left=room}get left(){
return this.#left}take(part){const bytes=Buffer.byteLength(part)+2;return bytes>this.#left?[]:(this.#left-=bytes,[part])}}}),16128:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>likewise,V:()=>sharedFailures,describeFailures:()=>describeFailures,targetsError:()=>targetsError});var _chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
59214),_core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_text_list_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2807);const TOLD_WHOLE=3,
TOLD_IN_A_LINE=40;function describeFailures(failures){const causes=sharedFailures(failures),hints=new Set,whole=causes.slice(0,TOLD_WHOLE).map(cause=>{const text=[
textOf(cause.error,hints),...likewise(cause)].join(`
`);return`- ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__.K)(cause.names)}: ${indented(text)}`}),lines=causes.slice(TOLD_WHOLE,TOLD_WHOLE+TOLD_IN_A_LINE).map(
cause=>[`- ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__.K)(cause.names)}: ${firstLine(cause.error)}`,...likewise(cause)].join(`
  `)),rest=causes.slice(TOLD_WHOLE+TOLD_IN_A_LINE).flatMap(({names,alike})=>[...names,...alike]);return[...whole,...lines,...rest.length===0?[]:[`- and ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__.
K)(rest)}`]].join(`
`)}function targetsError(failures,of){const[first]=failures,causes=byError(failures);return of===1||causes.length===1&&failures.length===of&&first?.error instanceof
_core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G?first?.error:new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:first?.error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G?first.error.code:"rejected",message:`${failures.length} of ${of} targets failed:
${describeFailures(failures)}`,hint:`Nothing was exported.${failures.length<of?" on-target-failure: warn delivers the targets that worked.":""}`,cause:first?.error})}
function sharedFailures(failures){const groups=new Map;for(const[first,...others]of byError(failures)){const{error}=first,key=likenessOf(error)??error,group=groups.
get(key);group===void 0?groups.set(key,{error,names:[first,...others].map(({target})=>target.name),alike:[]}):group.alike.push(...[first,...others].map(nameWithRole))}
return[...groups.values()]}function byError(failures){const shared=new Map;for(const failure of failures){const{error}=failure,key=error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G&&error.code==="deadline"?"deadline":error,same=shared.get(key);same===void 0?shared.set(key,[failure]):same.push(failure)}return[...shared.values()]}function likenessOf(error){
if(!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G)||error.hint===void 0)return;const text=error.describe().replace(/ \(request id [^)]*\)/g,
""),names=new Set(Array.from(text.matchAll(ROLE_ARN),([,name=""])=>name)),numbers=new Map;return text.replace(WORDS,word=>{if(!ACCOUNT.test(word)&&!names.has(word))
return word;const number=numbers.get(word)??numbers.size;return numbers.set(word,number),`{${number}}`})}const ROLE_ARN=/:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]*[\w+=@-])/g,
WORDS=/[\w+=@-]+(?:[,.][\w+=@-]+)*/g,ACCOUNT=/^\d{12}$/;function nameWithRole({target,error}){const number=error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G?error.hop?.number:void 0,hop=target.hops.find(each=>each.number===number)??target.hops.at(-1);return hop===void 0?target.name:`${target.name} (${(0,_chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__.
W)(hop.role)})`}function likewise({alike}){return alike.length===0?[]:[`The same, with its own role and account in place of those above, for ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__.
K)(alike)}.`]}function textOf(error,hints){if(!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G))return`unexpected error: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)}`;const{hint,message}=error;return hint===void 0||hints.has(hint)?message:(hints.add(hint),error.describe())}function firstLine(error){return(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error).split(`
`)[0]??""}function indented(text){return text.replaceAll(`
`,`
  `)}}),38551:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>asciiJson});function asciiJson(value,space){
return JSON.stringify(value,void 0,space).replace(/[^\n -~]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`).replaceAll("##","#\\u0023")}}),
2807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>enumerated,K:()=>listed});function enumerated(items){
const last=items.at(-1)??"";return items.length>1?`${items.slice(0,-1).join(", ")} and ${last}`:last}const SHOWN=20;function listed(names,{max=SHOWN,show=name=>name}={}){
const shown=names.length>max+1?names.slice(0,max):names,more=names.length-shown.length;return`${shown.map(show).join(", ")}${more>0?` and ${more} more`:""}`}})};0&&(module.exports={id,ids,modules});
