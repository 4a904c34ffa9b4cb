'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=3156,ids=[3156],modules={
43156:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CONTROL_KINDS:()=>CONTROL_KINDS,attachedPaths:()=>attachedPaths,
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
hD)(path)} is not JSON${text.trim()===""?": it is empty":`; is it complete? ${reading.why}`}`,hint:"Print it with --output json."})}})};0&&(module.exports={id,ids,modules});
