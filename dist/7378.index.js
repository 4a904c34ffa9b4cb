'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=7378,ids=[7378],modules={
61626:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B8:()=>parseAssumedRoleArn,DM:()=>parseRoleArn,
KC:()=>accountOfArn,cn:()=>partitionOfRegion,rW:()=>isHostOfAws,rh:()=>isPartition});const PARTITIONS=[{name:"aws-cn",regions:/^cn-\w+-\d+$/,dnsSuffix:"amazonaw\
s.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn"},{name:"aws-us-gov",regions:/^us-gov-\w+-\d+$/,dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws"},
{name:"aws-iso",regions:/^us-iso-\w+-\d+$/,dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov"},{name:"aws-iso-b",regions:/^us-isob-\w+-\d+$/,dnsSuffix:"\
sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud"},{name:"aws-iso-e",regions:/^eu-isoe-\w+-\d+$/,dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.a\
dc-e.uk"},{name:"aws-iso-f",regions:/^us-isof-\w+-\d+$/,dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov"},{name:"aws-eusc",regions:/^eusc-(?:de)-\w+-\d+$/,
dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu"}],COMMERCIAL={name:"aws",regions:/^[a-z]/,dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"a\
pi.aws"};function partitionOfRegion(region){return PARTITIONS.find(partition=>partition.regions.test(region))??COMMERCIAL}function isHostOfAws(hostname){return[
COMMERCIAL,...PARTITIONS].some(({dnsSuffix,dualStackDnsSuffix=dnsSuffix})=>[dnsSuffix,dualStackDnsSuffix].some(suffix=>hostname.endsWith(`.${suffix}`)))}function isPartition(name){
return name===COMMERCIAL.name||PARTITIONS.some(partition=>partition.name===name)}const ROLE_ARN=/^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):role\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?(?<name>[\w+=,.@-]{1,64})$/;
function parseRoleArn(arn){const parts=ROLE_ARN.exec(arn)?.groups,{partition,account,name}=parts??{};if(!(partition===void 0||account===void 0||name===void 0||!isPartition(
partition)))return{arn,partition,account,name}}const ASSUMED_ROLE_ARN=/^arn:(?<partition>[a-z-]+):sts::(?<account>\d{12}):assumed-role\/(?<name>[\w+=,.@-]+)\/(?<sessionName>[\w+=,.@-]+)$/;
function parseAssumedRoleArn(arn){const{partition,account,name,sessionName}=ASSUMED_ROLE_ARN.exec(arn)?.groups??{};if(!(partition===void 0||account===void 0||name===
void 0||sessionName===void 0))return{partition,account,name,sessionName}}function accountOfArn(arn){const account=arn.split(":")[4];return account===void 0||account===
""?void 0:account}}),32257:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>monotonicNow});
var node_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1708),node_process__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_0__);
function monotonicNow(){const[seconds,nanoseconds]=(0,node_process__WEBPACK_IMPORTED_MODULE_0__.hrtime)();return seconds*1e3+nanoseconds/1e6}}),72568:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N0:()=>unusedTokenNotices,Xo:()=>emptyInputWarnings,zU:()=>checkInputNames});var _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22173),_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(28343),_text_quote_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(55383);function checkInputNames(misnamed,source,problems){
return misnamed.flatMap(({typed,meant,message,isEmpty})=>!isEmpty&&source.raw(meant).trim()===""?(problems.add((0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__.hD)(
typed),message),[]):[`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__.hD)(typed)} ${message}`])}function emptyInputWarnings(given){const{isLeftEmpty,plan}=given;
return(0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Vc)("login").flatMap(name=>{const{whenEmpty}=_request_inputs_js__WEBPACK_IMPORTED_MODULE_0__.mc[name];return whenEmpty!==
void 0&&isLeftEmpty(name)&&(0,_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__.iL)(name,given)===""?[`${name}: is given but empty, so ${whenEmpty}; ${inForce(
plan)}. Is the variable or secret that it comes from missing?`]:[]})}function unusedTokenNotices({hops,targets,source},{idTokenAvailable}){return idTokenAvailable&&
source.isFallback===!0&&hops.length+targets.length===0?[`The job has an OIDC token, but role-to-assume and role-chain name no role to assume with it; the ${source.
name} will be used.`]:[]}function inForce({hops,targets,source}){const last=hops.at(-1)?.role;return targets.length>0?`the credentials are those of ${targets.length===
1?"the target":`${targets.length} targets`}`:last===void 0?`no role is assumed, and the ${source.name} will be used`:`the credentials are those of the role ${last.
kind==="arn"?last.arn:last.name}, and the chain starts from the ${source.name}`}}),56477:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{I:()=>readStepRequest});var arn=__webpack_require__(61626),quote=__webpack_require__(55383);const PLACES={"n. virginia":"us-east-1",ohio:"\
us-east-2","n. california":"us-west-1",oregon:"us-west-2","cape town":"af-south-1","hong kong":"ap-east-1",taipei:"ap-east-2",mumbai:"ap-south-1",hyderabad:"ap-\
south-2",singapore:"ap-southeast-1",sydney:"ap-southeast-2",jakarta:"ap-southeast-3",melbourne:"ap-southeast-4",malaysia:"ap-southeast-5","new zealand":"ap-sout\
heast-6",thailand:"ap-southeast-7",tokyo:"ap-northeast-1",seoul:"ap-northeast-2",osaka:"ap-northeast-3",calgary:"ca-west-1",frankfurt:"eu-central-1",zurich:"eu-\
central-2",ireland:"eu-west-1",london:"eu-west-2",paris:"eu-west-3",stockholm:"eu-north-1",milan:"eu-south-1",spain:"eu-south-2","tel aviv":"il-central-1",uae:"\
me-central-1",bahrain:"me-south-1","sao paulo":"sa-east-1",beijing:"cn-north-1",ningxia:"cn-northwest-1"};function regionOfPlace(text){const plain=(/\((?<place>[^()]+)\)$/.
exec(text)?.groups?.place??text).normalize("NFD").replaceAll(/\p{M}/gu,"").toLowerCase();return Object.entries(PLACES).find(([name])=>name===plain||name===`n. ${plain}`)?.[1]}
const NAME="[a-z]{2,4}(?:-[a-z]{2,}){1,2}-\\d{1,2}",REGION=new RegExp(`^(?:aws-global|${NAME})$`),LIST=new RegExp(`^${NAME}[\\s,;|]+\\S`),ZONE=new RegExp(`^(?<r\
egion>${NAME})(?:[a-z]|-[a-z0-9-]+)$`),ZONE_ID=/^[a-z]{2,5}\d-[a-z]{2,}\d/;function regionProblem(text){return REGION.test(text)?void 0:`${(0,quote.hD)(text)} ${wrongWith(
text)}`}function wrongWith(text){const likely=likelyName(text),zone=ZONE.exec(likely)?.groups?.region;return REGION.test(likely)?`is not a Region name; did you \
mean '${likely}'?`:LIST.test(text)?"is more than one Region; give one":zone!==void 0?`is a zone; its Region is ${zone}`:ZONE_ID.test(text.toLowerCase())?"is the\
 ID of a zone; give the name of its Region, such as eu-central-1":"is not a Region name; one looks like eu-central-1"}function likelyName(text){const plain=text.
toLowerCase().replaceAll(/["'`\u2018-\u201F]/g,"").replaceAll(/[_ \u2010-\u2015]+/g,"-").replace(/([a-z])(\d{1,2})$/,"$1-$2");return REGION.test(plain)?plain:regionOfPlace(
text)??plain}var limits=__webpack_require__(21317),core_problems=__webpack_require__(68155),hop_kinds=__webpack_require__(8840),templates=__webpack_require__(50066);
function checkText(name,value,limit,complain,shown="shown"){const violation=(0,limits.xg)(value,limit);violation!==void 0&&complain(`${name}${shown==="shown"?` ${(0,quote.
hD)(value)}`:""} ${violation}`)}function planText(name,typed,field,request,complain){const parts=(0,templates.QC)(typed);if("problem"in parts)return complain(`${name}\
 ${(0,quote.hD)(typed)} ${parts.problem}`),typed;const text=(0,templates.$v)(parts,field,request.facts),missing=request.unknownVariables==="problem"?(0,templates.
uM)(text):[];return missing.length>0&&complain(`${name} ${(0,quote.hD)(typed)}: this runner does not provide ${missing.map(each=>`{${each}}`).join(", ")}`),(0,templates.
Tv)(text).length>0&&request.source.proof!=="token"&&complain(`${name} ${(0,quote.hD)(typed)}: {claim:...} needs a web identity token, and this chain does not st\
art from one`),typeof text=="string"&&checkText(name,text,limits.Pc[field],message=>{complain(`${message}${templateAdvice(text,field,request.facts)}`)}),text}function templateAdvice(text,field,facts){
const fact=(0,templates.Oo)(text,field,facts);return fact===void 0?"":`; it holds a value of this job: the template {${fact}} in its place replaces what AWS doe\
s not allow`}function partitionOf(request){return(0,arn.cn)(request.region??"").name}function checkArn(arn2,request,complain){const[,partition]=arn2.split(":");
arn2.includes("arn:",1)?complain(`${(0,quote.hD)(arn2)} holds several ARNs; give one`):arn2.startsWith("arn:")&&partition!==partitionOf(request)&&complain(`${(0,quote.
hD)(arn2)} is in partition ${partition??""}, but ${(0,quote.hD)(request.region??"")} (aws-region) is in ${partitionOf(request)}; a chain cannot leave its partit\
ion`)}function checkRegionOfChain(region,request,complain){const problem=regionProblem(region);problem!==void 0?complain(problem):(0,arn.cn)(region).name!==partitionOf(
request)&&complain(`the Region ${(0,quote.hD)(region)} is in partition ${(0,arn.cn)(region).name}, but aws-region is in ${partitionOf(request)}; a chain cannot \
leave its partition`)}function planRole(hop,request,complain){const partition=partitionOf(request),unreadable={kind:"name",name:hop.role,partition};if(!hop.role.
startsWith("arn:"))return checkBareName(hop,request,complain),unreadable;const role=(0,arn.DM)(hop.role);if(role===void 0){const several=hop.role.includes("arn:",
1)?". It holds several":"";return complain(`${(0,quote.hD)(hop.role)} is not the ARN of a role; one looks like arn:${partition}:iam::111122223333:role/NAME${/[\s,;]/.
test(hop.role)?", one per line":""}${several}`),unreadable}return checkText("the role",role.arn,limits.Pc.arn,complain),checkArn(role.arn,request,complain),{kind:"\
arn",arn:role.arn,account:role.account,name:role.name}}function checkBareName(hop,request,complain){hop.role.includes("arn:")?complain(`${(0,quote.hD)(hop.role)}\
 does not begin with arn: as an ARN does; are there quotes or something else before it?`):hop.place!=="role-to-assume"?complain(`${(0,quote.hD)(hop.role)} is no\
t an ARN; only role-to-assume may be a bare role name`):request.source.proof==="token"?complain(`${(0,quote.hD)(hop.role)} is a bare role name, but a web identi\
ty token does not say which account it is in; give the ARN`):/^(?:[\u0021-\u007E]+\/)?[\w+=,.@-]{1,64}$/.test(hop.role)||complain(`${(0,quote.hD)(hop.role)} is \
neither the ARN nor the name of a role`)}function parametersOf(hop){const given={"external-id":hop.externalId!==void 0,tags:hop.tags.length>0,"transitive-tag-ke\
ys":hop.transitiveTagKeys.length>0,"source-identity":hop.sourceIdentity!==void 0,"mfa-serial":hop.mfa!==void 0,"provided-contexts":hop.providedContexts.length>0};
return hop_kinds.JK.filter(parameter=>given[parameter])}function checkCarried(hop,kind,complain){if(hop.place!=="role-to-assume")for(const parameter of parametersOf(
hop).filter(each=>!(0,hop_kinds.gh)({kind},each)))complain(`${parameter} cannot be given: this hop is by ${hop_kinds.wh[kind].shortName}, and ${(0,hop_kinds.lE)(
{kind})} has no such parameter`)}function planCommon(hop,request,complain){return hop.region!==void 0&&checkRegionOfChain(hop.region,request,complain),{place:hop.
place,role:planRole(hop,request,complain),sessionName:planSessionName(hop,request,complain),region:hop.region??request.region??"",policyArns:hop.policyArns}}function planSessionName(hop,request,complain){
return hop.sessionName===void 0?planText("",request.sessionName,"roleSessionName",request,()=>{}):planText("the session name",hop.sessionName,"roleSessionName",
request,complain)}var systems=__webpack_require__(16134);function planTags(hop,inherited,request,complain){const defaults=request.defaultTags.map(tag=>({...tag,
origin:"default"})),own=userTags(hop.tags,inherited,request,complain),all=[...hop.defaults==="all"?defaultsBeside(defaults,own,complain):[],...own],transitive=new Set;
for(const{key,place}of hop.transitiveTagKeys){if(key==="*"){all.forEach(tag2=>transitive.add(tag2.key));continue}const tag=findTag(all,key),named=hop.defaults===
"named"?findTag(defaults,key):void 0;if(tag!==void 0)transitive.add(tag.key);else{if(findTag(inherited,key)!==void 0)continue;named!==void 0?(all.push(named),transitive.
add(named.key)):(0,systems.Qd)(key)||complain(`${(0,quote.hD)(key)} is neither a tag of this hop, nor a default tag, nor inherited`,place)}}return all.length>limits.
i7.tags&&complain(`${all.length} session tags (default ones included); at most ${limits.i7.tags} are allowed`),{tags:all,transitiveTagKeys:[...transitive]}}function userTags(requested,inherited,request,complain){
const planned=[];for(const{key,value,place}of requested){const here=message=>{complain(message,place)};checkText("the tag key",key,limits.Pc.tagKey,here),key.toLowerCase().
startsWith(limits.Z1)&&here(`the tag key ${(0,quote.hD)(key)} begins with ${limits.Z1}, which AWS keeps for itself`);const tag={key,value:planText(`the value of\
 tag ${(0,quote.hD)(key)}`,value,"tagValue",request,here),origin:place,droppable:!1},traveling=findTag(inherited,key);findTag(planned,key)!==void 0?here(`the ta\
g ${(0,quote.hD)(key)} is given twice (AWS compares keys without case)`):traveling===void 0?planned.push(tag):(0,templates.h$)(traveling.value)!==(0,templates.h$)(
tag.value)&&here(`the tag ${(0,quote.hD)(key)} cannot become ${(0,quote.hD)((0,templates.h$)(tag.value))}: it arrives as ${(0,quote.hD)((0,templates.h$)(traveling.
value))}, transitive from ${traveling.origin}, and AWS does not let a later hop change it`)}return planned}function defaultsBeside(defaults,own,complain){for(const tag of own)
defaults.length>0&&(0,systems.Qd)(tag.key)&&complain(`the tag ${(0,quote.hD)(tag.key)} is one of the default tags of this hop and cannot be given`,tag.origin);return defaults}
function findTag(tags,key){return tags.find(tag=>sameKey(tag.key,key))}function sameKey(a,b){return a.toLowerCase()===b.toLowerCase()}var tree=__webpack_require__(
79509),values=__webpack_require__(46089);function planDuration(hop,request,{chained,limits:{min,max}},complain){const asked=hop.durationSeconds;if(asked===void 0){
if(chained!=="yes"&&request.durationSeconds===void 0&&request.keepsFirstHopLong===!0)return{durationSeconds:max,longest:!0};const wanted=request.durationSeconds??
limits.E6;return{durationSeconds:chained==="yes"?Math.min(wanted,limits.E6):wanted}}return asked<min||asked>max?complain(`duration ${asked} is outside of ${min}\
 to ${max} seconds`):chained==="yes"&&asked>limits.E6&&complain(`duration ${(0,values.a3)(asked)}: AWS ends the session of a role assumed by another role after \
one hour (${limits.E6} seconds), whatever the role allows. Ask for 1h at most; for a longer job, refresh: process or refresh: server renews the session`),{durationSeconds:asked}}
function loweredDurations(request,hops){const asked=request.durationSeconds??0,lowered=hops.filter(({number,durationSeconds})=>durationSeconds<asked&&request.hops[number-
1]?.durationSeconds===void 0);return lowered.length===0?[]:[`role-duration-seconds: ${asked} lowered to ${limits.E6} for ${lowered.map(hop=>`hop ${hop.number}`).
join(", ")}, since AWS allows one hour where a role assumes a role.`]}function checkReach(request,hops,problems){request.renewed&&request.hops.length===0&&problems.
isEmpty&&problems.add("refresh","has nothing to renew: no role is assumed. Set role-to-assume, or refresh to none");const{sourceIdentity,mfa}=request.firstSignedHop;
for(const[input,value]of[["source-identity",sourceIdentity],["mfa-serial",mfa]])value!==void 0&&hops.length>0&&!hops.some(hop=>(0,hop_kinds.gh)(hop,input))&&problems.
add(input,"no hop of this chain can carry it: a web identity token has claims instead");const role=hops.at(-1)?.role,{allowedAccountIds}=request,unreadable=allowedAccountIds.
filter(account=>!/^\d{12}$/.test(account));for(const account of unreadable)problems.add("allowed-account-ids",`${(0,quote.hD)(account)} is not an account id (12\
 digits; put it in quotes if it begins with 0)`);unreadable.length>0||role?.kind==="arn"&&allowedAccountIds.length>0&&!allowedAccountIds.includes(role.account)&&
problems.add("allowed-account-ids",`the chain ends in account ${role.account}, which is not one of ${allowedAccountIds.join(", ")}`)}function checkTargets(targets,problems){
const places=new Map;for(const{name,place}of targets){const other=places.get(name);other!==void 0&&problems.add(place,`there is another target called ${(0,quote.
hD)(name)}: ${other}`),places.set(name,place)}const proofs2=(0,tree.Nh)((0,tree.zG)(targets)).filter(({hop})=>(0,hop_kinds.Sy)(hop)?.mfa!==void 0);proofs2.length>
1&&problems.add("mfa-serial",`${proofs2.length} hops would use MFA, and AWS accepts a code only once. Use MFA on a hop that all targets share: role-to-assume, o\
r the first of role-chain`)}function warningsOf(request,hops){const{tags,transitiveTagKeys,skipTagging}=request.firstSignedHop,inputs=[...new Set(tags.map(tag=>tag.
place)),...transitiveTagKeys.length>0?["transitive-tag-keys"]:[]],first=request.hops[0],warnings=[];return inputs.length>0&&firstWithTags(hops)===void 0?warnings.
push(`${inputs.join(" and ")}: not sent, since ${hops.length===0?"no role is assumed":"no hop of this chain can carry tags: with a web identity token they come \
from its claims"}.`):inputs.length>0&&skipTagging&&warnings.push(`${inputs.join(" and ")}: not sent, since role-skip-session-tagging is true.`),hops[0]!==void 0&&
!(0,hop_kinds.gh)(hops[0],"external-id")&&first?.externalId!==void 0&&first.place==="role-to-assume"&&warnings.push(`role-external-id: not sent, since ${(0,hop_kinds.
lE)(hops[0])} has no external id.`),[...warnings,...repeatedRoles(hops),...largePolicies(hops),...codesOfOneUse(request,hops)]}function repeatedRoles(hops){return hops.
flatMap(({role,place},index)=>{const before=hops[index-1]?.role;return role.kind==="arn"&&before?.kind==="arn"&&before.arn===role.arn?[`${place}: assumes ${role.
arn}, which the hop before it has assumed already; a role may do that only if its trust policy names itself. A chain of profiles or of a config file continues f\
rom the end of role-to-assume and role-chain.`]:[]})}function codesOfOneUse({renewed},hops){return hops.filter(hop=>renewed&&(0,hop_kinds.Sy)(hop)?.mfa?.proof.kind===
"code").map(({number})=>`mfa-code: AWS accepts a code only once, so hop ${number} cannot be renewed when its session ends. With mfa-secret it can.`)}const DOCUMENTED_POLICY_CHARACTERS=2048;
function largePolicies(hops){return hops.filter(({policy="",policyArns})=>policy.length+policyArns.join("").length>DOCUMENTED_POLICY_CHARACTERS).map(({number})=>`\
Hop ${number}: its session policies have more than the ${DOCUMENTED_POLICY_CHARACTERS} characters that AWS documents as the limit; AWS may refuse them.`)}function noticesOf(request,hops){
return[...loweredDurations(request,hops),...missingDefaultTags(request,hops)]}function missingDefaultTags(request,hops){const first=firstWithTags(hops),{transitiveTagKeys,
skipTagging}=request.firstSignedHop;if(first===void 0||skipTagging||request.defaultTags.length===0)return[];const missing=transitiveTagKeys.filter(key=>(0,systems.
Qd)(key)&&findTag(first.tags,key)===void 0);return missing.length===0?[]:[`transitive-tag-keys: ${missing.join(", ")} left out, since this job has no value for \
it.`]}function firstWithTags(hops){const first=hops.find(hop=>(0,hop_kinds.gh)(hop,"tags"));return first&&(0,hop_kinds.Sy)(first)}var objects=__webpack_require__(
77459);const policy_arn_NAME=/^(?:(?:aws|\d{12}):)?(?:policy\/)?(?<path>(?:[\w+=,.@-]+\/)*)(?<name>[\w+=,.@-]{1,128})$/,JOB_FUNCTIONS=["Billing","DataScientist",
"DatabaseAdministrator","NetworkAdministrator","SupportUser","SystemAdministrator","ViewOnlyAccess"];function policyMeantBy(text,partition){if(text.startsWith("\
arn:"))return/:iam::\d{12}:role\//.test(text)?"is the ARN of a role, not of a managed policy":void 0;if(text.includes("arn:"))return"does not begin with arn: as\
 an ARN does; is there a quote, a dash or something else before it?";if(/^[{[]/.test(text))return"is part of the text of a policy; that goes into inline-session\
-policy (policy in a hop)";const{path="",name}=policy_arn_NAME.exec(text)?.groups??{};return name===void 0?void 0:namedPolicy(path,name,partition)}function namedPolicy(path,name,partition){
const ofAws=`${path===""&&JOB_FUNCTIONS.includes(name)?"job-function/":path}${name}`,own=`arn:${partition}:iam::111122223333:policy/${path}${name}`;return`is th\
e name of a policy, not its ARN; if the policy is AWS's, that is arn:${partition}:iam::aws:policy/${ofAws}; if it is your own, it is like ${own}`}var json=__webpack_require__(
21789);const POLICY_ARN=/^arn:[a-z-]+:iam::(?:aws|\d{12}):policy\/(?!.*arn:)(?:[\u0021-\u002B\u002D-\u007E]+\/)?[\w+=,.@-]+$/;function planPolicies(hop,limit,request,complain){
const ofInput=name=>message=>{complain(message,hop.place==="role-to-assume"?name:void 0)},aboutArns=ofInput("managed-session-policies");hop.policyArns.length>limits.
i7.policyArns&&aboutArns(`${hop.policyArns.length} managed session policies; at most ${limits.i7.policyArns} are allowed`);for(const arn2 of hop.policyArns)checkPolicyArn(
arn2,request,aboutArns);return hop.policy===void 0?void 0:planPolicy(hop.policy,limit,ofInput("inline-session-policy"))}function checkPolicyArn(arn2,request,complain){
const meant=policyMeantBy(arn2,partitionOf(request));if(meant!==void 0){complain(`${(0,quote.hD)(arn2)} ${meant}`);return}checkText("the managed session policy",
arn2,limits.Pc.arn,complain),POLICY_ARN.test(arn2)?checkArn(arn2,request,complain):(0,limits.xg)(arn2,limits.Pc.arn)===void 0&&complain(`${(0,quote.hD)(arn2)} i\
s not the ARN of one managed policy; give one per line`)}function planPolicy(text,limit,complain){const reading=(0,json.o)(text);if(reading.kind==="broken")return complain(
`the session policy ${reading.why}${meantBy(text)}`),text;const policy=text.length>limit.max?JSON.stringify(reading.value):text;return checkText("the session po\
licy",policy,limit,complain,"secret"),policy}function meantBy(text){return/^"?arn:/.test(text)?". ARNs of policies go into managed-session-policies (policy-arns\
 in a hop)":/^(?:Version|Statement|Id):/m.test(text)?". It looks like YAML; in a hop mapping, policy may be that":""}function planSignedHop(context,request,complain){
const{hop,traveling}=context,{number}=hop,chained=chainedAs(number,request),inputs=context.isFirstSigned?request.firstSignedHop:void 0,tagging=inputs?.skipTagging===
!0?void 0:inputs,isRoleToAssume=hop.place==="role-to-assume",tags=planTags({tags:[...hop.tags,...tagging?.tags??[]],transitiveTagKeys:[...hop.transitiveTagKeys.
map(key=>({key})),...(tagging?.transitiveTagKeys??[]).map(key=>({key,place:"transitive-tag-keys"}))],defaults:isRoleToAssume?tagging===void 0?"none":"all":"name\
d"},traveling.tags,request,complain);checkSignedFields(hop,request,complain);const isOfOneAttempt=(hop.mfa??inputs?.mfa)!==void 0;return{kind:"signed",number,chained,
...planCommon(hop,request,complain),...planDuration(hop,isOfOneAttempt?{...request,keepsFirstHopLong:!1}:request,{chained,limits:hop_kinds.wh.signed.duration},complain),
...tags,inheritedTags:traveling.tags,providedContexts:hop.providedContexts,...(0,objects.r)({externalId:hop.externalId,policy:planPolicies(hop,hop_kinds.wh.signed.
sessionPolicy,request,complain),sourceIdentity:planSourceIdentity(context,request,complain),mfa:planMfa(context,request,complain)})}}function chainedAs(number,request){
return number>1?"yes":request.sourceIsTemporary===!1?"no":"unknown"}function checkSignedFields(hop,request,complain){if(hop.externalId!==void 0){const place=hop.
place==="role-to-assume"?"role-external-id":void 0;checkText("the external id",hop.externalId,limits.Pc.externalId,message=>{complain(message,place)})}hop.providedContexts.
length>limits.i7.providedContexts&&complain(`${hop.providedContexts.length} provided contexts; at most ${limits.i7.providedContexts} are allowed`);for(const context of hop.
providedContexts){checkText("provider-arn",context.providerArn,limits.Pc.arn,complain),checkArn(context.providerArn,request,complain);const assertion=context.contextAssertion.
reveal();checkText("context-assertion",assertion,limits.Pc.contextAssertion,complain,"secret")}}function planSourceIdentity({hop,isFirstSigned,traveling},request,complain){
const ofInput=isFirstSigned?request.firstSignedHop.sourceIdentity:void 0,typed=hop.sourceIdentity??ofInput;if(typed===void 0)return;ofInput!==void 0&&hop.sourceIdentity!==
void 0&&ofInput!==hop.sourceIdentity&&complain(`${(0,quote.hD)(hop.sourceIdentity)} on the hop and ${(0,quote.hD)(ofInput)} in the input differ`,"source-identit\
y");const value=planText("the source identity",typed,"sourceIdentity",request,message=>{complain(message,hop.sourceIdentity===void 0?"source-identity":void 0)}),
before=traveling.sourceIdentity;if(before===void 0)return value;(0,templates.h$)(before.value)!==(0,templates.h$)(value)&&complain(`the source identity cannot b\
ecome ${(0,quote.hD)((0,templates.h$)(value))}: ${before.place} set ${(0,quote.hD)((0,templates.h$)(before.value))}, and AWS keeps it for the whole chain`)}function planMfa({
hop,isFirstSigned},request,complain){const mfa=hop.mfa??(isFirstSigned?request.firstSignedHop.mfa:void 0);if(mfa===void 0)return;const ofInput=name=>message=>{complain(
message,hop.mfa===void 0?name:void 0)};return checkText("the MFA serial number",mfa.serial,limits.Pc.serialNumber,ofInput("mfa-serial")),checkArn(mfa.serial,request,
ofInput("mfa-serial")),mfa.proof.kind==="code"?checkText("the MFA code",mfa.proof.code.reveal(),limits.Pc.tokenCode,ofInput("mfa-code"),"secret"):/^[A-Z2-7\s-]{16,}=*$/i.
test(mfa.proof.seed.reveal())||ofInput("mfa-secret")("the MFA seed is not Base32 (letters A-Z and digits 2-7, at least 16 of them)"),mfa}function carryOn(traveling,hop){
const transitive=hop.tags.filter(tag=>hop.transitiveTagKeys.includes(tag.key)),sourceIdentity=hop.sourceIdentity===void 0?traveling.sourceIdentity:{value:hop.sourceIdentity,
place:hop.place};return{tags:[...traveling.tags,...transitive],...(0,objects.r)({sourceIdentity})}}const KIND=hop_kinds.wh["web-identity"];function planWebIdentityHop(hop,request,complain){
return{kind:"web-identity",number:1,...planCommon(hop,request,complain),...planDuration(hop,request,{chained:"no",limits:KIND.duration},complain),...(0,objects.
r)({policy:planPolicies(hop,KIND.sessionPolicy,request,complain)})}}function buildPlan(asked,problems){const request={...asked,keepsFirstHopLong:keepsFirstHopLong(
asked)};checkRegion(request,problems),checkDefaults(request,problems);const hops=planHops(request,problems),targets=request.targets.map(target=>planTarget(request,
target,problems)),chains=targets.length===0?[{request,hops}]:targets;chains.forEach(chain=>{checkReach(chain.request,chain.hops,problems)});const planned=targets.
map(({target})=>target);return checkTargets(planned,problems),{source:request.source,region:request.region??"",partition:(0,arn.cn)(request.region??"").name,hops,
targets:planned,warnings:distinct(chains.flatMap(chain=>warningsOf(chain.request,chain.hops))),notices:distinct(chains.flatMap(chain=>noticesOf(chain.request,chain.
hops)))}}function keepsFirstHopLong({renewed,hops,targets}){return renewed&&(hops.length>1||targets.some(target=>hops.length+target.hops.length>1))}function distinct(texts){
return[...new Set(texts)]}function checkRegion({region},problems){if(region===void 0){problems.add("aws-region","is required; give a Region such as eu-central-1");
return}const problem=regionProblem(region);problem!==void 0&&problems.add("aws-region",problem)}function checkDefaults(request,problems){const{min,max}=limits.IM.
role,seconds=request.durationSeconds;seconds!==void 0&&(seconds<min||seconds>max)&&problems.add("role-duration-seconds",`${seconds} is outside of ${min} to ${max}\
 seconds`),planText("the session name",request.sessionName,"roleSessionName",request,message=>{problems.add("role-session-name",message)})}function planTarget(request,{
name,place,region,labels,hops:own},problems){const chain={...request,hops:[...request.hops,...own]};region!==void 0&&checkRegionOfChain(region,request,message=>{
problems.add(place,message)}),chain.hops.length===0&&problems.isEmpty&&problems.add(place,"has no role: its chain is empty, and so is the one that it continues \
from");const hops=planHops(chain,problems);return{request:chain,hops,target:{name,place,region:region??request.region??"",labels,hops}}}const MAX_HOPS=100;function planHops(request,problems){
const hops=[];let traveling={tags:[]};const beyond=request.hops[MAX_HOPS];beyond!==void 0&&problems.add(beyond.place,`a chain has at most ${MAX_HOPS} hops, and \
this one has ${request.hops.length}; remove those that repeat, or split it`);for(const hop of request.hops.slice(0,MAX_HOPS)){const complain=complaintOf(hop,problems),
kind=hop.number===1?(0,hop_kinds.HJ)(request.source.proof):"signed";switch(checkCarried(hop,kind,complain),kind){case"web-identity":hops.push(planWebIdentityHop(
hop,request,complain));break;case"signed":{const isFirstSigned=!hops.some(hop_kinds.JI),planned=planSignedHop({hop,isFirstSigned,traveling},request,complain);hops.
push(planned),traveling=carryOn(traveling,planned)}}}return hops}function complaintOf(hop,problems){return(message,place)=>{problems.add(place??hop.place,message,
hop.number)}}var proofs=__webpack_require__(27608),choose_source=__webpack_require__(86160),request_mfa=__webpack_require__(95199),endpoint=__webpack_require__(
55572),read_inputs=__webpack_require__(28343);const MAX_SECONDS=86400,MAX_CALLS=1e3,DEFAULTS={attempts:12,concurrency:16,deadlineSeconds:120,"connect-timeout-se\
conds":5,"request-timeout-seconds":15};function networkRequest(inputs,source,problems){const endpoints=readEndpoints(inputs,source,problems),attempts=inputs["re\
try-max-attempts"];return attempts!==void 0&&attempts<1&&problems.add("retry-max-attempts",`${attempts} is less than one attempt; disable-retry: true makes exac\
tly one`),{http:{...readHttp(inputs,source,problems),namedBy:namesOf(endpoints,inputs,source)},endpoints,maxAttempts:readAttempts(inputs),maxConcurrency:readConcurrency(
inputs,problems),deadlineSeconds:readDeadline(inputs,source,problems),notes:notesOf(inputs,source),warnings:clearTextWarnings(endpoints)}}function namesOf({override},inputs,source){
const place=name=>(0,read_inputs.tC)(name,source);return{...inputs["http-proxy"]===void 0?{}:{proxy:place("http-proxy")},...inputs["ca-bundle"]===void 0?{}:{caBundle:place(
"ca-bundle")},...override===void 0?{}:{endpoint:{host:override.host,setting:place("sts-endpoint")}}}}function notesOf(inputs,source){return["sts-endpoint","http\
-proxy","ca-bundle"].flatMap(name=>{const place=(0,read_inputs.$t)(name,source),value=inputs[name]??"",shown=URL.canParse(value)?new URL(value).host:value;return place===
name?[]:[`${name} is ${shown}, as ${place} says.`]})}function readAttempts(inputs){return inputs["special-characters-workaround"]===!0?DEFAULTS.attempts:inputs["\
disable-retry"]===!0?1:inputs["retry-max-attempts"]??DEFAULTS.attempts}function readConcurrency({"max-concurrency":calls=DEFAULTS.concurrency},problems){return(calls<
1||calls>MAX_CALLS)&&problems.add("max-concurrency",`${calls} is outside of 1 to ${MAX_CALLS} calls at once`),calls}function readEndpoints(inputs,source,problems){
const flags={fips:inputs["use-fips-endpoint"]===!0,dualStack:inputs["use-dualstack-endpoint"]===!0},override=readUrl("sts-endpoint",inputs,source,problems);if(override===
void 0)return flags;const place=(0,read_inputs.$t)("sts-endpoint",source),isNamedService=place==="sts-endpoint"&&(0,endpoint.vw)(override.hostname);return(0,endpoint.
KM)(override)&&!isNamedService&&problems.add(place,`${(0,quote.hD)(override.origin)} is not https; credentials are sent in clear text only within this machine`),
{...flags,override}}function clearTextWarnings({override}){return override!==void 0&&(0,endpoint.KM)(override)?[`sts-endpoint: tokens and credentials go to ${override.
host} in clear text. That is meant for a service container of this job; elsewhere, use https.`]:[]}function readHttp(inputs,source,problems){const proxy=readUrl(
"http-proxy",inputs,source,problems),{"no-proxy":noProxy="","ca-bundle":caBundle}=inputs;return{connectTimeoutMilliseconds:readTimeout("connect-timeout-seconds",
inputs,source,problems)*1e3,requestTimeoutMilliseconds:readTimeout("request-timeout-seconds",inputs,source,problems)*1e3,...proxy===void 0?{}:{proxy:{proxy,noProxy}},
...caBundle===void 0?{}:{caBundle,caBundleMayBeMissing:(0,read_inputs.$t)("ca-bundle",source)!=="ca-bundle"}}}function readDeadline(inputs,source,problems){const seconds=inputs["\
action-timeout-s"]??0;return checkSeconds("action-timeout-s",seconds,source,problems),seconds===0?DEFAULTS.deadlineSeconds:seconds}function readTimeout(name,inputs,source,problems){
const seconds=inputs[name]??DEFAULTS[name];return seconds===0&&problems.add(name,"0 leaves no time at all"),checkSeconds(name,seconds,source,problems),seconds}function checkSeconds(name,seconds,source,problems){
seconds>MAX_SECONDS&&problems.add((0,read_inputs.$t)(name,source),`${seconds} is more than ${MAX_SECONDS} seconds, a day`)}function readUrl(name,inputs,source,problems){
const text=inputs[name],url=text!==void 0&&URL.canParse(text)?new URL(text):void 0;if(text!==void 0&&(url===void 0||!["http:","https:"].includes(url.protocol))){
const isSocks=/^socks/i.test(text);problems.add((0,read_inputs.$t)(name,source),`is not a URL of the form http://host:port or https://host${isSocks?"; SOCKS pro\
xies are not supported":""}`);return}if(url!==void 0&&!canDecode(url.username+url.password)){problems.add((0,read_inputs.$t)(name,source),"has a % in its user o\
r password that does not begin an escape; write it as %25");return}return url}function canDecode(text){try{return decodeURIComponent(text),!0}catch{return!1}}var hop_request=__webpack_require__(
3698),chain_reading=__webpack_require__(7833);const PLAIN_LINE=/^(?:-\s+)?(?<arn>arn:[^\s"',#\]}]+)(?:\s+#.*)?$/;async function parseRoleChain(text,reading){const lines=text.
split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#")),arns=lines.flatMap(line=>PLAIN_LINE.exec(line)?.groups?.arn??[]);if(arns.length===lines.
length)return arns.map((arn2,index)=>(0,hop_request.C)(reading.firstHop+index,(0,chain_reading.Q)(index),arn2));const{parseYamlChain}=await Promise.all([__webpack_require__.
e(8815),__webpack_require__.e(2080),__webpack_require__.e(9840)]).then(__webpack_require__.bind(__webpack_require__,59840));return parseYamlChain(text,reading)}
function parseCustomTags(text,problems){const place="custom-tags",parsed=(0,json.o)(text);return parsed.kind==="broken"?(problems.add(place,`${parsed.why}; one \
looks like {"Key": "value"}`),[]):Object.entries(parsed.value).flatMap(([key,value])=>typeof value=="string"||typeof value=="number"||typeof value=="boolean"?[{
key,value:String(value),place}]:(problems.add(place,`the value of ${(0,quote.hD)(key)} must be a string, number or boolean`),[]))}function isKeyValueLines(text){
return text.split(`
`).every(line=>line.trim()===""||/^\s*[^\s:={}"'#-][^:={}"'#]*=/.test(line))}function parseKeyValueLines(text,place){return text.split(`
`).map(line=>line.trim()).filter(line=>line!=="").map(line=>{const separator=line.indexOf("=");return{key:line.slice(0,separator).trim(),value:line.slice(separator+
1).trim(),place}})}function checkEndpoints(plan,endpoints,source,problems){const hops=[...plan.hops,...plan.targets.flatMap(target=>target.hops)],regions=new Set(
[plan.region,...hops.map(hop=>hop.region)].filter(region=>REGION.test(region))),found=new Map([...regions].flatMap(region=>{const problem=(0,endpoint.$Q)(region,
endpoints);return problem===void 0?[]:[[problem.message,problem.input]]}));for(const[message,input]of found)problems.add((0,read_inputs.$t)(input,source),message)}
var input_names=__webpack_require__(72568);async function readStepRequest(reading){const problems=new core_problems.Z(place=>(0,read_inputs.tC)(place,reading)),
inputs=(0,read_inputs.Ko)(reading,reading.conceal,problems);reading.onInputs?.(inputs);const misnamed=(0,input_names.zU)(reading.misnamed??[],reading,problems),
source=(0,choose_source.LV)({inputs,...reading.surroundings,problems}),network=networkRequest(inputs,reading,problems),hops=await readHops(inputs,reading.conceal,
problems),targets=await readTargetsOf(inputs,network,{...reading,firstHop:hops.length+1,problems}),plan=buildPlan({region:inputs["aws-region"],source:(0,proofs.
l)(source),sourceIsTemporary:isTemporary(source),hops,targets,sessionName:inputs["role-session-name"]??reading.defaultSessionName,durationSeconds:inputs["role-d\
uration-seconds"],renewed:reading.renewed===!0||(inputs.refresh??"none")!=="none",firstSignedHop:await readFirstSignedHop(inputs,problems),allowedAccountIds:inputs["\
allowed-account-ids"],facts:reading.facts,defaultTags:reading.defaultTags,unknownVariables:reading.unknownVariables},problems);checkEndpoints(plan,network.endpoints,
reading,problems),reading.check?.({inputs,plan},problems),problems.throwIfAny();const leftEmpty=(0,input_names.Xo)({isLeftEmpty:()=>!1,...reading,plan}),warnings=[
...misnamed,...leftEmpty,...network.warnings,...(0,choose_source.hu)(inputs),...plan.warnings],notices=[...inputs["force-skip-oidc"]===!0?[]:(0,input_names.N0)(
plan,reading.surroundings),...plan.notices];return{inputs,source,plan:{...plan,warnings,notices},targets,network}}function isTemporary({credentials}){return credentials===
void 0?void 0:credentials.sessionToken!==void 0}async function readTargetsOf(inputs,network,reading){if(inputs.profiles===void 0&&inputs["config-file"]===void 0&&
inputs.targets===void 0)return[];const{readTargets}=await __webpack_require__.e(3159).then(__webpack_require__.bind(__webpack_require__,83159));return readTargets(
inputs,{...reading,selectsAll:reading.selectsAllTargets===!0,configText:path=>reading.readFile(path,{inputs,network})})}async function readHops(inputs,conceal,problems){
const role=inputs["role-to-assume"],first=role===void 0?[]:[roleToAssume(role,inputs)],chain=inputs["role-chain"],rest=chain===void 0?[]:await parseRoleChain(chain,
{conceal,problems,firstHop:first.length+1});role===void 0&&chain!==void 0&&rest.length===0&&!problems.isAbout("role-chain")&&problems.add("role-chain","holds no\
 role");const assumesOthers=rest.length>0||inputs.profiles!==void 0||inputs["config-file"]!==void 0;if(role===void 0&&assumesOthers)for(const name of["role-exte\
rnal-id","inline-session-policy","managed-session-policies"]){const value=inputs[name];value!==void 0&&value.length>0&&problems.add(name,"describes the hop of r\
ole-to-assume, which is empty; set it on the hop that it is for")}return[...first,...rest]}function roleToAssume(role,inputs){return{number:1,place:"role-to-ass\
ume",role,tags:[],transitiveTagKeys:[],policyArns:inputs["managed-session-policies"],providedContexts:[],...(0,objects.r)({externalId:inputs["role-external-id"],
policy:inputs["inline-session-policy"]})}}async function readFirstSignedHop(inputs,problems){const{"custom-tags":customTags}=inputs,mfa=(0,request_mfa.d)({serial:inputs["\
mfa-serial"],code:inputs["mfa-code"],seed:inputs["mfa-secret"]},message=>{problems.add("mfa-serial",message)});return{tags:[...customTags===void 0?[]:parseCustomTags(
customTags,problems),...await readSessionTags(inputs["session-tags"],problems)],transitiveTagKeys:inputs["transitive-tag-keys"],skipTagging:inputs["role-skip-se\
ssion-tagging"]===!0,...(0,objects.r)({sourceIdentity:inputs["source-identity"],mfa})}}async function readSessionTags(text,problems){const place="session-tags";
if(text===void 0)return[];if(isKeyValueLines(text))return parseKeyValueLines(text,place);const{parseYamlTags}=await Promise.all([__webpack_require__.e(8815),__webpack_require__.
e(2080),__webpack_require__.e(2913)]).then(__webpack_require__.bind(__webpack_require__,82080));return parseYamlTags(text,place,problems)}}),47879:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>Deadline});var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32257),node_events__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
78474),node_events__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__),_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
74296);const OF_STEP={whose:"the step's",hint:"No failed attempt was reported until then, so most likely nothing answered. Can this machine reach the host, thro\
ugh a proxy if there is one? action-timeout-s allows more time.",hintAfterAttempts:"Look at the attempts above for the reason; action-timeout-s allows more time\
."},MAX_TIMER_MS=2**31-1;class Deadline{#seconds;#end;#controller=new AbortController;#timer;#limit;#hasReported=!1;constructor(seconds,startedAt=(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.
X)(),limit=OF_STEP){(0,node_events__WEBPACK_IMPORTED_MODULE_1__.setMaxListeners)(0,this.#controller.signal),this.#seconds=seconds,this.#limit=limit,this.#end=startedAt+
seconds*1e3,this.#timer=setTimeout(()=>{this.#controller.abort()},Math.min(MAX_TIMER_MS,this.remainingMilliseconds()))}get signal(){return this.#controller.signal}remainingMilliseconds(){
return Math.max(0,this.#end-(0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)())}noteReport(){this.#hasReported=!0}error(doing,cause){const{hint,hintAfterAttempts=hint}=this.#limit;
return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__._G({code:"deadline",message:`Timed out: ${this.#limit.whose} ${Math.round(this.#seconds*100)/100} second\
s ran out while ${doing}.`,hint:this.#hasReported?hintAfterAttempts:hint,cause})}async guard(promise,doing,graceMilliseconds=0){if(this.signal.aborted)throw promise.
catch(()=>{}),this.error(doing());let onAbort,grace;const expiry=new Promise((_,reject)=>{onAbort=()=>{grace=setTimeout(()=>{reject(this.error(doing()))},graceMilliseconds)},
this.signal.addEventListener("abort",onAbort,{once:!0})});try{return await Promise.race([promise,expiry])}finally{onAbort&&this.signal.removeEventListener("abor\
t",onAbort),clearTimeout(grace)}}stop(){clearTimeout(this.#timer)}}}),7833:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Q:()=>placeOfItem});function placeOfItem(index){return`role-chain item ${index+1}`}}),3698:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>plainHop});function plainHop(number,place,role){return{number,place,role,tags:[],transitiveTagKeys:[],policyArns:[],
providedContexts:[]}}}),95199:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>readMfa});function readMfa(parts,complain){
const{serial,code,seed}=parts;if(serial===void 0){(code!==void 0||seed!==void 0)&&complain("mfa-code or mfa-secret needs mfa-serial, the device that it belongs \
to");return}if(code!==void 0&&seed!==void 0){complain("give mfa-code or mfa-secret, not both");return}if(code!==void 0)return{serial,proof:{kind:"code",code}};if(seed!==
void 0)return{serial,proof:{kind:"seed",seed}};complain("mfa-serial needs mfa-code or mfa-secret")}}),66578:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>validateProfileName});function validateProfileName(name){if(name.trim()==="")return"a profile name must not be \
empty";if(/\s/.test(name))return"a profile name must not contain white space";if(/\p{Cc}/u.test(name))return"a profile name must not contain control characters";
if(/[[\]]/.test(name))return"a profile name must not contain brackets";if(/[/\\]/.test(name))return"a profile name must not contain slashes";if(/["']/.test(name))
return"a profile name must not contain quotes: the AWS CLI drops them";if(/^[#;]/.test(name))return"a profile name must not start with # or ;: the SDKs read tha\
t as a comment";if(name==="__proto__")return"a profile name must not be __proto__: SDKs refuse a file with such a profile";if(name==="DEFAULT")return"a profile \
name must not be DEFAULT: the AWS CLI would use it for every other profile"}}),28343:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$t:()=>placeOf,Ko:()=>readInputs,iL:()=>rawText,tC:()=>placeGiven});var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
55572),_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22173),_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(60613),_core_problems_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
68155),_text_values_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46089),_text_quote_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(55383);function readInputs(source,conceal,problems){
const entries=_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qh.map(name=>{const text=rawText(name,source);return[name,readValue(_inputs_js__WEBPACK_IMPORTED_MODULE_1__.
mc[name],text,conceal,message=>{problems.add(placeOf(name,source),message)})]});return Object.fromEntries(entries)}function rawText(name,source){const place=placeOf(
name,source);return(place===name?source.raw(name):source.environment[place]??"").trim()}function placeOf(name,source){const isSet=variable=>(source.environment[variable]??
"").trim()!==""&&!isIgnored(variable,source.environment);return source.raw(name).trim()!==""?name:(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__.m0)(name,translatesVariables(
source)).find(isSet)??name}function placeGiven(place,source){const[name=""]=/^[a-z][a-z0-9-]*/.exec(place)??[];if(!(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__.wp)(
name))return place;const found=placeOf(name,source);return`${found===name?source.variableOf?.(name)??name:found}${place.slice(name.length)}`}function isIgnored(variable,environment){
return variable.startsWith("AWS_ENDPOINT_URL")&&(0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__.og)(environment)}function translatesVariables(source){return(0,_text_values_js__WEBPACK_IMPORTED_MODULE_3__.
yG)(source.raw("translate-env-variables").trim())!==!1}function readValue({kind,choices=[]},text,conceal,complain){switch(kind){case"lines":return(0,_text_values_js__WEBPACK_IMPORTED_MODULE_3__.
uz)(text);case"commas":return readItems(text,complain);case"choice":return readOr(text,typed=>choices.find(choice=>choice===typed),()=>{complain(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__.
hD)(text)} is not one of ${choices.join(", ")}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__.h)(text,choices)}`)});case"text":return text===""?void 0:text;case"\
secret":return text===""?void 0:conceal(text);case"boolean":return readOr(text,_text_values_js__WEBPACK_IMPORTED_MODULE_3__.yG,()=>{complain(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__.
hD)(text)} is not a boolean; write true or false`)});case"count":return readOr(text,_text_values_js__WEBPACK_IMPORTED_MODULE_3__.oA,()=>{complain(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__.
hD)(text)} is not a whole number`)});case"seconds":return readOr(text,_text_values_js__WEBPACK_IMPORTED_MODULE_3__.E9,()=>{complain(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__.
hD)(text)} is not a time; write seconds (3600), or 15m, 1h, 1h30m`)})}}function readItems(text,complain){const items=(0,_text_values_js__WEBPACK_IMPORTED_MODULE_3__.
F3)(text);return text!==""&&items.length===0&&complain("holds no item; is a variable that it comes from empty?"),items}function readOr(text,parse,complain){if(text===
"")return;const value=parse(text);return value===void 0&&complain(),value}}),86160:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{LV:()=>chooseSource,Qh:()=>assumesRole,aN:()=>ambientSource,hu:()=>sourceWarnings,vz:()=>sourceOf});var _kinds_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7798);const KINDS=_kinds_js__WEBPACK_IMPORTED_MODULE_0__.s,ROLE_INPUTS=["role-to-assume","role-chain","profiles","config-file"];function assumesRole(inputs){return ROLE_INPUTS.
some(name=>inputs[name]!==void 0)}function chooseSource(asked){const whole={...asked,assumesRole:assumesRole(asked.inputs)};for(const kind of KINDS){const chosen=kind.
choose(whole);if(chosen!==void 0)return checkExclusive(kind,whole),chosen}throw new Error("the last source of the list takes whatever there is")}function sourceWarnings(inputs){
return KINDS.flatMap(kind=>kind.warnings(inputs))}function sourceOf(choice){for(const kind of KINDS){const chosen=kind.of(choice);if(chosen!==void 0)return chosen}
throw new Error(`there is no identity source of the kind ${choice.kind}`)}function ambientSource(){return sourceOf({kind:"ambient"})}function checkExclusive(chosen,{
inputs,problems}){const[own]=givenOf(chosen,inputs);if(!(own===void 0&&chosen.inputs.length===0&&problems.list.length>0))for(const other of KINDS.filter(kind=>kind!==
chosen&&(kind.isExclusive||chosen.isExclusive)))for(const name of givenOf(other,inputs))problems.add(name,`cannot be given with ${own??chosen.name}: both say wh\
o the job is`)}function givenOf({inputs:names},inputs){return names.filter(name=>inputs[name]!==void 0&&inputs[name]!==!1)}}),32650:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>readingOn});var _text_values_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46089),_ci_systems_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
16134);function readingOn(runner,startedAt,note={}){const system=(0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_1__.f9)(runner.environment),facts=system.facts(runner.
environment);return{raw:name=>runner.input(name),variableOf:name=>runner.variableOf?.(name),environment:runner.environment,isLeftEmpty:name=>runner.isLeftEmpty(
name),conceal:runner.conceal,facts,defaultTags:system.defaultTags(facts),defaultSessionName:system.defaultSessionName,onInputs:inputs=>{note.inputs=inputs,(inputs["\
mask-aws-account-id"]===!0||isUnreadable(runner))&&runner.maskAccountsInLog()},readFile:async(path,reading)=>{const{readConfigFile}=await Promise.all([__webpack_require__.
e(4808),__webpack_require__.e(7505)]).then(__webpack_require__.bind(__webpack_require__,84808));return readConfigFile(path,reading,runner,startedAt)}}}function isUnreadable(runner){
const text=runner.input("mask-aws-account-id")||(runner.environment.MASK_AWS_ACCOUNT_ID??"");return text.trim()!==""&&(0,_text_values_js__WEBPACK_IMPORTED_MODULE_0__.
yG)(text.trim())===void 0}}),75390:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>isoSeconds});
function isoSeconds(time){return new Date(time).toISOString().replace(/\.\d+Z$/,"Z")}}),34864:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>findJsonMistake});const CLOSING={"{":"}","[":"]"},COMMENT=/^(?:\/\/|\/\*|#)/,QUOTE=/^['`\u2018-\u201F\u00AB]/;function oddValue(rest){
const[first=""]=rest;return QUOTE.test(rest)?`a text begins and ends with ", not with ${first}`:COMMENT.test(rest)?"JSON has no comments":/^(?:True|False|None)\b/.
test(rest)?"JSON writes true, false and null":/^(?:\$[{(]|<)/.test(rest)?"this looks like a placeholder that nothing has replaced":/^[+.\d-]/.test(rest)?"this i\
s not a number as JSON writes them; a text has to be in double quotes":/^[}\],:]/.test(rest)?`a value is missing before this ${first}`:/^[\p{L}\p{S}\p{P}]/u.test(
rest)?"a text has to be in double quotes":`the character U+${hex(first)} has no meaning outside of quotes`}function oddKey(rest){return/^[\w$]/.test(rest)&&!rest.
startsWith("${")?"a key has to be in double quotes":oddValue(rest)}function oddAfterValue(rest,opened,where){const closing=CLOSING[opened]??"";return/^[}\]]/.test(
rest)?`this ${rest.charAt(0)} cannot close the ${opened} of ${where}, which needs its ${closing} first`:COMMENT.test(rest)?"JSON has no comments":`a comma or a ${closing}\
 is missing before this`}function oddAtEnd(rest){return/^[}\]]/.test(rest)?`this ${rest.charAt(0)} closes nothing`:COMMENT.test(rest)?"JSON has no comments":"th\
e JSON has ended before this"}function oddInText(character){switch(character){case"\\":return"a \\ is written \\\\ in JSON";case"	":return"a tab in quotes is wr\
itten \\t";case"":case"\r":case`
`:return;default:return`the character U+${hex(character)} has to be escaped in quotes`}}function hex(character){return(character.codePointAt(0)??0).toString(16).
toUpperCase().padStart(4,"0")}function findJsonMistake(text){return new Scan(text).run()}const SPACE=/[ \t\n\r]*/y,WORD=/(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y,
ESCAPE=/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y,AHEAD=8,MAX_LISTED=5;class Scan{#text;#at=0;#expected="value";#open=[];constructor(text){this.#text=text}run(){let found;
for(;found===void 0;){if(this.#skip(SPACE),this.#at>=this.#text.length)return this.#expected==="end of text"?void 0:this.#endsEarly();found=this.#step()}return found}#step(){
switch(this.#expected){case"item or end":return this.#next()==="]"?this.#close():this.#value();case"value":return this.#value();case"key or end":return this.#next()===
"}"?this.#close():this.#key();case"key":return this.#key();case"colon":return this.#next()===":"?this.#move("value"):this.#here("a key has ':' after it");case"c\
omma or end":return this.#afterValue();case"end of text":return this.#here(oddAtEnd(this.#rest()))}}#value(){const next=this.#next();return next==="{"||next==="\
["?(this.#open.push(this.#at),this.#move(next==="{"?"key or end":"item or end")):next==='"'?this.#string()??this.#valueEnds():this.#skip(WORD)?this.#valueEnds():
this.#here(oddValue(this.#rest()))}#key(){return this.#next()!=='"'?this.#here(oddKey(this.#rest())):(this.#expected="colon",this.#string())}#afterValue(){const bracket=this.#open.
at(-1)??0,opened=this.#text.charAt(bracket);if(this.#next()===CLOSING[opened])return this.#close();if(this.#next()!==",")return this.#here(oddAfterValue(this.#rest(),
opened,this.#lineOf(bracket)));const comma=this.#at;return this.#move(opened==="{"?"key":"value"),this.#skip(SPACE),["}","]"].includes(this.#next())?{offset:comma,
message:`nothing comes after this comma but ${this.#next()}; remove the comma`}:void 0}#string(){const start=this.#at;for(this.#at+=1;;){const code=this.#text.charCodeAt(
this.#at);if(code===34){this.#at+=1;return}if(code>=32&&code!==92)this.#at+=1;else if(!this.#skip(ESCAPE)){const why=oddInText(this.#next());return why===void 0?
{offset:start,message:"the quote that opens here is not closed on its line"}:this.#here(why)}}}#close(){return this.#open.pop(),this.#at+=1,this.#valueEnds()}#valueEnds(){
this.#expected=this.#open.length===0?"end of text":"comma or end"}#move(expected){this.#at+=1,this.#expected=expected}#endsEarly(){const offset=this.#text.trimEnd().
length,last=this.#open.at(-1);if(last===void 0)return{offset,message:"the text ends here"};const missing=this.#open.map(at=>CLOSING[this.#text.charAt(at)]??"").
toReversed(),which=missing.length>MAX_LISTED?`${missing.length} closing brackets`:missing.join(" "),opened=`the ${this.#text.charAt(last)} of ${this.#lineOf(last)}\
 is not closed`;return{offset,message:`the text ends here without ${which}: ${opened}`}}#here(message){return{offset:this.#at,message}}#next(){return this.#text.
charAt(this.#at)}#rest(){return this.#text.slice(this.#at,this.#at+AHEAD)}#lineOf(offset){return`line ${this.#text.slice(0,offset).split(`
`).length}`}#skip(pattern){pattern.lastIndex=this.#at;const length=pattern.exec(this.#text)?.[0].length??0;return this.#at+=length,length>0}}}),21789:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>readJson,o:()=>readJsonObject});var _json_mistake_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34864),_mark_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
18338),_quote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55383);function readJson(text){try{return{kind:"value",value:JSON.parse(text)}}catch{return{kind:"\
broken",why:whyBroken(text)}}}function readJsonObject(text){const reading=readJson(text);if(reading.kind==="broken")return{kind:"broken",why:`is not a JSON obje\
ct: ${reading.why}`};const{value}=reading;return typeof value=="object"&&value!==null&&!Array.isArray(value)?{kind:"value",value}:{kind:"broken",why:`is not a J\
SON object, {...}, but ${nameOf(value)}`}}function nameOf(value){return typeof value=="string"?value.trimStart().startsWith("{")?"a text that holds one: it was \
encoded twice":"a text in quotes":Array.isArray(value)?"a list, [...]":value===null?"null":`a ${typeof value}`}function whyBroken(text){if(text.trim()==="")return"\
it is empty";if(/^file(?:b)?:\/\//.test(text))return"it names a file, which is not read; give the text that is in the file";const mistake=(0,_json_mistake_js__WEBPACK_IMPORTED_MODULE_0__.
a)(text);return mistake===void 0?"it is nested too deeply":`${(0,_mark_js__WEBPACK_IMPORTED_MODULE_2__.q)((0,_mark_js__WEBPACK_IMPORTED_MODULE_2__.H)(text,mistake.
offset))}: ${mistake.message}${shown(text,mistake.offset)}`}const MAX_LINE_LENGTH=120;function shown(text,offset){const start=text.lastIndexOf(`
`,offset-1)+1,end=text.indexOf(`
`,offset),line=text.slice(start,end===-1?void 0:end).replace(/\r$/,"");return line.trim()===""||line.length>MAX_LINE_LENGTH?"":`, in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__.
hD)(line)}`}}),18338:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>markAt,q:()=>lineAndColumn});
function markAt(text,offset){const before=text.slice(0,offset);return{line:before.split(`
`).length,column:offset-before.lastIndexOf(`
`)}}function lineAndColumn({line,column}){return`line ${line}, column ${column}`}})};0&&(module.exports={id,ids,modules});
