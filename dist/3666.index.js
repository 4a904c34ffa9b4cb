'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=3666,ids=[3666,6535],
modules={33666:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{DEFAULT_UA_APP_ID:()=>DEFAULT_UA_APP_ID,EndpointError:()=>EndpointError.c,NODE_APP_ID_CONFIG_OPTIONS:()=>NODE_APP_ID_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS:()=>config.
zH,NODE_REGION_CONFIG_OPTIONS:()=>config.GG,REGION_ENV_NAME:()=>config.Fc,REGION_INI_NAME:()=>config.OR,UA_APP_ID_ENV_NAME:()=>UA_APP_ID_ENV_NAME,UA_APP_ID_INI_NAME:()=>UA_APP_ID_INI_NAME,
awsEndpointFunctions:()=>awsEndpointFunctions,createDefaultUserAgentProvider:()=>createDefaultUserAgentProvider,createUserAgentStringParsingProvider:()=>createUserAgentStringParsingProvider,
crtAvailability:()=>crtAvailability,defaultUserAgent:()=>defaultUserAgent,emitWarningIfUnsupportedVersion:()=>emitWarningIfUnsupportedVersion,fallback:()=>fallback,
getAwsRegionExtensionConfiguration:()=>getAwsRegionExtensionConfiguration,getDefaultSocketTimeout:()=>getDefaultSocketTimeout,getHostHeaderPlugin:()=>getHostHeaderPlugin,
getLoggerPlugin:()=>getLoggerPlugin,getLongPollPlugin:()=>getLongPollPlugin,getRecursionDetectionPlugin:()=>getRecursionDetectionPlugin,getUserAgentMiddlewareOptions:()=>getUserAgentMiddlewareOptions,
getUserAgentPlugin:()=>getUserAgentPlugin,getUserAgentPrefix:()=>getUserAgentPrefix,hostHeaderMiddleware:()=>hostHeaderMiddleware,hostHeaderMiddlewareOptions:()=>hostHeaderMiddlewareOptions,
isIpAddress:()=>isIpAddress.o,isVirtualHostableS3Bucket:()=>isVirtualHostableS3Bucket,loggerMiddleware:()=>loggerMiddleware,loggerMiddlewareOptions:()=>loggerMiddlewareOptions,
parseArn:()=>parseArn,partition:()=>partition,recursionDetectionMiddleware:()=>recursionDetectionMiddleware,recursionDetectionMiddlewareOptions:()=>recursionDetectionMiddlewareOptions,
resolveAwsRegionExtensionConfiguration:()=>resolveAwsRegionExtensionConfiguration,resolveDefaultAwsRegionalEndpointsConfig:()=>resolveDefaultAwsRegionalEndpointsConfig,
resolveEndpoint:()=>resolveEndpoint.s,resolveHostHeaderConfig:()=>resolveHostHeaderConfig,resolveRegionConfig:()=>resolveRegionConfig.T,resolveUserAgentConfig:()=>resolveUserAgentConfig,
setCredentialFeature:()=>setCredentialFeature.g,setFeature:()=>setFeature,setPartitionInfo:()=>setPartitionInfo,setTokenFeature:()=>setTokenFeature,state:()=>state,
stsRegionDefaultResolver:()=>stsRegionDefaultResolver,stsRegionWarning:()=>warning,toEndpointV1:()=>toEndpointV1,useDefaultPartitionInfo:()=>useDefaultPartitionInfo,
userAgentMiddleware:()=>userAgentMiddleware});const state={warningEmitted:!1},emitWarningIfUnsupportedVersion=version=>{if(version&&!state.warningEmitted){if(process.
env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){state.warningEmitted=!0;return}const userMajorVersion=parseInt(version.substring(1,version.indexOf(
"."))),vv=22;userMajorVersion<vv&&(state.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`))}},longPollMiddleware=()=>(next,context)=>async args=>(context.__retryLongPoll=!0,next(args)),longPollMiddlewareOptions={
name:"longPollMiddleware",tags:["RETRY"],step:"initialize",override:!0},getLongPollPlugin=options=>({applyToStack:clientStack=>{clientStack.add(longPollMiddleware(),
longPollMiddlewareOptions)}});var setCredentialFeature=__webpack_require__(30249);function setFeature(context,feature,value){context.__aws_sdk_context?context.__aws_sdk_context.
features||(context.__aws_sdk_context.features={}):context.__aws_sdk_context={features:{}},context.__aws_sdk_context.features[feature]=value}function setTokenFeature(token,feature,value){
return token.$source||(token.$source={}),token.$source[feature]=value,token}const isDefaultSocketTimeoutEnabled=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true",getDefaultSocketTimeout=(requestHandler,timeoutMs)=>{if(isDefaultSocketTimeoutEnabled()&&typeof requestHandler?.handle!="function")return timeoutMs};var httpRequest=__webpack_require__(
19725);function resolveHostHeaderConfig(input){return input}const hostHeaderMiddleware=options=>next=>async args=>{if(!httpRequest.K.isInstance(args.request))return next(
args);const{request}=args,{handlerProtocol=""}=options.requestHandler.metadata||{};if(handlerProtocol.indexOf("h2")>=0&&!request.headers[":authority"])delete request.
headers.host,request.headers[":authority"]=request.hostname+(request.port?":"+request.port:"");else if(!request.headers.host){let host=request.hostname;request.
port!=null&&(host+=`:${request.port}`),request.headers.host=host}return next(args)},hostHeaderMiddlewareOptions={name:"hostHeaderMiddleware",step:"build",priority:"\
low",tags:["HOST"],override:!0},getHostHeaderPlugin=options=>({applyToStack:clientStack=>{clientStack.add(hostHeaderMiddleware(options),hostHeaderMiddlewareOptions)}}),
loggerMiddleware=()=>(next,context)=>async args=>{try{const response=await next(args),{clientName,commandName,logger,dynamoDbDocumentClientOptions={}}=context,{
overrideInputFilterSensitiveLog,overrideOutputFilterSensitiveLog}=dynamoDbDocumentClientOptions,inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.
inputFilterSensitiveLog,outputFilterSensitiveLog=overrideOutputFilterSensitiveLog??context.outputFilterSensitiveLog,{$metadata,...outputWithoutMetadata}=response.
output;return logger?.info?.({clientName,commandName,input:inputFilterSensitiveLog(args.input),output:outputFilterSensitiveLog(outputWithoutMetadata),metadata:$metadata}),
response}catch(error){const{clientName,commandName,logger,dynamoDbDocumentClientOptions={}}=context,{overrideInputFilterSensitiveLog}=dynamoDbDocumentClientOptions,
inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.inputFilterSensitiveLog;throw logger?.error?.({clientName,commandName,input:inputFilterSensitiveLog(
args.input),error,metadata:error.$metadata}),error}},loggerMiddlewareOptions={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},getLoggerPlugin=options=>({
applyToStack:clientStack=>{clientStack.add(loggerMiddleware(),loggerMiddlewareOptions)}}),recursionDetectionMiddlewareOptions={step:"build",tags:["RECURSION_DET\
ECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"};var invoke_store=__webpack_require__(29320);const AWS_LAMBDA_FUNCTION_NAME="\
AWS_LAMBDA_FUNCTION_NAME",_X_AMZN_TRACE_ID="_X_AMZN_TRACE_ID",X_AMZN_TRACE_ID="X-Amzn-Trace-Id",TRACEPARENT="traceparent",TRACESTATE="tracestate",BAGGAGE="bagga\
ge",recursionDetectionMiddleware=()=>next=>async args=>{const{request}=args;if(!httpRequest.K.isInstance(request))return next(args);let invokeStore;{const traceIdHeader=Object.
keys(request.headers??{}).find(h=>h.toLowerCase()===X_AMZN_TRACE_ID.toLowerCase())??X_AMZN_TRACE_ID;if(!request.headers.hasOwnProperty(traceIdHeader)){const functionName=process.
env[AWS_LAMBDA_FUNCTION_NAME],traceIdFromEnv=process.env[_X_AMZN_TRACE_ID];invokeStore??=await invoke_store.A.getInstanceAsync();const traceId=invokeStore?.getXRayTraceId()??
traceIdFromEnv,nonEmptyString=str=>typeof str=="string"&&str.length>0;nonEmptyString(functionName)&&nonEmptyString(traceId)&&(request.headers[X_AMZN_TRACE_ID]=traceId)}}
if(sanitizeTraceHeaders(request.headers),!request.headers[TRACEPARENT]){const traceparent=(invokeStore??=await invoke_store.A.getInstanceAsync())?.getTraceparent?.();
if(traceparent){request.headers[TRACEPARENT]=traceparent;const tracestate=invokeStore?.getTracestate?.();tracestate&&(request.headers[TRACESTATE]=tracestate);const baggage=invokeStore?.
getBaggage?.();baggage&&(request.headers[BAGGAGE]=baggage)}}return next(args)};function sanitizeTraceHeaders(headers){for(const header of Object.keys(headers)){
const lower=header.toLowerCase();header!==lower&&(lower===TRACEPARENT||lower===TRACESTATE||lower===BAGGAGE)&&(headers[lower]=headers[header],delete headers[header])}}
const getRecursionDetectionPlugin=options=>({applyToStack:clientStack=>{clientStack.add(recursionDetectionMiddleware(),recursionDetectionMiddlewareOptions)}});var normalizeProvider=__webpack_require__(
23926);const DEFAULT_UA_APP_ID=void 0;function isValidUserAgentAppId(appId){return appId===void 0?!0:typeof appId=="string"&&appId.length<=50}function resolveUserAgentConfig(input){
const normalizedAppIdProvider=(0,normalizeProvider.t)(input.userAgentAppId??DEFAULT_UA_APP_ID),{customUserAgent}=input;return Object.assign(input,{customUserAgent:typeof customUserAgent==
"string"?[[customUserAgent]]:customUserAgent,userAgentAppId:async()=>{const appId=await normalizedAppIdProvider();if(!isValidUserAgentAppId(appId)){const logger=input.
logger?.constructor?.name==="NoOpLogger"||!input.logger?console:input.logger;typeof appId!="string"?logger?.warn("userAgentAppId must be a string or undefined."):
appId.length>50&&logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return appId}})}const partitionsInfo={partitions:[{id:"\
aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-\
east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-no\
rtheast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-sou\
theast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},
"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (\
New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"Canada (Cent\
ral)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-no\
rth-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"Euro\
pe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-centr\
al-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-central-1":{
description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"\
US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon\
)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn\
-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"\
eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS Euro\
pean Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"\
aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-ea\
st-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.s\
cloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-\
global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-is\
o-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU I\
SOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",
supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-\
1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aw\
s",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-glob\
al":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"\
1.1"};let selectedPartitionsInfo=partitionsInfo,selectedUserAgentPrefix="";const partition=value=>{const{partitions}=selectedPartitionsInfo;for(const partition2 of partitions){
const{regions,outputs}=partition2;for(const[region,regionData]of Object.entries(regions))if(region===value)return{...outputs,...regionData}}for(const partition2 of partitions){
const{regionRegex,outputs}=partition2;if(new RegExp(regionRegex).test(value))return{...outputs}}const DEFAULT_PARTITION=partitions.find(partition2=>partition2.id===
"aws");if(!DEFAULT_PARTITION)throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
return{...DEFAULT_PARTITION.outputs}},setPartitionInfo=(partitionsInfo2,userAgentPrefix="")=>{selectedPartitionsInfo=partitionsInfo2,selectedUserAgentPrefix=userAgentPrefix},
useDefaultPartitionInfo=()=>{setPartitionInfo(partitionsInfo,"")},getUserAgentPrefix=()=>selectedUserAgentPrefix;var util_retry_config=__webpack_require__(84353);
const ACCOUNT_ID_ENDPOINT_REGEX=/\d{12}\.ddb/;async function checkFeatures(context,config2,args){if(args.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&
setFeature(context,"PROTOCOL_RPC_V2_CBOR","M"),typeof config2.retryStrategy=="function"){const retryStrategy=await config2.retryStrategy();if(typeof retryStrategy.
mode=="string")switch(retryStrategy.mode){case util_retry_config.cm.ADAPTIVE:setFeature(context,"RETRY_MODE_ADAPTIVE","F");break;case util_retry_config.cm.STANDARD:
setFeature(context,"RETRY_MODE_STANDARD","E");break}}if(typeof config2.accountIdEndpointMode=="function"){const endpointV2=context.endpointV2;switch(String(endpointV2?.
url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)&&setFeature(context,"ACCOUNT_ID_ENDPOINT","O"),await config2.accountIdEndpointMode?.()){case"disabled":setFeature(
context,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":setFeature(context,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":setFeature(context,"ACCOU\
NT_ID_MODE_REQUIRED","R");break}}const identity=context.__smithy_context?.selectedHttpAuthScheme?.identity;if(identity?.$source){const credentials=identity;credentials.
accountId&&setFeature(context,"RESOLVED_ACCOUNT_ID","T");for(const[key,value]of Object.entries(credentials.$source??{}))setFeature(context,key,value)}}const USER_AGENT="\
user-agent",X_AMZ_USER_AGENT="x-amz-user-agent",SPACE=" ",UA_NAME_SEPARATOR="/",UA_NAME_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w]/g,UA_VALUE_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w#]/g,
UA_ESCAPE_CHAR="-",BYTE_LIMIT=1024;function encodeFeatures(features){let buffer="";for(const key in features){const val=features[key];if(buffer.length+val.length+
1<=BYTE_LIMIT){buffer.length?buffer+=","+val:buffer+=val;continue}break}return buffer}const userAgentMiddleware=options=>(next,context)=>async args=>{const{request}=args;
if(!httpRequest.K.isInstance(request))return next(args);const{headers}=request,userAgent=context?.userAgent?.map(escapeUserAgent)||[],defaultUserAgent2=(await options.
defaultUserAgentProvider()).map(escapeUserAgent);await checkFeatures(context,options,args);const awsContext=context;defaultUserAgent2.push(`m/${encodeFeatures(Object.
assign({},context.__smithy_context?.features,awsContext.__aws_sdk_context?.features))}`);const customUserAgent=options?.customUserAgent?.map(escapeUserAgent)||[],
appId=await options.userAgentAppId();appId&&defaultUserAgent2.push(escapeUserAgent(["app",`${appId}`]));const prefix=getUserAgentPrefix(),sdkUserAgentValue=(prefix?
[prefix]:[]).concat([...defaultUserAgent2,...userAgent,...customUserAgent]).join(SPACE),normalUAValue=[...defaultUserAgent2.filter(section=>section.startsWith("\
aws-sdk-")),...customUserAgent].join(SPACE);return options.runtime!=="browser"?(normalUAValue&&(headers[X_AMZ_USER_AGENT]=headers[X_AMZ_USER_AGENT]?`${headers[USER_AGENT]}\
 ${normalUAValue}`:normalUAValue),headers[USER_AGENT]=sdkUserAgentValue):headers[X_AMZ_USER_AGENT]=sdkUserAgentValue,next({...args,request})},escapeUserAgent=userAgentPair=>{
const name=userAgentPair[0].split(UA_NAME_SEPARATOR).map(part=>part.replace(UA_NAME_ESCAPE_REGEX,UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR),version=userAgentPair[1]?.
replace(UA_VALUE_ESCAPE_REGEX,UA_ESCAPE_CHAR),prefixSeparatorIndex=name.indexOf(UA_NAME_SEPARATOR),prefix=name.substring(0,prefixSeparatorIndex);let uaName=name.
substring(prefixSeparatorIndex+1);return prefix==="api"&&(uaName=uaName.toLowerCase()),[prefix,uaName,version].filter(item=>item&&item.length>0).reduce((acc,item,index)=>{
switch(index){case 0:return item;case 1:return`${acc}/${item}`;default:return`${acc}#${item}`}},"")},getUserAgentMiddlewareOptions={name:"getUserAgentMiddleware",
step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},getUserAgentPlugin=config2=>({applyToStack:clientStack=>{clientStack.add(userAgentMiddleware(
config2),getUserAgentMiddlewareOptions)}});var external_node_os_=__webpack_require__(48161),external_node_process_=__webpack_require__(1708);const getRuntimeUserAgentPair=()=>{
const runtimesToCheck=["deno","bun","llrt"];for(const runtime of runtimesToCheck)if(external_node_process_.versions[runtime])return[`md/${runtime}`,external_node_process_.
versions[runtime]];return["md/nodejs",external_node_process_.versions.node]},crtAvailability={isCrtAvailable:!1},isCrtAvailable=()=>crtAvailability.isCrtAvailable?
["md/crt-avail"]:null,createDefaultUserAgentProvider=({serviceId,clientVersion})=>{const runtimeUserAgentPair=getRuntimeUserAgentPair();return async config2=>{const sections=[
["aws-sdk-js",clientVersion],["ua","2.1"],[`os/${(0,external_node_os_.platform)()}`,(0,external_node_os_.release)()],["lang/js"],runtimeUserAgentPair],crtAvailable=isCrtAvailable();
crtAvailable&&sections.push(crtAvailable),serviceId&&sections.push([`api/${serviceId}`,clientVersion]),external_node_process_.env.AWS_EXECUTION_ENV&&sections.push(
[`exec-env/${external_node_process_.env.AWS_EXECUTION_ENV}`]);const appId=await config2?.userAgentAppId?.();return appId?[...sections,[`app/${appId}`]]:[...sections]}},
defaultUserAgent=createDefaultUserAgentProvider,UA_APP_ID_ENV_NAME="AWS_SDK_UA_APP_ID",UA_APP_ID_INI_NAME="sdk_ua_app_id",UA_APP_ID_INI_NAME_DEPRECATED="sdk-ua-\
app-id",NODE_APP_ID_CONFIG_OPTIONS={environmentVariableSelector:env=>env[UA_APP_ID_ENV_NAME],configFileSelector:profile=>profile[UA_APP_ID_INI_NAME]??profile[UA_APP_ID_INI_NAME_DEPRECATED],
default:DEFAULT_UA_APP_ID},defaultUserAgent_createDefaultUserAgentProvider=({serviceId,clientVersion})=>async config2=>{const navigator=typeof window<"u"?window.
navigator:void 0,uaString=navigator?.userAgent??"",osName=navigator?.userAgentData?.platform??fallback.os(uaString)??"other",osVersion=void 0,brands=navigator?.
userAgentData?.brands??[],brand=brands[brands.length-1],browserName=brand?.brand??fallback.browser(uaString)??"unknown",browserVersion=brand?.version??"unknown",
sections=[["aws-sdk-js",clientVersion],["ua","2.1"],[`os/${osName}`,osVersion],["lang/js"],["md/browser",`${browserName}_${browserVersion}`]];serviceId&&sections.
push([`api/${serviceId}`,clientVersion]);const appId=await config2?.userAgentAppId?.();return appId&&sections.push([`app/${appId}`]),sections},fallback={os(ua){
if(/iPhone|iPad|iPod/.test(ua))return"iOS";if(/Macintosh|Mac OS X/.test(ua))return"macOS";if(/Windows NT/.test(ua))return"Windows";if(/Android/.test(ua))return"\
Android";if(/Linux/.test(ua))return"Linux"},browser(ua){if(/EdgiOS|EdgA|Edg\//.test(ua))return"Microsoft Edge";if(/Firefox\//.test(ua))return"Firefox";if(/Chrome\//.
test(ua))return"Chrome";if(/Safari\//.test(ua))return"Safari"}},defaultUserAgent_defaultUserAgent=null,createUserAgentStringParsingProvider=({serviceId,clientVersion})=>async config2=>{
const module2=await __webpack_require__.e(2110).then(__webpack_require__.bind(__webpack_require__,2110)),parse=module2.parse??module2.default.parse??(()=>""),parsedUA=typeof window<
"u"&&window?.navigator?.userAgent?parse(window.navigator.userAgent):void 0,sections=[["aws-sdk-js",clientVersion],["ua","2.1"],[`os/${parsedUA?.os?.name||"other"}`,
parsedUA?.os?.version],["lang/js"],["md/browser",`${parsedUA?.browser?.name??"unknown"}_${parsedUA?.browser?.version??"unknown"}`]];serviceId&&sections.push([`a\
pi/${serviceId}`,clientVersion]);const appId=await config2?.userAgentAppId?.();return appId&&sections.push([`app/${appId}`]),sections};var customEndpointFunctions=__webpack_require__(
11046),isValidHostLabel=__webpack_require__(44280),isIpAddress=__webpack_require__(26676);const isVirtualHostableS3Bucket=(value,allowSubDomains=!1)=>{if(allowSubDomains){
for(const label of value.split("."))if(!isVirtualHostableS3Bucket(label))return!1;return!0}return!(!(0,isValidHostLabel.X)(value)||value.length<3||value.length>
63||value!==value.toLowerCase()||(0,isIpAddress.o)(value))},ARN_DELIMITER=":",RESOURCE_DELIMITER="/",parseArn=value=>{const segments=value.split(ARN_DELIMITER);
if(segments.length<6)return null;const[arn,partition2,service,region,accountId,...resourcePath]=segments;if(arn!=="arn"||partition2===""||service===""||resourcePath.
join(ARN_DELIMITER)==="")return null;const resourceId=resourcePath.map(resource=>resource.split(RESOURCE_DELIMITER)).flat();return{partition:partition2,service,
region,accountId,resourceId}},awsEndpointFunctions={isVirtualHostableS3Bucket,parseArn,partition};customEndpointFunctions.m.aws=awsEndpointFunctions;var resolveEndpoint=__webpack_require__(
39071),parseUrl=__webpack_require__(33934);const resolveDefaultAwsRegionalEndpointsConfig=input=>{if(typeof input.endpointProvider!="function")throw new Error("\
@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.");const{endpoint}=input;return endpoint===void 0&&(input.endpoint=async()=>toEndpointV1(
input.endpointProvider({Region:typeof input.region=="function"?await input.region():input.region,UseDualStack:typeof input.useDualstackEndpoint=="function"?await input.
useDualstackEndpoint():input.useDualstackEndpoint,UseFIPS:typeof input.useFipsEndpoint=="function"?await input.useFipsEndpoint():input.useFipsEndpoint,Endpoint:void 0},
{logger:input.logger}))),input},toEndpointV1=endpoint=>(0,parseUrl.D)(endpoint.url);var EndpointError=__webpack_require__(83868),config=__webpack_require__(16152),
resolveRegionConfig=__webpack_require__(27503),configLoader=__webpack_require__(12974);function stsRegionDefaultResolver(loaderConfig={}){return(0,configLoader.
Z)({...config.GG,async default(){return warning.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers\
 README and set a region explicitly."),"us-east-1"}},{...config.zH,...loaderConfig})}const warning={silence:!1},getAwsRegionExtensionConfiguration=runtimeConfig=>({
setRegion(region){runtimeConfig.region=region},region(){return runtimeConfig.region}}),resolveAwsRegionExtensionConfiguration=awsRegionExtensionConfiguration=>({
region:awsRegionExtensionConfiguration.region()})}),30249:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{g:()=>setCredentialFeature});function setCredentialFeature(credentials,feature,value){return credentials.$source||(credentials.$source={}),credentials.$source[feature]=
value,credentials}}),29320:((__unused_webpack_module,exports2,__webpack_require__)=>{var __webpack_unused_export__;const PROTECTED_KEYS={REQUEST_ID:Symbol.for("\
_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMB\
DA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},NO_GLOBAL_AWS_LAMBDA=["true","1"].includes(process.env?.
AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");NO_GLOBAL_AWS_LAMBDA||(globalThis.awslambda=globalThis.awslambda||{});class InvokeStoreBase{static PROTECTED_KEYS=PROTECTED_KEYS;isProtectedKey(key){
return Object.values(PROTECTED_KEYS).includes(key)}getRequestId(){return this.get(PROTECTED_KEYS.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(PROTECTED_KEYS.
X_RAY_TRACE_ID)}getTenantId(){return this.get(PROTECTED_KEYS.TENANT_ID)}getTraceparent(){return this.get(PROTECTED_KEYS.TRACEPARENT)}getTracestate(){return this.
get(PROTECTED_KEYS.TRACESTATE)}getBaggage(){return this.get(PROTECTED_KEYS.BAGGAGE)}}class InvokeStoreSingle extends InvokeStoreBase{currentContext;getContext(){
return this.currentContext}hasContext(){return this.currentContext!==void 0}get(key){return this.currentContext?.[key]}set(key,value){if(this.isProtectedKey(key))
throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);this.currentContext=this.currentContext||{},this.currentContext[key]=value}run(context,fn){
return this.currentContext=context,fn()}}class InvokeStoreMulti extends InvokeStoreBase{als;static async create(){const instance=new InvokeStoreMulti,asyncHooks=await Promise.
resolve().then(__webpack_require__.t.bind(__webpack_require__,16698,23));return instance.als=new asyncHooks.AsyncLocalStorage,instance}getContext(){return this.
als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(key){return this.als.getStore()?.[key]}set(key,value){if(this.isProtectedKey(key))throw new Error(
`Cannot modify protected Lambda context field: ${String(key)}`);const store=this.als.getStore();if(!store)throw new Error("No context available");store[key]=value}run(context,fn){
return this.als.run(context,fn)}}exports2.A=void 0,(function(InvokeStore){let instance=null;async function getInstanceAsync(forceInvokeStoreMulti){return instance||
(instance=(async()=>{const newInstance=forceInvokeStoreMulti===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await InvokeStoreMulti.create():new InvokeStoreSingle;
return!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda&&(globalThis.awslambda.
InvokeStore=newInstance),newInstance)})()),instance}InvokeStore.getInstanceAsync=getInstanceAsync,InvokeStore._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="\
1"?{reset:()=>{instance=null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(exports2.
A||(exports2.A={})),__webpack_unused_export__=InvokeStoreBase}),23926:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{t:()=>normalizeProvider});const normalizeProvider=input=>{if(typeof input=="function")return input;const promisified=Promise.resolve(input);
return()=>promisified}}),61565:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{z:()=>debugId});const debugId="\
endpoints"}),31350:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>toDebugString});function toDebugString(input){
return typeof input!="object"||input==null?input:"ref"in input?`$${toDebugString(input.ref)}`:"fn"in input?`${input.fn}(${(input.argv||[]).map(toDebugString).join(
", ")})`:JSON.stringify(input,null,2)}}),98466:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>getAttr});
var EndpointError=__webpack_require__(83868);const getAttrPathList=path=>{const parts=path.split("."),pathList=[];for(const part of parts){const squareBracketIndex=part.
indexOf("[");if(squareBracketIndex!==-1){if(part.indexOf("]")!==part.length-1)throw new EndpointError.c(`Path: '${path}' does not end with ']'`);const arrayIndex=part.
slice(squareBracketIndex+1,-1);if(Number.isNaN(parseInt(arrayIndex)))throw new EndpointError.c(`Invalid array index: '${arrayIndex}' in path: '${path}'`);squareBracketIndex!==
0&&pathList.push(part.slice(0,squareBracketIndex)),pathList.push(arrayIndex)}else pathList.push(part)}return pathList},getAttr=(value,path)=>getAttrPathList(path).
reduce((acc,index)=>{if(typeof acc!="object")throw new EndpointError.c(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);if(Array.isArray(
acc)){const i=parseInt(index);return acc[i<0?acc.length+i:i]}return acc[index]},value)}),26676:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>isIpAddress});const IP_V4_REGEX=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\\
d|[1-9]\\d|\\d)){3}$"),isIpAddress=value=>IP_V4_REGEX.test(value)||value.startsWith("[")&&value.endsWith("]")}),39071:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>resolveEndpoint});var hasOwn=__webpack_require__(62990),debugId=__webpack_require__(61565),toDebugString=__webpack_require__(
31350),EndpointError=__webpack_require__(83868),evaluateCondition=__webpack_require__(68961);const evaluateConditions=(conditions=[],options)=>{const conditionsReferenceRecord={},
conditionOptions={...options,referenceRecord:{...options.referenceRecord}};let didAssign=!1;for(const condition of conditions){const{result,toAssign}=(0,evaluateCondition.
F)(condition,conditionOptions);if(!result)return{result};toAssign&&(didAssign=!0,conditionsReferenceRecord[toAssign.name]=toAssign.value,conditionOptions.referenceRecord[toAssign.
name]=toAssign.value,options.logger?.debug?.(`${debugId.z} assign: ${toAssign.name} := ${(0,toDebugString.m)(toAssign.value)}`))}return didAssign?{result:!0,referenceRecord:conditionsReferenceRecord}:
{result:!0}};var getEndpointHeaders=__webpack_require__(46820),getEndpointProperties=__webpack_require__(67737),getEndpointUrl=__webpack_require__(63255);const evaluateEndpointRule=(endpointRule,options)=>{
const{conditions,endpoint}=endpointRule,{result,referenceRecord}=evaluateConditions(conditions,options);if(!result)return;const endpointRuleOptions=referenceRecord?
{...options,referenceRecord:{...options.referenceRecord,...referenceRecord}}:options,{url,properties,headers}=endpoint;options.logger?.debug?.(`${debugId.z} Res\
olving endpoint from template: ${(0,toDebugString.m)(endpoint)}`);const endpointToReturn={url:(0,getEndpointUrl.t)(url,endpointRuleOptions)};return headers!=null&&
(endpointToReturn.headers=(0,getEndpointHeaders.w)(headers,endpointRuleOptions)),properties!=null&&(endpointToReturn.properties=(0,getEndpointProperties.Fb)(properties,
endpointRuleOptions)),endpointToReturn};var evaluateExpression=__webpack_require__(31444);const evaluateErrorRule=(errorRule,options)=>{const{conditions,error}=errorRule,
{result,referenceRecord}=evaluateConditions(conditions,options);if(!result)return;const errorRuleOptions=referenceRecord?{...options,referenceRecord:{...options.
referenceRecord,...referenceRecord}}:options;throw new EndpointError.c((0,evaluateExpression.O4)(error,"Error",errorRuleOptions))},evaluateRules=(rules,options)=>{
for(const rule of rules)if(rule.type==="endpoint"){const endpointOrUndefined=evaluateEndpointRule(rule,options);if(endpointOrUndefined)return endpointOrUndefined}else if(rule.
type==="error")evaluateErrorRule(rule,options);else if(rule.type==="tree"){const endpointOrUndefined=group.evaluateTreeRule(rule,options);if(endpointOrUndefined)
return endpointOrUndefined}else throw new EndpointError.c(`Unknown endpoint rule: ${rule}`);throw new EndpointError.c("Rules evaluation failed")},group={evaluateRules,
evaluateTreeRule:(treeRule,options)=>{const{conditions,rules}=treeRule,{result,referenceRecord}=evaluateConditions(conditions,options);if(!result)return;const treeRuleOptions=referenceRecord?
{...options,referenceRecord:{...options.referenceRecord,...referenceRecord}}:options;return group.evaluateRules(rules,treeRuleOptions)}},resolveEndpoint=(ruleSetObject,options)=>{
const{endpointParams,logger}=options,{parameters,rules}=ruleSetObject;options.logger?.debug?.(`${debugId.z} Initial EndpointParams: ${(0,toDebugString.m)(endpointParams)}`);
for(const paramKey in parameters){if(!(0,hasOwn.$)(parameters,paramKey))continue;const parameter=parameters[paramKey],endpointParam=endpointParams[paramKey];if(endpointParam==
null&&parameter.default!=null){endpointParams[paramKey]=parameter.default;continue}if(parameter.required&&endpointParam==null)throw new EndpointError.c(`Missing\
 required parameter: '${paramKey}'`)}const endpoint=evaluateRules(rules,{endpointParams,logger,referenceRecord:{}});return options.logger?.debug?.(`${debugId.z}\
 Resolved endpoint: ${(0,toDebugString.m)(endpoint)}`),endpoint}}),83868:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{c:()=>EndpointError});class EndpointError extends Error{constructor(message){super(message),this.name="EndpointError"}}}),11046:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>customEndpointFunctions});const customEndpointFunctions={}}),68961:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>evaluateCondition});var _debug__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61565),_debug__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
31350),_types__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83868),_callFunction__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31444);const evaluateCondition=(condition,options)=>{
const{assign}=condition;if(assign&&assign in options.referenceRecord)throw new _types__WEBPACK_IMPORTED_MODULE_0__.c(`'${assign}' is already defined in Referenc\
e Record.`);const value=(0,_callFunction__WEBPACK_IMPORTED_MODULE_1__.Tx)(condition,options);options.logger?.debug?.(`${_debug__WEBPACK_IMPORTED_MODULE_2__.z} e\
valuateCondition: ${(0,_debug__WEBPACK_IMPORTED_MODULE_3__.m)(condition)} = ${(0,_debug__WEBPACK_IMPORTED_MODULE_3__.m)(value)}`);const result=value===""?!0:!!value;
return assign!=null?{result,toAssign:{name:assign,value}}:{result}}}),31444:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Tx:()=>callFunction,O4:()=>evaluateExpression});var EndpointError=__webpack_require__(83868),customEndpointFunctions=__webpack_require__(
11046);const booleanEquals=(value1,value2)=>value1===value2;function coalesce(...args){for(const arg of args)if(arg!=null)return arg}var getAttr=__webpack_require__(
98466);const isSet=value=>value!=null;var isValidHostLabel=__webpack_require__(44280);function ite(condition,trueValue,falseValue){return condition?trueValue:falseValue}
const not=value=>!value;var EndpointURLScheme;(function(EndpointURLScheme2){EndpointURLScheme2.HTTP="http",EndpointURLScheme2.HTTPS="https"})(EndpointURLScheme||
(EndpointURLScheme={}));var isIpAddress=__webpack_require__(26676);const DEFAULT_PORTS={[EndpointURLScheme.HTTP]:80,[EndpointURLScheme.HTTPS]:443},parseURL=value=>{
const whatwgURL=(()=>{try{if(value instanceof URL)return value;if(typeof value=="object"&&"hostname"in value){const{hostname:hostname2,port,protocol:protocol2="",
path="",query={}}=value,url=new URL(`${protocol2}//${hostname2}${port?`:${port}`:""}${path}`);return url.search=Object.entries(query).map(([k,v])=>`${k}=${v}`).
join("&"),url}return new URL(value)}catch{return null}})();if(!whatwgURL)return console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`),null;
const urlString=whatwgURL.href,{host,hostname,pathname,protocol,search}=whatwgURL;if(search)return null;const scheme=protocol.slice(0,-1);if(!Object.values(EndpointURLScheme).
includes(scheme))return null;const isIp=(0,isIpAddress.o)(hostname),inputContainsDefaultPort=urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`)||typeof value==
"string"&&value.includes(`${host}:${DEFAULT_PORTS[scheme]}`),authority=`${host}${inputContainsDefaultPort?`:${DEFAULT_PORTS[scheme]}`:""}`;return{scheme,authority,
path:pathname,normalizedPath:pathname.endsWith("/")?pathname:`${pathname}/`,isIp}};function split(value,delimiter,limit){if(limit===1)return[value];if(value==="")
return[""];const parts=value.split(delimiter);return limit===0?parts:parts.slice(0,limit-1).concat(parts.slice(1).join(delimiter))}const stringEquals=(value1,value2)=>value1===
value2,substring=(input,start,stop,reverse)=>input==null||start>=stop||input.length<stop||/[^\u0000-\u007f]/.test(input)?null:reverse?input.substring(input.length-
stop,input.length-start):input.substring(start,stop),uriEncode=value=>encodeURIComponent(value).replace(/[!*'()]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`),
endpointFunctions={booleanEquals,coalesce,getAttr:getAttr.i,isSet,isValidHostLabel:isValidHostLabel.X,ite,not,parseURL,split,stringEquals,substring,uriEncode};var evaluateTemplate=__webpack_require__(
69680);const getReferenceValue=({ref},options)=>options.referenceRecord[ref]??options.endpointParams[ref],evaluateExpression=(obj,keyName,options)=>{if(typeof obj==
"string")return(0,evaluateTemplate.M)(obj,options);if(obj.fn)return group.callFunction(obj,options);if(obj.ref)return getReferenceValue(obj,options);throw new EndpointError.
c(`'${keyName}': ${String(obj)} is not a string, function or reference.`)},callFunction=({fn,argv},options)=>{const evaluatedArgs=Array(argv.length);for(let i=0;i<
evaluatedArgs.length;++i){const arg=argv[i];typeof arg=="boolean"||typeof arg=="number"?evaluatedArgs[i]=arg:evaluatedArgs[i]=group.evaluateExpression(arg,"arg",
options)}const namespaceSeparatorIndex=fn.indexOf(".");if(namespaceSeparatorIndex!==-1){const customFunction=customEndpointFunctions.m[fn.slice(0,namespaceSeparatorIndex)]?.[fn.
slice(namespaceSeparatorIndex+1)];if(typeof customFunction=="function")return customFunction(...evaluatedArgs)}const callable=endpointFunctions[fn];if(typeof callable==
"function")return callable(...evaluatedArgs);throw new Error(`function ${fn} not loaded in endpointFunctions.`)},group={evaluateExpression,callFunction}}),69680:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>evaluateTemplate});var _lib__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(98466);const evaluateTemplate=(template,options)=>{
const evaluatedTemplateArr=[],{referenceRecord,endpointParams}=options;let currentIndex=0;for(;currentIndex<template.length;){const openingBraceIndex=template.indexOf(
"{",currentIndex);if(openingBraceIndex===-1){evaluatedTemplateArr.push(template.slice(currentIndex));break}evaluatedTemplateArr.push(template.slice(currentIndex,
openingBraceIndex));const closingBraceIndex=template.indexOf("}",openingBraceIndex);if(closingBraceIndex===-1){evaluatedTemplateArr.push(template.slice(openingBraceIndex));
break}template[openingBraceIndex+1]==="{"&&template[closingBraceIndex+1]==="}"&&(evaluatedTemplateArr.push(template.slice(openingBraceIndex+1,closingBraceIndex)),
currentIndex=closingBraceIndex+2);const parameterName=template.substring(openingBraceIndex+1,closingBraceIndex);if(parameterName.includes("#")){const[refName,attrName]=parameterName.
split("#");evaluatedTemplateArr.push((0,_lib__WEBPACK_IMPORTED_MODULE_0__.i)(referenceRecord[refName]??endpointParams[refName],attrName))}else evaluatedTemplateArr.
push(referenceRecord[parameterName]??endpointParams[parameterName]);currentIndex=closingBraceIndex+1}return evaluatedTemplateArr.join("")}}),46820:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>getEndpointHeaders});var _types__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83868),_evaluateExpression__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31444);const getEndpointHeaders=(headers,options)=>Object.entries(headers??{}).reduce((acc,[headerKey,headerVal])=>(acc[headerKey]=headerVal.map(headerValEntry=>{
const processedExpr=(0,_evaluateExpression__WEBPACK_IMPORTED_MODULE_0__.O4)(headerValEntry,"Header value entry",options);if(typeof processedExpr!="string")throw new _types__WEBPACK_IMPORTED_MODULE_1__.
c(`Header '${headerKey}' value '${processedExpr}' is not a string`);return processedExpr}),acc),{})}),67737:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fb:()=>getEndpointProperties});var _types__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83868),_evaluateTemplate__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
69680);const getEndpointProperties=(properties,options)=>Object.entries(properties).reduce((acc,[propertyKey,propertyVal])=>(acc[propertyKey]=group.getEndpointProperty(
propertyVal,options),acc),{}),getEndpointProperty=(property,options)=>{if(Array.isArray(property))return property.map(propertyEntry=>getEndpointProperty(propertyEntry,
options));switch(typeof property){case"string":return(0,_evaluateTemplate__WEBPACK_IMPORTED_MODULE_0__.M)(property,options);case"object":if(property===null)throw new _types__WEBPACK_IMPORTED_MODULE_1__.
c(`Unexpected endpoint property: ${property}`);return group.getEndpointProperties(property,options);case"boolean":return property;default:throw new _types__WEBPACK_IMPORTED_MODULE_1__.
c(`Unexpected endpoint property type: ${typeof property}`)}},group={getEndpointProperty,getEndpointProperties}}),63255:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>getEndpointUrl});var _types__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83868),_evaluateExpression__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31444);const getEndpointUrl=(endpointUrl,options)=>{const expression=(0,_evaluateExpression__WEBPACK_IMPORTED_MODULE_0__.O4)(endpointUrl,"Endpoint URL",options);
if(typeof expression=="string")try{return new URL(expression)}catch(error){throw console.error(`Failed to construct URL with ${expression}`,error),error}throw new _types__WEBPACK_IMPORTED_MODULE_1__.
c(`Endpoint URL must be a string, got ${typeof expression}`)}}),84353:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Gz:()=>DEFAULT_MAX_ATTEMPTS,L0:()=>DEFAULT_RETRY_MODE,cm:()=>RETRY_MODES});var RETRY_MODES;(function(RETRY_MODES2){RETRY_MODES2.STANDARD="s\
tandard",RETRY_MODES2.ADAPTIVE="adaptive"})(RETRY_MODES||(RETRY_MODES={}));const DEFAULT_MAX_ATTEMPTS=3,DEFAULT_RETRY_MODE=RETRY_MODES.STANDARD}),62990:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>hasOwn});function hasOwn(o,k){return Object.prototype.hasOwnProperty.call(o,k)}}),19725:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>HttpRequest});class HttpRequest{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(options){
this.method=options.method||"GET",this.hostname=options.hostname||"localhost",this.port=options.port,this.query=options.query||{},this.headers=options.headers||
{},this.body=options.body,this.protocol=options.protocol?options.protocol.slice(-1)!==":"?`${options.protocol}:`:options.protocol:"https:",this.path=options.path?
options.path.charAt(0)!=="/"?`/${options.path}`:options.path:"/",this.username=options.username,this.password=options.password,this.fragment=options.fragment}static clone(request){
const cloned=new HttpRequest({...request,headers:{...request.headers}});return cloned.query&&(cloned.query=cloneQuery(cloned.query)),cloned}static isInstance(request){
if(!request)return!1;const req=request;return"method"in req&&"protocol"in req&&"hostname"in req&&"path"in req&&typeof req.query=="object"&&typeof req.headers=="\
object"}clone(){return HttpRequest.clone(this)}}function cloneQuery(query){return Object.keys(query).reduce((carry,paramName)=>{const param=query[paramName];return{
...carry,[paramName]:Array.isArray(param)?[...param]:param}},{})}}),39786:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{J:()=>parseQueryString});function parseQueryString(querystring){const query={};if(querystring=querystring.replace(/^\?/,""),querystring)for(const pair of querystring.
split("&")){let[key,value=null]=pair.split("=");key=decodeURIComponent(key),value&&(value=decodeURIComponent(value)),key in query?Array.isArray(query[key])?query[key].
push(value):query[key]=[query[key],value]:query[key]=value}return query}}),33934:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{D:()=>parseUrl});var _parseQueryString__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(39786);const parseUrl=url=>{if(typeof url=="strin\
g")return parseUrl(new URL(url));const{hostname,pathname,port,protocol,search}=url;let query;return search&&(query=(0,_parseQueryString__WEBPACK_IMPORTED_MODULE_0__.
J)(search)),{hostname,port:port?parseInt(port):void 0,protocol,path:pathname,query}}})};0&&(module.exports={id,ids,modules});
