'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=6440,ids=[6440,6535],
modules={62990:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>hasOwn});function hasOwn(o,k){
return Object.prototype.hasOwnProperty.call(o,k)}}),19725:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{K:()=>HttpRequest});class HttpRequest{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(options){this.method=options.
method||"GET",this.hostname=options.hostname||"localhost",this.port=options.port,this.query=options.query||{},this.headers=options.headers||{},this.body=options.
body,this.protocol=options.protocol?options.protocol.slice(-1)!==":"?`${options.protocol}:`:options.protocol:"https:",this.path=options.path?options.path.charAt(
0)!=="/"?`/${options.path}`:options.path:"/",this.username=options.username,this.password=options.password,this.fragment=options.fragment}static clone(request){
const cloned=new HttpRequest({...request,headers:{...request.headers}});return cloned.query&&(cloned.query=cloneQuery(cloned.query)),cloned}static isInstance(request){
if(!request)return!1;const req=request;return"method"in req&&"protocol"in req&&"hostname"in req&&"path"in req&&typeof req.query=="object"&&typeof req.headers=="\
object"}clone(){return HttpRequest.clone(this)}}function cloneQuery(query){return Object.keys(query).reduce((carry,paramName)=>{const param=query[paramName];return{
...carry,[paramName]:Array.isArray(param)?[...param]:param}},{})}}),29362:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{t:()=>normalizeProvider});const normalizeProvider=input=>{if(typeof input=="function")return input;const promisified=Promise.resolve(input);
return()=>promisified}}),39786:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>parseQueryString});
function parseQueryString(querystring){const query={};if(querystring=querystring.replace(/^\?/,""),querystring)for(const pair of querystring.split("&")){let[key,
value=null]=pair.split("=");key=decodeURIComponent(key),value&&(value=decodeURIComponent(value)),key in query?Array.isArray(query[key])?query[key].push(value):query[key]=
[query[key],value]:query[key]=value}return query}}),33934:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>parseUrl});var _parseQueryString__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(39786);const parseUrl=url=>{if(typeof url=="string")return parseUrl(new URL(
url));const{hostname,pathname,port,protocol,search}=url;let query;return search&&(query=(0,_parseQueryString__WEBPACK_IMPORTED_MODULE_0__.J)(search)),{hostname,
port:port?parseInt(port):void 0,protocol,path:pathname,query}}}),99857:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{answerIn:()=>answerIn,requestOf:()=>requestOf});var AwsQueryProtocol=__webpack_require__(15594),
TypeRegistry=__webpack_require__(75629),exceptions=__webpack_require__(54667);class STSServiceException extends exceptions.T{static shapeId="smithy.ts.sdk.synth\
etic.com.amazonaws.sts#STSServiceException";constructor(options){super(options),Object.setPrototypeOf(this,STSServiceException.prototype)}}class ExpiredTokenException extends STSServiceException{static shapeId="\
com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(opts){super({name:"ExpiredTokenException",$fault:"client",...opts}),
Object.setPrototypeOf(this,ExpiredTokenException.prototype)}}class MalformedPolicyDocumentException extends STSServiceException{static shapeId="com.amazonaws.st\
s#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(opts){super({name:"MalformedPolicyDocumentException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}class PackedPolicyTooLargeException extends STSServiceException{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(opts){super({name:"PackedPolicyTooLargeExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,PackedPolicyTooLargeException.prototype)}}class RegionDisabledException extends STSServiceException{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(opts){super({name:"RegionDisabledException",$fault:"client",
...opts}),Object.setPrototypeOf(this,RegionDisabledException.prototype)}}class IDPRejectedClaimException extends STSServiceException{static shapeId="com.amazona\
ws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(opts){super({name:"IDPRejectedClaimException",$fault:"client",...opts}),
Object.setPrototypeOf(this,IDPRejectedClaimException.prototype)}}class InvalidIdentityTokenException extends STSServiceException{static shapeId="com.amazonaws.s\
ts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(opts){super({name:"InvalidIdentityTokenException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,InvalidIdentityTokenException.prototype)}}class IDPCommunicationErrorException extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(opts){super({name:"IDPCommunic\
ationErrorException",$fault:"client",...opts}),Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}class InvalidAuthorizationMessageException extends STSServiceException{static shapeId="\
com.amazonaws.sts#InvalidAuthorizationMessageException";name="InvalidAuthorizationMessageException";$fault="client";constructor(opts){super({name:"InvalidAuthor\
izationMessageException",$fault:"client",...opts}),Object.setPrototypeOf(this,InvalidAuthorizationMessageException.prototype)}}class ExpiredTradeInTokenException extends STSServiceException{static shapeId="\
com.amazonaws.sts#ExpiredTradeInTokenException";name="ExpiredTradeInTokenException";$fault="client";constructor(opts){super({name:"ExpiredTradeInTokenException",
$fault:"client",...opts}),Object.setPrototypeOf(this,ExpiredTradeInTokenException.prototype)}}class JWTPayloadSizeExceededException extends STSServiceException{static shapeId="\
com.amazonaws.sts#JWTPayloadSizeExceededException";name="JWTPayloadSizeExceededException";$fault="client";constructor(opts){super({name:"JWTPayloadSizeExceededE\
xception",$fault:"client",...opts}),Object.setPrototypeOf(this,JWTPayloadSizeExceededException.prototype)}}class OutboundWebIdentityFederationDisabledException extends STSServiceException{static shapeId="\
com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";name="OutboundWebIdentityFederationDisabledException";$fault="client";constructor(opts){super(
{name:"OutboundWebIdentityFederationDisabledException",$fault:"client",...opts}),Object.setPrototypeOf(this,OutboundWebIdentityFederationDisabledException.prototype)}}
class SessionDurationEscalationException extends STSServiceException{static shapeId="com.amazonaws.sts#SessionDurationEscalationException";name="SessionDuration\
EscalationException";$fault="client";constructor(opts){super({name:"SessionDurationEscalationException",$fault:"client",...opts}),Object.setPrototypeOf(this,SessionDurationEscalationException.
prototype)}}const _A="Arn",_AKI="AccessKeyId",_AP="AssumedPrincipal",_AR="AssumeRole",_ARI="AssumedRoleId",_ARR="AssumeRoleRequest",_ARRs="AssumeRoleResponse",_ARRss="\
AssumeRootRequest",_ARRssu="AssumeRootResponse",_ARU="AssumedRoleUser",_ARWSAML="AssumeRoleWithSAML",_ARWSAMLR="AssumeRoleWithSAMLRequest",_ARWSAMLRs="AssumeRol\
eWithSAMLResponse",_ARWWI="AssumeRoleWithWebIdentity",_ARWWIR="AssumeRoleWithWebIdentityRequest",_ARWWIRs="AssumeRoleWithWebIdentityResponse",_ARs="AssumeRoot",
_Ac="Account",_Au="Audience",_C="Credentials",_CA="ContextAssertion",_DAM="DecodeAuthorizationMessage",_DAMR="DecodeAuthorizationMessageRequest",_DAMRe="DecodeA\
uthorizationMessageResponse",_DM="DecodedMessage",_DS="DurationSeconds",_E="Expiration",_EI="ExternalId",_EM="EncodedMessage",_ETE="ExpiredTokenException",_ETITE="\
ExpiredTradeInTokenException",_FU="FederatedUser",_FUI="FederatedUserId",_GAKI="GetAccessKeyInfo",_GAKIR="GetAccessKeyInfoRequest",_GAKIRe="GetAccessKeyInfoResp\
onse",_GCI="GetCallerIdentity",_GCIR="GetCallerIdentityRequest",_GCIRe="GetCallerIdentityResponse",_GDAT="GetDelegatedAccessToken",_GDATR="GetDelegatedAccessTok\
enRequest",_GDATRe="GetDelegatedAccessTokenResponse",_GFT="GetFederationToken",_GFTR="GetFederationTokenRequest",_GFTRe="GetFederationTokenResponse",_GST="GetSe\
ssionToken",_GSTR="GetSessionTokenRequest",_GSTRe="GetSessionTokenResponse",_GWIT="GetWebIdentityToken",_GWITR="GetWebIdentityTokenRequest",_GWITRe="GetWebIdent\
ityTokenResponse",_I="Issuer",_IAME="InvalidAuthorizationMessageException",_IDPCEE="IDPCommunicationErrorException",_IDPRCE="IDPRejectedClaimException",_IITE="I\
nvalidIdentityTokenException",_JWTPSEE="JWTPayloadSizeExceededException",_K="Key",_MPDE="MalformedPolicyDocumentException",_MSTS="MinimumSessionTokenSize",_N="N\
ame",_NQ="NameQualifier",_OWIFDE="OutboundWebIdentityFederationDisabledException",_P="Policy",_PA="PolicyArns",_PAr="PrincipalArn",_PAro="ProviderArn",_PC="Prov\
idedContexts",_PCLT="ProvidedContextsListType",_PCr="ProvidedContext",_PDT="PolicyDescriptorType",_PI="ProviderId",_PPS="PackedPolicySize",_PPTLE="PackedPolicyT\
ooLargeException",_Pr="Provider",_RA="RoleArn",_RDE="RegionDisabledException",_RSN="RoleSessionName",_S="Subject",_SA="SigningAlgorithm",_SAK="SecretAccessKey",
_SAMLA="SAMLAssertion",_SAMLAT="SAMLAssertionType",_SDEE="SessionDurationEscalationException",_SFWIT="SubjectFromWebIdentityToken",_SI="SourceIdentity",_SN="Ser\
ialNumber",_ST="SubjectType",_STS="SessionTokenSize",_STU="SessionTokenUtilization",_STe="SessionToken",_T="Tags",_TC="TokenCode",_TIT="TradeInToken",_TP="Targe\
tPrincipal",_TPA="TaskPolicyArn",_TTK="TransitiveTagKeys",_Ta="Tag",_UI="UserId",_V="Value",_WIT="WebIdentityToken",_a="arn",_aKST="accessKeySecretType",_aQE="a\
wsQueryError",_c="client",_cTT="clientTokenType",_e="error",_hE="httpError",_m="message",_pDLT="policyDescriptorListType",_s="smithy.ts.sdk.synthetic.com.amazon\
aws.sts",_tITT="tradeInTokenType",_tLT="tagListType",_wITT="webIdentityTokenType",n0="com.amazonaws.sts",_s_registry=new TypeRegistry.O(_s);var STSServiceException$=[
-3,_s,"STSServiceException",0,[],[]];_s_registry.registerError(STSServiceException$,STSServiceException);const n0_registry=new TypeRegistry.O(n0);var ExpiredTokenException$=[
-3,n0,_ETE,{[_aQE]:["ExpiredTokenException",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);var ExpiredTradeInTokenException$=[
-3,n0,_ETITE,{[_aQE]:["ExpiredTradeInTokenException",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(ExpiredTradeInTokenException$,ExpiredTradeInTokenException);
var IDPCommunicationErrorException$=[-3,n0,_IDPCEE,{[_aQE]:["IDPCommunicationError",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(IDPCommunicationErrorException$,
IDPCommunicationErrorException);var IDPRejectedClaimException$=[-3,n0,_IDPRCE,{[_aQE]:["IDPRejectedClaim",403],[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(
IDPRejectedClaimException$,IDPRejectedClaimException);var InvalidAuthorizationMessageException$=[-3,n0,_IAME,{[_aQE]:["InvalidAuthorizationMessageException",400],
[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidAuthorizationMessageException$,InvalidAuthorizationMessageException);var InvalidIdentityTokenException$=[
-3,n0,_IITE,{[_aQE]:["InvalidIdentityToken",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidIdentityTokenException$,InvalidIdentityTokenException);
var JWTPayloadSizeExceededException$=[-3,n0,_JWTPSEE,{[_aQE]:["JWTPayloadSizeExceededException",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(JWTPayloadSizeExceededException$,
JWTPayloadSizeExceededException);var MalformedPolicyDocumentException$=[-3,n0,_MPDE,{[_aQE]:["MalformedPolicyDocument",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.
registerError(MalformedPolicyDocumentException$,MalformedPolicyDocumentException);var OutboundWebIdentityFederationDisabledException$=[-3,n0,_OWIFDE,{[_aQE]:["O\
utboundWebIdentityFederationDisabledException",403],[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(OutboundWebIdentityFederationDisabledException$,OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$=[-3,n0,_PPTLE,{[_aQE]:["PackedPolicyTooLarge",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(PackedPolicyTooLargeException$,
PackedPolicyTooLargeException);var RegionDisabledException$=[-3,n0,_RDE,{[_aQE]:["RegionDisabledException",403],[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(
RegionDisabledException$,RegionDisabledException);var SessionDurationEscalationException$=[-3,n0,_SDEE,{[_aQE]:["SessionDurationEscalationException",403],[_e]:_c,
[_hE]:403},[_m],[0]];n0_registry.registerError(SessionDurationEscalationException$,SessionDurationEscalationException);const errorTypeRegistries=[_s_registry,n0_registry];
var accessKeySecretType=[0,n0,_aKST,8,0],clientTokenType=[0,n0,_cTT,8,0],SAMLAssertionType=[0,n0,_SAMLAT,8,0],tradeInTokenType=[0,n0,_tITT,8,0],webIdentityTokenType=[
0,n0,_wITT,8,0],AssumedRoleUser$=[3,n0,_ARU,0,[_ARI,_A],[0,0],2],AssumeRoleRequest$=[3,n0,_ARR,0,[_RA,_RSN,_PA,_P,_DS,_T,_TTK,_EI,_SN,_TC,_SI,_PC,_MSTS],[0,0,()=>policyDescriptorListType,
0,1,()=>tagListType,64,0,0,0,0,()=>ProvidedContextsListType,1],2],AssumeRoleResponse$=[3,n0,_ARRs,0,[_C,_ARU,_PPS,_SI,_STU,_STS],[[()=>Credentials$,0],()=>AssumedRoleUser$,
1,0,1,1]],AssumeRoleWithSAMLRequest$=[3,n0,_ARWSAMLR,0,[_RA,_PAr,_SAMLA,_PA,_P,_DS,_MSTS],[0,0,[()=>SAMLAssertionType,0],()=>policyDescriptorListType,0,1,1],3],
AssumeRoleWithSAMLResponse$=[3,n0,_ARWSAMLRs,0,[_C,_ARU,_PPS,_S,_ST,_I,_Au,_NQ,_SI,_STU,_STS],[[()=>Credentials$,0],()=>AssumedRoleUser$,1,0,0,0,0,0,0,1,1]],AssumeRoleWithWebIdentityRequest$=[
3,n0,_ARWWIR,0,[_RA,_RSN,_WIT,_PI,_PA,_P,_DS,_MSTS],[0,0,[()=>clientTokenType,0],0,()=>policyDescriptorListType,0,1,1],3],AssumeRoleWithWebIdentityResponse$=[3,
n0,_ARWWIRs,0,[_C,_SFWIT,_ARU,_PPS,_Pr,_Au,_SI,_STU,_STS],[[()=>Credentials$,0],0,()=>AssumedRoleUser$,1,0,0,0,1,1]],AssumeRootRequest$=[3,n0,_ARRss,0,[_TP,_TPA,
_DS,_MSTS],[0,()=>PolicyDescriptorType$,1,1],2],AssumeRootResponse$=[3,n0,_ARRssu,0,[_C,_SI,_STU,_STS],[[()=>Credentials$,0],0,1,1]],Credentials$=[3,n0,_C,0,[_AKI,
_SAK,_STe,_E],[0,[()=>accessKeySecretType,0],0,4],4],DecodeAuthorizationMessageRequest$=[3,n0,_DAMR,0,[_EM],[0],1],DecodeAuthorizationMessageResponse$=[3,n0,_DAMRe,
0,[_DM],[0]],FederatedUser$=[3,n0,_FU,0,[_FUI,_A],[0,0],2],GetAccessKeyInfoRequest$=[3,n0,_GAKIR,0,[_AKI],[0],1],GetAccessKeyInfoResponse$=[3,n0,_GAKIRe,0,[_Ac],
[0]],GetCallerIdentityRequest$=[3,n0,_GCIR,0,[],[]],GetCallerIdentityResponse$=[3,n0,_GCIRe,0,[_UI,_Ac,_A],[0,0,0]],GetDelegatedAccessTokenRequest$=[3,n0,_GDATR,
0,[_TIT],[[()=>tradeInTokenType,0]],1],GetDelegatedAccessTokenResponse$=[3,n0,_GDATRe,0,[_C,_PPS,_AP],[[()=>Credentials$,0],1,0]],GetFederationTokenRequest$=[3,
n0,_GFTR,0,[_N,_P,_PA,_DS,_T,_MSTS],[0,0,()=>policyDescriptorListType,1,()=>tagListType,1],1],GetFederationTokenResponse$=[3,n0,_GFTRe,0,[_C,_FU,_PPS,_STU,_STS],
[[()=>Credentials$,0],()=>FederatedUser$,1,1,1]],GetSessionTokenRequest$=[3,n0,_GSTR,0,[_DS,_SN,_TC,_MSTS],[1,0,0,1]],GetSessionTokenResponse$=[3,n0,_GSTRe,0,[_C,
_STU,_STS],[[()=>Credentials$,0],1,1]],GetWebIdentityTokenRequest$=[3,n0,_GWITR,0,[_Au,_SA,_DS,_T],[64,0,1,()=>tagListType],2],GetWebIdentityTokenResponse$=[3,n0,
_GWITRe,0,[_WIT,_E],[[()=>webIdentityTokenType,0],4]],PolicyDescriptorType$=[3,n0,_PDT,0,[_a],[0]],ProvidedContext$=[3,n0,_PCr,0,[_PAro,_CA],[0,0]],Tag$=[3,n0,_Ta,
0,[_K,_V],[0,0],2],policyDescriptorListType=[1,n0,_pDLT,0,()=>PolicyDescriptorType$],ProvidedContextsListType=[1,n0,_PCLT,0,()=>ProvidedContext$],tagKeyListType=null,
tagListType=[1,n0,_tLT,0,()=>Tag$],webIdentityTokenAudienceListType=null,AssumeRole$=[9,n0,_AR,0,()=>AssumeRoleRequest$,()=>AssumeRoleResponse$],AssumeRoleWithSAML$=[
9,n0,_ARWSAML,0,()=>AssumeRoleWithSAMLRequest$,()=>AssumeRoleWithSAMLResponse$],AssumeRoleWithWebIdentity$=[9,n0,_ARWWI,0,()=>AssumeRoleWithWebIdentityRequest$,
()=>AssumeRoleWithWebIdentityResponse$],AssumeRoot$=[9,n0,_ARs,0,()=>AssumeRootRequest$,()=>AssumeRootResponse$],DecodeAuthorizationMessage$=[9,n0,_DAM,0,()=>DecodeAuthorizationMessageRequest$,
()=>DecodeAuthorizationMessageResponse$],GetAccessKeyInfo$=[9,n0,_GAKI,0,()=>GetAccessKeyInfoRequest$,()=>GetAccessKeyInfoResponse$],GetCallerIdentity$=[9,n0,_GCI,
0,()=>GetCallerIdentityRequest$,()=>GetCallerIdentityResponse$],GetDelegatedAccessToken$=[9,n0,_GDAT,0,()=>GetDelegatedAccessTokenRequest$,()=>GetDelegatedAccessTokenResponse$],
GetFederationToken$=[9,n0,_GFT,0,()=>GetFederationTokenRequest$,()=>GetFederationTokenResponse$],GetSessionToken$=[9,n0,_GST,0,()=>GetSessionTokenRequest$,()=>GetSessionTokenResponse$],
GetWebIdentityToken$=[9,n0,_GWIT,0,()=>GetWebIdentityTokenRequest$,()=>GetWebIdentityTokenResponse$],Sha256Node=__webpack_require__(1875),httpResponse=__webpack_require__(
25401),operation=__webpack_require__(68366),fromBase64=__webpack_require__(39700),toBase64=__webpack_require__(67305),fromUtf8=__webpack_require__(47332),toUtf8=__webpack_require__(
69809),SignatureV4=__webpack_require__(37550),exchange=__webpack_require__(10982),sts_call=__webpack_require__(85589);const SCHEMAS={AssumeRole:schemaOf(AssumeRole$),
AssumeRoleWithWebIdentity:schemaOf(AssumeRoleWithWebIdentity$),GetCallerIdentity:schemaOf(GetCallerIdentity$)};function schemaOf([,namespace,name,traits,input,output]){
return(0,operation.M)(namespace,name,traits,input,output)}const PROTOCOL_SETTINGS={defaultNamespace:"com.amazonaws.sts",errorTypeRegistries,xmlNamespace:"https:\
//sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15"};async function requestOf(name,input,call){const{endpoint,userAgent}=call,{protocol,context}=protocolAt(
endpoint),request=await protocol.serializeRequest(SCHEMAS[name],input,context),body=String(request.body);Object.assign(request.headers,(0,sts_call.o)(body,{endpoint,
userAgent}));const{headers}=await signed(request,call);return{path:request.path,headers,body}}async function answerIn(name,{status,headers,bytes},endpoint){const{
protocol,context}=protocolAt(endpoint),response=new httpResponse.c({statusCode:status,headers:textHeaders(headers),body:bytes});try{return{kind:"success",output:await protocol.
deserializeResponse(SCHEMAS[name],context,response),headers}}catch(error){return{kind:"failure",error:withStatus(error,status),headers}}}function protocolAt(endpoint){
const protocol=new AwsQueryProtocol.k(PROTOCOL_SETTINGS),context=serdeContext(endpoint);return protocol.setSerdeContext(context),{protocol,context}}function serdeContext({
protocol,hostname,port,pathname:path}){const endpoint={protocol,hostname,path,...port===""?{}:{port:Number(port)}};return{base64Decoder:fromBase64.E,base64Encoder:toBase64.
n,utf8Decoder:fromUtf8.a,utf8Encoder:toUtf8.P,streamCollector:exchange.Fo,endpoint:()=>Promise.resolve(endpoint)}}async function signed(request,{caller,signingRegion,
signedAt}){return caller===void 0?request:new SignatureV4.B({service:"sts",region:signingRegion,sha256:Sha256Node.k,credentials:{accessKeyId:caller.accessKeyId.
reveal(),secretAccessKey:caller.secretAccessKey.reveal(),...caller.sessionToken===void 0?{}:{sessionToken:caller.sessionToken.reveal()}}}).sign(request,{signingDate:signedAt})}
function textHeaders(headers){return Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,Array.isArray(value)?value.join(", "):value??""]))}function withStatus(error,httpStatusCode){
return error instanceof Error&&!("$metadata"in error)?Object.assign(error,{$metadata:{httpStatusCode}}):error}})};0&&(module.exports={id,ids,modules});
