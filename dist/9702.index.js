'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=9702,ids=[9702],modules={
55572:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$Q:()=>endpointProblem,KM:()=>isInClearText,
U9:()=>isLoopback,og:()=>ignoresConfiguredEndpoints,u1:()=>stsEndpoint,vw:()=>isOneWord});var _arn_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61626);const FIPS_REGIONS=[
"us-east-1","us-east-2","us-west-1","us-west-2"],GLOBAL="aws-global";function endpointProblem(region,{override,fips,dualStack}){const input=fips?"use-fips-endpo\
int":"use-dualstack-endpoint";if(!(!fips&&!dualStack))return override!==void 0?{input,message:"cannot be combined with an endpoint of your own (sts-endpoint)"}:
region===GLOBAL?{input,message:`the endpoint of ${GLOBAL} has no such variant; give a Region`}:fips&&(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.cn)(region).name===
"aws"&&!FIPS_REGIONS.includes(region)?{input,message:`STS has no FIPS endpoint in ${region}; it has one in ${FIPS_REGIONS.join(", ")}. If it has one by now, nam\
e it in sts-endpoint`}:void 0}function stsEndpoint(region,{override,fips,dualStack}){if(override!==void 0)return override;if(region===GLOBAL)return new URL("htt\
ps://sts.amazonaws.com");const partition=(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.cn)(region),host=fips&&(dualStack||partition.name!=="aws-us-gov")?"sts-fips":"s\
ts",suffix=dualStack?partition.dualStackDnsSuffix??partition.dnsSuffix:partition.dnsSuffix;return new URL(`https://${host}.${region}.${suffix}`)}function ignoresConfiguredEndpoints(environment){
return environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.trim().toLowerCase()==="true"}function isOneWord(hostname){return/^[a-z0-9_-]+$/i.test(hostname)}function isInClearText({
protocol,hostname}){return protocol==="http:"&&!isLoopback(hostname)}function isLoopback(hostname){return hostname==="localhost"||hostname==="[::1]"||hostname===
"::1"||/^127(?:\.\d{1,3}){3}$/.test(hostname)}}),50987:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{demo:()=>demo});var external_node_fs_=__webpack_require__(73024),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(
76760),emulator_emulator=__webpack_require__(79078),errors=__webpack_require__(74296),secret=__webpack_require__(22559),net_deadline=__webpack_require__(47879),
net_http=__webpack_require__(47505),sts_client=__webpack_require__(12379),version=__webpack_require__(74910),demo_world=__webpack_require__(4449),external_node_child_process_=__webpack_require__(
31421);const FILE_COMMANDS=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE","GITHUB_STEP_SUMMARY"];function run(program,args,env){return new Promise((resolve,reject)=>{
const child=(0,external_node_child_process_.spawn)(program,[...args],{env:{...env},stdio:["ignore","pipe","pipe"]}),output={stdout:"",stderr:""};child.stdout.setEncoding(
"utf8").on("data",text=>output.stdout+=text),child.stderr.setEncoding("utf8").on("data",text=>output.stderr+=text),child.on("error",reject),child.on("close",status=>{
resolve({status,...output})})})}async function runStep({node,program,inputs,environment,directory}){const files=Object.fromEntries(FILE_COMMANDS.map(variable=>[
variable,(0,external_node_path_.join)(directory,variable)]));for(const file of Object.values(files))(0,external_node_fs_.writeFileSync)(file,"");const given=Object.
fromEntries(Object.entries(inputs).map(([name,value])=>[`INPUT_${name.toUpperCase()}`,value])),result=await run(node,[program],{...environment,...files,...given}),
read=variable=>parseFileCommand((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory,variable),"utf8"));return{...result,log:result.stdout.
replace(/^::add-mask::.*\n/gm,""),masks:[...result.stdout.matchAll(/^::add-mask::(.*?)\r?$/gm)].map(([,value=""])=>unescapeData(value)),exported:read("GITHUB_EN\
V"),outputs:read("GITHUB_OUTPUT"),state:read("GITHUB_STATE")}}function parseFileCommand(text){const entries=new Map,lines=text.split(external_node_os_.EOL);for(;lines.
length>1;){const header=lines.shift()??"",[,name,delimiter]=/^([^=<]+)<<(.+)$/.exec(header)??[],end=delimiter===void 0?-1:lines.indexOf(delimiter);if(name===void 0||
end<0)throw new Error(`not an entry of a file command: ${header}`);entries.set(name,lines.splice(0,end+1).slice(0,-1).join(external_node_os_.EOL))}return entries}
function unescapeData(text){return text.replaceAll("%0A",`
`).replaceAll("%0D","\r").replaceAll("%25","%")}const LAST_ROLE="arn:aws:sts::333333333333:assumed-role/deploy/octo-org_payments-4242",SECONDS=30;async function runDemo(process){
const directory=(0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(),"role-chain-demo-")),emulator=await(0,emulator_emulator.
s)({world:(0,emulator_emulator.y)(demo_world.$f)});try{return await new Demo(process,emulator,directory).run(),0}finally{await emulator.close(),(0,external_node_fs_.
rmSync)(directory,{recursive:!0,force:!0})}}class Demo{#process;#emulator;#directory;#environment;constructor(process,emulator,directory){this.#process=process,
this.#emulator=emulator,this.#directory=directory,this.#environment={PATH:process.env.PATH,SystemRoot:process.env.SystemRoot,HOME:directory,RUNNER_TEMP:directory,
...demo_world.S8,ACTIONS_ID_TOKEN_REQUEST_URL:emulator.idToken.requestUrl,ACTIONS_ID_TOKEN_REQUEST_TOKEN:emulator.idToken.requestToken}}async run(){this.#say("A\
 workflow step",["- uses: OWNER/aws-role-chain@v1","  with:",...Object.entries(demo_world.wE).flatMap(([name,value])=>showInput(name,value))]);const main=await this.#step(
"main",{...demo_world.wE,"sts-endpoint":this.#emulator.url},{});this.#say("Its log",[masked(main.log,main).trimEnd()]),this.#expect(main.status===0,"the step su\
cceeds"),this.#say("The environment of the next step",show(main.exported,main)),this.#say('Its output "chain"',[JSON.stringify(JSON.parse(main.outputs.get("chai\
n")??"null"),void 0,2)]);const arn=await this.#whoAmI(main);this.#say("Whose the exported keys are: a signed GetCallerIdentity",[arn]),this.#expect(arn===LAST_ROLE,
"the exported keys are those of the last role"),this.#showSession(main),await this.#post(main),this.#process.print(`
The demo ran as it should.
`)}#showSession(main){const session=this.#emulator.sessionOf(main.exported.get("AWS_ACCESS_KEY_ID")??""),tags=[...session?.tags??[]].map(([key,value])=>`${key}=${value}`).
join(", ");this.#say("What AWS knows of that session",[`tags: ${tags}`,`source identity: ${session?.sourceIdentity??"none"}`]),this.#expect(tags==="Team=payment\
s","the transitive tag arrives, and only it"),this.#expect(session?.sourceIdentity==="mona","the source identity arrives")}async#whoAmI({exported}){const http=await net_http.
l.create({connectTimeoutMilliseconds:5e3,requestTimeoutMilliseconds:5e3}),deadline=new net_deadline.B(SECONDS),conceal=value=>new secret.z(value),client=new sts_client.
y({http,conceal,endpoints:{override:new URL(this.#emulator.url),fips:!1,dualStack:!1},retry:{maxAttempts:1,deadline,random:Math.random,report:()=>{}},version:version.
x}),read=name=>conceal(exported.get(name)??"");try{const{arn}=await client.getCallerIdentity("eu-central-1",{accessKeyId:read("AWS_ACCESS_KEY_ID"),secretAccessKey:read(
"AWS_SECRET_ACCESS_KEY"),sessionToken:read("AWS_SESSION_TOKEN")});return arn}finally{deadline.stop(),http.close()}}async#post(main){const state=Object.fromEntries(
[...main.state].map(([name,value])=>[`STATE_${name}`,value])),post=await this.#step("post",{},{...Object.fromEntries(main.exported),...state});this.#say("The en\
vironment after the post step",show(post.exported,main)),this.#expect(post.status===0,"the post step succeeds"),this.#expect([...post.exported.values()].every(value=>value===
""),"the environment is as it was before")}#step(name,inputs,environment){const directory=(0,external_node_path_.join)(this.#directory,name);return(0,external_node_fs_.
mkdirSync)(directory),runStep({node:this.#process.node,program:(0,external_node_path_.join)(this.#process.programDirectory,`${name}.js`),inputs,environment:{...this.#environment,
...environment},directory})}#say(title,lines){const heading=this.#process.printsToTerminal?`\x1B[1m${title}\x1B[0m`:title,body=this.#process.guard(lines.join(`
`)).replace(/^/gm,"  ");this.#process.print(`
${heading}
${body}
`)}#expect(holds,what){if(this.#process.print(`  ${holds?"ok":"NOT OK"}: ${what}
`),!holds)throw new errors._G({code:"rejected",message:`the demo failed: ${what}, but not this time`})}}function showInput(name,value){if(value.includes(`
`))return[`    ${name}: |`,value.replace(/^/gm,"      ")];const isPlain=/^[\w./][^#]*$/.test(value)&&!/:\s|:$/.test(value);return[`    ${name}: ${isPlain?value:
`'${value.replaceAll("'","''")}'`}`]}function show(variables,step){return[...variables].map(([name,value])=>`${name}=${masked(value,step)}`)}function masked(text,{
masks}){return[...masks].sort((one,other)=>other.length-one.length).reduce((shown,secret2)=>shown.replaceAll(secret2,"***"),text)}const demo={name:"demo",summary:"\
show a whole run of the action against the emulator",usage:"",details:["Starts the emulator and runs the action as a runner would: from an OIDC token through th\
ree roles in three accounts,","with a tag and a source identity that are passed along. Shows the log, the environment of the next step and the outputs,","proves\
 by a signed call whose the keys are, and runs the post step. Needs no network and no AWS account."].join(" "),flags:[],positionals:0,run:(_given,process)=>runDemo(
process)}}),32257:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>monotonicNow});var node_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1708),node_process__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_0__);function monotonicNow(){const[seconds,nanoseconds]=(0,node_process__WEBPACK_IMPORTED_MODULE_0__.
hrtime)();return seconds*1e3+nanoseconds/1e6}}),72633:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{A:()=>KEY_VARIABLES,l:()=>isKeyText});function isKeyText(text){return/^[\u0021-\u007E]+$/.test(text)}const CURRENT_KEY_VARIABLES=["AWS_ACCESS_KEY_ID","AWS_SECR\
ET_ACCESS_KEY","AWS_SESSION_TOKEN"],OLDER_KEY_VARIABLES=["AWS_SECURITY_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AMAZON_ACCESS_KEY_ID","AMAZON_SECRET_ACCESS_KEY",
"AMAZON_SESSION_TOKEN"],KEY_VARIABLES=[...CURRENT_KEY_VARIABLES,...OLDER_KEY_VARIABLES]}),47879:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
t",onAbort),clearTimeout(grace)}}stop(){clearTimeout(this.#timer)}}}),1333:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{I9:()=>isTooLarge,Rk:()=>CallFailure,g$:()=>tooLarge,o3:()=>kindOfStatus,oZ:()=>kindOfAnswer,qN:()=>TLS_HINT,r3:()=>tooLargeHint,rd:()=>networkFailure,
tJ:()=>PROXY_LOGIN_HINT,ur:()=>isRefusedMfaCode});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296);const TLS_HINT="Something in betwe\
en may be opening TLS connections, as company proxies do. Give its certificate authority in ca-bundle (or AWS_CA_BUNDLE).",PROXY_LOGIN_HINT="The proxy requires \
a login: set it in http-proxy (or HTTPS_PROXY), http://user:password@host:port.";function tooLargeHint(service,setting){const address=setting===void 0?"a wrong \
address":`a wrong address in ${setting}`;return`${service} answers with far less, so something else has answered: a proxy or firewall in between, or the host of\
 ${address}. Let the host through there, or name it in no-proxy, or correct the address.`}class CallFailure extends Error{kind;code;requestId;status;retryAfterMilliseconds;attempts;setting;constructor(details){
super(details.message,{cause:details.cause}),this.name="CallFailure",this.kind=details.kind,this.code=details.code,this.requestId=details.requestId,this.status=
details.status,this.retryAfterMilliseconds=details.retryAfterMilliseconds,this.setting=details.setting}from(way,setting){const{kind,code,message,requestId,status,
retryAfterMilliseconds,cause}=this,placed=`${message.split(`
`,1).join("")}; it came from ${way}`;return new CallFailure({kind,code,message:placed,requestId,status,retryAfterMilliseconds,setting,cause})}as(kind,retryAfterMilliseconds=this.
retryAfterMilliseconds){const{code,message,requestId,status,setting,cause}=this;return new CallFailure({kind,code,message,requestId,status,retryAfterMilliseconds,
setting,cause})}}const TOO_LARGE="TooLarge";function tooLarge(maxBytes){const message=`the answer is larger than ${maxBytes} bytes`;return new CallFailure({kind:"\
rejected",code:TOO_LARGE,message})}function isTooLarge({code}){return code===TOO_LARGE}function isRefusedMfaCode({kind,message}){return kind==="denied"&&/MultiFactorAuthentication failed with invalid MFA one time pass code/i.
test(message)}const KIND_OF_CODE={AccessDenied:"denied",AccessDeniedException:"denied",UnauthorizedOperation:"denied",RegionDisabledException:"denied",ExpiredToken:"\
credentials",InvalidClientTokenId:"credentials",UnrecognizedClientException:"credentials",MissingAuthenticationToken:"credentials",MissingAuthenticationTokenException:"\
credentials",ExpiredTokenException:"credentials",PackedPolicyTooLarge:"packed-policy",IDPCommunicationError:"transient",InternalFailure:"transient",InternalError:"\
transient",ServiceException:"transient",ConcurrentModificationException:"transient",ServiceUnavailable:"transient",RequestTimeout:"transient",RequestTimeTooSkewed:"\
clock-skew",RequestExpired:"clock-skew",RequestInTheFuture:"clock-skew"},THROTTLING=/^(?:Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|BandwidthLimitExceeded)/;
function kindOfStatus(status){return status===429?"throttled":status>=500?"transient":"rejected"}function kindOfAnswer(code,message,status){return THROTTLING.test(
code)||status===429?"throttled":code==="SignatureDoesNotMatch"||code==="InvalidSignatureException"?/expired|not yet current/i.test(message)?"clock-skew":"creden\
tials":code==="InvalidIdentityToken"&&/retrieve verification key/i.test(message)?"transient":code==="ValidationError"&&/1 hour session limit/i.test(message)?"ch\
aining-cap":code==="ValidationError"&&message.includes("MaxSessionDuration")?"role-maximum":(Object.hasOwn(KIND_OF_CODE,code)?KIND_OF_CODE[code]:void 0)??(status===
void 0?"rejected":kindOfStatus(status))}const TLS=/^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/,NETWORK=/^(?:E(?!RR_)[A-Z_]+|ERR_SOCKET_\w+|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE)$/;
function failureWithoutCode(error,host,setting){const{name="",message=""}=typeof error=="object"&&error!==null?error:{};return name==="TimeoutError"||name==="Ab\
ortError"?new CallFailure({kind:"transient",code:"Timeout",message:`${host} did not answer in time`,setting,cause:error}):/^Proxy connection ended|^No header received from proxy/.
test(String(message))?new CallFailure({kind:"transient",code:"ProxyClosed",message:`the proxy closed the connection when asked for ${host}`,cause:error}):void 0}
function failedToConnect(error){const failed=(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.c7)(error)===void 0&&error instanceof Error?error.cause:error,syscall=typeof failed==
"object"&&failed!==null&&"syscall"in failed?failed.syscall:void 0;return syscall==="connect"||syscall==="getaddrinfo"}function networkFailure(error,host,{endpoint,
proxy}={}){const code=(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.c7)(error)??(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__.c7)(error instanceof Error?error.
cause:void 0);if(code===void 0||!(NETWORK.test(code)||TLS.test(code)))return failureWithoutCode(error,host,endpoint);if(TLS.test(code)){const message=`the certi\
ficate of ${host} is not trusted`;return new CallFailure({kind:"tls",code,message,setting:endpoint,cause:error})}const isOfProxy=proxy!==void 0&&failedToConnect(
error),[failed,setting]=isOfProxy?[`the proxy ${proxy.host}`,proxy.setting]:[host,endpoint];return code==="ENOTFOUND"?new CallFailure({kind:"unresolved",code,message:`${failed}\
 has no address`,setting,cause:error}):new CallFailure({kind:"transient",code,message:`the connection to ${failed} failed`,setting,cause:error})}}),37893:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>withRetry});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1333);const PACE={transient:{base:50,
max:5e3},throttled:{base:250,max:1e4},"clock-skew":{base:50,max:1e3},"token-expired":{base:50,max:1e3},"mfa-code":{base:50,max:1e3},unresolved:{base:250,max:2e3}},
FEW={unresolved:4,"clock-skew":3,"token-expired":2,"mfa-code":2};async function withRetry(doing,attempt,settings){const{limiter}=settings,failed=new Map;let last,
tried=0;const underWay=()=>last===void 0?doing:`${doing} (the last answer: ${last.code}: ${last.message})`;for(let made=1;;made++){tried+=1;try{return await settings.
deadline.guard(limiter===void 0?attempt():limiter.run(attempt),underWay)}catch(error){if(!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.Rk))throw error;
if(last=error,settings.deadline.signal.aborted)throw settings.deadline.error(doing,error);if(limiter!==void 0&&error.kind==="throttled"&&settings.maxAttempts>1){
made-=1;continue}const ofKind=(failed.get(error.kind)??0)+1;failed.set(error.kind,ofKind),error.attempts=tried;const pace=PACE[error.kind],max=Math.min(settings.
maxAttempts,made-ofKind+(FEW[error.kind]??1/0));if(pace===void 0||made>=max)throw error;const milliseconds=error.retryAfterMilliseconds??waitFor(pace,made,settings);
await pause(`${doing}: attempt ${made} of ${max} failed`,error,milliseconds,{...settings,doing})}}}function waitFor(pace,made,{random}){return Math.floor(random()*
Math.min(pace.max,pace.base*2**made))}async function pause(what,failure,milliseconds,{deadline,report,doing}){const waiting=failure.kind==="mfa-code"?`${doing},\
 waiting for the next MFA code: AWS did not accept this one`:doing,isTooLong=milliseconds>=deadline.remainingMilliseconds(),next=`again in ${milliseconds} ms`;if(deadline.
noteReport(),isTooLong&&failure.kind==="mfa-code")throw report(`${what} (${failure.code}: ${failure.message}); ${next} would be after the step's time.`),failure;
if(report(`${what} (${failure.code}: ${failure.message})${isTooLong?"":`; ${next}`}.`),isTooLong)throw deadline.error(waiting,failure);await deadline.guard(sleep(
milliseconds),()=>waiting)}function sleep(milliseconds){return new Promise(resolve=>{setTimeout(resolve,milliseconds)})}})};0&&(module.exports={id,ids,modules});
