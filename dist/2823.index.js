'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=2823,ids=[2823],modules={
59214:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>showRole});function showRole(role){return role.
kind==="arn"?role.arn:role.name}}),89214:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Zt:()=>runChain,
sb:()=>runTargets,no:()=>takeNext});var hop_kinds=__webpack_require__(8840),errors=__webpack_require__(74296),objects=__webpack_require__(77459),aws_arn=__webpack_require__(
61626),limits=__webpack_require__(21317),templates=__webpack_require__(50066);function checkClaims(nodes,claims){for(const node of nodes){const{hop}=node,resolving={
node,claims};resolveText(hop.sessionName,"the session name",resolving);const{tags=[],sourceIdentity}=(0,hop_kinds.Sy)(hop)??{};tags.forEach(({key,value})=>resolveText(
value,`the tag '${key}'`,resolving)),sourceIdentity!==void 0&&resolveText(sourceIdentity,"the source identity",resolving)}}function resolveText(text,name,{node,
claims}){if(typeof text=="string")return text;const filled=(0,templates.Zc)(text,claims),violation=typeof filled=="string"?(0,limits.xg)(filled,limits.Pc[text.field]):
void 0;if(typeof filled=="string"&&violation===void 0)return filled;const problem=typeof filled=="string"?`${name} becomes '${filled}', which ${violation??""}`:
`${name} needs {claim:${filled.missing}}, but the token has no such claim with a plain value`,{hop,of}=node;throw new errors._G({code:"source",hop:{number:hop.number,
of},message:`hop ${hop.number} of ${of}: ${problem}.`,hint:`Claims of this token: ${Object.keys(claims).sort().join(", ")}.`})}async function assumeOrLess(call,assume,less){
try{return{session:await assume(call),call}}catch(error){const next=less(kindOf(error),call);if(next===void 0)throw error;return assumeOrLess(next,assume,less)}}
function lessOf(kind,hop,call,{world,subject}){const droppable=hop.tags.filter(tag=>tag.droppable&&call.tags.some(({key})=>key===tag.key));return kind==="packed\
-policy"&&droppable.length>0?(world.warn(`${subject}: policies and tags are too large for AWS; leaving out the default tags ${droppable.map(tag=>tag.key).join("\
, ")} and trying once more.`),withoutTags(call,droppable)):kind==="chaining-cap"&&hop.chained==="unknown"&&call.durationSeconds>limits.E6?(world.notice(`${subject}\
: the credentials it starts from are a role's, so AWS allows one hour; asking for ${limits.E6} instead of ${call.durationSeconds} seconds.`),{...call,durationSeconds:limits.
E6}):shorter(kind,hop,call)}const SHORTER=[21600,10800,limits.E6];function shorter(kind,{longest},call){const durationSeconds=SHORTER.find(seconds=>seconds<call.
durationSeconds);return kind==="role-maximum"&&longest===!0&&durationSeconds!==void 0?{...call,durationSeconds}:void 0}function kindOf(error){return error instanceof
Error&&"kind"in error?error.kind:void 0}function withoutTags(call,dropped){const isKept=key=>!dropped.some(tag=>tag.key===key);return{...call,tags:call.tags.filter(
tag=>isKept(tag.key)),transitiveTagKeys:call.transitiveTagKeys.filter(isKept)}}var iso_seconds=__webpack_require__(75390);const NEARLY_FULL=80;function checkSession({
assumedRoleArn},{hop,of,roleArn}){const[,partition,,,account]=roleArn.split(":"),found=(0,aws_arn.B8)(assumedRoleArn),name=roleArn.split("/").at(-1);if(found?.partition!==
partition||found?.account!==account||found?.name!==name)throw new errors._G({code:"rejected",hop:{number:hop.number,of},message:`hop ${hop.number} of ${of}: the\
 answer for ${roleArn} is a session of something else: '${assumedRoleArn}'.`,hint:"AWS does not answer like that. Is the right STS called (sts-endpoint, AWS_END\
POINT_URL), with nothing in between?"})}function warningsOf({packedPolicySize=0,credentials},now){const size=`policies and tags take ${packedPolicySize} % of th\
e space that AWS allows for a session; with a little more, AWS will refuse the hop.`,end=`its session ends at ${(0,iso_seconds.n)(credentials.expiration)}, whic\
h is over by the clock of this machine. If that is fast, set it (NTP): tools that go by the end of a session will not use this one.`;return[...packedPolicySize>=
NEARLY_FULL?[size]:[],...credentials.expiration.getTime()<=now?[end]:[]]}const STEP_MILLISECONDS=3e4;function mfaCodes({proof},{now,sleep}){if(proof.kind==="cod\
e")return{nextCode:()=>Promise.resolve(proof.code.reveal())};const seed=proof.seed.reveal().replace(/[\s=-]/g,"").toUpperCase();let used=-1;const untilNextMs=()=>Math.
max(0,(used+1)*STEP_MILLISECONDS-now());return{nextCode:async()=>{const{Secret,TOTP}=await __webpack_require__.e(107).then(__webpack_require__.bind(__webpack_require__,
60107)),wait=untilNextMs();return Math.floor(now()/STEP_MILLISECONDS)<=used&&await sleep(wait),used=Math.max(used+1,Math.floor(now()/STEP_MILLISECONDS)),new TOTP(
{secret:Secret.fromBase32(seed)}).generate({timestamp:used*STEP_MILLISECONDS})},untilNextMs}}var tree=__webpack_require__(79509);const MAX_KEYS_ASKED=100;async function takeWebIdentity(hop,source,step){
const roleArn=roleArnOf(hop,""),sessionName=resolveText(hop.sessionName,"the session name",step),call={...commonCall(hop),roleArn,sessionName},{name}=source,attempt={
hop,of:step.node.of,caller:name,principal:name,roleArn,sessionName,claims:step.claims};return take(attempt,step,{assume:()=>assumeOrLess(call,asked=>step.world.
sts.assumeRoleWithWebIdentity(asked,source),(kind,asked)=>shorter(kind,hop,asked)),resolved:sent=>({...hop,...resolvedBy(sent)})})}async function takeSigned(hop,caller,step){
const roleArn=roleArnOf(hop,caller.account),sessionName=resolveText(hop.sessionName,"the session name",step),{name,principal}=caller,isTemporary=caller.credentials.
sessionToken!==void 0,attempt={hop,of:step.node.of,caller:name,principal,roleArn,sessionName,isTemporary},call=signedCall(attempt,hop,step),inForce=(0,objects.r)(
{sourceIdentity:call.sourceIdentity??caller.sourceIdentity});return take({...attempt,...inForce},step,{assume:()=>assumeOrLess(call,asked=>step.world.sts.assumeRole(
asked,caller.credentials),(kind,asked)=>lessOf(kind,hop,asked,{world:step.world,subject:subjectOf(step)})),resolved:sent=>({...hop,...resolvedBy(sent),...signedAs(
hop,sent,step)})})}function resolvedBy({roleArn,sessionName,durationSeconds}){return{role:{kind:"arn",arn:roleArn,account:(0,aws_arn.KC)(roleArn)??"",name:roleArn.
split("/").at(-1)??""},sessionName,durationSeconds}}function signedAs(hop,{tags,transitiveTagKeys,sourceIdentity},step){const sent=new Map(tags.map(({key,value})=>[
key,value]));return{tags:hop.tags.flatMap(tag=>{const value=sent.get(tag.key);return value===void 0?[]:[{...tag,value}]}),inheritedTags:hop.inheritedTags.map(tag=>({
...tag,value:resolveTag(tag,step)})),transitiveTagKeys,...(0,objects.r)({sourceIdentity})}}function signedCall({roleArn,sessionName},hop,step){const{mfa,sourceIdentity}=hop;
return{...commonCall(hop),roleArn,sessionName,tags:hop.tags.map(tag=>({key:tag.key,value:resolveTag(tag,step)})),transitiveTagKeys:hop.transitiveTagKeys,providedContexts:hop.
providedContexts.map(({providerArn,contextAssertion})=>({providerArn,contextAssertion:contextAssertion.reveal()})),...(0,objects.r)({externalId:hop.externalId,sourceIdentity:sourceIdentity===
void 0?void 0:resolveText(sourceIdentity,"the source identity",step),mfa:mfa===void 0?void 0:{serial:mfa.serial,...mfaCodes(mfa,step.world)}})}}function resolveTag({
key,value},step){return resolveText(value,`the tag '${key}'`,step)}async function take(attempt,step,{assume,resolved}){const{world,node}=step,{roleArn,sessionName}=attempt,
isEnd=node.ends.length>0||node.children.length===0,made=await assumeUntil(assume,({session:session2})=>!isEnd||world.accepts(session2.credentials)).catch(async error=>{
throw await world.explainHop(error,attempt)}),{session}=made;checkSession(session,attempt);const taken={hop:resolved(made.call),roleArn,sessionName,session};world.
onHop(taken,node);for(const warning of warningsOf(session,world.now()))world.warn(`${subjectOf(step)}: ${warning}`);return taken}function subjectOf({node}){const[
target,...others]=(0,tree.Uw)(node),more=others.length===0?"":` and ${others.length} more`;return`Hop ${node.hop.number}${target===void 0?"":` (${target.name}${more}\
)`}`}async function assumeUntil(assume,accepts){for(let asked=1;asked<=MAX_KEYS_ASKED;asked++){const made=await assume();if(accepts(made))return made}throw new errors.
_G({code:"rejected",message:`special-characters-workaround: each of ${MAX_KEYS_ASKED} secret access keys held a special character.`,hint:"That is not a coincide\
nce. Quote the keys where the job uses them, and leave this input out."})}function commonCall(hop){const{region,durationSeconds,policyArns,policy}=hop;return{region,
durationSeconds,policyArns,...(0,objects.r)({policy})}}function roleArnOf({role},callerAccount){return role.kind==="arn"?role.arn:`arn:${role.partition}:iam::${callerAccount}\
:role/${role.name}`}async function runChain(plan,world){const{source}=world,path=(0,tree.XM)(plan.hops);if(path===void 0){if(source.kind==="token")throw new errors.
_G({code:"source",message:`${source.name} needs a role to assume.`});const credentials=await source.credentials();return{hops:[],identity:await identify(plan,world,
credentials),credentials}}let from=await start(plan,[path],world);const hops=[];for(let node=path;node!==void 0;[node]=node.children){const taken=await run_chain_take(
node,from,world);hops.push(taken),from=goOn(taken,from.claims)}return resultOf(hops)}async function runTargets(plan,world){const trees=(0,tree.zG)(plan.targets),
from=await start(plan,trees,world),outcomes=new Map,finish=outcome=>{outcomes.set(outcome.target,outcome),world.onTarget(outcome)},descend=async(node,origin,before)=>{
let taken;try{taken=await run_chain_take(node,origin,world)}catch(error){(0,tree.Uw)(node).forEach(target=>{finish({kind:"failed",target,error})});return}const hops=[
...before,taken];node.ends.forEach(target=>{finish({kind:"reached",target,result:resultOf(hops)})}),await Promise.all(node.children.map(child=>descend(child,goOn(
taken,origin.claims),hops)))};return await Promise.all(trees.map(tree2=>descend(tree2,from,[]))),plan.targets.flatMap(target=>outcomes.get(target)??[])}async function takeNext(node,before,{
plan,world}){return run_chain_take(node,before===void 0?await start(plan,[node],world):goOn(before,{}),world)}async function start(plan,trees,world){const{source}=world;
if(source.kind==="token"){const{claims}=await source.token();return checkClaims((0,tree.Nh)(trees),claims),{kind:"token",source,claims}}const credentials=await source.
credentials(),identity=trees.some(({hop})=>hop.role.kind==="name")?await identify(plan,world,credentials):void 0,name=identity?.arn??source.name;return{kind:"ca\
ller",caller:{name,principal:name,account:identity?.account??"",credentials},claims:{}}}async function identify(plan,world,credentials){try{return await world.sts.
getCallerIdentity(plan.region,credentials)}catch(error){throw await world.explainIdentity(error,world.source.name)}}function run_chain_take(node,from,world){const{
hop}=node,step={world,node,claims:from.claims};return(0,hop_kinds.Sb)(hop,{"web-identity":byToken=>from.kind==="token"?takeWebIdentity(byToken,from.source,step):
startsElsewhere(hop,from),signed:signed=>from.kind==="caller"?takeSigned(signed,from.caller,step):startsElsewhere(hop,from)})}function startsElsewhere(hop,from){
throw new Error(`hop ${hop.number} is ${hop.kind}, but it starts from a ${from.kind}`)}function goOn({roleArn:principal,session},claims){const{assumedRoleArn:name,
credentials,sourceIdentity}=session,account=(0,aws_arn.KC)(name)??"";return{kind:"caller",caller:{name,principal,account,credentials,...(0,objects.r)({sourceIdentity})},
claims}}function resultOf(hops){const last=hops.at(-1);if(last===void 0)throw new Error("a chain without hops has no session");const{credentials,assumedRoleArn:arn}=last.
session;return{hops,identity:{account:(0,aws_arn.KC)(arn)??"",arn},credentials}}}),22823:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{lu:()=>chainContext,g4:()=>checkAccount,j1:()=>reachEnd,YW:()=>reachTargets});var promises_=__webpack_require__(58500),run_chain=__webpack_require__(
89214),errors=__webpack_require__(74296),tree=__webpack_require__(79509),plan=__webpack_require__(59214),table=__webpack_require__(8095),iso_seconds=__webpack_require__(
75390);const MAX_LINES=10;function progressTo(targets){let done=0,failed=0;const isCounted=targets>MAX_LINES;return{onHop:(taken,node)=>targets>1&&(0,tree.Uw)(node).
length<2?[]:[hopLine(taken,node,targets>1)],onTarget:outcome=>(done+=1,failed+=outcome.kind==="failed"?1:0,isCounted?done===targets||Math.floor(done*10/targets)>
Math.floor((done-1)*10/targets)?[`${done} of ${targets} targets${failed===0?"":`, ${failed} failed`}.`]:[]:[targetLine(outcome)])}}function hopLine({hop,roleArn,
session},node,isShared){const until=(0,iso_seconds.n)(session.credentials.expiration),packed=session.packedPolicySize===void 0?"":`, ${session.packedPolicySize}\
 % packed`,shared=isShared?`, for ${(0,tree.Uw)(node).length} targets`:"";return`Hop ${hop.number} of ${node.of}: ${roleArn} until ${until} (${session.assumedRoleId}${packed}\
)${shared}`}function targetLine(outcome){const{target}=outcome;return outcome.kind==="reached"?`Target ${target.name}: ${outcome.result.hops.at(-1)?.roleArn??""}\
 until ${untilOf(outcome)}`:`Target ${target.name}: failed: ${firstLine(outcome.error)}`}function targetTable(outcomes){const rows=outcomes.map(outcome=>{const{
target}=outcome,role=target.hops.at(-1)?.role,end=outcome.kind==="reached"?`until ${untilOf(outcome)}`:"failed";return[target.name,role===void 0?"":(0,plan.W)(role),
target.region,end]});return(0,table.t)(["target","role","region","session"],rows)}function untilOf({result}){const{expiration}=result.credentials;return expiration===
void 0?"it is withdrawn":(0,iso_seconds.n)(expiration)}function firstLine(error){return(0,errors.bD)(error).split(`
`)[0]??""}var systems=__webpack_require__(16134);function chainContext({plan:plan2,avoidsSpecialCharacters,explains},{log,environment},{watch,...parts}){const system=(0,systems.
f9)(environment),progress=progressTo(plan2.targets.length),tell=lines=>{lines.forEach(line=>{log.info(line)})};return{...parts,now:Date.now,sleep:milliseconds=>(0,promises_.
setTimeout)(milliseconds),explainHop:async(failure,attempt)=>(await __webpack_require__.e(3082).then(__webpack_require__.bind(__webpack_require__,73082))).explainHopFailure(
failure,{attempt,plan:plan2,system,job:system.facts(environment),explains}),explainIdentity:async(failure,name)=>(await __webpack_require__.e(3082).then(__webpack_require__.
bind(__webpack_require__,73082))).explainIdentityFailure(failure,name),onHop:(taken,node)=>{watch?.onHop(taken,node),tell(progress.onHop(taken,node))},onTarget:outcome=>{
watch?.onTarget(outcome),tell(progress.onTarget(outcome))},warn:message=>{log.warning(message)},notice:message=>{log.notice(message)},accepts:({secretAccessKey})=>!avoidsSpecialCharacters||
/^[A-Za-z0-9]*$/.test(secretAccessKey.reveal())}}function authenticatedAs({hops,identity}){const role=hops.at(-1);return`Authenticated as ${role===void 0?identity.
arn:`assumedRoleId ${role.session.assumedRoleId}`}`}async function reachEnd({inputs,plan:plan2},world,{log}){const result=await(0,run_chain.Zt)(plan2,world);return log.
info(authenticatedAs(result)),checkAccount(result.identity.account,inputs["allowed-account-ids"]),result}async function reachTargets({inputs,plan:plan2},world,{
log}){const outcomes=await(0,run_chain.sb)(plan2,world);outcomes.length>1&&log.info(targetTable(outcomes));const failures=outcomes.filter(outcome=>outcome.kind===
"failed");for(const outcome of outcomes)outcome.kind==="reached"&&(log.info(`${authenticatedAs(outcome.result)} for target ${outcome.target.name}`),checkAccount(
outcome.result.identity.account,inputs["allowed-account-ids"]));if(failures.length>0){const{describeFailures,targetsError}=await __webpack_require__.e(6128).then(
__webpack_require__.bind(__webpack_require__,16128));if(inputs["on-target-failure"]!=="warn"||failures.length===outcomes.length)throw targetsError(failures,outcomes.
length);log.warning(`on-target-failure: ${failures.length} of ${outcomes.length} targets failed; the others are delivered.
${describeFailures(failures)}`)}return outcomes}function checkAccount(account,allowed){if(allowed.length>0&&!allowed.includes(account))throw new errors._G({code:"\
account",message:`allowed-account-ids: the credentials are of account ${account}, which is not one of ${allowed.join(", ")}.`,hint:"Nothing was exported. Correc\
t the role or the keys, or add the account to the list."})}}),8095:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{t:()=>table});var _quote_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55383);function table(head,rows,guard=text=>text){const all=[head.map(cell=>cell.toUpperCase()),
...rows.map(row=>row.map(cell=>(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__.TN)(guard(cell))))],widths=head.map((_,column)=>all.reduce((max,row)=>Math.max(max,row[column]?.
length??0),0));return all.map(row=>row.map((cell,column)=>cell.padEnd(widths[column]??0)).join("  ").trimEnd()).join(`
`)}})};0&&(module.exports={id,ids,modules});
