'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=4808,ids=[4808],modules={
73660:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cw:()=>unreadableAnswer,c4:()=>isNotFound,
pb:()=>apiError});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_net_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1333),
_api_fetch_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(99678);function apiError(error,asked){const known=error instanceof Error&&!isKnown(error)?error.cause:
error;return known instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G?known:known instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk?new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G({code:NETWORK_KINDS.includes(known.kind)?"network":"source",message:`GitHub's API did not give ${asked.what} in ${asked.repository}: ${known.message}.`,hint:hintFor(
known,asked),cause:known}):unreadableAnswer(asked,(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),error)}function unreadableAnswer(asked,why,cause){return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G({code:"source",message:`GitHub's API answered when asked for ${asked.what} in ${asked.repository}, but not as documented: ${why}.`,hint:"Is GITHUB_API_URL th\
e API of GitHub or GitHub Enterprise Server? Those of Forgejo and Gitea differ. Or is a proxy in between answering for it?",cause})}function isNotFound(error){return error instanceof
_core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G&&error.cause instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk&&error.cause.status===404}function isKnown(error){
return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G||error instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk}const NETWORK_KINDS=["\
transient","unresolved","tls"];function hintFor(failure,{permission,repository}){const{kind,code,status=0}=failure;return(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_1__.
I9)(failure)?(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_1__.r3)("GitHub","GITHUB_API_URL"):kind==="tls"?_net_failure_js__WEBPACK_IMPORTED_MODULE_1__.qN:code===
_api_fetch_js__WEBPACK_IMPORTED_MODULE_2__.k||status===429?"Run again later, or use a token with its own limit, such as that of a GitHub App: all jobs of a repo\
sitory share the limit of github.token. action-timeout-s allows a longer wait.":{401:"The token in github-token is not valid (any more), or not for this server.\
 ${{ github.token }} is the one of this job.",403:`The token may not read this. Give the job \`permissions: ${permission}\`: naming any permission sets all other\
s to none. A pull request from a fork may have this permission, too. A token other than github.token needs the same permission for ${repository}, and what the o\
rganization demands (SSO, allowed addresses).`,404:`Either it does not exist, or the token may not see it: that is how a private repository answers. Give the jo\
b \`permissions: ${permission}\`; a token other than github.token must have access to ${repository}.`,407:_net_failure_js__WEBPACK_IMPORTED_MODULE_1__.tJ}[status]??
(kind==="rejected"?WRONG_SERVER:NO_ANSWER)}const WRONG_SERVER="Is GITHUB_API_URL the API of the server that this repository is on?",NO_ANSWER="The API did not a\
nswer. Look at https://www.githubstatus.com, and at any proxy in between."}),99678:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{k:()=>RATE_LIMITED,n:()=>apiFetch});var failure=__webpack_require__(1333),retry=__webpack_require__(37893),json=__webpack_require__(38653);
const UNTOLD_MILLISECONDS=6e4,SECONDARY=/secondary rate limit|abuse detection/i;function rateLimitOf({status,headers},message,now){if(status!==403&&status!==429)
return;const retryAfter=wholeNumber(headers["retry-after"]);if(retryAfter!==void 0)return retryAfter*1e3;const reset=wholeNumber(headers["x-ratelimit-reset"]);if(headers["\
x-ratelimit-remaining"]==="0"&&reset!==void 0){const date=Date.parse(headers.date??"");return Math.max(1e3,reset*1e3-(Number.isNaN(date)?now:date))}return status===
403&&SECONDARY.test(message)?UNTOLD_MILLISECONDS:void 0}function wholeNumber(header){return typeof header=="string"&&/^\d+$/.test(header)?Number(header):void 0}
var quote=__webpack_require__(55383),hide_values=__webpack_require__(24330),iso_seconds=__webpack_require__(75390);const RATE_LIMITED="RateLimited",MAX_BYTES=2e7,
MAX_REDIRECTS=5,MAX_MESSAGE_LENGTH=200;function apiFetch(connection){return async(address,{method="GET",headers={}})=>{if(method!=="GET")throw new Error(`the AP\
I is only read here, never asked to ${method}`);const url=new URL(address),doing=`asking ${url.host} for ${url.pathname}`,answer=await(0,retry.b)(doing,()=>attempt(
connection,url,headers),connection.retry);return headers.accept?.includes("raw")!==!0&&requireJson(answer),new Response(answer.status===204?null:Buffer.from(answer.
bytes),{status:answer.status,headers:Object.entries(answer.headers).flatMap(([name,value])=>typeof value=="string"?[[name,value]]:[])})}}function requireJson({bytes}){
if(!isObjectText(Buffer.from(bytes).toString("utf8")))throw new TypeError("it is empty, or neither a JSON object nor a list")}function isObjectText(text){try{const value=JSON.
parse(text);return typeof value=="object"&&value!==null}catch{return!1}}async function attempt(connection,first,headers){let url=first;for(let followed=0;followed<=
MAX_REDIRECTS;followed++){const answer=await ask(connection,url,headers);if(answer.status>=200&&answer.status<300)return answer;const{location}=answer.headers;if(answer.
status<300||answer.status>=400||location===void 0||!URL.canParse(location,url.href))throw refusal(connection,answer);url=new URL(location,url)}throw new failure.
Rk({kind:"rejected",code:"Redirects",message:"too many redirects"})}async function ask({url:base,token,http,retry:retry2},url,headers){if(url.origin!==base.origin)
throw new failure.Rk({kind:"rejected",code:"OtherHost",message:`${base.host} redirected to ${url.host}, where the token does not go`});const authorization=`Bear\
er ${token.reveal()}`;return http.getBytes(url,{...headers,authorization},retry2.deadline.signal,MAX_BYTES)}function refusal({url,token,retry:retry2,now},answer){
const{status,bytes}=answer,said=(0,hide_values.Em)(messageIn(bytes),token.reveal(),"***"),quoted=said===""?"":`: '${(0,quote.TN)(said.slice(0,MAX_MESSAGE_LENGTH))}\
'`,wait=rateLimitOf(answer,said,now());if(wait===void 0){const message=`${url.host} answered with status ${status}${quoted}`;return new failure.Rk({kind:(0,failure.
o3)(status),code:`HTTP ${status}`,message,status})}const until=(0,iso_seconds.n)(now()+wait);return new failure.Rk({kind:wait<retry2.deadline.remainingMilliseconds()?
"throttled":"rejected",code:RATE_LIMITED,message:`${url.host} accepts no more requests until ${until}, which is in ${Math.ceil(wait/1e3)} s (status ${status}${quoted}\
)`,status,retryAfterMilliseconds:wait})}function messageIn(bytes){try{return(0,json.J)(JSON.parse(Buffer.from(bytes).toString("utf8")),"message")??""}catch{return""}}}),
52954:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{UD:()=>compare,dh:()=>brief,nS:()=>MAX_COMPARED_FILES});
var _api_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73660),_file_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(65376),_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
38653);const RELATIONS=["ahead","behind","diverged","identical"],MAX_COMPARED_FILES=300;async function compare(api,base,head){const read={route:"/compare/{baseh\
ead}",parameters:{basehead:`${base}...${head}`,per_page:1},what:`the files that changed between ${brief(base)} and ${brief(head)}`,permission:"contents: read"};
let answer;try{answer=await api.json(read)}catch(error){if((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__.c4)(error)&&await isReadable(api,head))return;throw error}
const files=(0,_file_names_js__WEBPACK_IMPORTED_MODULE_1__.S)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__._)(answer,"files")),relation=RELATIONS.find(each=>each===
(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.J)(answer,"status"));if(files===void 0||relation===void 0)throw(0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__.Cw)({...read,
repository:api.slug},"it names no files");return{relation,files,isWhole:countOf(answer)<MAX_COMPARED_FILES}}function countOf(answer){const entries=(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.
_)(answer,"files");return Array.isArray(entries)?entries.length:0}async function isReadable(api,commit){try{return await api.json({route:"/git/commits/{commit}",
parameters:{commit},what:`commit ${brief(commit)}`,permission:"contents: read"}),!0}catch(error){if((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__.c4)(error))return!1;
throw error}}function brief(commit){return/^[0-9a-f]{40,64}$/.test(commit)?commit.slice(0,7):commit}}),73480:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Sp:()=>neededFact,fy:()=>repositoryNameOf,po:()=>apiUrlOf,repositoryFactsOf:()=>repositoryFactsOf});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
74296),_core_objects_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(77459),_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55572),_text_quote_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
55383);function repositoryFactsOf(env){const told=name=>env[name]===""?void 0:env[name];return(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_3__.r)({GITHUB_REPOSITORY:told(
"GITHUB_REPOSITORY"),GITHUB_SHA:told("GITHUB_SHA"),GITHUB_API_URL:told("GITHUB_API_URL"),GITHUB_EVENT_NAME:told("GITHUB_EVENT_NAME"),GITHUB_EVENT_PATH:told("GIT\
HUB_EVENT_PATH")})}function neededFact(facts,name){const fact=facts[name];if(fact===void 0)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"sour\
ce",message:`${name} is not set, and the request cannot be completed without it.`,hint:`GitHub Actions sets it for every step. Elsewhere, set it by hand${EXAMPLES[name]}\
.`});return fact}const EXAMPLES={GITHUB_REPOSITORY:", as in acme/app",GITHUB_SHA:" to the commit that this run is about",GITHUB_API_URL:", as in https://api.git\
hub.com or https://github.example.com/api/v3",GITHUB_EVENT_NAME:", as in push",GITHUB_EVENT_PATH:" to a file with the event's payload"};function repositoryNameOf(facts){
const told=neededFact(facts,"GITHUB_REPOSITORY"),[,owner,name]=/^([\w.-]+)\/([\w.-]+)$/.exec(told)??[];if(owner===void 0||name===void 0||[owner,name].some(part=>/^\.+$/.
test(part)))throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"source",message:`GITHUB_REPOSITORY is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__.
hD)(told)}, which is not a repository.`,hint:"It has the form owner/name, as in acme/app."});return{owner,name}}function apiUrlOf(facts){const told=neededFact(facts,
"GITHUB_API_URL"),url=URL.canParse(told)?new URL(told):void 0,isSafe=url?.protocol==="https:"||url?.protocol==="http:"&&(0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.
U9)(url.hostname);if(url===void 0||!isSafe||url.username!==""||url.password!==""||url.search!=="")throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"\
source",message:`GITHUB_API_URL is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__.hD)(url===void 0?told:`${url.protocol}//${url.host}${url.pathname}`)}: githu\
b-token is not sent there.`,hint:"The URL of the API begins with https:// (http:// is for this machine only), and has no user, password or query in it."});return url}}),
65376:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>fileNamesOf});var _json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
38653);function fileNamesOf(entries){if(!Array.isArray(entries))return;const names=entries.map(entry=>[(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.J)(entry,"filena\
me"),(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.J)(entry,"previous_filename")]);return names.some(([name])=>name===void 0)?void 0:[...new Set(names.flat().filter(
name=>name!==void 0))]}}),38653:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>textFieldOf,
_:()=>fieldOf});function fieldOf(value,name){return typeof value!="object"||value===null||!Object.hasOwn(value,name)?void 0:Reflect.get(value,name)}function textFieldOf(value,name){
const field=fieldOf(value,name);return typeof field=="string"&&field!==""?field:void 0}}),1101:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>withNetwork});var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27672),_core_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
74296),_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47879),_http_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(47505);const GRACE_MILLISECONDS=250;
async function withNetwork({http:settings,maxAttempts,deadlineSeconds},{log,startedAt,doing,limit},work){const deadline=new _deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B(deadlineSeconds,startedAt,limit);let http;try{http=await deadline.guard(createHttp(settings,log),()=>"reading the CA bundle");const retry={maxAttempts,deadline,
random:Math.random,report:message=>{log.info(message)}};return await deadline.guard(work({http,retry}),()=>doing,GRACE_MILLISECONDS)}finally{deadline.stop(),http?.
close()}}async function createHttp({caBundle,...others},log){return caBundle===void 0||!(others.caBundleMayBeMissing===!0&&await isMissing(caBundle))?_http_js__WEBPACK_IMPORTED_MODULE_3__.
l.create({...others,...caBundle===void 0?{}:{caBundle}}):(log.warning(`AWS_CA_BUNDLE names ${caBundle}, which does not exist; going on without it.`),_http_js__WEBPACK_IMPORTED_MODULE_3__.
l.create(others))}function isMissing(path){return(0,_files_fs_js__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(()=>!1,error=>(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__.
c7)(error)==="ENOENT")}}),84808:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{gitHubApiOf:()=>gitHubApiOf,readConfigFile:()=>readConfigFile,readConfigFileOffline:()=>readConfigFileOffline});var external_node_path_=__webpack_require__(
76760),errors=__webpack_require__(74296),net_network=__webpack_require__(1101),api_error=__webpack_require__(73660),comparison=__webpack_require__(52954),github_facts=__webpack_require__(
73480),json=__webpack_require__(38653),quote=__webpack_require__(55383);async function readRepositoryFile(api,path,commit){const answer=await api.raw({route:"/c\
ontents/{+path}",parameters:{path:path.split("/").map(encodeURIComponent).join("/"),ref:commit},what:`the file ${(0,quote.hD)(path)} at commit ${(0,comparison.dh)(
commit)}`,permission:"contents: read"});return contentsOf(answer,path)}function contentsOf({bytes,contentType},path){const answer=/^application\/json\b/.test(contentType)?
parsed(bytes):void 0,type=Array.isArray(answer)?"directory":(0,json.J)(answer,"type");if(type==="directory"||type!==void 0&&(0,json._)(answer,"_links")!==void 0&&
type!=="file")throw new errors._G({code:"invalid-request",message:`config-file: ${(0,quote.hD)(path)} is a ${type} in the repository, not a file.`});const content=(0,json.
_)(answer,"content");return typeof content=="string"&&(0,json.J)(answer,"encoding")==="base64"?Buffer.from(content,"base64"):bytes}function parsed(bytes){try{return JSON.
parse(Buffer.from(bytes).toString("utf8"))}catch{return}}var regular_file=__webpack_require__(5354),workspace_path=__webpack_require__(30276);const MAX_CONFIG_BYTES=1e6;
function pathInRepository(path){const parts=(0,external_node_path_.join)(".",path).split(external_node_path_.sep);if(parts[0]===".."||parts.join("")===".")throw leaves(
path);return parts.join("/")}async function readWorkspaceFile(path,workspace){try{return await(0,regular_file.O)(await locate(path,workspace),MAX_CONFIG_BYTES)}catch(error){
if(error instanceof errors._G)throw error;if(["ENOENT","ENOTDIR"].includes((0,errors.c7)(error)??""))return;throw new errors._G({code:"invalid-request",message:`\
config-file: ${(0,errors.bD)(error)}.`,cause:error})}}async function locate(path,workspace){if((0,external_node_path_.isAbsolute)(path))return path;const file=await(0,workspace_path.
N)(workspace,pathInRepository(path));if(file===void 0)throw leaves(path);return file}function leaves(path){return new errors._G({code:"invalid-request",message:`\
config-file: ${(0,quote.hD)(path)} leads out of the workspace.`,hint:"A relative path names a file in the workspace, which is the repository; give an absolute p\
ath for any other."})}async function readConfigText(request){const{path}=request,local=await readLocalConfigText(request);if(local!==void 0)return local;if((0,external_node_path_.
isAbsolute)(path))throw new errors._G({code:"invalid-request",message:`config-file: there is no file ${(0,quote.hD)(path)}.`,hint:"A path relative to the worksp\
ace is looked up in the repository, too."});return readFromRepository(request)}async function readLocalConfigText({path,workspace,report}){const bytes=await readWorkspaceFile(
path,workspace);if(bytes!==void 0)return report(`config-file: ${(0,quote.hD)(path)}, from ${(0,external_node_path_.isAbsolute)(path)?"this machine":"the workspa\
ce"}.`),textOf(bytes,path)}async function readFromRepository({path,workspace,facts,api,report}){const absent=`config-file: ${(0,quote.hD)(path)} is not in the w\
orkspace (${workspace})`;try{const commit=(0,github_facts.Sp)(facts,"GITHUB_SHA"),repository=api(),bytes=await readRepositoryFile(repository,pathInRepository(path),
commit);return report(`config-file: ${(0,quote.hD)(path)}, from ${repository.slug} at commit ${(0,comparison.dh)(commit)} (it is not in the workspace).`),textOf(
bytes,path)}catch(error){throw error instanceof errors._G&&error.code==="source"?inNeitherPlace(absent,error):error}}function inNeitherPlace(absent,error){return new errors.
_G({code:(0,api_error.c4)(error)?"invalid-request":error.code,message:`${absent}, and could not be read from the repository: ${error.message}`,hint:["Run action\
s/checkout before this step, or let this step read the repository.",error.hint??""].join(" "),cause:error})}function textOf(bytes,path){if(bytes.length>MAX_CONFIG_BYTES)
throw new errors._G({code:"invalid-request",message:`config-file: ${(0,quote.hD)(path)} is larger than ${MAX_CONFIG_BYTES} bytes.`});try{return new TextDecoder(
"utf-8",{fatal:!0}).decode(bytes)}catch{throw new errors._G({code:"invalid-request",message:`config-file: ${(0,quote.hD)(path)} is not UTF-8 text.`,hint:"Save i\
t as UTF-8. PowerShell writes UTF-16 with >; use Out-File -Encoding utf8."})}}class GitHubApi{repository;#connection;#octokit;constructor(repository,connection){
this.repository=repository,this.#connection=connection}get slug(){return`${this.repository.owner}/${this.repository.name}`}json(read){return this.#explained(read,
async octokit=>(await octokit.request(`GET ${BASE}${read.route}`,this.#parametersOf(read))).data)}raw(read){return this.#explained(read,async octokit=>{const answer=await octokit.
request(`GET ${BASE}${read.route}`,{...this.#parametersOf(read),mediaType:{format:"raw"},request:{parseSuccessResponseBody:!1}}),{data,headers}=answer,bytes=data instanceof
ReadableStream?await new Response(data).arrayBuffer():new ArrayBuffer;return{bytes:new Uint8Array(bytes),contentType:headers["content-type"]??""}})}list(read,max){
return this.#explained(read,async octokit=>{const entries=[],pages=octokit.paginate.iterator(`GET ${BASE}${read.route}`,{...this.#parametersOf(read),per_page:100});
for await(const{data}of pages){if(!Array.isArray(data))throw(0,api_error.Cw)(this.#asked(read),"it is not a list");if(entries.push(...data),entries.length>=max)
break}return entries})}#asked({what,permission}){return{what,permission,repository:this.slug}}#parametersOf({parameters}){return{...parameters,owner:this.repository.
owner,repo:this.repository.name}}async#explained(read,ask){try{return this.#octokit??=__webpack_require__.e(6702).then(__webpack_require__.bind(__webpack_require__,
6702)).then(({openOctokit})=>openOctokit(this.#connection)),await ask(await this.#octokit)}catch(error){throw(0,api_error.pb)(error,this.#asked(read))}}}const BASE="\
/repos/{owner}/{repo}";function openGitHubApi({facts,token,http,retry,now}){const repository=(0,github_facts.fy)(facts),url=(0,github_facts.po)(facts);if(token===
void 0)throw new errors._G({code:"source",message:`GitHub's API (${url.host}) cannot be used: github-token is empty.`,hint:"Give it the token of this job: githu\
b-token: ${{ github.token }}. If it comes from a secret: a pull request from a fork gets none."});return new GitHubApi(repository,{url,token,http,retry,now})}function gitHubApiOf(inputs,runner,{
http,retry}){const facts=(0,github_facts.repositoryFactsOf)(runner.environment);return runner.hide(["GITHUB_EVENT_PATH"]),openGitHubApi({facts,token:inputs["git\
hub-token"],http,retry,now:Date.now})}async function readConfigFileOffline(path,{workspace,log}){const text=await readLocalConfigText({path,workspace,report:message=>{
log.info(message)}});if(text===void 0){const directory=(0,external_node_path_.isAbsolute)(path)?"":` in ${workspace}`;throw new errors._G({code:"invalid-request",
message:`config-file: there is no file ${(0,quote.hD)(path)}${directory}.`})}return text}async function readConfigFile(path,{inputs,network},runner,startedAt){const{
workspace,environment,log}=runner;return(0,net_network.p)(network,{log,startedAt,doing:"reading config-file"},open=>readConfigText({path,workspace,facts:(0,github_facts.
repositoryFactsOf)(environment),api:()=>gitHubApiOf(inputs,runner,open),report:message=>{log.info(message)}}))}})};0&&(module.exports={id,ids,modules});
