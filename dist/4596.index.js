'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=4596,ids=[4596],modules={
69411:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>inputMeantBy});var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
60613);const OTHER_NAMES={role:"role-to-assume","role-arn":"role-to-assume","assume-role":"role-to-assume","assume-role-arn":"role-to-assume",roles:"role-chain",
chain:"role-chain",account:"allowed-account-ids",accounts:"allowed-account-ids","account-id":"allowed-account-ids","aws-account":"allowed-account-ids","aws-acco\
unts":"allowed-account-ids","allowed-account":"allowed-account-ids","allowed-account-id":"allowed-account-ids","account-ids":"allowed-account-ids","aws-account-\
ids":"allowed-account-ids","aws-account-id":"allowed-account-ids","allowed-accounts":"allowed-account-ids",policy:"inline-session-policy","inline-policy":"inlin\
e-session-policy","session-policy":"inline-session-policy","policy-arns":"managed-session-policies","managed-policies":"managed-session-policies","managed-polic\
y-arns":"managed-session-policies","external-id":"role-external-id",duration:"role-duration-seconds","duration-seconds":"role-duration-seconds","session-duratio\
n":"role-duration-seconds",tags:"session-tags","session-name":"role-session-name","profile-name":"aws-profile","aws-profile-name":"aws-profile",region:"aws-regi\
on"};function inputMeantBy(typed,known){const name=typed.toLowerCase().replaceAll("_","-"),other=Object.hasOwn(OTHER_NAMES,name)?OTHER_NAMES[name]:void 0;return other!==
void 0&&known.includes(other)?other:(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__.pA)(typed,known)}}),22173:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{mc:()=>INPUTS,Qh:()=>INPUT_NAMES,m0:()=>fallbackVariables,Vc:()=>inputsOf,wp:()=>isInputName,cG:()=>variableName});const CHAIN={
"aws-region":{kind:"text",required:!0,fallback:!0,description:"AWS Region, for example eu-central-1. Its STS endpoint is called, and AWS_REGION and AWS_DEFAULT_\
REGION are set to it."},"role-to-assume":{kind:"text",fallback:!0,description:"The ARN of the first role to assume, or just its name if it is in the account of \
the credentials that the job already has.",whenEmpty:"it adds no role"},"role-chain":{kind:"text",description:"Roles to assume after role-to-assume, in order (o\
r all of them, if that is empty): one ARN per line, or a YAML list of ARNs and hop mappings. A chain has at most 100 hops.",whenEmpty:"it adds no role"},"role-s\
ession-name":{kind:"text",fallback:!0,description:"Session name of every hop that does not set its own. Templates such as {repository} are allowed. Default GitH\
ubActions."},"role-duration-seconds":{kind:"seconds",fallback:!0,description:"Session duration, 900 to 43200 seconds (or 15m, 1h). Lowered to an hour on chained\
 hops, where AWS allows no more. Default 3600."},"role-external-id":{kind:"text",fallback:!0,description:"External ID for role-to-assume. Not used when it is as\
sumed with a web identity."},"inline-session-policy":{kind:"text",fallback:!0,description:"A session policy (JSON) that limits what the session of role-to-assum\
e may do.",whenEmpty:"it limits nothing"},"managed-session-policies":{kind:"lines",fallback:!0,description:"ARNs of managed policies, one per line, that limit w\
hat the session of role-to-assume may do.",whenEmpty:"it limits nothing"},"mfa-serial":{kind:"text",whenEmpty:"no MFA code is sent",description:"Serial number o\
r ARN of the MFA device for the first signed hop."},"mfa-code":{kind:"secret",description:"The six-digit code shown by the MFA device."},"mfa-secret":{kind:"sec\
ret",whenEmpty:"no MFA code is generated",description:"The TOTP seed (Base32) of the MFA device, used to generate codes. Use this or mfa-code."}},DELIVERY={"aws\
-profile":{kind:"text",notFor:["env","process","serve"],description:"Write the credentials to this profile instead of to environment variables."},"overwrite-aws\
-profile":{kind:"boolean",fallback:!0,notFor:["env","process","serve"],description:"Replace the profile aws-profile if it already exists."},"output-credentials":{
kind:"boolean",fallback:!0,notFor:["env","exec","process","serve"],description:"Set the credentials as step outputs."},"output-env-credentials":{kind:"boolean",
notFor:["env","exec","process","serve"],description:"Set the credentials as environment variables of the job. Default true, or false with aws-profile."},refresh:{
kind:"choice",choices:["none","process","server"],notFor:["env","process"],description:"Renew the credentials for as long as the job runs. `process`: a profile \
with a `credential_process`, which every AWS SDK and the AWS CLI run for credentials. `server`: a local endpoint like the one in containers, for tools that do n\
ot support `credential_process`. Neither exports keys. Default `none`."},"mask-aws-account-id":{kind:"boolean",fallback:!0,notFor:["policies"],description:"Mask\
 the account IDs of the chain in the log. GitHub then does not pass outputs that contain them to other jobs."},"special-characters-workaround":{kind:"boolean",fallback:!0,
description:"Request new credentials until the secret access key has no special characters."}},FAN_OUT={profiles:{kind:"text",description:"More targets, each of\
 which becomes a profile: a YAML mapping of profile names to ARNs, lists of hops, or {chain, region, labels}. Each chain continues from the end of role-chain.",
whenEmpty:"it adds no target"},"profile-files":{kind:"choice",choices:["home","job"],notFor:["env","exec","process","serve"],description:"home: write profiles w\
here the AWS CLI and SDKs look. job: write them to private files of this job, and point AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE there. Default home."},"\
on-target-failure":{kind:"choice",choices:["fail","warn"],notFor:["env","process"],description:"fail: if one target fails, nothing is delivered. warn: deliver t\
he targets that worked, and name the others in a warning. Default fail."}},IDENTITY={"aws-access-key-id":{kind:"secret",description:"Access key ID, to start fro\
m keys instead of a web identity token.",whenEmpty:"the chain does not start from keys"},"aws-secret-access-key":{kind:"secret",description:"Secret access key. \
Required with aws-access-key-id."},"aws-session-token":{kind:"secret",description:"Session token, if the keys are temporary."},"web-identity-token-file":{kind:"\
text",fallback:!0,whenEmpty:"the chain does not start from a token file",description:"File with a web identity token (JWT), for example on an EKS node. Relative\
 to the workspace."},"web-identity-token":{kind:"secret",whenEmpty:"the chain does not start from that token",description:"A web identity token (JWT) to start f\
rom, issued by another step or another identity provider."},"web-identity-token-command":{kind:"text",whenEmpty:"the chain does not start from the token of a co\
mmand",description:"A command that prints a web identity token (JWT) to start from, and nothing else. It is run without a shell, again each time a new token is \
needed; put quotes around arguments with spaces."},"source-profile":{kind:"text",whenEmpty:"the chain does not start from a profile by name",description:"Start \
from this profile of the AWS config files, however it gets its credentials: keys, source_profile, credential_process, IAM Identity Center."},"role-chaining":{kind:"\
boolean",fallback:!0,description:"Start from the credentials that the job environment already has."},audience:{kind:"text",fallback:!0,default:"sts.amazonaws.co\
m",description:"Audience of the OIDC token."},"force-skip-oidc":{kind:"boolean",description:"Do not use the OIDC token even if the job has id-token: write."},"u\
se-existing-credentials":{kind:"boolean",fallback:!0,notFor:["exec","process","serve"],description:"Keep the credentials that the job has if they are valid and \
the session asked for: of that role, with that session name. Not where policies or tags are asked for, which AWS does not report for a session."},"unset-current\
-credentials":{kind:"boolean",fallback:!0,description:"Ignore AWS credentials in the environment, and clear those that this step does not replace."},"translate-\
env-variables":{kind:"boolean",default:"true",description:"Fill empty inputs from environment variables of their names, such as ROLE_TO_ASSUME. With false, only\
 what is given as an input counts."}},MATRIX={organization:{kind:"boolean",description:"List the accounts of AWS Organizations, with the credentials that the in\
puts above produce."},"role-name":{kind:"text",description:"Name (with its path, if any) of the role to assume in each account of the organization."},"organizat\
ional-units":{kind:"lines",description:"Only accounts in these organizational units or below them: paths such as Root/Workloads/Prod, globs, or IDs, one per lin\
e."},"account-names":{kind:"lines",description:"Only accounts with these names: globs, one per line; !name excludes one."},"account-tags":{kind:"lines",description:"\
Only accounts with all of these tags: Key=Value, one per line; the value may be a glob."},"account-statuses":{kind:"commas",description:"Only accounts with thes\
e statuses. Default ACTIVE."},"only-changed":{kind:"boolean",description:"Only targets whose paths match a file changed by the push or pull request, and targets\
 without paths."},"max-jobs":{kind:"count",description:"Maximum number of matrix rows, up to 256: if there are more targets, they share rows. Default 256."}},MESSAGES={
explain:{kind:"choice",choices:["on-failure","never"],description:"Explain a refusal: its possible causes, most likely first, with the policy statement that wou\
ld fix it. Default `on-failure`."},"job-summary":{kind:"choice",choices:["on-failure","always","never"],notFor:["env","exec","process","serve"],description:"Whe\
n to show the chain in the job summary: a diagram, a table and, if it failed, the possible causes with policies to paste. Default on-failure."}},NETWORK={"disab\
le-retry":{kind:"boolean",fallback:!0,description:"Try every request only once."},"retry-max-attempts":{kind:"count",fallback:!0,description:"How many times a r\
equest is tried if its failures look transient. Default 12. With several targets, throttled tries do not count."},"action-timeout-s":{kind:"seconds",description:"\
Time limit for the whole step, in seconds. Default 120."},"connect-timeout-seconds":{kind:"seconds",description:"Time limit for opening a connection, in seconds\
. Default 5."},"request-timeout-seconds":{kind:"seconds",description:"Time limit for the response to one request, in seconds. Default 15."},"http-proxy":{kind:"\
text",fallback:["HTTPS_PROXY","https_proxy","HTTP_PROXY","http_proxy"],description:"Proxy for all requests, http://[user:password@]host:port. Default: HTTPS_PRO\
XY, then HTTP_PROXY."},"no-proxy":{kind:"text",fallback:["NO_PROXY","no_proxy"],description:"Hosts to reach without the proxy: names, .suffixes, addresses, CIDR\
 ranges, or *."},"ca-bundle":{kind:"text",sharedFallback:["AWS_CA_BUNDLE"],description:"File of additional certificate authorities (PEM) to trust. Default: AWS_\
CA_BUNDLE."},"sts-endpoint":{kind:"text",sharedFallback:["AWS_ENDPOINT_URL_STS","AWS_ENDPOINT_URL"],description:"STS endpoint to call instead of the regional on\
e. Must be https unless it is on this machine or a service container of the job."},"use-fips-endpoint":{kind:"boolean",sharedFallback:["AWS_USE_FIPS_ENDPOINT"],
description:"Call the FIPS endpoint of STS."},"use-dualstack-endpoint":{kind:"boolean",sharedFallback:["AWS_USE_DUALSTACK_ENDPOINT"],description:"Call the dual-\
stack (IPv4 and IPv6) endpoint of STS."}},SAFETY={"allowed-account-ids":{kind:"commas",description:"Account IDs, comma-separated. The final credentials must bel\
ong to one of them.",whenEmpty:"credentials of any account are accepted"}},TAGS={"session-tags":{kind:"text",description:"Tags for the first hop that can carry \
them: a YAML or JSON mapping, or Key=Value lines."},"custom-tags":{kind:"text",description:"Tags for the first hop that can carry them, as a JSON object."},"tra\
nsitive-tag-keys":{kind:"lines",fallback:!0,description:"Keys, one per line, of the tags to pass on along the rest of the chain. * for all."},"role-skip-session\
-tagging":{kind:"boolean",fallback:!0,description:"Do not send session-tags, custom-tags or the default tags. Tags set on a hop of role-chain are still sent."},
"source-identity":{kind:"text",description:"Source identity, set on the first hop that can carry it; AWS keeps it for the whole chain."}},TARGETS={"config-file":{
kind:"text",description:"YAML file of hops and targets, relative to the workspace. If the repository is not checked out, the file is read through the GitHub API\
, at the commit of the run."},targets:{kind:"text",description:"Which targets of config-file: names, globs (prod-*), labels (stage=prod,geo=eu for both), !name \
to exclude one; one per line, or separated by commas. * for all."},"github-token":{kind:"secret",sharedFallback:["GITHUB_TOKEN","GH_TOKEN"],default:"${{ github.\
token }}",description:"Token for the GitHub API. Needs contents: read for a config-file that is not checked out and for only-changed, which also needs pull-requ\
ests: read in a pull request."},"max-concurrency":{kind:"count",description:"How many calls to AWS may run at once when there are several targets. Default 16."}},
INPUTS={...CHAIN,...IDENTITY,...TAGS,...TARGETS,...FAN_OUT,...MATRIX,...DELIVERY,...SAFETY,...MESSAGES,...NETWORK},GROUPS={chain:CHAIN,identity:IDENTITY,tags:TAGS,
targets:TARGETS,"fan-out":FAN_OUT,matrix:MATRIX,delivery:DELIVERY,safety:SAFETY,messages:MESSAGES,network:NETWORK},INPUT_GROUPS={identity:"Who the job is",chain:"\
Which roles to assume",tags:"Tags and source identity",targets:"Many accounts","fan-out":"Several targets in one step",matrix:"Which jobs the matrix has",delivery:"\
Where the credentials go",safety:"Safety checks",messages:"Messages",network:"Network and time"},ACTION_GROUPS={login:["identity","chain","tags","targets","fan-\
out","delivery","safety","messages","network"],plan:["identity","chain","tags","targets","matrix","network"]},INPUT_NAMES=Object.keys(INPUTS).filter(isInputName);
function inputsOf(action){const groups=ACTION_GROUPS[action];return INPUT_NAMES.filter(name=>groups.some(group=>isOfGroup(name,group)))}function isOfGroup(name,group){
return Object.hasOwn(GROUPS[group],name)}function isInputName(name){return Object.hasOwn(INPUTS,name)}function fallbackVariables(name,translated=!0){const{fallback=[],
sharedFallback=[]}=INPUTS[name],own=fallback===!0?[variableName(name)]:fallback;return[...translated?own:[],...sharedFallback]}function variableName(name){return name.
toUpperCase().replaceAll("-","_")}}),49024:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>isPlainAscii});
function isPlainAscii(text){return/^[ -~]*$/.test(text)}}),24330:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C3:()=>withoutGaps,Em:()=>hideValue,p6:()=>hideAcrossGaps,zl:()=>LongValues});var _ascii_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(49024);const GAP=/[\s\p{Cc}\p{Cf}]|\\[nrt]|%(?:0[9ad]|20)|&#(?:x(?:9|a|d|20)|9|10|13|32);/giu,
GAP_IN_ASCII=/ |\\[nrt]|%(?:0[9ad]|20)|&#(?:x(?:9|a|d|20)|9|10|13|32);/gi;function gapIn(text){return(0,_ascii_js__WEBPACK_IMPORTED_MODULE_0__._)(text)?GAP_IN_ASCII:
GAP}const MIN_SPREAD_LENGTH=16;function withoutGaps(value){const letters=value.replace(gapIn(value),"");return letters.length<MIN_SPREAD_LENGTH?void 0:letters}function hideValue(text,value,hidden){
const letters=withoutGaps(value),rest=letters===void 0?text:hideAcrossGaps(text,[letters],hidden);return value===""?rest:rest.replaceAll(value,hidden)}class LongValues{#byPart=new Map;add(value){
const start=value.length<4*MIN_SPREAD_LENGTH?0:value.length-2*MIN_SPREAD_LENGTH,part=value.slice(start,start+MIN_SPREAD_LENGTH),same=this.#byPart.get(part);same===
void 0?this.#byPart.set(part,[value]):same.includes(value)||same.push(value)}possibleIn(text){const found=new Set;for(let at=0;at+MIN_SPREAD_LENGTH<=text.length;at+=
1)this.#byPart.get(text.slice(at,at+MIN_SPREAD_LENGTH))?.forEach(value=>found.add(value));return[...found]}}function hideAcrossGaps(text,values,hidden){const letters=text.
replace(gapIn(text),""),sought=values instanceof LongValues?values.possibleIn(letters):values,ranges=together(sought.flatMap(value=>rangesOf(letters,value)));if(ranges.
length===0)return text;const places=placesOf(text),parts=[];let end=0;for(const[from,to]of ranges)parts.push(text.slice(end,places[from]),hidden),end=(places[to-
1]??0)+1;return[...parts,text.slice(end)].join("")}function rangesOf(letters,value){const start=value.length>letters.length?-1:letters.indexOf(value.slice(0,MIN_SPREAD_LENGTH));
if(start===-1)return[];const ranges=[],borders=bordersOf(value);let matched=0;for(let at=start;at<letters.length;at+=1){for(;matched>0&&letters[at]!==value[matched];)
matched=borders[matched-1]??0;letters[at]===value[matched]&&(matched+=1),matched===value.length&&(ranges.push([at+1-matched,at+1]),matched=0)}return ranges}function bordersOf(value){
const borders=new Uint32Array(value.length);let matched=0;for(let at=1;at<value.length;at+=1){for(;matched>0&&value[at]!==value[matched];)matched=borders[matched-
1]??0;value[at]===value[matched]&&(matched+=1),borders[at]=matched}return borders}function together(ranges){const joined=[];for(const[from,to]of[...ranges].sort(
([one],[other])=>one-other)){const[start,end]=joined.at(-1)??[0,0];from<end?joined.splice(-1,1,[start,Math.max(end,to)]):joined.push([from,to])}return joined}function placesOf(text){
const places=new Uint32Array(text.length);let[count,at]=[0,0];const take=end=>{for(;at<end;at+=1)places[count++]=at};for(const{0:gap,index}of text.matchAll(gapIn(
text)))take(index),at+=gap.length;return take(text.length),places}}),60613:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Gx:()=>isSlipOf,b8:()=>nearestOrAll,h:()=>suggestion,hG:()=>limitedSuggestion,pA:()=>nearest});const MAX_LENGTH=200,MAX_SUGGESTIONS=20;function nearest(typed,candidates){
if(typed.length>MAX_LENGTH)return;const furthest=Math.max(1,Math.floor(typed.length/3)),wanted=normalize(typed);let best;for(const candidate of candidates){const name=normalize(
candidate),max=Math.min(furthest,(best?.distance??1/0)-1);if(Math.abs(name.length-wanted.length)>max||max===0&&name!==wanted)continue;const distance=editDistance(
wanted,name);distance<=max&&(best={candidate,distance})}return best?.candidate}function isSlipOf(typed,name){const letters=text=>text.replace(/\d+/g,""),distance=typed.
length>MAX_LENGTH?1/0:editDistance(typed.toLowerCase(),name.toLowerCase());return distance>0&&distance<=Math.min(2,name.length/3)&&letters(typed)!==letters(name)}
function suggestion(typed,candidates){const candidate=nearest(typed,candidates);return candidate===void 0?"":`; did you mean '${candidate}'?`}function limitedSuggestion(){
let made=0;return(typed,candidates)=>++made>MAX_SUGGESTIONS?"":suggestion(typed,candidates)}function normalize(name){return name.toLowerCase().replace(/[_\s-]/g,
"")}function editDistance(a,b){let beforePrevious=[],previous=Array.from({length:b.length+1},(_,column)=>column);for(let row=1;row<=a.length;row++){const current=[
row];for(let column=1;column<=b.length;column++){const substitution=(previous[column-1]??0)+(a[row-1]===b[column-1]?0:1),transposition=a[row-1]===b[column-2]&&a[row-
2]===b[column-1]?(beforePrevious[column-2]??1/0)+1:1/0;current.push(Math.min(substitution,transposition,(previous[column]??0)+1,(current[column-1]??0)+1))}beforePrevious=
previous,previous=current}return previous[b.length]??0}function nearestOrAll(name,known){const best=nearest(name,known);return best===void 0?`known are ${known.
join(", ")}`:`did you mean "${best}"?`}})};0&&(module.exports={id,ids,modules});
