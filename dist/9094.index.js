'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=9094,ids=[9094,3156],
modules={43156:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CONTROL_KINDS:()=>CONTROL_KINDS,attachedPaths:()=>attachedPaths,
x:()=>controlDocument});var _iam_policy_problems_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(85390),_core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
74296),_text_quote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55383),_documents_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(14914),_json_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
61384);const CONTROL_KINDS={"service-control":{flag:"service-control-policies",type:"SERVICE_CONTROL_POLICY",name:"service control policies"},"resource-control":{
flag:"resource-control-policies",type:"RESOURCE_CONTROL_POLICY",name:"resource control policies"}},ITEM=/^(?:(?<root>root)|(?<account>\d{12})|(?<unit>[^\s:=]+):(?<accounts>\d{12}(?:\+\d{12})*))=(?<path>.+)$/;
function attachedPaths(typed,kind){const{flag}=CONTROL_KINDS[kind];return typed.split(/[,\n]/).map(item=>item.trim()).filter(item=>item!=="").map(item=>{const{root,
account,unit,accounts="",path}=ITEM.exec(item)?.groups??{},name=root??account??unit;if(name===void 0||path===void 0)throw invalid(`--${flag}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.
hD)(item)} does not say what the policy is attached to`,`Give root=FILE, ACCOUNT=FILE, or UNIT:ACCOUNT+ACCOUNT=FILE with all accounts of these snapshots that ar\
e in the unit: --${flag} root=all.json,prod:111122223333+444455556666=prod.json.`);if(unit!==void 0&&/^(?:root|\d{12})$/.test(unit))throw invalid(`--${flag}: a \
unit cannot be called ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(unit)}, which names ${unit==="root"?"the root":"an account"}`,`Choose another name, s\
uch as --${flag} workloads:${accounts}=${path}.`);const held=account===void 0?accounts.split("+"):[account];return{level:{name,accounts:root===void 0?held:void 0},
path}})}function controlDocument(file,kind,report){const{path}=file,{flag,type}=CONTROL_KINDS[kind],value=(0,_json_file_js__WEBPACK_IMPORTED_MODULE_3__.J)(file,
flag),policy=(0,_iam_policy_problems_js__WEBPACK_IMPORTED_MODULE_4__.p)(value)?value.Policy:void 0,{PolicySummary:summary,Content:content}=(0,_iam_policy_problems_js__WEBPACK_IMPORTED_MODULE_4__.
p)(policy)?policy:{PolicySummary:{},Content:value},{Name:name,Type:itsType=type}=(0,_iam_policy_problems_js__WEBPACK_IMPORTED_MODULE_4__.p)(summary)?summary:{};
if(itsType!==type)throw invalid(`--${flag}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(path)} is a policy of type ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.
hD)(String(itsType))}, not ${type}`);if(typeof content!="string"&&!((0,_iam_policy_problems_js__WEBPACK_IMPORTED_MODULE_4__.p)(content)&&"Statement"in content))
throw invalid(`--${flag}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(path)} is no policy`,"Give what aws organizations describe-policy prints, or the \
policy document itself.");const shownName=typeof name=="string"?name:path;return(0,_documents_js__WEBPACK_IMPORTED_MODULE_2__.u)(content,kind,shownName,message=>{
report(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.TN)(shownName)}, ${message}`)})}function invalid(message,hint){return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G({code:"invalid-request",message,...hint===void 0?{}:{hint}})}}),14914:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{m:()=>ManagedPolicies,u:()=>readDocument});var parse=__webpack_require__(33343),parse_principals=__webpack_require__(61602),policy_problems=__webpack_require__(
85390),uses=__webpack_require__(11374),policy_statement=__webpack_require__(15741);function parseSavedPolicy(value,use){if(!(0,policy_problems.p)(value))return{
document:{hasVariables:!1,statements:[]},unread:["is not a policy document: it allows nothing"]};const{Version:version,Statement:statement=[]}=value,read=(Array.
isArray(statement)?statement:[statement]).map((each,index)=>readStatement(each,index+1,use));return{document:{hasVariables:version==="2012-10-17",statements:read.
flatMap(each=>each.statement??[])},unread:read.flatMap(each=>each.unread??[])}}function readStatement(value,number,use){const problems=new policy_problems.K,statement=(0,parse.
By)(value,use,problems);if(statement!==void 0&&!problems.any())return{statement:{...statement,number}};if(!(0,policy_problems.p)(value))return{unread:`statement\
 ${number}: is not a statement: it allows nothing`};const actions=attempt(list=>(0,parse.Z7)(value,"Action",list))??EVERYTHING;if(!(0,policy_statement.NH)({actions}))
return{};const why=problems.all().map(({path,message})=>[...path,message.replace(/; known are .*/s,"")].join(" ")).join("; ");return value.Effect==="Allow"?{unread:`\
statement ${number}: ${why}: it is assumed to allow nothing`}:{unread:`statement ${number}: ${why}: it is assumed to deny all that it could`,statement:{number,...widest(
value,actions,use)}}}const EVERYTHING={negated:!1,patterns:["*"]},EVERYBODY={negated:!1,entries:[{kind:"AWS",value:"*"}]};function widest(value,actions,use){const{
principal,hasResource}=uses.uO[use];return{...typeof value.Sid=="string"?{sid:value.Sid}:{},effect:"Deny",actions,principals:principal.names==="somebody"?attempt(
list=>(0,parse_principals.t)(value,"",list))??EVERYBODY:void 0,resources:hasResource?attempt(list=>(0,parse.Z7)(value,"Resource",list))??EVERYTHING:void 0,conditions:[]}}
function attempt(read){const problems=new policy_problems.K,value=read(problems);return problems.any()?void 0:value}function readDocument(value,use,name,report){
const{document,unread}=parseSavedPolicy(typeof value=="string"?decode(value):value,use);return unread.forEach(report),name===void 0?document:{...document,name}}
function decode(text){try{return JSON.parse(text.trimStart().startsWith("{")?text:decodeURIComponent(text))}catch{return}}class ManagedPolicies{#details;#read=new Map;#report;constructor(details,report){
this.#details=new Map(details.map(policy=>[policy.Arn,policy])),this.#report=report}find(arn){const known=this.#read.get(arn);if(known!==void 0||this.#read.has(
arn))return known;const document=this.#documentOf(arn);return this.#read.set(arn,document),document}own(account){const arns=[...this.#details.keys()].filter(arn=>arn.
split(":")[4]===account);return new Map(arns.flatMap(arn=>{const document=this.find(arn);return document===void 0?[]:[[arn,document]]}))}#documentOf(arn){const version=this.#details.
get(arn)?.PolicyVersionList.find(({IsDefaultVersion:isDefault})=>isDefault);return version===void 0?void 0:readDocument(version.Document,"identity",arn,message=>{
this.#report(`${arn}, ${message}`)})}}}),61384:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>readJsonFile});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_text_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21789),_text_quote_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
55383);function readJsonFile({path,text},flag){const reading=(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__.V)(text.replace(/^\uFEFF/,""));if(reading.kind==="val\
ue")return reading.value;throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"invalid-request",message:`--${flag}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__.
hD)(path)} is not JSON${text.trim()===""?": it is empty":`; is it complete? ${reading.why}`}`,hint:"Print it with --output json."})}}),59094:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readSnapshots:()=>readSnapshots,snapshotPaths:()=>snapshotPaths});var aws_arn=__webpack_require__(61626),claims=__webpack_require__(
62286),errors=__webpack_require__(74296),list=__webpack_require__(2807),identifiers=__webpack_require__(25433),limits=__webpack_require__(21317),documents=__webpack_require__(
14914);function buildAccount(id2,details,durations,warnings){const report=message=>{warnings.push(`account ${id2}: ${message}`)},managed=new documents.m(details.
Policies,report),groups=new Map(details.GroupDetailList.map(group2=>[group2.GroupName,group2])),surroundings={account:id2,managed,groups,durations,report},anyArn=[
...details.RoleDetailList,...details.UserDetailList,...details.Policies][0]?.Arn;return{id:id2,partition:anyArn?.split(":")[1]??"aws",oidcProviders:[],samlProviders:[],
users:details.UserDetailList.map(user2=>buildUser(user2,surroundings)),roles:details.RoleDetailList.map(role2=>buildRole(role2,surroundings)),managedPolicies:managed.
own(id2),serviceControlPolicies:void 0,disabledRegions:[],issuesWebIdentityTokens:!1}}function buildUser(detail,surroundings){const{Arn:arn,UserName:name,UserId:id2}=detail,
{groups,report}=surroundings,own=policiesOf({inline:detail.UserPolicyList,attached:detail.AttachedManagedPolicies},name,surroundings),throughGroups=detail.GroupList.
flatMap(groupName=>{const group2=groups.get(groupName);if(group2===void 0)return report(`user ${name}: its group ${groupName} is not in the file: what that allo\
ws is not seen`),[];const lists={inline:group2.GroupPolicyList,attached:group2.AttachedManagedPolicies};return policiesOf(lists,name,surroundings,` (of group ${groupName}\
)`)});return{...holderOf(detail,{name,id:id2,policies:[...own,...throughGroups]},surroundings),accessKeyId:(0,identifiers.dD)("AKIA",arn),secretAccessKey:(0,identifiers.
xm)(arn),mfa:void 0}}function buildRole(detail,surroundings){const{Arn:arn,RoleName:name,RoleId:id2}=detail,{durations,report}=surroundings,lists={inline:detail.
RolePolicyList,attached:detail.AttachedManagedPolicies};return{...holderOf(detail,{name,id:id2,policies:policiesOf(lists,name,surroundings)},surroundings),trust:(0,documents.
u)(detail.AssumeRolePolicyDocument,"trust",void 0,message=>{report(`role ${name}: its trust policy, ${message}`)}),maxSessionSeconds:durations.get(arn)??limits.
IM.role.max,sessionSeconds:void 0}}function holderOf({Arn:arn,PermissionsBoundary:boundary,Tags:tags2},facts,surroundings){const boundaryArn=boundary?.PermissionsBoundaryArn??
void 0;return{...facts,arn,account:surroundings.account,boundary:boundaryArn===void 0?void 0:boundaryOf(boundaryArn,facts.name,surroundings),tags:new Map(tags2.
map(({Key:key,Value:value})=>[key,value]))}}function boundaryOf(arn,owner,{managed,report}){const found=managed.find(arn);return found===void 0&&report(`${owner}\
: its permissions boundary ${arn} is not in the file: it is assumed to allow nothing`),found??{hasVariables:!1,statements:[],name:arn}}function policiesOf({inline,
attached},owner,{managed,report},suffix=""){const own=inline.map(({PolicyName:name,PolicyDocument:document})=>(0,documents.u)(document,"identity",`${name}${suffix}`,
message=>{report(`${owner}: its policy ${name}${suffix}, ${message}`)})),others=attached.flatMap(({PolicyArn:arn})=>{const found=managed.find(arn);return found===
void 0?(report(`${owner}: its policy ${arn}${suffix} is not in the file: it is assumed to allow nothing`),[]):[suffix===""?found:{...found,name:`${arn}${suffix}`}]});
return[...own,...others]}var tags=__webpack_require__(76456);function organizationOf({id:id2,arn,managementAccount},accounts){const members=new Map([...new Set(
[managementAccount,...accounts])].map(each=>[each,memberOf(each)])),root={id:ROOT,arn,name:"Root",kind:"ROOT",parentId:void 0,tags:tags.yv,members:[...members.values()],
units:[]};return{id:id2,arn,partition:arn.split(":")[1]??"aws",managementAccount:memberOf(managementAccount),delegatedAdministrators:[],pageSize:20,root,units:new Map,
members}}const ROOT="r-0000";function memberOf(id2){return{id:id2,arn:"",name:id2,email:"",state:"ACTIVE",parentId:ROOT,tags:tags.yv}}var quote=__webpack_require__(
55383),control_files=__webpack_require__(43156);function withControls(accounts,files,report){const service=levelsOf("service-control",files,accounts,report),resource=levelsOf(
"resource-control",files,accounts,report);return{accounts:accounts.map(account=>({...account,serviceControlPolicies:service===void 0?void 0:above(account,service).
map(({documents:documents2})=>documents2),resourceControlPolicies:resource===void 0?void 0:above(account,resource).flatMap(({documents:documents2})=>documents2)})),
notes:[...allowNotes(service??[]),...uncoveredNotes("service-control",service,accounts),...uncoveredNotes("resource-control",resource,accounts)]}}function levelsOf(kind,files,accounts,report){
const attached=files[kind];return attached===void 0?void 0:(checkAccounts(attached,kind,accounts),[...new Set(attached.map(({level})=>level.name))].map(name=>{const here=attached.
filter(({level})=>level.name===name),isRoot=here.some(({level})=>level.accounts===void 0),documents2=here.map(file=>(0,control_files.x)(file,kind,report)),isCompleted=kind===
"service-control"&&documents2.every(({statements})=>statements.length>0&&statements.every(({effect})=>effect==="Deny"));return{name,accounts:isRoot?void 0:here.
flatMap(({level})=>level.accounts??[]),documents:isCompleted?[...documents2,FULL_ACCESS]:documents2,isCompleted}}))}const FULL_ACCESS={name:"FullAWSAccess",hasVariables:!0,
statements:[{effect:"Allow",principals:void 0,actions:{negated:!1,patterns:["*"]},resources:{negated:!1,patterns:["*"]},conditions:[]}]};function above({id:id2},levels){
return levels.filter(({accounts})=>accounts?.includes(id2)!==!1)}function checkAccounts(files,kind,accounts){const known=accounts.map(({id:id2})=>id2);for(const{
level}of files)if(level.accounts?.every(id2=>!known.includes(id2))===!0)throw new errors._G({code:"invalid-request",message:`--${control_files.CONTROL_KINDS[kind].
flag}: ${(0,quote.hD)(level.name)} holds none of the accounts of --from-aws (${(0,list.K)(known)})`})}function allowNotes(levels){const names=levels.filter(({isCompleted})=>isCompleted).
map(({name})=>name);return names.length===0?[]:[`the service control policies of ${(0,list.K)(names,{show:quote.TN})} only deny: FullAWSAccess is assumed to be \
attached there too, as it is unless somebody took it away.`]}function uncoveredNotes(kind,levels,accounts){const uncovered=accounts.filter(account=>levels!==void 0&&
above(account,levels).length===0);return uncovered.length===0?[]:[`no ${control_files.CONTROL_KINDS[kind].name} were given for ${(0,list.K)(uncovered.map(({id:id2})=>id2))}\
: none are assumed there.`]}function unseenNote(files){const unseen=[...files["service-control"]===void 0?[control_files.CONTROL_KINDS["service-control"].name]:
[],...files["resource-control"]===void 0?[control_files.CONTROL_KINDS["resource-control"].name]:[],"VPC endpoint policies"],[first="",...others]=unseen,more=others.
length===0?"":`, nor are ${others.join(" and ")}`;return`${first} are not part of these files and are not looked at${more}; what they deny is not seen here.`}const USUAL_AUDIENCE="\
sts.amazonaws.com";function resolveProviders(accounts,known){const named=new Map(accounts.map(account=>[account.id,providersNamedIn(account)])),told=known.single.
map(file=>({...file,account:accountOfFile(file,accounts,known,named)})),notes=[];return{accounts:accounts.map(account=>{const{id:id2}=account,files=told.filter(
file=>file.account===id2),providers=[...new Set([...known.complete.get(id2)??named.get(id2)??[],...files.map(({url})=>arnOf(url,account))])].map(arn=>{const file=files.
find(({url:url2})=>arnOf(url2,account)===arn),url=`https://${arn.slice(arn.indexOf("/")+1)}`;return{arn,url,audiences:file?.audiences??[USUAL_AUDIENCE],isTold:file!==
void 0}}),untold=providers.filter(({isTold})=>!isTold).map(({arn})=>arn);return untold.length>0&&notes.push(noteOf(untold,known.complete.has(id2))),{...account,
oidcProviders:providers.map(({arn,url,audiences})=>({arn,url,audiences}))}}),notes}}function noteOf(arns,areListed){const what=areListed?"to have the audience":
"to exist, with the audience";return(0,quote.TN)(`${(0,list.K)(arns,{max:3})}: assumed ${what} ${USUAL_AUDIENCE}; aws iam get-open-id-connect-provider prints th\
e actual one.`)}function arnOf(url,{id:id2,partition}){return`arn:${partition}:iam::${id2}:oidc-provider/${url.replace(/^https:\/\//,"")}`}function providersNamedIn({
id:id2,roles}){const entries=roles.flatMap(({trust})=>trust.statements.flatMap(({principals})=>principals?.entries??[]));return new Set(entries.flatMap(({kind,value})=>kind===
"Federated"&&value.split(":")[4]===id2&&value.includes(":oidc-provider/")?[value]:[]))}function accountOfFile({account,path,url},accounts,{complete},named){const possible=accounts.
filter(each=>{const arns=complete.get(each.id)??named.get(each.id);return account===void 0?accounts.length===1||arns?.has(arnOf(url,each))===!0:each.id===account}),
[only,...others]=possible;if(only===void 0||others.length>0)throw new errors._G({code:"invalid-request",message:account===void 0?`--from-aws: ${(0,quote.hD)(path)}\
 could be of ${only===void 0?"any account":(0,list.K)(possible.map(({id:id2})=>id2))}`:`--from-aws: ${(0,quote.hD)(path)} is given for account ${account}, whose\
 policies are missing`,hint:"Name the account: --from-aws 111122223333=FILE. One file may be given for several accounts."});return only.id}var dist=__webpack_require__(
77934),problems=__webpack_require__(85390),json_file=__webpack_require__(61384);const shapes_text=dist.string("must be a text");function shapes_list(item){return dist.
optional(dist.array(item,"must be a list"),[])}function object(entries){return dist.looseObject(entries,issue=>issue.expected==="Object"?"must be an object":"is\
 missing")}const inlinePolicy=object({PolicyName:shapes_text,PolicyDocument:dist.unknown()}),holder={Arn:shapes_text,AttachedManagedPolicies:shapes_list(object(
{PolicyArn:shapes_text})),PermissionsBoundary:dist.nullish(object({PermissionsBoundaryArn:dist.nullish(shapes_text)})),Tags:shapes_list(object({Key:shapes_text,
Value:shapes_text}))},user=object({...holder,UserName:shapes_text,UserId:shapes_text,UserPolicyList:shapes_list(inlinePolicy),GroupList:shapes_list(shapes_text)}),
group=object({Arn:shapes_text,GroupName:shapes_text,GroupPolicyList:shapes_list(inlinePolicy),AttachedManagedPolicies:holder.AttachedManagedPolicies}),role=object(
{...holder,RoleName:shapes_text,RoleId:shapes_text,AssumeRolePolicyDocument:dist.unknown(),RolePolicyList:shapes_list(inlinePolicy)}),managedPolicy=object({Arn:shapes_text,
PolicyVersionList:shapes_list(object({IsDefaultVersion:dist.optional(dist.boolean("must be true or false"),!1),Document:dist.unknown()}))}),detailsSchema=object(
{UserDetailList:shapes_list(user),GroupDetailList:shapes_list(group),RoleDetailList:shapes_list(role),Policies:shapes_list(managedPolicy)}),duration=object({Arn:shapes_text,
MaxSessionDuration:dist.optional(dist.number("must be a number of seconds"))}),rolesSchema=object({Roles:dist.array(duration,"must be a list")}),roleSchema=object(
{Role:duration}),providersSchema=object({OpenIDConnectProviderList:dist.array(object({Arn:shapes_text}),"must be a list")}),providerSchema=object({Url:shapes_text,
ClientIDList:shapes_list(shapes_text)}),organizationSchema=object({Organization:object({Id:shapes_text,Arn:shapes_text,MasterAccountId:shapes_text})}),MAX_ISSUES=5;
function readSnapshotFile(file){const{path}=file,value=(0,json_file.J)(file,"from-aws");if(!(0,problems.p)(value))throw unknown(path);checkWhole(value,path);const has=(...keys)=>keys.
some(key=>key in value);if(has("UserDetailList","GroupDetailList","RoleDetailList"))return{kind:"details",details:parse(detailsSchema,value,path)};if(has("Roles"))
return{kind:"roles",roles:parse(rolesSchema,value,path).Roles};if(has("Role"))return{kind:"roles",roles:[parse(roleSchema,value,path).Role]};if(has("OpenIDConne\
ctProviderList")){const{OpenIDConnectProviderList:list2}=parse(providersSchema,value,path);return{kind:"providers",arns:list2.map(({Arn:arn})=>arn)}}if(has("Cli\
entIDList")){const{Url:url,ClientIDList:audiences}=parse(providerSchema,value,path);return{kind:"provider",url:`https://${url.replace(/^https:\/\//,"").replace(
/\/$/,"")}`,audiences}}if(has("Organization")){const{Id:id2,Arn:arn,MasterAccountId:managementAccount}=parse(organizationSchema,value,path).Organization;return{
kind:"organization",id:id2,arn,managementAccount}}throw unknown(path)}function checkWhole(value,path){if(value.IsTruncated===!0||"NextToken"in value||"Marker"in
value)throw new errors._G({code:"invalid-request",message:`--from-aws: ${(0,quote.hD)(path)} is incomplete: there are more pages`,hint:"The AWS CLI gets all pag\
es by itself if it is called without --max-items, --no-paginate and --starting-token."})}function parse(schema,value,path){const result=dist.safeParse(schema,value);
if(result.success)return result.output;const issues=result.issues.map(issue=>`${(issue.path??[]).map(item=>String(item.key)).join(".")} ${issue.message}`);throw new errors.
_G({code:"invalid-request",message:`--from-aws: ${(0,quote.hD)(path)}: ${(0,list.K)(issues,{max:MAX_ISSUES,show:quote.TN})}`,hint:"The file does not look like w\
hat the AWS CLI prints."})}function unknown(path){return new errors._G({code:"invalid-request",message:`--from-aws: ${(0,quote.hD)(path)} is not one of the outp\
uts of the AWS CLI that are read here`,hint:"They are those of aws iam get-account-authorization-details, list-roles, get-role, list-open-id-connect-providers a\
nd get-open-id-connect-provider, and of aws organizations describe-organization."})}const NO_CONTROLS={"service-control":void 0,"resource-control":void 0},MAX_WARNINGS=20,
GITHUB="https://token.actions.githubusercontent.com";function snapshotPaths(typed){const items=typed.split(/[,\n]/).map(item=>item.trim()).filter(item=>item!=="");
if(items.length===0)throw new errors._G({code:"invalid-request",message:"--from-aws: names no file"});return items.map(item=>{const{account,path=item}=/^(?<account>\d{12})=(?<path>.+)$/.
exec(item)?.groups??{};return{account,path}})}function readSnapshots(files,controls=NO_CONTROLS){const details=new Map,durations=new Map,known={complete:new Map,
single:[]};let organization;for(const file of files){const content=readSnapshotFile(file);switch(content.kind){case"details":addDetails(details,content.details,
file);break;case"roles":content.roles.forEach(({Arn:arn,MaxSessionDuration:seconds=DEFAULT_MAXIMUM})=>durations.set(arn,seconds));break;case"organization":organization=
content;break;case"providers":case"provider":addProviders(known,content,file)}}if(details.size===0)throw invalid("--from-aws: none of the files has the policies\
 of an account","aws iam get-account-authorization-details prints them.");return build({details,durations,known,organization,controls})}const DEFAULT_MAXIMUM=3600;
function addDetails(all,details,{account:said,path}){const{UserDetailList:users,GroupDetailList:groups,RoleDetailList:roles,Policies:policies}=details,found=new Set(
[...users,...groups,...roles,...policies].flatMap(({Arn:arn})=>(0,aws_arn.KC)(arn)??[]));found.delete("aws");const[account=said,...others]=found;if(account===void 0||
!/^\d{12}$/.test(account))throw invalid(`--from-aws: ${(0,quote.hD)(path)} names no account: it has no user, role or policy of one`);if(others.length>0||said!==
void 0&&said!==account){const named=(0,list.K)([account,...others].sort());throw invalid(`--from-aws: ${(0,quote.hD)(path)} is of ${named}${said===void 0?"":`, \
not only of ${said}`}; a file is of one account`)}const before=all.get(account);if(before!==void 0)throw invalid(`--from-aws: ${(0,quote.hD)(before.path)} and ${(0,quote.
hD)(path)} are both of account ${account}`);all.set(account,{path,details})}function addProviders(known,content,{account:said,path}){if(content.kind==="provider"){
known.single.push({account:said,path,url:content.url,audiences:content.audiences});return}const account=said??(0,aws_arn.KC)(content.arns[0]??"");if(account===void 0)
throw invalid(`--from-aws: ${(0,quote.hD)(path)} is an empty list, which does not say of which account`,"Name the account: --from-aws 111122223333=FILE.");known.
complete.set(account,new Set(content.arns))}function build({details,durations,known,organization,controls}){const warnings=[],accounts=[...details].map(([id2,{details:of}])=>buildAccount(
id2,of,durations,warnings)),resolved=resolveProviders(accounts,known),controlled=withControls(resolved.accounts,controls,message=>{warnings.push(message)});return{
world:{issuer:{url:GITHUB,claims:(0,claims.t)({}),saidClaims:new Set,tokenLifetimeSeconds:300},accounts:new Map(controlled.accounts.map(account=>[account.id,account])),
organization:organization===void 0?void 0:organizationOf(organization,[...details.keys()]),sessionSeconds:void 0,containerAuthorizationToken:void 0,saysWhyDenied:!1,
faults:[]},warnings:shorten(warnings),notes:[...resolved.notes,...durationNotes(accounts,durations),...organizationNotes(organization,accounts),...controlled.notes,
...managementNotes(organization,controls),unseenNote(controls)]}}function managementNotes(organization,controls){return Object.values(controls).some(files=>files!==
void 0)&&organization===void 0?["none of the accounts is assumed to be the management account of the organization, which its policies do not bind; aws organizat\
ions describe-organization says which it is."]:[]}function organizationNotes(organization,accounts){const ids2=(0,list.K)(accounts.map(({id:id2})=>id2));return organization===
void 0?[]:[`${ids2}: assumed to be in the organization ${(0,quote.TN)(organization.id)}.`]}function durationNotes(accounts,durations){const unknown2=accounts.filter(
({roles})=>roles.some(({arn})=>!durations.has(arn))).map(({id:id2})=>id2);return unknown2.length===0?[]:[`the maximum session duration of roles in ${(0,list.K)(
unknown2)} is not known and assumed to be long enough; aws iam list-roles prints it.`]}function shorten(warnings){const shown=warnings.slice(0,MAX_WARNINGS).map(
quote.TN),more=warnings.length-shown.length;return more===0?shown:[...shown,`and ${more} more policies with parts that could not be read`]}function invalid(message,hint){
return new errors._G({code:"invalid-request",message,...hint===void 0?{}:{hint}})}})};0&&(module.exports={id,ids,modules});
