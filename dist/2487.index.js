'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=2487,ids=[2487],modules={
59214:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>showRole});function showRole(role){return role.
kind==="arn"?role.arn:role.name}}),82487:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{policies:()=>policies});var clock=__webpack_require__(32257),errors=__webpack_require__(74296),hop_kinds=__webpack_require__(8840),tree=__webpack_require__(
79509),plan_plan=__webpack_require__(59214);const POLICY_NAME="role-chain";function accountsToChange({accounts}){return accounts.filter(({providers,roles,users})=>providers.
length+roles.length+users.length>0)}function laterThan(role,roles){const from=roles.findIndex(({arn})=>arn===role.arn),later=roles.slice(from).map(({arn})=>arn);
return role.trusts.filter(arn=>later.includes(arn))}function madeBefore(role,roles){return roles.filter(({arn,trust})=>trust!==void 0&&role.trusts.includes(arn))}
const MAX_TRUST_LENGTH=2048,MAX_POLICIES_LENGTH={role:10240,user:2048};function adviceOn(plan,needs){return{warnings:[...tooLong(needs),...cycles(needs)],notes:[
...ofPermissionSets(needs),...withinAccount(needs),...narrowed(plan),...defaultTags(plan)]}}function tooLong({accounts}){const length=policy=>JSON.stringify(policy).
length,{role,user}=MAX_POLICIES_LENGTH;return accounts.flatMap(({roles,users,permissionSets})=>[...roles.map(each=>({...each,max:role})),...users.map(each=>({...each,
max:user,trust:void 0})),...permissionSets.map(each=>({...each,arn:`permission set ${each.name}`,max:role,trust:void 0}))]).flatMap(({arn,trust,policy,max})=>[...trust!==
void 0&&length(trust)>MAX_TRUST_LENGTH?[`The trust policy of ${arn} has ${length(trust)} characters; AWS allows ${MAX_TRUST_LENGTH}, and up to 4096 if the quota\
 of the account is raised.`]:[],...policy!==void 0&&length(policy)>max?[`The policy of ${arn} has ${length(policy)} characters; AWS allows ${max} for all of its\
 inline policies together.`]:[]])}function ofPermissionSets({accounts}){return accounts.flatMap(({permissionSets})=>permissionSets).map(({name,roleName,account})=>`\
Only IAM Identity Center can change ${roleName}, its role for permission set ${name} in account ${account}: add what it needs to the inline policy of the permis\
sion set.`)}function cycles({roles}){return roles.flatMap(role=>{const later=laterThan(role,roles);return later.length===0?[]:[`${role.arn} trusts ${later.join(
" and ")}, which can only be created after it. AWS does not accept a trust policy that names a role that does not exist: create it without that statement first,\
 and add the statement afterwards. The script of --format cli does so.`]})}function withinAccount(needs){return needs.withinAccount.map(({caller,role})=>`${caller}\
 needs no policy of its own for ${role}: they are in one account, where a trust policy that names the caller is enough, unless a permissions boundary is in the \
way.`)}function narrowed(plan){const nodes=(0,tree.Nh)((0,tree.U5)(plan));return[...new Set(nodes.filter(({hop,children})=>children.length>0&&(hop.policy!==void 0||
hop.policyArns.length>0)).map(({hop})=>`The session policies of hop ${hop.number} (${(0,plan_plan.W)(hop.role)}) narrow what it may do: they have to allow its n\
ext hop, too.`))]}function defaultTags({hops,targets}){const first=[hops,...targets.map(target=>target.hops)].flat().find(({place})=>place==="role-to-assume");return first!==
void 0&&(0,hop_kinds.Sy)(first)?.tags.some(({origin})=>origin==="default")===!0?["role-to-assume is signed, so it carries the default tags of a job of GitHub Ac\
tions. On other CI systems there are none: then leave them out with --role-skip-session-tagging."]:[]}var objects=__webpack_require__(77459),aws_arn=__webpack_require__(
61626);function inOrder(things,needsOf){const needs=new Map(things.map(thing=>[thing,needsOf(thing)])),left=new Set(things),ordered=[];for(;left.size>0;){const[
first]=left,next=[...left].find(thing=>needs.get(thing)?.every(other=>other===thing||!left.has(other)))??first;next!==void 0&&(left.delete(next),ordered.push(next))}
return ordered}function mergeStatements(statements){const needed=statements.filter((statement,at)=>!statements.some((other,place)=>place!==at&&covers(other,statement)&&
(place<at||!covers(statement,other))));return joinResources(needed)}function covers(wide,narrow){return sameValue([wide.Principal,wide.Action,wide.Resource],[narrow.
Principal,narrow.Action,narrow.Resource])&&Object.entries(wide.Condition??{}).every(([operator,keys])=>Object.entries(keys).every(([key,values2])=>includesAll([
values2].flat(),narrow.Condition,operator,key)))}function includesAll(values2,narrow,operator,key){const wanted=narrow?.[operator]?.[key];return wanted!==void 0&&
[wanted].flat().every(value=>values2.includes(value))}function joinResources(statements){const groups=new Map;for(const statement of statements){const key=JSON.
stringify({...statement,Resource:statement.Resource===void 0?void 0:""}),before=groups.get(key);groups.set(key,before===void 0?statement:joined(before,statement))}
return[...groups.values()]}function joined(one,other){return{...one,Resource:[...new Set([one.Resource??[],other.Resource??[]].flat())]}}function sameValue(one,other){
return JSON.stringify(one)===JSON.stringify(other)}var permission_set=__webpack_require__(81850),policies_principal=__webpack_require__(43240),policies_statements=__webpack_require__(
22110),quote=__webpack_require__(55383);const USUAL_SESSION_SECONDS=3600;class Ledger{#entries=new Map;#permissionSets=new Map;#providers=new Map;addTrust(roleArn,{
statements,by,seconds}){const entry=this.#entry(roleArn);entry.trust.push(...statements),entry.maxSessionSeconds=Math.max(entry.maxSessionSeconds,seconds),by!==
void 0&&entry.trusts.add(by)}addPermission(arn,statements){this.#entry(arn).policy.push(...statements)}addToPermissionSet(set,statements){const known=this.#permissionSets.
get(set.roleName);this.#permissionSets.set(set.roleName,{set,policy:[...known?.policy??[],...statements]})}addProvider(account,provider){this.#providers.set(provider.
arn,{...provider,account})}needs(){const entries=[...this.#entries.values()],named=entries.filter(({principal})=>principal.kind==="role").map(roleOf),roles=inOrder(
named,role=>madeBefore(role,named)),sets=[...this.#permissionSets.values()].map(permissionSetOf),users=entries.filter(({principal})=>principal.kind==="user").map(
userOf),ids2=[...new Set(entries.map(({principal})=>principal.account))],order=inOrder(ids2,id2=>ofAccount(roles,id2).flatMap(role=>madeBefore(role,roles).map(({
account})=>account))),setsAlone=new Set(sets.map(({account})=>account).filter(id2=>!order.includes(id2)));return{roles,order,accounts:[...setsAlone,...order].map(
id2=>({id:id2,providers:ofAccount([...this.#providers.values()],id2),roles:ofAccount(roles,id2),users:ofAccount(users,id2),permissionSets:ofAccount(sets,id2)}))}}#entry(arn){
const known=this.#entries.get(arn);if(known!==void 0)return known;const principal=(0,policies_principal.g)(arn);if(principal===void 0)throw new errors._G({code:"\
invalid-request",message:`${(0,quote.hD)(arn)} is not the ARN of a role or a user`});this.#checkName(principal);const entry={principal,trust:[],trusts:new Set,policy:[],
maxSessionSeconds:0};return this.#entries.set(arn,entry),entry}#checkName({arn,kind,account,name}){const other=[...this.#entries.values()].find(({principal})=>principal.
kind===kind&&principal.account===account&&principal.name.toLowerCase()===name.toLowerCase());if(other!==void 0)throw new errors._G({code:"invalid-request",message:`${(0,quote.
hD)(arn)} and ${(0,quote.hD)(other.principal.arn)} cannot both be there: names in an account differ in more than path or case`})}}function ofAccount(parts,id2){
return parts.filter(({account})=>account===id2)}function permissionSetOf({set,policy}){const{name,account,roleName}=set;return{name,account,roleName,path:(0,permission_set.
zq)(set),policy:(0,policies_statements.US)(mergeStatements(policy))}}function userOf({principal:{arn,account,name,path},policy}){return{arn,account,name,path,...(0,objects.
r)({policy:textOf(policy)})}}function roleOf(entry){const{trust,trusts,maxSessionSeconds}=entry;return{...userOf(entry),trusts:[...trusts],...(0,objects.r)({trust:textOf(
trust),maxSessionSeconds:maxSessionSeconds>USUAL_SESSION_SECONDS?maxSessionSeconds:void 0})}}function textOf(statements){return statements.length===0?void 0:(0,policies_statements.
US)(mergeStatements(statements))}var limits=__webpack_require__(21317),templates=__webpack_require__(50066);const MAX_LENGTH={run_id:20,run_attempt:10,actor:50,
triggering_actor:50,repository_owner:39,sha:64,event_name:40},HASH_AND_DASH=9;function wantedText(text){return typeof text=="string"?{exactly:text}:{like:patternOf(
text)}}function wantedUnlessAny(text){const wanted=wantedText(text);return"like"in wanted&&wanted.like==="*"?void 0:wanted}function patternOf({field,parts}){const{
max}=limits.Pc[field];if(parts.reduce((sum,part)=>sum+longestOf(part),0)<=max)return parts.map(part=>typeof part=="string"?(0,templates.aj)(part,field):"*").join(
"").replace(/\*+/g,"*");const firstOpen=parts.findIndex(part=>typeof part!="string"),head=parts.slice(0,firstOpen).map(part=>typeof part=="string"?part:"").join(
"").slice(0,max-HASH_AND_DASH);return`${(0,templates.aj)(head,field)}*`}function longestOf(part){return typeof part=="string"?part.length:"variable"in part?MAX_LENGTH[part.
variable]??1/0:1/0}function chainNeeds(plan,beginning){const trees=(0,tree.U5)(plan),walk={plan,beginning,ledger:new Ledger,withinAccount:new Map};return trees.
forEach(tree2=>{visit(tree2,{caller:callerOf(beginning),sourceIdentity:void 0,...setOf(beginning)},walk)}),{partition:plan.partition,region:plan.region,...beginning.
kind==="token"?{issuer:beginning.issuer}:{},...walk.ledger.needs(),withinAccount:[...walk.withinAccount.values()]}}function callerOf(beginning){switch(beginning.
kind){case"token":return;case"principal":return beginning.arn;case"permission-set":return`arn:${beginning.set.partition}:iam::${beginning.set.account}:root`}}function setOf(beginning){
return beginning.kind==="permission-set"?{set:beginning.set}:{}}function visit(node,before,walk){const{hop}=node,role=arnOf(hop.role,walk.beginning),sourceIdentity=(0,hop_kinds.
Sb)(hop,{"web-identity":byItsToken=>{byToken(byItsToken,role,walk)},signed:signed=>(before.caller!==void 0&&byCaller(signed,role,{...before,caller:before.caller},
walk),signed.sourceIdentity??before.sourceIdentity)});node.children.forEach(child=>{visit(child,{caller:role,sourceIdentity},walk)})}function arnOf(role,beginning){
if(role.kind==="arn")return role.arn;const account=(0,aws_arn.KC)(callerOf(beginning)??"");return`arn:${role.partition}:iam::${account??""}:role/${role.name}`}function byToken(hop,role,{
plan,beginning,ledger}){if(beginning.kind!=="token")return;const{issuer:url,audience,subjects}=beginning,account=(0,aws_arn.KC)(role)??"",arn=`arn:${plan.partition}\
:iam::${account}:oidc-provider/${url.replace(/^https:\/\//,"")}`;ledger.addProvider(account,{arn,url,audiences:[audience]});const statements=(0,policies_statements.
L3)({providerArn:arn,audience,subjects});ledger.addTrust(role,{statements,seconds:secondsOf(hop)})}function byCaller(hop,role,{caller,sourceIdentity,set},{ledger,
withinAccount:withinAccount2}){const needs=signedNeeds(hop,role,caller,hop.sourceIdentity??sourceIdentity);if(set!==void 0){const narrowed2={...needs,principalArns:(0,permission_set.
fQ)(set)};ledger.addToPermissionSet(set,(0,policies_statements.si)(narrowed2)),ledger.addTrust(role,{statements:(0,policies_statements.Rh)(narrowed2),seconds:secondsOf(
hop)});return}(0,aws_arn.KC)(role)===(0,aws_arn.KC)(caller)?withinAccount2.set(`${caller} ${role}`,{caller,role}):ledger.addPermission(caller,(0,policies_statements.
si)(needs)),ledger.addTrust(role,{statements:(0,policies_statements.Rh)(needs),by:caller,seconds:secondsOf(hop)})}function signedNeeds(hop,roleArn,principal,sourceIdentity){
return{roleArn,principal,tagKeys:[...hop.tags,...hop.inheritedTags].map(({key})=>key),provesMfa:hop.mfa!==void 0,contextProviders:[...new Set(hop.providedContexts.
map(({providerArn})=>providerArn))],...(0,objects.r)({externalId:hop.externalId,sessionName:wantedUnlessAny(hop.sessionName),sourceIdentity:sourceIdentity===void 0?
void 0:wantedText(sourceIdentity)})}}function secondsOf({durationSeconds,longest}){return longest===!0?0:durationSeconds}var formats_escape=__webpack_require__(
30214);function permissionSetComments({accounts}){return accounts.flatMap(({permissionSets})=>permissionSets).map(({name,account,policy})=>`# The chain begins w\
ith permission set ${name} of IAM Identity Center, in account ${account}. Only Identity Center can change
# its role there: add this to the inline policy of the permission set.
# ${(0,formats_escape.Pq)(policy)}
`).join("")}const TRIES=20,SECONDS=5,HEAD=`#!/bin/sh
# What a chain of roles needs, written by role-chain policies, as calls of the AWS CLI.
#
# Each account is reached through the AWS CLI profile with its name, or through the one that PROFILE_<account> names.
# What is missing is created. The trust policy of an existing role is REPLACED, and so is its inline policy ${POLICY_NAME};
# everything else stays. It can be run again.
set -eu
AWS_PAGER=
export AWS_PAGER

# The ARN of a role; nothing if there is none of that name.
arn_of() {
  "$1" iam get-role --role-name="$2" --query=Role.Arn --output=text 2>/dev/null || :
}

# A role that exists under another path is a different role, and a path cannot be changed.
check_path() {
  there=$(arn_of "$1" "$2")
  case $there in
  '' | "$3") ;;
  *)
    printf '%s exists already, and the chain has %s.\\n' "$there" "$3" >&2
    echo 'An account has a name only once, and a path cannot be changed: delete that role, or give its ARN to the chain.' >&2
    exit 1
    ;;
  esac
}

# A new role takes seconds to be known everywhere in IAM. Until then IAM rejects a trust policy that names it.
patiently() {
  tries=${TRIES}
  while :; do
    { if said=$("$@" 2>&1 >&3 3>&-); then status=0; else status=$?; fi; } 3>&1
    case $said in
    *MalformedPolicyDocument*'Invalid principal in policy'*) ;;
    *) break ;;
    esac
    tries=$((tries - 1))
    if [ "$status" -eq 0 ] || [ "$tries" -eq 0 ]; then break; fi
    echo 'IAM does not know a new role everywhere yet. Trying again in ${SECONDS} seconds.' >&2
    sleep ${SECONDS}
  done
  if [ -n "$said" ]; then printf '%s\\n' "$said" >&2; fi
  return "$status"
}
`;function renderCli(needs){const{roles}=needs,accounts=accountsToChange(needs),here=new Set(accounts.map(({id:id2})=>id2)),ofHere=roles.filter(({account})=>here.
has(account)),users=accounts.flatMap(account=>account.users);return[HEAD,...[permissionSetComments(needs)].filter(text=>text!==""),...accounts.map(reach),...ofHere.
map(checkPath),...accounts.flatMap(({id:id2,providers})=>providers.map(provider=>makeProvider(id2,provider))),...ofHere.flatMap(role=>role.trust===void 0?[]:[makeRole(
role,trustAtFirst(role,role.trust,roles),roles)]),...[...ofHere,...users].flatMap(({arn,account,name,policy})=>{const kind=arn.includes(":user/")?"user":"role";
return policy===void 0?[]:[putPolicy({account,name,kind},policy)]}),...ofHere.flatMap(role=>role.trust!==void 0&&laterThan(role,roles).length>0?[`patiently ${updateTrust(
role,role.trust)}
`]:[])].join(`
`)}function reach({id:id2}){return`in_${id2}() { aws --profile "\${PROFILE_${id2}:-${id2}}" "$@"; }
[ "$(in_${id2} sts get-caller-identity --query Account --output text)" = ${id2} ] || {
  echo 'The profile for account ${id2} is not one of that account.' >&2
  exit 1
}
`}function call(account,command,flags){const words=Object.entries(flags).map(([flag,value])=>`--${flag}=${(0,formats_escape.r7)(value)}`);return[`in_${account}`,
"iam",command,...words].join(" ")}function makeProvider(account,{arn,url,audiences}){const added=audiences.map(ClientID=>[call(account,"add-client-id-to-open-id\
-connect-provider",{}),"--cli-input-json",(0,formats_escape.r7)((0,formats_escape.Pq)({OpenIDConnectProviderArn:arn,ClientID}))].join(" "));return`if ${call(account,
"get-open-id-connect-provider",{"open-id-connect-provider-arn":arn})} >/dev/null 2>&1; then
${added.map(line=>`  ${line}`).join(`
`)}
else
  ${call(account,"create-open-id-connect-provider",{url,"client-id-list":(0,formats_escape.Pq)(audiences)})}
fi
`}function trustAtFirst(role,trust,roles){const later=laterThan(role,roles);return(0,policies_statements.US)(trust.Statement.filter(({Principal})=>!later.includes(
Principal?.AWS??"")))}function checkPath({account,name,arn}){return`${["check_path",`in_${account}`,...[name,arn].map(formats_escape.r7)].join(" ")}
`}function makeRole(role,trust,roles){const named=trust.Statement.map(({Principal})=>Principal?.AWS),how=madeBefore(role,roles).some(({arn})=>named.includes(arn))?
"patiently ":"",{account,name,path,maxSessionSeconds}=role,seconds=maxSessionSeconds===void 0?{}:{"max-session-duration":String(maxSessionSeconds)},update=maxSessionSeconds===
void 0?[]:[call(account,"update-role",{"role-name":name,...seconds})],create=call(account,"create-role",{"role-name":name,path,...seconds,"assume-role-policy-do\
cument":(0,formats_escape.Pq)(trust)});return`if [ -n "$(${["arn_of",`in_${account}`,(0,formats_escape.r7)(name)].join(" ")})" ]; then
${[`${how}${updateTrust(role,trust)}`,...update].map(line=>`  ${line}`).join(`
`)}
else
  ${how}${create}
  ${call(account,"wait role-exists",{"role-name":name})}
fi
`}function updateTrust({account,name},trust){return call(account,"update-assume-role-policy",{"role-name":name,"policy-document":(0,formats_escape.Pq)(trust)})}
function putPolicy({account,name,kind},policy){return`${call(account,`put-${kind}-policy`,{[`${kind}-name`]:name,"policy-name":POLICY_NAME,"policy-document":(0,formats_escape.
Pq)(policy)})}
`}var list=__webpack_require__(2807);function uniqueNames(wanted){const names=new Map,taken=new Set;for(const[key,name]of wanted){let free=name;for(let count=2;taken.
has(free.toLowerCase());count+=1)free=`${name}${count}`;taken.add(free.toLowerCase()),names.set(key,free)}return names}function yaml(mapping,indent=""){return Object.
entries(mapping).map(([key,value])=>`${indent}${/^[A-Z][A-Za-z0-9]{3,}$/.test(key)?key:(0,formats_escape.pS)(key)}:${after(value,indent)}`).join("")}function after(value,indent){
return isScalar(value)?` ${scalar(value)}
`:`
${isList(value)?yaml_list(value,indent):yaml(value,`${indent}  `)}`}function yaml_list(items,indent){const inner=`${indent}  `;return items.map(item=>`${inner}-\
 ${yaml_element(item,`${inner}  `)}`).join("")}function yaml_element(item,indent){return isScalar(item)?`${scalar(item)}
`:(isList(item)?yaml_list(item,indent.slice(2)):yaml(item,indent)).slice(indent.length)}function scalar(value){return typeof value=="number"?String(value):(0,formats_escape.
pS)(value)}function isScalar(value){return typeof value!="object"}function isList(value){return Array.isArray(value)}function renderCloudFormation(needs){const documents=accountsToChange(
needs).map(account=>documentOf(account,needs)),sets=permissionSetComments(needs),text=`${sets===""?"":`${sets}
`}${documents.join(`---
`)}`;if(text.includes("{{resolve:"))throw new errors._G({code:"invalid-request",message:"--format: a text of the chain holds {{resolve:, which CloudFormation wo\
uld replace; no quoting prevents it"});return text}function documentOf(account,needs){const{id:id2}=account,head=[...stackLines(id2,needs),...laterLines(account,
needs)];return`# Account ${id2}: role-chain policies --format cloudformation --account ${id2} prints this template alone.
# aws cloudformation deploy --stack-name role-chain --capabilities CAPABILITY_NAMED_IAM --template-file FILE
# It creates everything it names. An existing role or provider must be imported into the stack, or left out here.
${head.map(line=>`# ${line}
`).join("")}${yaml({AWSTemplateFormatVersion:"2010-09-09",Description:`What a chain of roles needs in account ${id2}, written by role-chain policies${numberOf(id2,
needs)}`,Resources:resourcesOf(account,needs)})}`}function numberOf(id2,{order}){const before=order.indexOf(id2),after2=before===0?"to be created first":`to be \
created after stack ${before}`;return order.length===1?"":`; stack ${before+1} of ${order.length}, ${after2}`}function stackLines(id2,{order,roles}){const trusted=roles.
filter(({account})=>account===id2).flatMap(role=>madeBefore(role,roles).map(({account})=>account)),others=order.slice(0,order.indexOf(id2)).filter(other=>trusted.
includes(other));return order.length===1?[]:[`Stack ${order.indexOf(id2)+1} of ${order.length}: create them in this order, each after the one before exists. IAM\
 rejects a trust policy that`,`names a role that does not exist${others.length===0?".":`, and this one names roles of ${(0,list.K)(others)}.`}`]}function laterLines({
id:id2,roles},needs){const laterAccounts=needs.order.slice(needs.order.indexOf(id2)+1);return roles.flatMap(role=>{const later=laterThan(role,needs.roles),ofLater=madeBefore(
role,needs.roles).filter(({account})=>laterAccounts.includes(account)),names=[...new Set([...later,...ofLater.map(({arn})=>arn)])];return names.length===0?[]:[`${role.
name} trusts ${(0,list.K)(names.map(arn=>(0,formats_escape.Pq)(arn)))}, which can only be created after it: create it without that statement`,"first, then updat\
e this stack with the statement."]})}function resourcesOf({providers,roles,users},needs){const names=uniqueNames([...providers.map(({arn,url})=>[arn,`Provider${plainName(
url.replace("https://",""))}`]),...roles.map(({arn,name})=>[arn,`Role${plainName(name)}`]),...users.map(({arn,name})=>[arn,`User${plainName(name)}`])]),nameOf=arn=>names.
get(arn)??"",entries=[...providers.map(({arn,url,audiences})=>[nameOf(arn),{Type:"AWS::IAM::OIDCProvider",Properties:{Url:url,ClientIdList:audiences}}]),...roles.
flatMap(role=>resourcesOfRole(role,nameOf(role.arn),dependencies(role,names,needs))),...users.flatMap(({arn,name,policy})=>policy===void 0?[]:[[nameOf(arn),inlinePolicy(
"AWS::IAM::UserPolicy",{UserName:name},policy)]])];return Object.fromEntries(entries)}function plainName(name){return name.replace(/[^A-Za-z0-9]/g,"")}function inlinePolicy(type,holder,policy){
return{Type:type,Properties:{...holder,PolicyName:POLICY_NAME,PolicyDocument:plain(policy)}}}function resourcesOfRole({name,path,trust,policy,maxSessionSeconds},logicalName,dependsOn){
if(trust===void 0)return policy===void 0?[]:[[logicalName,inlinePolicy("AWS::IAM::RolePolicy",{RoleName:name},policy)]];const role={Type:"AWS::IAM::Role",...dependsOn.
length===0?{}:{DependsOn:dependsOn},Properties:{RoleName:name,...path==="/"?{}:{Path:path},...maxSessionSeconds===void 0?{}:{MaxSessionDuration:maxSessionSeconds},
AssumeRolePolicyDocument:plain(trust),...policy===void 0?{}:{Policies:[{PolicyName:POLICY_NAME,PolicyDocument:plain(policy)}]}}};return[[logicalName,role]]}function dependencies(role,names,{
roles}){const later=laterThan(role,roles);return madeBefore(role,roles).filter(({arn})=>!later.includes(arn)).flatMap(({arn})=>names.get(arn)??[])}function plain({
Version,Statement}){return{Version,Statement:Statement.map(one=>Object.fromEntries(Object.entries(one)))}}function renderJson(needs){const{issuer,partition,accounts}=needs,
document={version:1,...issuer===void 0?{}:{issuer:{url:issuer}},accounts:Object.fromEntries(accounts.map(account=>[account.id,accountOf(account,partition)]))};return`${(0,formats_escape.
Pq)(document,2)}
`}function accountOf({providers,roles:made,users,permissionSets},partition){const roles=[...permissionSets.map(({roleName,path,policy})=>({name:roleName,path,policy})),
...made];return{...partition==="aws"?{}:{partition},...providers.length===0?{}:{"oidc-providers":providers.map(({url,audiences})=>({url,audiences}))},...roles.length===
0?{}:{roles:Object.fromEntries(roles.map(role=>[role.name,json_roleOf(role)]))},...users.length===0?{}:{users:Object.fromEntries(users.map(user=>[user.name,holderOf(
user)]))}}}function holderOf({path,policy}){return{...path==="/"?{}:{path},...policy===void 0?{}:{policy}}}function json_roleOf({trust,maxSessionSeconds,...role}){
const{path,policy}=holderOf(role);return{...path===void 0?{}:{path},...maxSessionSeconds===void 0?{}:{"max-session-seconds":maxSessionSeconds},trust:trust??[],...policy===
void 0?{}:{policy}}}class Raw{text;constructor(text){this.text=text}}class Call{name;argument;constructor(name,argument){this.name=name,this.argument=argument}}
const STEP="  ",WIDTH=100;function hclBlock(head,attributes){return`${head} {
${attributesOf(attributes,STEP)}
}
`}function hclValue(value,indent){return typeof value=="string"?(0,formats_escape.jY)(value):value instanceof Raw?value.text:value instanceof Call?`${value.name}\
(${hclValue(value.argument,indent)})`:hcl_isList(value)?listOf(value,indent):`{
${attributesOf(value,indent+STEP)}
${indent}}`}function hcl_isList(value){return Array.isArray(value)}function listOf(items,indent){const inner=indent+STEP,written=items.map(item=>hclValue(item,inner)),
line=`[${written.join(", ")}]`;return line.length<WIDTH&&!line.includes(`
`)?line:`[
${written.map(item=>`${inner}${item},
`).join("")}${indent}]`}function attributesOf(attributes,indent){const lines=Object.entries(attributes).map(([key,value])=>({key:/^[A-Za-z]\w*$/.test(key)?key:(0,formats_escape.
jY)(key),value:hclValue(value,indent)})),isShort=line=>line?.value.includes(`
`)===!1,widthAt=at=>{let[from,to]=[at,at];for(;isShort(lines[from-1]);)from-=1;for(;isShort(lines[to+1]);)to+=1;return Math.max(...lines.slice(from,to+1).map(({
key})=>key.length))};return lines.map((line,at)=>`${indent}${isShort(line)?line.key.padEnd(widthAt(at)):line.key} = ${line.value}`).join(`
`)}const PROVIDER_VERSION=">= 5.81",terraform_HEAD=`# What a chain of roles needs, written by role-chain policies.
#
# Set in each provider how its account is reached (profile, assume_role). Import what already exists first,
# so that the plan shows what would change:
#   terraform import aws_iam_role.LABEL ROLE_NAME
#   terraform import aws_iam_openid_connect_provider.LABEL PROVIDER_ARN
# The trust policy of an imported role is replaced: add what else it trusts.
`;function renderTerraform(needs){const accounts=accountsToChange(needs),things=accounts.flatMap(({id:id2,providers,roles,users})=>[...providers.map(({arn,url})=>[
arn,labelOf(url.replace("https://",""),id2)]),...[...roles,...users].map(({arn,name})=>[arn,labelOf(name,id2)])]),made=[...accounts.flatMap(({providers})=>providers),
...accounts.flatMap(({roles})=>roles).filter(({trust})=>trust!==void 0)],writing={needs,labels:uniqueNames(things),made:new Set(made.map(({arn})=>arn))};return[
terraform_HEAD,...[permissionSetComments(needs)].filter(text=>text!==""),settings(),...accounts.flatMap(account=>accountBlocks(account,writing))].join(`
`)}function settings(){return`terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "${PROVIDER_VERSION}"
    }
  }
}
`}function labelOf(name,account){return`account_${account}_${name.replace(/\W/g,"_")}`}function accountBlocks(account,writing){const alias=`account_${account.id}`,
provider=new Raw(`aws.${alias}`),block=(type,arn,attributes)=>hclBlock(`resource "${type}" "${writing.labels.get(arn)??""}"`,{provider,...attributes});return[hclBlock(
'provider "aws"',{alias,region:writing.needs.region,allowed_account_ids:[account.id]}),...account.providers.map(({arn,url,audiences})=>block("aws_iam_openid_con\
nect_provider",arn,{url,client_id_list:audiences})),...account.roles.flatMap(role=>[...role.trust===void 0?[]:[block("aws_iam_role",role.arn,roleAttributes(role,
role.trust,writing))],...role.policy===void 0?[]:[block("aws_iam_role_policy",role.arn,policyOfRole(role,role.policy,writing))]]),...account.users.flatMap(({arn,
name,policy})=>policy===void 0?[]:[block("aws_iam_user_policy",arn,{name:POLICY_NAME,user:name,policy:encoded(policy)})])]}function roleAttributes(role,trust,writing){
const before=terraform_dependencies(role,trust,writing);return{name:role.name,...role.path==="/"?{}:{path:role.path},...role.maxSessionSeconds===void 0?{}:{max_session_duration:new Raw(
String(role.maxSessionSeconds))},assume_role_policy:encoded(trust),...before.length===0?{}:{depends_on:before}}}function terraform_dependencies(role,trust,{needs,
labels,made}){const later=laterThan(role,needs.roles),roles=role.trusts.filter(arn=>made.has(arn)&&!later.includes(arn)),providers=trust.Statement.flatMap(({Principal})=>Principal?.
Federated??[]).filter(arn=>made.has(arn));return[...[...new Set(providers)].map(arn=>new Raw(`aws_iam_openid_connect_provider.${labels.get(arn)??""}`)),...roles.
map(arn=>new Raw(`aws_iam_role.${labels.get(arn)??""}`))]}function policyOfRole(role,policy,{labels}){const name=role.trust===void 0?role.name:new Raw(`aws_iam_\
role.${labels.get(role.arn)??""}.name`);return{name:POLICY_NAME,role:name,policy:encoded(policy)}}function encoded(policy){return new Call("jsonencode",terraform_plain(
policy))}function terraform_plain({Version,Statement}){return{Version,Statement:Statement.map(statement=>Object.fromEntries(Object.entries(statement)))}}var systems=__webpack_require__(
16134),github_subjects=__webpack_require__(77987);function subjectsOf(request){const{repository,branches,tags,environments,pullRequests,patterns}=request,contexts=[
...branches.map(github_subjects.Jo.branch),...tags.map(github_subjects.Jo.tag),...environments.map(github_subjects.Jo.environment),...pullRequests?[github_subjects.
Jo.pullRequest]:[]],ofRepository=contexts.length===0&&patterns.length===0?["*"]:contexts;return[...repository===void 0?[]:ofRepository.map(context=>(0,github_subjects.
q7)(repository,context)),...patterns].map(wantedOf)}function wantedOf(text){return/[*?]/.test(text)?{like:text}:{exactly:text}}function factsOfSubjects({repository}){
return repository===void 0?{}:{repository:`${repository.owner}/${repository.name}`,repository_owner:repository.owner}}function subjectWarnings(request){const{issuer,
repository}=request,system=(0,systems.gy)(issuer),{name,subjects:{usual}}=systems.Gi,foreign=repository===void 0||system===systems.Gi?[]:[system===void 0?`${usual}\
 is the form of ${name}: does ${issuer} write subjects like that? If not, give them with --subject.`:`${usual} is the form of ${name}, and ${system.name} writes\
 ${system.subjects.usual}. Give its subjects with --subject.`],wide=subjectsOf(request).flatMap(subject=>{if(!("like"in subject))return[];const{like}=subject;return/^repo:[^*?]*:\*$/.
test(like)?[`The subject ${like} lets in every job of the repository, whatever its branch, pull requests among them. Name those that need the roles: --branch, -\
-tag, --environment or --pull-request.`]:/^(?:[^/:]*:)?[^/:]*[*?]/.test(like)?[`The subject ${like} has a wildcard that may match others who use the same issuer\
: it may let in strangers.`]:[]});return[...foreign,...wide]}var nearest=__webpack_require__(60613),problems=__webpack_require__(68155),step_request=__webpack_require__(
56477),reading=__webpack_require__(32650),shell=__webpack_require__(11952),choose_source=__webpack_require__(86160),id_token=__webpack_require__(92283),values=__webpack_require__(
46089);const SUBJECT_FLAGS=[{name:"repository",value:"OWNER/NAME",description:"The repository whose jobs use the chain, spelled as on GitHub. Also sets {reposit\
ory} and {repository_owner}. Alone, it lets in all of its jobs, with a warning."},{name:"branch",value:"NAME",description:"Jobs that run for this branch, or for\
 several (main,release/*). * is any text, / included; ? any character."},{name:"tag",value:"NAME",description:"Jobs that run for this tag, or for several (v*)."},
{name:"environment",value:"NAME",description:"Jobs that name this environment, or one of several. The subject of a job with an environment has that instead of t\
he branch."},{name:"pull-request",description:"Jobs of pull requests, whatever their branch."},{name:"subject",value:"PATTERN",description:"A sub claim as the i\
ssuer writes it, * and ? as wildcards; several, one per line. For other issuers, and for customized claims: project_path:group/app:ref_type:branch:ref:main."},{
name:"issuer",value:"URL",description:`The issuer of the tokens, as in their iss claim. Default ${github_subjects.oX}.`},{name:"immutable-subjects",description:"\
Write subjects with the numbers of owner and repository (repo:OWNER@ID/NAME@ID:...), as GitHub does for repositories created since 2026-07-15 and for those that\
 asked for it. Needs --owner-id and --repository-id."},{name:"owner-id",value:"NUMBER",description:"The repository_owner_id claim."},{name:"repository-id",value:"\
NUMBER",description:"The repository_id claim."}],OF_REPOSITORY=["branch","tag","environment","pull-request"],OF_TOKENS=SUBJECT_FLAGS.map(({name})=>name).filter(
name=>name!=="repository");function tokenFlagsOf({flags}){return OF_TOKENS.filter(name=>flags.has(name))}function saysWhose({flags}){return["repository","subjec\
t",...OF_REPOSITORY].some(flag=>flags.has(flag))||isImmutable(flags)}function readSubjects({flags},problems2){const named=(flag,problemOf)=>{const typed=flags.get(
flag),names=(0,values.F3)(typed??"");return typed!==void 0&&names.length===0&&problems2.add(`--${flag}`,"is empty; is the variable that it comes from empty?"),names.
filter(name=>isRight(`--${flag}`,problemOf(name),problems2))},subjects={issuer:readIssuer(flags.get("issuer"),problems2),branches:named("branch",problemOfRef("r\
efs/heads/")),tags:named("tag",problemOfRef("refs/tags/")),environments:named("environment",problemOfText),pullRequests:(0,values.yG)(flags.get("pull-request")??
"false")===!0,patterns:readPatterns(flags.get("subject"),problems2)},repository=readRepository(flags,problems2),ofRepository=OF_REPOSITORY.filter(flag=>flags.has(
flag));return repository===void 0&&ofRepository.length>0&&!flags.has("repository")&&problems2.add(`--${ofRepository.join(", --")}`,"needs --repository OWNER/NAM\
E"),repository===void 0?subjects:{...subjects,repository}}function isRight(flag,problem,problems2){return problem!==void 0&&problems2.add(flag,problem),problem===
void 0}function readPatterns(typed,problems2){const patterns=(0,values.uz)(typed??"");return typed!==void 0&&patterns.length===0&&problems2.add("--subject","is \
empty; is the variable that it comes from empty?"),patterns.filter(pattern=>isRight("--subject",problemOfText(pattern),problems2))}function problemOfText(text){
return/[\p{Cc}\p{Cs}]/u.test(text)?`${(0,quote.hD)(text)} has a character that no subject has`:void 0}function problemOfRef(prefix){return name=>name.startsWith(
"refs/")?`${(0,quote.hD)(name)}: give the name alone, without ${prefix}`:/[\s\p{Cc}~^:[\\]/u.test(name)?`${(0,quote.hD)(name)} has a character that no name of a\
 branch or tag has`:void 0}function readIssuer(typed,problems2){const issuer=(typed??github_subjects.oX).replace(/\/$/,"");return/^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?:\/[\w.~-]+)*$/.
test(issuer)||problems2.add("--issuer",`${(0,quote.hD)(typed??"")} is not the URL of an issuer; one looks like https://gitlab.com: https, in lower case, without\
 port or query`),issuer}function readRepository(flags,problems2){const typed=flags.get("repository"),[owner="",name="",...others]=(typed??"").split("/"),isNamed=others.
length===0&&[owner,name].every(part=>/^[\w.-]{1,100}$/.test(part));typed!==void 0&&!isNamed&&problems2.add("--repository",`${(0,quote.hD)(typed)} is not of the \
form OWNER/NAME`);const ids2=readIds(flags,problems2);return ids2!==void 0&&typed===void 0&&problems2.add("--immutable-subjects","needs --repository OWNER/NAME"),
typed===void 0||!isNamed?void 0:{owner,name,...ids2===void 0?{}:{ids:ids2}}}function readIds(flags,problems2){const isWanted=isImmutable(flags);for(const flag of[
"owner-id","repository-id"]){const typed=flags.get(flag);isWanted&&typed===void 0?problems2.add(`--${flag}`,"is needed with --immutable-subjects; look it up wit\
h gh api repos/OWNER/NAME"):!isWanted&&typed!==void 0?problems2.add(`--${flag}`,"has no meaning without --immutable-subjects"):typed!==void 0&&!/^[1-9]\d{0,18}$/.
test(typed)&&problems2.add(`--${flag}`,`${(0,quote.hD)(typed)} is not a number of GitHub's`)}return isWanted?{owner:flags.get("owner-id")??"",repository:flags.get(
"repository-id")??""}:void 0}function isImmutable(flags){return(0,values.yG)(flags.get("immutable-subjects")??"false")===!0}function beginsWith({plan,inputs,identity}){
return plan.source.isFallback===!0&&identity==="oidc"&&inputs["force-skip-oidc"]!==!0&&!(0,choose_source.Qh)(inputs)?id_token.f:plan.source}function checkBeginning(asked,problems2){
const{given,plan,subjects}=asked,{name:source,proof}=beginsWith(asked);(0,choose_source.Qh)(asked.inputs)||problems2.add("role-to-assume","is empty, and so are \
role-chain, profiles and config-file: no role is assumed");const caller=given.flags.get("caller");if(proof==="token"){caller!==void 0&&problems2.add("--caller",
`has no meaning: the chain begins with an ${source}. With --identity other it does not`),subjectsOf(subjects).length===0&&!saysWhose(given)&&problems2.add("--re\
pository","is needed: whose jobs may begin the chain? For other issuers than GitHub: --subject and --issuer");return}for(const flag of tokenFlagsOf(given))problems2.
add(`--${flag}`,`has no meaning: it is about a token, and the chain begins with ${source}`);checkCaller(caller,source,plan.partition,problems2)}function beginningOf({
given,plan,inputs,subjects}){if(plan.source.proof==="token"){const audience=inputs.audience??"sts.amazonaws.com";return{kind:"token",issuer:subjects.issuer,audience,
subjects:subjectsOf(subjects)}}const arn=given.flags.get("caller")??"",set=(0,permission_set.BK)(arn);return set===void 0?{kind:"principal",arn}:{kind:"permissi\
on-set",set}}function checkCaller(caller,source,partition,problems2){if(caller===void 0){problems2.add("--caller",`is needed: the chain begins with ${source}, a\
nd the role that it assumes first must trust the user or role that they belong to. Give its ARN`);return}const principal=(0,permission_set.BK)(caller)??((0,permission_set.
NL)(caller)?void 0:(0,policies_principal.g)(caller));if(principal===void 0){const example=(0,permission_set.NL)(caller)?`arn:${partition}:iam::111122223333:role\
/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_NAME_0123456789abcdef`:`arn:${partition}:iam::111122223333:user/ci`;problems2.add("--caller",`${(0,quote.
hD)(caller)} is not the ARN of a user or a role; one looks like ${example}. Of a session, give the role`)}else principal.partition!==partition&&problems2.add("-\
-caller",`${(0,quote.hD)(caller)} is in partition ${principal.partition}, and the chain in ${partition}`)}var refused_inputs=__webpack_require__(95190);const FORMATS={
json:renderJson,terraform:renderTerraform,cloudformation:renderCloudFormation,cli:renderCli},policies={name:"policies",summary:"print the trust and identity pol\
icies that the chain needs, as JSON, Terraform, ...",usage:"--repository OWNER/NAME [--branch NAME | --environment NAME | ...] [--format FORMAT] [INPUTS]",details:[
"Prints what the chain needs in IAM and nothing more: for each account the identity provider, for each role the trust policy, the permissions to assume the next\
 role, and MaxSessionDuration if a session should last longer than an hour. With less, a hop is denied. Nothing is sent anywhere.","","  role-chain policies --r\
epository octo/app --environment production --aws-region eu-central-1 \\","    --config-file .github/role-chain.yml --format terraform > iam.tf","","The chain i\
s that of the inputs, or all targets of the config file (or those of --targets); shared needs are listed once. Conditions require what the chain provides: subje\
ct and audience of the token, external ID, session name, tag keys, source identity, MFA. If only a job knows a part of a value ({run_id}), the condition has a *\
 instead.","","A chain that begins with keys or existing credentials needs --caller: the user or role that they belong to.","","json (the default) is a world fi\
le of the emulator: role-chain emulate runs it, so the chain can be tried before anything is created. terraform is one configuration with a provider for each ac\
count; cloudformation, one template for each account, whose stacks must be created in the order of the templates; cli, a shell script. A comment at the top says\
 how each treats existing roles."].join(`
`),flags:[...SUBJECT_FLAGS,{name:"caller",value:"ARN",description:"The user or role that begins the chain, if no token does. A role of IAM Identity Center (AWSR\
eservedSSO_...), or a session of one, stands for its permission set."},{name:"identity",value:"KIND",description:"oidc: for a job that has an OIDC token, the de\
fault. other: for one that has none, the default with --caller. Keys, a token file and role-chaining in the inputs take precedence over both."},{name:"format",value:"\
FORMAT",description:`${Object.keys(FORMATS).join(", ")}. Default json.`},{name:"account",value:"ID",description:"Print only what is needed in this account."}],positionals:0,
inputsOf:"login",run};async function run(given,process){const ofFlags=new problems.Z,subjects=readSubjects(given,ofFlags),render=readFormat(given.flags.get("for\
mat")??"json",ofFlags),identity=readIdentity(given,ofFlags),runner=(0,shell.o)(given,process,"login"),system=subjects.repository===void 0?(0,systems.gy)(subjects.
issuer):systems.Gi,request=await(0,step_request.I)({...(0,reading.M)(runner,(0,clock.X)()),facts:factsOfSubjects(subjects),defaultTags:system===void 0?[]:(0,systems.
Fh)(system),defaultSessionName:(system??systems.Gi).defaultSessionName,readFile:async path=>(await Promise.all([__webpack_require__.e(4808),__webpack_require__.
e(7505)]).then(__webpack_require__.bind(__webpack_require__,84808))).readConfigFileOffline(path,runner),unknownVariables:"keep",selectsAllTargets:!0,surroundings:{
idTokenAvailable:identity==="oidc"},check:(asked,problems2)=>{ofFlags.list.forEach(({place,message})=>{problems2.add(place,message)}),(0,refused_inputs.g)({command:"\
policies",why:"whose output is useless without account ids"},runner,problems2),checkBeginning({...asked,given,identity,subjects},problems2)}}),needs=chainNeeds(
request.plan,beginningOf({...request,given,identity,subjects})),text=render(onlyAccount(needs,given.flags.get("account"))),advice=adviceOn(request.plan,needs),wide=request.
plan.source.proof==="token"?subjectWarnings(subjects):[];return[...request.plan.warnings,...wide,...advice.warnings].forEach(message=>{process.write(`warning: ${(0,quote.
TN)(message)}
`)}),advice.notes.forEach(message=>{process.write(`note: ${(0,quote.TN)(message)}
`)}),process.print(process.guard(text)),0}function readFormat(typed,problems2){const known=Object.keys(FORMATS);return Object.hasOwn(FORMATS,typed)||problems2.add(
"--format",`${(0,quote.hD)(typed)} is not one of ${known.join(", ")}${(0,nearest.h)(typed,known)}`),FORMATS[typed]??renderJson}function readIdentity({flags},problems2){
const identity=flags.get("identity")??(flags.has("caller")?"other":"oidc");return identity!=="oidc"&&identity!=="other"&&problems2.add("--identity",`${(0,quote.
hD)(identity)} is neither oidc nor other`),identity}function onlyAccount(needs,account){const accounts=needs.accounts.filter(({id:id2})=>account===void 0||id2===
account);if(accounts.length===0)throw new errors._G({code:"invalid-request",message:`--account: the chain needs nothing in ${(0,quote.hD)(account??"")}, but in ${needs.
accounts.map(({id:id2})=>id2).join(", ")}`});return{...needs,accounts}}}),95190:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{g:()=>refuseInputs});var _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22173);function refuseInputs({command,why},runner,problems){
for(const name of _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qh){const{notFor=[]}=_request_inputs_js__WEBPACK_IMPORTED_MODULE_0__.mc[name];notFor.includes(
command)&&runner.input(name)!==""&&problems.add(name,`has no meaning for ${command}, ${why}`)}}}),11952:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>shellOf});var core_problems=__webpack_require__(68155),input_names=__webpack_require__(72568),request_inputs=__webpack_require__(
22173),shell=__webpack_require__(40924),commands_arguments=__webpack_require__(21830),secrets=__webpack_require__(38452);const HARMLESS=["aws-access-key-id","mf\
a-code"],WITH_PASSWORD=/^[a-z]+:\/\/[^/@:\s]*:[^/@\s]+@/i;function secretFlagWarnings(flags){return[...flags].flatMap(([name,value])=>{const isSecret=request_inputs.
mc[name].kind==="secret"&&!HARMLESS.includes(name);return value!==""&&(isSecret||(0,secrets.D8)(value)!==void 0||WITH_PASSWORD.test(value))?[`--${name} holds a \
secret, and others on this machine can read the arguments of a program while it runs; use ${(0,shell.LO)(name)} instead.`]:[]})}function shellOf(given,process,inputs){
const runner=(0,shell.PO)(process,(0,commands_arguments.eJ)(given)),problems=new core_problems.Z,warnings=(0,input_names.zU)(runner.misnamedInputs((0,request_inputs.
Vc)(inputs)),{raw:name=>runner.input(name)},problems);return problems.throwIfAny(),[...warnings,...secretFlagWarnings((0,commands_arguments.eJ)(given))].forEach(
message=>{runner.log.warning(message)}),runner}}),30214:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Pq:()=>json,jY:()=>hclText,pS:()=>yamlText,r7:()=>shellWord});const UNUSUAL=/[^ -~]|(?<=#)#/gu;function hexadecimal(code,digits){return code.toString(16).padStart(
digits,"0")}function unitsOf(character){return Array.from({length:character.length},(_,at)=>`\\u${hexadecimal(character.charCodeAt(at),4)}`).join("")}function codePointOf(character){
const code=character.codePointAt(0)??0;return code>65535?`\\U${hexadecimal(code,8)}`:`\\u${hexadecimal(code,4)}`}function json(value,indent){return JSON.stringify(
value,void 0,indent).replace(/[^ -~\n]|(?<=#)#/gu,unitsOf)}function inQuotes(text){return`"${text.replace(/[\\"]/g,"\\$&").replace(UNUSUAL,codePointOf)}"`}function yamlText(text){
return inQuotes(text)}function hclText(text){return inQuotes(text).replace(/[$%]\{/g,opening=>`${opening.charAt(0)}${opening}`)}function shellWord(text){return/^[\w@%+=:,./-]+$/.
test(text)?text:`'${text.replaceAll("'","'\\''").replace(/(?<=#)#/g,"''#")}'`}}),81850:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{BK:()=>parsePermissionSet,NL:()=>looksReserved,fQ:()=>roleArnPatterns,zq:()=>pathOfRole});var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
61626),_principal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(43240);const PATH="/aws-reserved/sso.amazonaws.com/",ROLE_NAME=/^AWSReservedSSO_(?<name>[\w+=,.@-]+)_[\da-zA-Z]+$/;
function parsePermissionSet(arn){const role=(0,_principal_js__WEBPACK_IMPORTED_MODULE_1__.g)(arn),session=(0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__.B8)(arn),{
partition,account,name:roleName}=role??session??{},name=ROLE_NAME.exec(roleName??"")?.groups?.name;if(partition===void 0||account===void 0||roleName===void 0||name===
void 0)return;const path=role===void 0||role.path==="/"?void 0:role.path;return role===void 0||role.kind==="role"&&(path===void 0||path.startsWith(PATH))?{name,
partition,account,roleName,path}:void 0}function looksReserved(arn){return/\/(?:aws-reserved\/|AWSReservedSSO_)/.test(arn)}function pathOfRole({path=PATH}){return path}
function roleArnPatterns({name,partition,account,path}){const pattern=region=>`arn:${partition}:iam::${account}:role${PATH}${region}AWSReservedSSO_${name}_*`,ofRegion=pattern(
"*/"),ofFirstRegion=pattern("");return path===void 0?partition==="aws"?[ofRegion,ofFirstRegion]:[ofRegion]:path===PATH?[ofFirstRegion]:[ofRegion]}}),43240:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>parsePrincipal});var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61626);const PRINCIPAL=/^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):(?<kind>user|role)(?<path>\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?)(?<name>[\w+=,.@-]{1,64})$/;
function parsePrincipal(arn){const{partition,account,kind,path,name}=PRINCIPAL.exec(arn)?.groups??{};if(!(partition===void 0||account===void 0||path===void 0||name===
void 0||!(0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__.rh)(partition)))return{arn,kind:kind==="user"?"user":"role",partition,account,path,name}}}),22110:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L3:()=>trustForToken,Rh:()=>trustForCaller,US:()=>policyOf,si:()=>permissionForCaller});var _core_objects_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77459);function policyOf(statements){return{Version:"2012-10-17",Statement:statements}}function trustForCaller(needs){const Principal={AWS:needs.principal},mfa=needs.
provesMfa===!0?{Bool:{"aws:MultiFactorAuthPresent":"true"}}:void 0,{principalArns}=needs,whom=principalArns===void 0?void 0:{ArnLike:{"aws:PrincipalArn":oneOrMore(
principalArns)}};return permissionsOf(needs).map(({action,conditions})=>({Effect:"Allow",Principal,Action:action,...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_0__.
r)({Condition:conditionsOf([whom,conditions,action==="sts:AssumeRole"?mfa:void 0])})}))}function permissionForCaller(needs){return permissionsOf(needs).map(({action,
conditions})=>({Effect:"Allow",Action:action,Resource:escaped(needs.roleArn,"exactly-as-pattern"),...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_0__.r)({Condition:conditions})}))}
function trustForToken(needs){const{providerArn,audience,subjects}=needs,host=providerArn.replace(/^[^/]*\//,""),Principal={Federated:providerArn},actions=["sts\
:AssumeRoleWithWebIdentity",...needs.hasTags===!0?["sts:TagSession"]:[],...needs.hasSourceIdentity===!0?["sts:SetSourceIdentity"]:[]],Condition=merged([{StringEquals:{
[`${host}:aud`]:escaped(audience,"exactly")}},compared(`${host}:sub`,subjects)]);return actions.map(Action=>({Effect:"Allow",Principal,Action,Condition}))}function permissionsOf(needs){
const{externalId,sessionName,tagKeys,sourceIdentity,contextProviders=[]}=needs;return[{action:"sts:AssumeRole",conditions:conditionsOf([externalId===void 0?void 0:
{StringEquals:{"sts:ExternalId":externalId}},sessionName===void 0?void 0:compared("sts:RoleSessionName",[sessionName])])},...tagKeys.length===0?[]:[{action:"sts\
:TagSession",conditions:{"ForAllValues:StringEquals":{"aws:TagKeys":tagKeys}}}],...sourceIdentity===void 0?[]:[{action:"sts:SetSourceIdentity",conditions:compared(
"sts:SourceIdentity",[sourceIdentity])}],...contextProviders.length===0?[]:[{action:"sts:SetContext",conditions:{"ForAllValues:ArnEquals":{"sts:RequestContextPr\
oviders":contextProviders}}}]]}function conditionsOf(all){const given=all.filter(one=>one!==void 0);return given.length===0?void 0:merged(given)}function merged(all){
const operators=[...new Set(all.flatMap(one=>Object.keys(one)))];return Object.fromEntries(operators.map(operator=>[operator,Object.assign({},...all.map(one=>one[operator]??
{}))]))}function compared(key,texts){const isLike=texts.some(text=>"like"in text),values=texts.map(text=>"like"in text?escaped(text.like,"like"):escaped(text.exactly,
isLike?"exactly-as-pattern":"exactly"));return{[isLike?"StringLike":"StringEquals"]:{[key]:oneOrMore(values)}}}function oneOrMore(values){const[only=""]=values;
return values.length===1?only:values}function escaped(text,as){const plain=text.replaceAll("${","${$}{");return as==="exactly-as-pattern"?plain.replace(/[*?]/g,
"${$&}"):plain}}),54803:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gt:()=>SECRET_HOP_KEYS,SA:()=>INPUT_HOP_KEYS,
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
by the provider.",example:"eyJ..."}}}),38452:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D8:()=>secretKeyIn,
_z:()=>quoteKey,xT:()=>keyName});var _hop_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54803),_text_quote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
55383);const SECRET_KEY=Object.entries({..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__.SA,..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__.xo}).flatMap(([key,{kind}])=>kind===
"secret"?[key]:[]).map(key=>key.replaceAll("-","[-_]?")).join("|"),SECRET_NAME=new RegExp(SECRET_KEY,"i"),SECRET_IN_TEXT=new RegExp(`(?<![\\w./-])(?<key>${SECRET_KEY}\
)[\\s:=]+[^\\s:=]`,"i");function keyName(key){const head=key.replace(/[\s:=].*/s,""),secret=SECRET_NAME.exec(head);return secret===null?head:head.slice(0,secret.
index+secret[0].length)}function quoteKey(key){const name=keyName(key);return(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name===key?key:`${name}...`)}function secretKeyIn(text){
return SECRET_IN_TEXT.exec(text)?.groups?.key}}),2807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B:()=>enumerated,K:()=>listed});function enumerated(items){const last=items.at(-1)??"";return items.length>1?`${items.slice(0,-1).join(", ")} and ${last}`:last}
const SHOWN=20;function listed(names,{max=SHOWN,show=name=>name}={}){const shown=names.length>max+1?names.slice(0,max):names,more=names.length-shown.length;return`${shown.
map(show).join(", ")}${more>0?` and ${more} more`:""}`}})};0&&(module.exports={id,ids,modules});
