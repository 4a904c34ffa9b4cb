'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=3654,ids=[3654],modules={
83654:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{OrganizationsClient:()=>OrganizationsClient});
var call_limiter=__webpack_require__(10498),retry=__webpack_require__(37893),exchange=__webpack_require__(10982);async function clientConfig({http,endpoint,version,
caller}){return{endpoint:endpoint.href,requestHandler:await http.handlerFor(endpoint),streamCollector:exchange.Fo,maxAttempts:1,retryMode:"standard",defaultsMode:"\
standard",useFipsEndpoint:!1,useDualstackEndpoint:!1,userAgentAppId:"",authSchemePreference:[],customUserAgent:[["aws-role-chain",version]],credentials:sdkCredentials(
caller)}}function sdkCredentials(caller){return{accessKeyId:caller.accessKeyId.reveal(),secretAccessKey:caller.secretAccessKey.reveal(),...caller.sessionToken===
void 0?{}:{sessionToken:caller.sessionToken.reveal()}}}function signalFor(http,deadline){return AbortSignal.any([deadline.signal,AbortSignal.timeout(http.requestTimeoutMilliseconds)])}
var sdk_failure=__webpack_require__(95740),errors=__webpack_require__(74296);function endlessListing({operation,caller}){return new errors._G({code:"network",message:`\
organizations:${operation} with ${caller}: the list has no end: AWS names a next page that was there before.`,hint:"Run it again. If that does not help, is some\
thing in between answering for AWS (a proxy, AWS_ENDPOINT_URL_ORGANIZATIONS)?"})}const DEFAULT_CONCURRENCY=8,PAGE_SIZE=20;class OrganizationsClient{#settings;#retry;maxConcurrency;#client;constructor(settings){
const{retry:retry2,maxConcurrency=DEFAULT_CONCURRENCY}=settings;this.#settings=settings,this.maxConcurrency=maxConcurrency,this.#retry={limiter:new call_limiter.
z({max:maxConcurrency,random:retry2.random,report:retry2.report}),...retry2}}listRoots(){return this.#pages("ListRoots",async(sdk,client,token,options)=>{const{
Roots:nodes,NextToken:next}=await client.send(new sdk.ListRootsCommand(token),options);return{items:nodes?.map(node=>this.#node(node)),next}})}listUnits(parentId){
return this.#pages("ListOrganizationalUnitsForParent",async(sdk,client,token,options)=>{const command=new sdk.ListOrganizationalUnitsForParentCommand({ParentId:parentId,
...token}),{OrganizationalUnits:nodes,NextToken:next}=await client.send(command,options);return{items:nodes?.map(node=>this.#node(node)),next}})}listAccounts(){
return this.#pages("ListAccounts",async(sdk,client,token,options)=>{const{Accounts:accounts,NextToken:next}=await client.send(new sdk.ListAccountsCommand(token),
options);return{items:accounts?.map(account=>this.#account(account)),next}})}listAccountsIn(parentId){return this.#pages("ListAccountsForParent",async(sdk,client,token,options)=>{
const command=new sdk.ListAccountsForParentCommand({ParentId:parentId,...token}),{Accounts:accounts,NextToken:next}=await client.send(command,options);return{items:accounts?.
map(account=>this.#account(account)),next}})}async listTags(accountId){const tags=await this.#pages("ListTagsForResource",async(sdk,client,{NextToken},options)=>{
const command=new sdk.ListTagsForResourceCommand({ResourceId:accountId,NextToken}),{Tags:items,NextToken:next}=await client.send(command,options);return{items,next}});
return Object.fromEntries(tags.map(({Key:key="",Value:value=""})=>[key,value]))}async parentOf(unitId){return(await this.#call("ListParents",async(sdk,client,options)=>{
try{const{Parents}=await client.send(new sdk.ListParentsCommand({ChildId:unitId}),options);return Parents??[]}catch(error){if(error instanceof sdk.ChildNotFoundException||
error instanceof sdk.InvalidInputException)return[];throw error}}))[0]?.Id}async#pages(operation,send){const all=[],seen=new Set;for(let token;;){const position={
MaxResults:PAGE_SIZE,NextToken:token},{items,next}=await this.#call(operation,async(sdk,client,options)=>{const{items:items2,next:next2}=await send(sdk,client,position,
options);return{items:items2??this.#garbled(),next:next2}});if(all.push(...items),next===void 0||next==="")return all;if(seen.has(next))throw endlessListing({operation,
caller:this.#settings.caller});seen.add(next),token=next}}async#call(operation,send){const{caller,explain}=this.#settings,attempt=async()=>{this.#client??=this.#connect();
const{sdk,client}=await this.#client;try{return await send(sdk,client,{abortSignal:signalFor(this.#settings.http,this.#retry.deadline)})}catch(error){throw(0,sdk_failure.
Ol)(error,this.#peer())}};try{return await(0,retry.b)(`calling organizations:${operation}`,attempt,this.#retry)}catch(error){throw await explain(error,{operation,
caller})}}async#connect(){const sdk=await Promise.all([__webpack_require__.e(1631),__webpack_require__.e(4059),__webpack_require__.e(1279),__webpack_require__.e(
4820),__webpack_require__.e(7087),__webpack_require__.e(9769),__webpack_require__.e(3666),__webpack_require__.e(2503),__webpack_require__.e(2548)]).then(__webpack_require__.
t.bind(__webpack_require__,92503,19)),{http,endpoint,version,credentials:caller}=this.#settings,config=await clientConfig({http,version,endpoint:endpoint.url,caller});
return{sdk,client:new sdk.OrganizationsClient({...config,region:endpoint.signingRegion})}}#node({Id:id2,Name:name}){return id2===void 0||name===void 0?this.#garbled():
{id:id2,name}}#account({Id:id2,Name:name="",State:state,Status:status}){return id2===void 0||!/^\d{12}$/.test(id2)?this.#garbled():{id:id2,name,status:state??status??
"UNKNOWN"}}#peer(){const{http,endpoint}=this.#settings;return{service:"AWS Organizations",way:http.wayTo(endpoint.url),named:http.namingOf(endpoint.url)}}#garbled(){
throw(0,sdk_failure.mu)(this.#peer())}}})};0&&(module.exports={id,ids,modules});
