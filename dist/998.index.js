'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=998,ids=[998],modules={
60998:((__unused_webpack_module,exports2,__webpack_require__)=>{const{CredentialsProviderError,getSSOTokenFromFile,getProfileName,parseKnownFiles,loadSsoSessionData}=__webpack_require__(
69769),{setCredentialFeature}=__webpack_require__(33666),{fromSso}=__webpack_require__(75433),isSsoProfile=arg=>arg&&(typeof arg.sso_start_url=="string"||typeof arg.
sso_account_id=="string"||typeof arg.sso_session=="string"||typeof arg.sso_region=="string"||typeof arg.sso_role_name=="string"),SHOULD_FAIL_CREDENTIAL_CHAIN=!1,
resolveSSOCredentials=async({ssoStartUrl,ssoSession,ssoAccountId,ssoRegion,ssoRoleName,ssoClient,clientConfig,parentClientConfig,callerClientConfig,profile,filepath,
configFilepath,ignoreCache,logger})=>{let token;const refreshMessage="To refresh this SSO session run aws sso login with the corresponding profile.";if(ssoSession)
try{const _token=await fromSso({profile,filepath,configFilepath,ignoreCache,clientConfig,parentClientConfig,logger})({callerClientConfig});token={accessToken:_token.
token,expiresAt:new Date(_token.expiration).toISOString()}}catch(e){throw new CredentialsProviderError(e.message,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger})}else
try{token=await getSSOTokenFromFile(ssoStartUrl)}catch{throw new CredentialsProviderError(`The SSO session associated with this profile is invalid. ${refreshMessage}`,
{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger})}if(new Date(token.expiresAt).getTime()-Date.now()<=0)throw new CredentialsProviderError(`The SSO session asso\
ciated with this profile has expired. ${refreshMessage}`,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger});const{accessToken}=token,{SSOClient,GetRoleCredentialsCommand}=__webpack_require__(
23707),sso=ssoClient||new SSOClient(Object.assign({},clientConfig??{},{logger:clientConfig?.logger??callerClientConfig?.logger??parentClientConfig?.logger,region:clientConfig?.
region??ssoRegion,userAgentAppId:clientConfig?.userAgentAppId??callerClientConfig?.userAgentAppId??parentClientConfig?.userAgentAppId}));let ssoResp;try{ssoResp=
await sso.send(new GetRoleCredentialsCommand({accountId:ssoAccountId,roleName:ssoRoleName,accessToken}))}catch(e){throw new CredentialsProviderError(e,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,
logger})}const{roleCredentials:{accessKeyId,secretAccessKey,sessionToken,expiration,credentialScope,accountId}={}}=ssoResp;if(!accessKeyId||!secretAccessKey||!sessionToken||
!expiration)throw new CredentialsProviderError("SSO returns an invalid temporary credential.",{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger});const credentials={
accessKeyId,secretAccessKey,sessionToken,expiration:new Date(expiration),...credentialScope&&{credentialScope},...accountId&&{accountId}};return ssoSession?setCredentialFeature(
credentials,"CREDENTIALS_SSO","s"):setCredentialFeature(credentials,"CREDENTIALS_SSO_LEGACY","u"),credentials},validateSsoProfile=(profile,logger)=>{const{sso_start_url,
sso_account_id,sso_region,sso_role_name}=profile;if(!sso_start_url||!sso_account_id||!sso_region||!sso_role_name)throw new CredentialsProviderError(`Profile is \
configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join("\
, ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger});return profile},fromSSO=(init={})=>async({callerClientConfig}={})=>{
init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");const{ssoStartUrl,ssoAccountId,ssoRegion,ssoRoleName,ssoSession}=init,{ssoClient}=init,profileName=getProfileName(
{profile:init.profile??callerClientConfig?.profile});if(!ssoStartUrl&&!ssoAccountId&&!ssoRegion&&!ssoRoleName&&!ssoSession){const profile=(await parseKnownFiles(
init))[profileName];if(!profile)throw new CredentialsProviderError(`Profile ${profileName} was not found.`,{logger:init.logger});if(!isSsoProfile(profile))throw new CredentialsProviderError(
`Profile ${profileName} is not configured with SSO credentials.`,{logger:init.logger});if(profile?.sso_session){const session=(await loadSsoSessionData(init))[profile.
sso_session],conflictMsg=` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;if(ssoRegion&&ssoRegion!==session.sso_region)throw new CredentialsProviderError(
"Conflicting SSO region"+conflictMsg,{tryNextLink:!1,logger:init.logger});if(ssoStartUrl&&ssoStartUrl!==session.sso_start_url)throw new CredentialsProviderError(
"Conflicting SSO start_url"+conflictMsg,{tryNextLink:!1,logger:init.logger});profile.sso_region=session.sso_region,profile.sso_start_url=session.sso_start_url}const{
sso_start_url,sso_account_id,sso_region,sso_role_name,sso_session}=validateSsoProfile(profile,init.logger);return resolveSSOCredentials({ssoStartUrl:sso_start_url,
ssoSession:sso_session,ssoAccountId:sso_account_id,ssoRegion:sso_region,ssoRoleName:sso_role_name,ssoClient,clientConfig:init.clientConfig,parentClientConfig:init.
parentClientConfig,callerClientConfig:init.callerClientConfig,profile:profileName,filepath:init.filepath,configFilepath:init.configFilepath,ignoreCache:init.ignoreCache,
logger:init.logger})}else{if(!ssoStartUrl||!ssoAccountId||!ssoRegion||!ssoRoleName)throw new CredentialsProviderError('Incomplete configuration. The fromSSO() a\
rgument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:init.logger});return resolveSSOCredentials({ssoStartUrl,
ssoSession,ssoAccountId,ssoRegion,ssoRoleName,ssoClient,clientConfig:init.clientConfig,parentClientConfig:init.parentClientConfig,callerClientConfig:init.callerClientConfig,
profile:profileName,filepath:init.filepath,configFilepath:init.configFilepath,ignoreCache:init.ignoreCache,logger:init.logger})}};exports2.fromSSO=fromSSO,exports2.
isSsoProfile=isSsoProfile,exports2.validateSsoProfile=validateSsoProfile}),23707:((__unused_webpack_module,exports2,__webpack_require__)=>{const{GetRoleCredentialsCommand,
SSOClient}=__webpack_require__(32579);exports2.GetRoleCredentialsCommand=GetRoleCredentialsCommand,exports2.SSOClient=SSOClient}),89443:((__unused_webpack_module,exports2,__webpack_require__)=>{
const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,createDefaultUserAgentProvider,getDefaultSocketTimeout,NODE_APP_ID_CONFIG_OPTIONS,
getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,
getLoggerPlugin,getRecursionDetectionPlugin}=__webpack_require__(33666),{NoAuthSigner,getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin}=__webpack_require__(
43138),{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,
resolveDefaultRuntimeConfig,Client,makeBuilder,createAggregatedClient}=__webpack_require__(81759),{Command:$Command}=__webpack_require__(81759);exports2.$Command=
$Command,exports2.__Client=Client;const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,
NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=__webpack_require__(69769),{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveEndpointConfig,
getEndpointPlugin}=__webpack_require__(7533),{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=__webpack_require__(
64059),{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=__webpack_require__(62880),{TypeRegistry,
getSchemaSerdePlugin}=__webpack_require__(74703),{resolveAwsSdkSigV4Config,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=__webpack_require__(58790),{toUtf8,
fromUtf8,toBase64,fromBase64,calculateBodyLength}=__webpack_require__(83763),{streamCollector,NodeHttpHandler}=__webpack_require__(61279),{AwsRestJsonProtocol}=__webpack_require__(
19656),{Sha256}=__webpack_require__(12793),defaultSSOOIDCHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,
context}})}}function createSmithyApiNoAuthHttpAuthOption(authParameters){return{schemeId:"smithy.api#noAuth"}}const defaultSSOOIDCHttpAuthSchemeProvider=authParameters=>{
const options=[];return authParameters.operation==="CreateToken"?options.push(createSmithyApiNoAuthHttpAuthOption()):options.push(createAwsAuthSigv4HttpAuthOption(
authParameters)),options},resolveHttpAuthSchemeConfig=config=>{const config_0=resolveAwsSdkSigV4Config(config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(
config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"en\
dpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var version="3.998.2",packageInfo={version};
const k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[
g]],[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},
b]],["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Con\
figuration: Dualstack and custom endpoint are not supported"],[g,i],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and DualStack\
 are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",i],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffi\
x}",i],[a,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"DualStack is enabled \
but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",i],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,
nodes=new Int32Array([-1,1,-1,0,13,3,1,4,r+12,2,5,r+12,3,8,6,4,7,r+11,5,r+9,r+10,4,11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,r+1,14,4,r+2,r+3]),bdd=BinaryDecisionDiagram.
from(nodes,root,_data.conditions,_data.results),cache=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.
get(endpointParams,()=>decideEndpoint(bdd,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions;class SSOOIDCServiceException extends ServiceException{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(options){super(options),Object.setPrototypeOf(this,SSOOIDCServiceException.prototype)}}
class AccessDeniedException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="cl\
ient";error;reason;error_description;constructor(opts){super({name:"AccessDeniedException",$fault:"client",...opts}),Object.setPrototypeOf(this,AccessDeniedException.
prototype),this.error=opts.error,this.reason=opts.reason,this.error_description=opts.error_description}}class AuthorizationPendingException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(opts){super({name:"\
AuthorizationPendingException",$fault:"client",...opts}),Object.setPrototypeOf(this,AuthorizationPendingException.prototype),this.error=opts.error,this.error_description=
opts.error_description}}class ExpiredTokenException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTo\
kenException";$fault="client";error;error_description;constructor(opts){super({name:"ExpiredTokenException",$fault:"client",...opts}),Object.setPrototypeOf(this,
ExpiredTokenException.prototype),this.error=opts.error,this.error_description=opts.error_description}}class InternalServerException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(opts){super({name:"InternalSer\
verException",$fault:"server",...opts}),Object.setPrototypeOf(this,InternalServerException.prototype),this.error=opts.error,this.error_description=opts.error_description}}
class InvalidClientException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="\
client";error;error_description;constructor(opts){super({name:"InvalidClientException",$fault:"client",...opts}),Object.setPrototypeOf(this,InvalidClientException.
prototype),this.error=opts.error,this.error_description=opts.error_description}}class InvalidGrantException extends SSOOIDCServiceException{static shapeId="com.\
amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidGrantExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,InvalidGrantException.prototype),this.error=opts.error,this.error_description=opts.error_description}}class InvalidRequestException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(opts){super({name:"Inva\
lidRequestException",$fault:"client",...opts}),Object.setPrototypeOf(this,InvalidRequestException.prototype),this.error=opts.error,this.reason=opts.reason,this.
error_description=opts.error_description}}class InvalidScopeException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidScopeExceptio\
n";name="InvalidScopeException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidScopeException",$fault:"client",...opts}),Object.setPrototypeOf(
this,InvalidScopeException.prototype),this.error=opts.error,this.error_description=opts.error_description}}class SlowDownException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#SlowDownException";name="SlowDownException";$fault="client";error;error_description;constructor(opts){super({name:"SlowDownException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,SlowDownException.prototype),this.error=opts.error,this.error_description=opts.error_description}}class UnauthorizedClientException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(opts){super({name:"Una\
uthorizedClientException",$fault:"client",...opts}),Object.setPrototypeOf(this,UnauthorizedClientException.prototype),this.error=opts.error,this.error_description=
opts.error_description}}class UnsupportedGrantTypeException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#UnsupportedGrantTypeException";name="\
UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(opts){super({name:"UnsupportedGrantTypeException",$fault:"client",...opts}),Object.
setPrototypeOf(this,UnsupportedGrantTypeException.prototype),this.error=opts.error,this.error_description=opts.error_description}}const _ADE="AccessDeniedExcept\
ion",_APE="AuthorizationPendingException",_AT="AccessToken",_CS="ClientSecret",_CT="CreateToken",_CTR="CreateTokenRequest",_CTRr="CreateTokenResponse",_CV="Code\
Verifier",_ETE="ExpiredTokenException",_ICE="InvalidClientException",_IGE="InvalidGrantException",_IRE="InvalidRequestException",_ISE="InternalServerException",
_ISEn="InvalidScopeException",_IT="IdToken",_RT="RefreshToken",_SDE="SlowDownException",_UCE="UnauthorizedClientException",_UGTE="UnsupportedGrantTypeException",
_aT="accessToken",_c="client",_cI="clientId",_cS="clientSecret",_cV="codeVerifier",_co="code",_dC="deviceCode",_e="error",_eI="expiresIn",_ed="error_description",
_gT="grantType",_h="http",_hE="httpError",_iT="idToken",_r="reason",_rT="refreshToken",_rU="redirectUri",_s="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",_sc="\
scope",_se="server",_tT="tokenType",n0="com.amazonaws.ssooidc",_s_registry=new TypeRegistry(_s);var SSOOIDCServiceException$=[-3,_s,"SSOOIDCServiceException",0,
[],[]];_s_registry.registerError(SSOOIDCServiceException$,SSOOIDCServiceException);const n0_registry=new TypeRegistry(n0);var AccessDeniedException$=[-3,n0,_ADE,
{[_e]:_c,[_hE]:400},[_e,_r,_ed],[0,0,0]];n0_registry.registerError(AccessDeniedException$,AccessDeniedException);var AuthorizationPendingException$=[-3,n0,_APE,
{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(AuthorizationPendingException$,AuthorizationPendingException);var ExpiredTokenException$=[-3,n0,_ETE,
{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);var InternalServerException$=[-3,n0,_ISE,{[_e]:_se,[_hE]:500},
[_e,_ed],[0,0]];n0_registry.registerError(InternalServerException$,InternalServerException);var InvalidClientException$=[-3,n0,_ICE,{[_e]:_c,[_hE]:401},[_e,_ed],
[0,0]];n0_registry.registerError(InvalidClientException$,InvalidClientException);var InvalidGrantException$=[-3,n0,_IGE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.
registerError(InvalidGrantException$,InvalidGrantException);var InvalidRequestException$=[-3,n0,_IRE,{[_e]:_c,[_hE]:400},[_e,_r,_ed],[0,0,0]];n0_registry.registerError(
InvalidRequestException$,InvalidRequestException);var InvalidScopeException$=[-3,n0,_ISEn,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(InvalidScopeException$,
InvalidScopeException);var SlowDownException$=[-3,n0,_SDE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(SlowDownException$,SlowDownException);var UnauthorizedClientException$=[
-3,n0,_UCE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(UnauthorizedClientException$,UnauthorizedClientException);var UnsupportedGrantTypeException$=[
-3,n0,_UGTE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(UnsupportedGrantTypeException$,UnsupportedGrantTypeException);const errorTypeRegistries=[
_s_registry,n0_registry];var AccessToken=[0,n0,_AT,8,0],ClientSecret=[0,n0,_CS,8,0],CodeVerifier=[0,n0,_CV,8,0],IdToken=[0,n0,_IT,8,0],RefreshToken=[0,n0,_RT,8,
0],CreateTokenRequest$=[3,n0,_CTR,0,[_cI,_cS,_gT,_dC,_co,_rT,_sc,_rU,_cV],[0,[()=>ClientSecret,0],0,0,0,[()=>RefreshToken,0],64,0,[()=>CodeVerifier,0]],3],CreateTokenResponse$=[
3,n0,_CTRr,0,[_aT,_tT,_eI,_rT,_iT],[[()=>AccessToken,0],0,1,[()=>RefreshToken,0],[()=>IdToken,0]]],CreateToken$=[9,n0,_CT,{[_h]:["POST","/token",200]},()=>CreateTokenRequest$,
()=>CreateTokenResponse$];const getRuntimeConfig$1=config=>({apiVersion:"2019-06-10",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??
toBase64,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.
httpAuthSchemeProvider??defaultSSOOIDCHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider(
"aws.auth#sigv4"),signer:new AwsSdkSigV4Signer},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new NoAuthSigner}],logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsRestJsonProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"\
com.amazonaws.ssooidc",errorTypeRegistries,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:config?.serviceId??"SSO OIDC",sha256:config?.sha256??
Sha256,urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8}),getRuntimeConfig=config=>{emitWarningIfUnsupportedVersion(
process.version);const defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig$1(
config);emitWarningIfUnsupportedVersion$1(process.version);const loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};return{...clientSharedValues,
...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.
bodyLengthChecker??calculateBodyLength,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(
config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).
retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}},getHttpAuthExtensionConfiguration=runtimeConfig=>{const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;let _httpAuthSchemeProvider=runtimeConfig.
httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){const index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===
httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){
_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.
httpAuthSchemeProvider(),credentials:config.credentials()}),resolveRuntimeExtensions=(runtimeConfig,extensions)=>{const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(
runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),
resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))};
class SSOOIDCClient extends Client{config;constructor(...[configuration]){const _config_0=getRuntimeConfig(configuration||{});super(_config_0),this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(
_config_3),_config_5=resolveHostHeaderConfig(_config_4),_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultSSOOIDCHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}}const command=makeBuilder(commonParams,
"AWSSSOOIDCService","SSOOIDCClient",getEndpointPlugin),_ep0={},_mw0=(Command,cs,config,o)=>[];class CreateTokenCommand extends command(_ep0,_mw0,"CreateToken",CreateToken$){}
const commands={CreateTokenCommand};class SSOOIDC extends SSOOIDCClient{}createAggregatedClient(commands,SSOOIDC);const AccessDeniedExceptionReason={KMS_ACCESS_DENIED:"\
KMS_AccessDeniedException"},InvalidRequestExceptionReason={KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"KMS_InvalidKeyUsageException",KMS_INVALID_STATE:"\
KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"KMS_NotFoundException"};exports2.AccessDeniedException=AccessDeniedException,exports2.AccessDeniedException$=AccessDeniedException$,
exports2.AccessDeniedExceptionReason=AccessDeniedExceptionReason,exports2.AuthorizationPendingException=AuthorizationPendingException,exports2.AuthorizationPendingException$=
AuthorizationPendingException$,exports2.CreateToken$=CreateToken$,exports2.CreateTokenCommand=CreateTokenCommand,exports2.CreateTokenRequest$=CreateTokenRequest$,
exports2.CreateTokenResponse$=CreateTokenResponse$,exports2.ExpiredTokenException=ExpiredTokenException,exports2.ExpiredTokenException$=ExpiredTokenException$,exports2.
InternalServerException=InternalServerException,exports2.InternalServerException$=InternalServerException$,exports2.InvalidClientException=InvalidClientException,
exports2.InvalidClientException$=InvalidClientException$,exports2.InvalidGrantException=InvalidGrantException,exports2.InvalidGrantException$=InvalidGrantException$,
exports2.InvalidRequestException=InvalidRequestException,exports2.InvalidRequestException$=InvalidRequestException$,exports2.InvalidRequestExceptionReason=InvalidRequestExceptionReason,
exports2.InvalidScopeException=InvalidScopeException,exports2.InvalidScopeException$=InvalidScopeException$,exports2.SSOOIDC=SSOOIDC,exports2.SSOOIDCClient=SSOOIDCClient,
exports2.SSOOIDCServiceException=SSOOIDCServiceException,exports2.SSOOIDCServiceException$=SSOOIDCServiceException$,exports2.SlowDownException=SlowDownException,
exports2.SlowDownException$=SlowDownException$,exports2.UnauthorizedClientException=UnauthorizedClientException,exports2.UnauthorizedClientException$=UnauthorizedClientException$,
exports2.UnsupportedGrantTypeException=UnsupportedGrantTypeException,exports2.UnsupportedGrantTypeException$=UnsupportedGrantTypeException$,exports2.errorTypeRegistries=
errorTypeRegistries}),32579:((__unused_webpack_module,exports2,__webpack_require__)=>{const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,
createDefaultUserAgentProvider,getDefaultSocketTimeout,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,
resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin}=__webpack_require__(33666),{NoAuthSigner,getHttpAuthSchemeEndpointRuleSetPlugin,
DefaultIdentityProviderConfig,getHttpSigningPlugin}=__webpack_require__(43138),{normalizeProvider,getSmithyContext,ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,
loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,createAggregatedClient}=__webpack_require__(81759),{Command:$Command}=__webpack_require__(
81759);exports2.$Command=$Command,exports2.__Client=Client;const{resolveDefaultsModeConfig,loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=__webpack_require__(69769),{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,
resolveEndpointConfig,getEndpointPlugin}=__webpack_require__(7533),{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=__webpack_require__(
64059),{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=__webpack_require__(62880),{TypeRegistry,
getSchemaSerdePlugin}=__webpack_require__(74703),{resolveAwsSdkSigV4Config,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=__webpack_require__(58790),{toUtf8,
fromUtf8,toBase64,fromBase64,calculateBodyLength}=__webpack_require__(83763),{streamCollector,NodeHttpHandler}=__webpack_require__(61279),{AwsRestJsonProtocol}=__webpack_require__(
19656),{Sha256}=__webpack_require__(12793),defaultSSOHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{
config,context}})}}function createSmithyApiNoAuthHttpAuthOption(authParameters){return{schemeId:"smithy.api#noAuth"}}const defaultSSOHttpAuthSchemeProvider=authParameters=>{
const options=[];return authParameters.operation==="GetRoleCredentials"?options.push(createSmithyApiNoAuthHttpAuthOption()):options.push(createAwsAuthSigv4HttpAuthOption(
authParameters)),options},resolveHttpAuthSchemeConfig=config=>{const config_0=resolveAwsSdkSigV4Config(config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(
config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,defaultSigningName:"awsssoportal"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"\
endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var version="3.998.2",packageInfo={version};
const k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[
g]],[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},
b]],["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Con\
figuration: Dualstack and custom endpoint are not supported"],[g,i],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and Dua\
lStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",i],["https://portal.sso-fips.{Region}.{Partit\
ionResult#dnsSuffix}",i],[a,"FIPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[
a,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",i],[a,"Invalid Configuration:\
 Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,13,3,1,4,r+12,2,5,r+12,3,8,6,4,7,r+11,5,r+9,r+10,4,11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,
r+1,14,4,r+2,r+3]),bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results),cache=new EndpointCache({size:50,params:["Endpoint","Region","UseDu\
alStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.get(endpointParams,()=>decideEndpoint(bdd,{endpointParams,logger:context.logger}));
customEndpointFunctions.aws=awsEndpointFunctions;class SSOServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SS\
OServiceException";constructor(options){super(options),Object.setPrototypeOf(this,SSOServiceException.prototype)}}class InvalidRequestException extends SSOServiceException{static shapeId="\
com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(opts){super({name:"InvalidRequestException",$fault:"client",
...opts}),Object.setPrototypeOf(this,InvalidRequestException.prototype)}}class ResourceNotFoundException extends SSOServiceException{static shapeId="com.amazona\
ws.sso#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(opts){super({name:"ResourceNotFoundException",$fault:"client",...opts}),
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}class TooManyRequestsException extends SSOServiceException{static shapeId="com.amazonaws.sso#To\
oManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(opts){super({name:"TooManyRequestsException",$fault:"client",...opts}),Object.
setPrototypeOf(this,TooManyRequestsException.prototype)}}class UnauthorizedException extends SSOServiceException{static shapeId="com.amazonaws.sso#UnauthorizedE\
xception";name="UnauthorizedException";$fault="client";constructor(opts){super({name:"UnauthorizedException",$fault:"client",...opts}),Object.setPrototypeOf(this,
UnauthorizedException.prototype)}}const _ATT="AccessTokenType",_GRC="GetRoleCredentials",_GRCR="GetRoleCredentialsRequest",_GRCRe="GetRoleCredentialsResponse",_IRE="\
InvalidRequestException",_RC="RoleCredentials",_RNFE="ResourceNotFoundException",_SAKT="SecretAccessKeyType",_STT="SessionTokenType",_TMRE="TooManyRequestsExcep\
tion",_UE="UnauthorizedException",_aI="accountId",_aKI="accessKeyId",_aT="accessToken",_ai="account_id",_c="client",_e="error",_ex="expiration",_h="http",_hE="h\
ttpError",_hH="httpHeader",_hQ="httpQuery",_m="message",_rC="roleCredentials",_rN="roleName",_rn="role_name",_s="smithy.ts.sdk.synthetic.com.amazonaws.sso",_sAK="\
secretAccessKey",_sT="sessionToken",_xasbt="x-amz-sso_bearer_token",n0="com.amazonaws.sso",_s_registry=new TypeRegistry(_s);var SSOServiceException$=[-3,_s,"SSO\
ServiceException",0,[],[]];_s_registry.registerError(SSOServiceException$,SSOServiceException);const n0_registry=new TypeRegistry(n0);var InvalidRequestException$=[
-3,n0,_IRE,{[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidRequestException$,InvalidRequestException);var ResourceNotFoundException$=[-3,n0,_RNFE,
{[_e]:_c,[_hE]:404},[_m],[0]];n0_registry.registerError(ResourceNotFoundException$,ResourceNotFoundException);var TooManyRequestsException$=[-3,n0,_TMRE,{[_e]:_c,
[_hE]:429},[_m],[0]];n0_registry.registerError(TooManyRequestsException$,TooManyRequestsException);var UnauthorizedException$=[-3,n0,_UE,{[_e]:_c,[_hE]:401},[_m],
[0]];n0_registry.registerError(UnauthorizedException$,UnauthorizedException);const errorTypeRegistries=[_s_registry,n0_registry];var AccessTokenType=[0,n0,_ATT,
8,0],SecretAccessKeyType=[0,n0,_SAKT,8,0],SessionTokenType=[0,n0,_STT,8,0],GetRoleCredentialsRequest$=[3,n0,_GRCR,0,[_rN,_aI,_aT],[[0,{[_hQ]:_rn}],[0,{[_hQ]:_ai}],
[()=>AccessTokenType,{[_hH]:_xasbt}]],3],GetRoleCredentialsResponse$=[3,n0,_GRCRe,0,[_rC],[[()=>RoleCredentials$,0]]],RoleCredentials$=[3,n0,_RC,0,[_aKI,_sAK,_sT,
_ex],[0,[()=>SecretAccessKeyType,0],[()=>SessionTokenType,0],1]],GetRoleCredentials$=[9,n0,_GRC,{[_h]:["GET","/federation/credentials",200]},()=>GetRoleCredentialsRequest$,
()=>GetRoleCredentialsResponse$];const getRuntimeConfig$1=config=>({apiVersion:"2019-06-10",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.
base64Encoder??toBase64,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??
[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSSOHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4"),signer:new AwsSdkSigV4Signer},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsRestJsonProtocol,protocolSettings:config?.
protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:config?.serviceId??
"SSO",sha256:config?.sha256??Sha256,urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8}),getRuntimeConfig=config=>{
emitWarningIfUnsupportedVersion(process.version);const defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode),
clientSharedValues=getRuntimeConfig$1(config);emitWarningIfUnsupportedVersion$1(process.version);const loaderConfig={profile:config?.profile,logger:clientSharedValues.
logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.
defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.version}),maxAttempts:config?.maxAttempts??
loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector,useDualstackEndpoint:config?.
useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}},getHttpAuthExtensionConfiguration=runtimeConfig=>{const _httpAuthSchemes=runtimeConfig.
httpAuthSchemes;let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){
const index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(
index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},
httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig=config=>({
httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.credentials()}),resolveRuntimeExtensions=(runtimeConfig,extensions)=>{
const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(
runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(
runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))};class SSOClient extends Client{config;constructor(...[configuration]){const _config_0=getRuntimeConfig(
configuration||{});super(_config_0),this.initConfig=_config_0;const _config_1=resolveClientEndpointParameters(_config_0),_config_2=resolveUserAgentConfig(_config_1),
_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(_config_3),_config_5=resolveHostHeaderConfig(_config_4),_config_6=resolveEndpointConfig(_config_5),
_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.
use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.
use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.
middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultSSOHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig({"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(
this.config))}destroy(){super.destroy()}}const command=makeBuilder(commonParams,"SWBPortalService","SSOClient",getEndpointPlugin),_ep0={},_mw0=(Command,cs,config,o)=>[];
class GetRoleCredentialsCommand extends command(_ep0,_mw0,"GetRoleCredentials",GetRoleCredentials$){}const commands={GetRoleCredentialsCommand};class SSO extends SSOClient{}
createAggregatedClient(commands,SSO),exports2.GetRoleCredentials$=GetRoleCredentials$,exports2.GetRoleCredentialsCommand=GetRoleCredentialsCommand,exports2.GetRoleCredentialsRequest$=
GetRoleCredentialsRequest$,exports2.GetRoleCredentialsResponse$=GetRoleCredentialsResponse$,exports2.InvalidRequestException=InvalidRequestException,exports2.InvalidRequestException$=
InvalidRequestException$,exports2.ResourceNotFoundException=ResourceNotFoundException,exports2.ResourceNotFoundException$=ResourceNotFoundException$,exports2.RoleCredentials$=
RoleCredentials$,exports2.SSO=SSO,exports2.SSOClient=SSOClient,exports2.SSOServiceException=SSOServiceException,exports2.SSOServiceException$=SSOServiceException$,
exports2.TooManyRequestsException=TooManyRequestsException,exports2.TooManyRequestsException$=TooManyRequestsException$,exports2.UnauthorizedException=UnauthorizedException,
exports2.UnauthorizedException$=UnauthorizedException$,exports2.errorTypeRegistries=errorTypeRegistries}),75433:((__unused_webpack_module,exports2,__webpack_require__)=>{
const{setTokenFeature}=__webpack_require__(33666),{getBearerTokenEnvKey}=__webpack_require__(58790),{TokenProviderError,getSSOTokenFilepath,parseKnownFiles,getProfileName,
loadSsoSessionData,getSSOTokenFromFile,memoize,chain}=__webpack_require__(69769),{promises}=__webpack_require__(73024),fromEnvSigningName=({logger,signingName}={})=>async()=>{
if(logger?.debug?.("@aws-sdk/token-providers - fromEnvSigningName"),!signingName)throw new TokenProviderError("Please pass 'signingName' to compute environment \
variable key",{logger});const bearerTokenKey=getBearerTokenEnvKey(signingName);if(!(bearerTokenKey in process.env))throw new TokenProviderError(`Token not prese\
nt in '${bearerTokenKey}' environment variable`,{logger});const token={token:process.env[bearerTokenKey]};return setTokenFeature(token,"BEARER_SERVICE_ENV_VARS",
"3"),token},EXPIRE_WINDOW_MS=300*1e3,REFRESH_MESSAGE="To refresh this SSO session run 'aws sso login' with the corresponding profile.",getSsoOidcClient=async(ssoRegion,init={},callerClientConfig)=>{
const{SSOOIDCClient}=__webpack_require__(89443),coalesce=prop=>init.clientConfig?.[prop]??init.parentClientConfig?.[prop]??callerClientConfig?.[prop];return new SSOOIDCClient(
Object.assign({},init.clientConfig??{},{region:ssoRegion??init.clientConfig?.region,logger:coalesce("logger"),userAgentAppId:coalesce("userAgentAppId")}))},getNewSsoOidcToken=async(ssoToken,ssoRegion,init={},callerClientConfig)=>{
const{CreateTokenCommand}=__webpack_require__(89443);return(await getSsoOidcClient(ssoRegion,init,callerClientConfig)).send(new CreateTokenCommand({clientId:ssoToken.
clientId,clientSecret:ssoToken.clientSecret,refreshToken:ssoToken.refreshToken,grantType:"refresh_token"}))},validateTokenExpiry=token=>{if(token.expiration&&token.
expiration.getTime()<Date.now())throw new TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`,!1)},validateTokenKey=(key,value,forRefresh=!1)=>{if(typeof value>
"u")throw new TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh?". Cannot refresh":""}. ${REFRESH_MESSAGE}`,!1)},{writeFile}=promises,
writeSSOTokenToFile=(id2,ssoToken)=>{const tokenFilepath=getSSOTokenFilepath(id2),tokenString=JSON.stringify(ssoToken,null,2);return writeFile(tokenFilepath,tokenString)},
lastRefreshAttemptTimes=new Map,inFlightRefreshes=new Map,fromSso=(init={})=>async({callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/token-providers - fro\
mSso");const profiles=await parseKnownFiles(init),profileName=getProfileName({profile:init.profile??callerClientConfig?.profile}),profile=profiles[profileName];
if(profile){if(!profile.sso_session)throw new TokenProviderError(`Profile '${profileName}' is missing required property 'sso_session'.`)}else throw new TokenProviderError(
`Profile '${profileName}' could not be found in shared credentials file.`,!1);const ssoSessionName=profile.sso_session,inFlightRefresh=inFlightRefreshes.get(ssoSessionName);
if(inFlightRefresh)return await inFlightRefresh;const ssoSession=(await loadSsoSessionData(init))[ssoSessionName];if(!ssoSession)throw new TokenProviderError(`S\
so session '${ssoSessionName}' could not be found in shared credentials file.`,!1);for(const ssoSessionRequiredKey of["sso_start_url","sso_region"])if(!ssoSession[ssoSessionRequiredKey])
throw new TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`,!1);ssoSession.sso_start_url;const ssoRegion=ssoSession.
sso_region;let ssoToken;try{ssoToken=await getSSOTokenFromFile(ssoSessionName)}catch{throw new TokenProviderError(`The SSO session token associated with profile\
=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`,!1)}validateTokenKey("accessToken",ssoToken.accessToken),validateTokenKey("expiresAt",ssoToken.
expiresAt);const{accessToken,expiresAt}=ssoToken,existingToken={token:accessToken,expiration:new Date(expiresAt)};if(existingToken.expiration.getTime()-Date.now()>
EXPIRE_WINDOW_MS)return existingToken;const inFlightRefreshAfterReadingToken=inFlightRefreshes.get(ssoSessionName);if(inFlightRefreshAfterReadingToken)return await inFlightRefreshAfterReadingToken;
const lastRefreshAttemptTime=lastRefreshAttemptTimes.get(ssoSessionName)??0;if(Date.now()-lastRefreshAttemptTime<30*1e3)return validateTokenExpiry(existingToken),
existingToken;validateTokenKey("clientId",ssoToken.clientId,!0),validateTokenKey("clientSecret",ssoToken.clientSecret,!0),validateTokenKey("refreshToken",ssoToken.
refreshToken,!0);const refresh=(async()=>{try{lastRefreshAttemptTimes.set(ssoSessionName,Date.now());const newSsoOidcToken=await getNewSsoOidcToken(ssoToken,ssoRegion,
init,callerClientConfig);validateTokenKey("accessToken",newSsoOidcToken.accessToken),validateTokenKey("expiresIn",newSsoOidcToken.expiresIn);const newTokenExpiration=new Date(
Date.now()+newSsoOidcToken.expiresIn*1e3);try{await writeSSOTokenToFile(ssoSessionName,{...ssoToken,accessToken:newSsoOidcToken.accessToken,expiresAt:newTokenExpiration.
toISOString(),refreshToken:newSsoOidcToken.refreshToken})}catch{}return{token:newSsoOidcToken.accessToken,expiration:newTokenExpiration}}catch{return validateTokenExpiry(
existingToken),existingToken}})();inFlightRefreshes.set(ssoSessionName,refresh);try{return await refresh}finally{inFlightRefreshes.delete(ssoSessionName)}},fromStatic=({
token,logger})=>async()=>{if(logger?.debug("@aws-sdk/token-providers - fromStatic"),!token||!token.token)throw new TokenProviderError("Please pass a valid token\
 to fromStatic",!1);return token},nodeProvider=(init={})=>memoize(chain(fromSso(init),async()=>{throw new TokenProviderError("Could not load token from any prov\
iders",!1)}),token=>token.expiration!==void 0&&token.expiration.getTime()-Date.now()<3e5,token=>token.expiration!==void 0);exports2.fromEnvSigningName=fromEnvSigningName,
exports2.fromSso=fromSso,exports2.fromStatic=fromStatic,exports2.nodeProvider=nodeProvider})};0&&(module.exports={id,ids,modules});
