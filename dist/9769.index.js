'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=9769,ids=[9769],modules={
16152:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fc:()=>REGION_ENV_NAME,GG:()=>NODE_REGION_CONFIG_OPTIONS,
OR:()=>REGION_INI_NAME,zH:()=>NODE_REGION_CONFIG_FILE_OPTIONS});var _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23366);const REGION_ENV_NAME="\
AWS_REGION",REGION_INI_NAME="region",NODE_REGION_CONFIG_OPTIONS={environmentVariableSelector:env=>env[REGION_ENV_NAME],configFileSelector:profile=>profile[REGION_INI_NAME],
default:async()=>{const region=await(0,_getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__.b)();if(region)return region;throw new Error("Region is missing")}},
NODE_REGION_CONFIG_FILE_OPTIONS={preferredFile:"credentials"}}),23366:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{b:()=>getInstanceMetadataRegion});var _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(30729);const TIMEOUT_MS=1e3,
NEG_CACHE_TTL_MS=6e4;let negativeCacheUntil=0;const getInstanceMetadataRegion=async()=>{if(!process.env[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.tn]&&
!(Date.now()<negativeCacheUntil))try{const endpoint=resolveImdsEndpoint(),token=(await imdsRequest({...endpoint,path:_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.
EG,method:"PUT",headers:{[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.nF]:"21600"}})).toString();return(await imdsRequest({...endpoint,path:_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.
FT,method:"GET",headers:{[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.cC]:token}})).toString().trim()||cacheNegativeAndReturnUndefined()}catch{return cacheNegativeAndReturnUndefined()}},
cacheNegativeAndReturnUndefined=()=>{negativeCacheUntil=Date.now()+NEG_CACHE_TTL_MS},resolveImdsEndpoint=()=>{const envEndpoint=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
if(envEndpoint){const url=new URL(envEndpoint);return{hostname:url.hostname.replace(/^\[(.+)]$/,"$1"),port:url.port?Number(url.port):void 0}}return process.env.
AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},imdsRequest=async options=>{const{request}=await Promise.
resolve().then(__webpack_require__.t.bind(__webpack_require__,37067,23));return new Promise((resolve,reject)=>{const req=request({hostname:options.hostname,port:options.
port,path:options.path,method:options.method,headers:options.headers,timeout:TIMEOUT_MS,signal:AbortSignal.timeout(TIMEOUT_MS)});req.on("error",err=>{reject(err),
req.destroy()}),req.on("timeout",()=>{reject(new Error("TimeoutError from instance metadata service")),req.destroy()}),req.on("response",res=>{const{statusCode=400}=res;
if(statusCode<200||statusCode>=300){reject(Object.assign(new Error("Error response received from instance metadata service"),{statusCode})),req.destroy();return}
const chunks=[];res.on("data",chunk=>chunks.push(chunk)),res.on("end",()=>{resolve(Buffer.concat(chunks)),req.destroy()})}),req.end()})}}),27503:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>resolveRegionConfig});var isValidHostLabel=__webpack_require__(44280);const validRegions=new Set,checkRegion=(region,check=isValidHostLabel.
X)=>{if(!validRegions.has(region)&&!check(region))if(region==="*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See \
"sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${region}" is not \
a valid hostname component.`);else validRegions.add(region)},isFipsRegion=region=>typeof region=="string"&&(region.startsWith("fips-")||region.endsWith("-fips")),
getRealRegion=region=>isFipsRegion(region)?["fips-aws-global","aws-fips"].includes(region)?"us-east-1":region.replace(/fips-(dkr-|prod-)?|-fips/,""):region,resolveRegionConfig=input=>{
const{region,useFipsEndpoint}=input;if(!region)throw new Error("Region is missing");return Object.assign(input,{region:async()=>{const providedRegion=typeof region==
"function"?await region():region,realRegion=getRealRegion(providedRegion);return checkRegion(realRegion),realRegion},useFipsEndpoint:async()=>{const providedRegion=typeof region==
"string"?region:await region();return isFipsRegion(providedRegion)?!0:typeof useFipsEndpoint!="function"?Promise.resolve(!!useFipsEndpoint):useFipsEndpoint()}})}}),
30729:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EG:()=>IMDS_TOKEN_PATH,FT:()=>IMDS_REGION_PATH,
J9:()=>AWS_EXECUTION_ENV,RY:()=>AWS_DEFAULT_REGION_ENV,US:()=>DEFAULTS_MODE_OPTIONS,cC:()=>X_AWS_EC2_METADATA_TOKEN,dr:()=>AWS_REGION_ENV,nF:()=>X_AWS_EC2_METADATA_TOKEN_TTL,
tn:()=>ENV_IMDS_DISABLED});const AWS_EXECUTION_ENV="AWS_EXECUTION_ENV",AWS_REGION_ENV="AWS_REGION",AWS_DEFAULT_REGION_ENV="AWS_DEFAULT_REGION",ENV_IMDS_DISABLED="\
AWS_EC2_METADATA_DISABLED",DEFAULTS_MODE_OPTIONS=["in-region","cross-region","mobile","standard","legacy"],IMDS_REGION_PATH="/latest/meta-data/placement/region",
IMDS_TOKEN_PATH="/latest/api/token",X_AWS_EC2_METADATA_TOKEN="x-aws-ec2-metadata-token",X_AWS_EC2_METADATA_TOKEN_TTL="x-aws-ec2-metadata-token-ttl-seconds"}),69769:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{CONFIG_PREFIX_SEPARATOR:()=>constants.Q,CONFIG_USE_DUALSTACK_ENDPOINT:()=>CONFIG_USE_DUALSTACK_ENDPOINT,
CONFIG_USE_FIPS_ENDPOINT:()=>CONFIG_USE_FIPS_ENDPOINT,CredentialsProviderError:()=>CredentialsProviderError.C,DEFAULT_PROFILE:()=>getProfileName.KG,DEFAULT_USE_DUALSTACK_ENDPOINT:()=>DEFAULT_USE_DUALSTACK_ENDPOINT,
DEFAULT_USE_FIPS_ENDPOINT:()=>DEFAULT_USE_FIPS_ENDPOINT,ENV_PROFILE:()=>getProfileName.Ch,ENV_USE_DUALSTACK_ENDPOINT:()=>ENV_USE_DUALSTACK_ENDPOINT,ENV_USE_FIPS_ENDPOINT:()=>ENV_USE_FIPS_ENDPOINT,
NODE_REGION_CONFIG_FILE_OPTIONS:()=>config.zH,NODE_REGION_CONFIG_OPTIONS:()=>config.GG,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:()=>NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:()=>NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,ProviderError:()=>ProviderError.m,REGION_ENV_NAME:()=>config.Fc,REGION_INI_NAME:()=>config.
OR,SelectorType:()=>types.c,TokenProviderError:()=>TokenProviderError,booleanSelector:()=>booleanSelector.Q,chain:()=>chain.c,externalDataInterceptor:()=>externalDataInterceptor,
fromStatic:()=>fromStatic.V,fromValue:()=>fromValue.Y,getHomeDir:()=>getHomeDir.R,getProfileName:()=>getProfileName.Bz,getRegionInfo:()=>getRegionInfo,getSSOTokenFilepath:()=>getSSOTokenFilepath,
getSSOTokenFromFile:()=>getSSOTokenFromFile,loadConfig:()=>configLoader.Z,loadSharedConfigFiles:()=>loadSharedConfigFiles.p,loadSsoSessionData:()=>loadSsoSessionData,
memoize:()=>memoize.B,nodeDualstackConfigSelectors:()=>nodeDualstackConfigSelectors,nodeFipsConfigSelectors:()=>nodeFipsConfigSelectors,numberSelector:()=>numberSelector,
parseKnownFiles:()=>parseKnownFiles,readFile:()=>readFile.TA,resolveCustomEndpointsConfig:()=>resolveCustomEndpointsConfig,resolveDefaultsModeConfig:()=>resolveDefaultsModeConfig,
resolveEndpointsConfig:()=>resolveEndpointsConfig,resolveRegionConfig:()=>resolveRegionConfig.T});var ProviderError=__webpack_require__(11342),CredentialsProviderError=__webpack_require__(
31436);class TokenProviderError extends ProviderError.m{name="TokenProviderError";constructor(message,options=!0){super(message,options),Object.setPrototypeOf(this,
TokenProviderError.prototype)}}var chain=__webpack_require__(38062),fromValue=__webpack_require__(99014),memoize=__webpack_require__(54759),booleanSelector=__webpack_require__(
79498);const numberSelector=(obj,key,type)=>{if(!(key in obj))return;const numberValue=parseInt(obj[key],10);if(Number.isNaN(numberValue))throw new TypeError(`C\
annot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);return numberValue};var types=__webpack_require__(16402),getHomeDir=__webpack_require__(33901),
getProfileName=__webpack_require__(22365),external_node_crypto_=__webpack_require__(77598),external_node_path_=__webpack_require__(76760);const getSSOTokenFilepath=id2=>{
const cacheName=(0,external_node_crypto_.createHash)("sha1").update(id2).digest("hex");return(0,external_node_path_.join)((0,getHomeDir.R)(),".aws","sso","cache",
`${cacheName}.json`)};var promises_=__webpack_require__(51455);const tokenIntercept={},getSSOTokenFromFile=async id2=>{if(tokenIntercept[id2])return tokenIntercept[id2];
const ssoTokenFilepath=getSSOTokenFilepath(id2),ssoTokenText=await(0,promises_.readFile)(ssoTokenFilepath,"utf8");return JSON.parse(ssoTokenText)};var constants=__webpack_require__(
86814),loadSharedConfigFiles=__webpack_require__(23692),getConfigFilepath=__webpack_require__(66184),profile=__webpack_require__(98669);const getSsoSessionData=data=>Object.
entries(data).filter(([key])=>key.startsWith(profile.I.SSO_SESSION+constants.Q)).reduce((acc,[key,value])=>({...acc,[key.substring(key.indexOf(constants.Q)+1)]:value}),
{});var parseIni=__webpack_require__(76892),readFile=__webpack_require__(82149);const swallowError=()=>({}),loadSsoSessionData=async(init={})=>(0,readFile.TA)(init.
configFilepath??(0,getConfigFilepath.g)()).then(parseIni.A).then(getSsoSessionData).catch(swallowError),mergeConfigFiles=(...files)=>{const merged={};for(const file of files)
for(const[key,values]of Object.entries(file))merged[key]!==void 0?Object.assign(merged[key],values):merged[key]=values;return merged},parseKnownFiles=async init=>{
const parsedFiles=await(0,loadSharedConfigFiles.p)(init);return mergeConfigFiles(parsedFiles.configFile,parsedFiles.credentialsFile)},externalDataInterceptor={getFileRecord(){
return readFile.Jj},interceptFile(path,contents){readFile.Jj[path]=Promise.resolve(contents)},getTokenRecord(){return tokenIntercept},interceptToken(id2,contents){
tokenIntercept[id2]=contents}};var configLoader=__webpack_require__(12974),fromStatic=__webpack_require__(45001);const ENV_USE_DUALSTACK_ENDPOINT="AWS_USE_DUALS\
TACK_ENDPOINT",CONFIG_USE_DUALSTACK_ENDPOINT="use_dualstack_endpoint",DEFAULT_USE_DUALSTACK_ENDPOINT=!1,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS={environmentVariableSelector:env=>(0,booleanSelector.
Q)(env,ENV_USE_DUALSTACK_ENDPOINT,types.c.ENV),configFileSelector:profile2=>(0,booleanSelector.Q)(profile2,CONFIG_USE_DUALSTACK_ENDPOINT,types.c.CONFIG),default:!1},
nodeDualstackConfigSelectors={environmentVariableSelector:env=>(0,booleanSelector.Q)(env,ENV_USE_DUALSTACK_ENDPOINT,types.c.ENV),configFileSelector:profile2=>(0,booleanSelector.
Q)(profile2,CONFIG_USE_DUALSTACK_ENDPOINT,types.c.CONFIG),default:void 0},ENV_USE_FIPS_ENDPOINT="AWS_USE_FIPS_ENDPOINT",CONFIG_USE_FIPS_ENDPOINT="use_fips_endpo\
int",DEFAULT_USE_FIPS_ENDPOINT=!1,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS={environmentVariableSelector:env=>(0,booleanSelector.Q)(env,ENV_USE_FIPS_ENDPOINT,types.
c.ENV),configFileSelector:profile2=>(0,booleanSelector.Q)(profile2,CONFIG_USE_FIPS_ENDPOINT,types.c.CONFIG),default:!1},nodeFipsConfigSelectors={environmentVariableSelector:env=>(0,booleanSelector.
Q)(env,ENV_USE_FIPS_ENDPOINT,types.c.ENV),configFileSelector:profile2=>(0,booleanSelector.Q)(profile2,CONFIG_USE_FIPS_ENDPOINT,types.c.CONFIG),default:void 0};var normalizeProvider=__webpack_require__(
29362);const resolveCustomEndpointsConfig=input=>{const{tls,endpoint,urlParser,useDualstackEndpoint}=input;return Object.assign(input,{tls:tls??!0,endpoint:(0,normalizeProvider.
t)(typeof endpoint=="string"?urlParser(endpoint):endpoint),isCustomEndpoint:!0,useDualstackEndpoint:(0,normalizeProvider.t)(useDualstackEndpoint??!1)})},getEndpointFromRegion=async input=>{
const{tls=!0}=input,region=await input.region();if(!new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/).test(region))throw new Error("Invalid\
 region in client config");const useDualstackEndpoint=await input.useDualstackEndpoint(),useFipsEndpoint=await input.useFipsEndpoint(),{hostname}=await input.regionInfoProvider(
region,{useDualstackEndpoint,useFipsEndpoint})??{};if(!hostname)throw new Error("Cannot resolve hostname from client config");return input.urlParser(`${tls?"htt\
ps:":"http:"}//${hostname}`)},resolveEndpointsConfig=input=>{const useDualstackEndpoint=(0,normalizeProvider.t)(input.useDualstackEndpoint??!1),{endpoint,useFipsEndpoint,
urlParser,tls}=input;return Object.assign(input,{tls:tls??!0,endpoint:endpoint?(0,normalizeProvider.t)(typeof endpoint=="string"?urlParser(endpoint):endpoint):()=>getEndpointFromRegion(
{...input,useDualstackEndpoint,useFipsEndpoint}),isCustomEndpoint:!!endpoint,useDualstackEndpoint})};var config=__webpack_require__(16152),resolveRegionConfig=__webpack_require__(
27503);const getHostnameFromVariants=(variants=[],{useFipsEndpoint,useDualstackEndpoint})=>variants.find(({tags})=>useFipsEndpoint===tags.includes("fips")&&useDualstackEndpoint===
tags.includes("dualstack"))?.hostname,getResolvedHostname=(resolvedRegion,{regionHostname,partitionHostname})=>regionHostname||(partitionHostname?partitionHostname.
replace("{region}",resolvedRegion):void 0),getResolvedPartition=(region,{partitionHash})=>Object.keys(partitionHash||{}).find(key=>partitionHash[key].regions.includes(
region))??"aws",getResolvedSigningRegion=(hostname,{signingRegion,regionRegex,useFipsEndpoint})=>{if(signingRegion)return signingRegion;if(useFipsEndpoint){const regionRegexJs=regionRegex.
replace("\\\\","\\").replace(/^\^/g,"\\.").replace(/\$$/g,"\\."),regionRegexmatchArray=hostname.match(regionRegexJs);if(regionRegexmatchArray)return regionRegexmatchArray[0].
slice(1,-1)}},getRegionInfo=(region,{useFipsEndpoint=!1,useDualstackEndpoint=!1,signingService,regionHash,partitionHash})=>{const partition=getResolvedPartition(
region,{partitionHash}),resolvedRegion=region in regionHash?region:partitionHash[partition]?.endpoint??region,hostnameOptions={useFipsEndpoint,useDualstackEndpoint},
regionHostname=getHostnameFromVariants(regionHash[resolvedRegion]?.variants,hostnameOptions),partitionHostname=getHostnameFromVariants(partitionHash[partition]?.
variants,hostnameOptions),hostname=getResolvedHostname(resolvedRegion,{regionHostname,partitionHostname});if(hostname===void 0)throw new Error(`Endpoint resolut\
ion failed for: ${{resolvedRegion,useFipsEndpoint,useDualstackEndpoint}}`);const signingRegion=getResolvedSigningRegion(hostname,{signingRegion:regionHash[resolvedRegion]?.
signingRegion,regionRegex:partitionHash[partition].regionRegex,useFipsEndpoint});return{partition,signingService,hostname,...signingRegion&&{signingRegion},...regionHash[resolvedRegion]?.
signingService&&{signingService:regionHash[resolvedRegion].signingService}}};var getInstanceMetadataRegion=__webpack_require__(23366),defaults_mode_constants=__webpack_require__(
30729);const AWS_DEFAULTS_MODE_ENV="AWS_DEFAULTS_MODE",AWS_DEFAULTS_MODE_CONFIG="defaults_mode",NODE_DEFAULTS_MODE_CONFIG_OPTIONS={environmentVariableSelector:env=>env[AWS_DEFAULTS_MODE_ENV],
configFileSelector:profile2=>profile2[AWS_DEFAULTS_MODE_CONFIG],default:"legacy"},resolveDefaultsModeConfig=({region=(0,configLoader.Z)(config.GG),defaultsMode=(0,configLoader.
Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS)}={})=>(0,memoize.B)(async()=>{const mode=typeof defaultsMode=="function"?await defaultsMode():defaultsMode;switch(mode?.toLowerCase()){case"\
auto":return resolveNodeDefaultsModeAuto(region);case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(mode?.toLocaleLowerCase());case void 0:
return Promise.resolve("legacy");default:throw new Error(`Invalid parameter for "defaultsMode", expect ${defaults_mode_constants.US.join(", ")}, got ${mode}`)}}),
resolveNodeDefaultsModeAuto=async clientRegion=>{if(clientRegion){const resolvedRegion=typeof clientRegion=="function"?await clientRegion():clientRegion,inferredRegion=await inferPhysicalRegion();
return inferredRegion?resolvedRegion===inferredRegion?"in-region":"cross-region":"standard"}return"standard"},inferPhysicalRegion=async()=>process.env[defaults_mode_constants.
J9]&&(process.env[defaults_mode_constants.dr]||process.env[defaults_mode_constants.RY])?process.env[defaults_mode_constants.dr]??process.env[defaults_mode_constants.
RY]:(0,getInstanceMetadataRegion.b)()}),12974:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>loadConfig});
var chain=__webpack_require__(38062),memoize=__webpack_require__(54759),CredentialsProviderError=__webpack_require__(31436);function getSelectorName(functionString){
try{const constants=new Set(Array.from(functionString.match(/([A-Z_]){3,}/g)??[]));return constants.delete("CONFIG"),constants.delete("CONFIG_PREFIX_SEPARATOR"),
constants.delete("ENV"),[...constants].join(", ")}catch{return functionString}}const fromEnv=(envVarSelector,options)=>async()=>{try{const config=envVarSelector(
process.env,options);if(config===void 0)throw new Error;return config}catch(e){throw new CredentialsProviderError.C(e.message||`Not found in ENV: ${getSelectorName(
envVarSelector.toString())}`,{logger:options?.logger})}};var getProfileName=__webpack_require__(22365),loadSharedConfigFiles=__webpack_require__(23692);const fromSharedConfigFiles=(configSelector,{
preferredFile="config",...init}={})=>async()=>{const profile=(0,getProfileName.Bz)(init),{configFile,credentialsFile}=await(0,loadSharedConfigFiles.p)(init),profileFromCredentials=credentialsFile[profile]||
{},profileFromConfig=configFile[profile]||{},mergedProfile=preferredFile==="config"?{...profileFromCredentials,...profileFromConfig}:{...profileFromConfig,...profileFromCredentials};
try{const configValue=configSelector(mergedProfile,preferredFile==="config"?configFile:credentialsFile);if(configValue===void 0)throw new Error;return configValue}catch(e){
throw new CredentialsProviderError.C(e.message||`Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`,{logger:init.
logger})}};var fromStatic=__webpack_require__(45001);const loadConfig=({environmentVariableSelector,configFileSelector,default:defaultValue},configuration={})=>{
const{signingName,logger}=configuration,envOptions={signingName,logger};return(0,memoize.B)((0,chain.c)(fromEnv(environmentVariableSelector,envOptions),fromSharedConfigFiles(
configFileSelector,configuration),(0,fromStatic.V)(defaultValue)))}}),45001:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{V:()=>fromStatic});var _property_provider_fromValue__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(99014);const isFunction=func=>typeof func==
"function",fromStatic=defaultValue=>isFunction(defaultValue)?async()=>await defaultValue():(0,_property_provider_fromValue__WEBPACK_IMPORTED_MODULE_0__.Y)(defaultValue)}),
31436:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>CredentialsProviderError});var _ProviderError__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
11342);class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m{name="CredentialsProviderError";constructor(message,options=!0){super(
message,options),Object.setPrototypeOf(this,CredentialsProviderError.prototype)}}}),11342:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{m:()=>ProviderError});class ProviderError extends Error{name="ProviderError";tryNextLink;constructor(message,options=!0){let logger,tryNextLink=!0;
typeof options=="boolean"?(logger=void 0,tryNextLink=options):options!=null&&typeof options=="object"&&(logger=options.logger,tryNextLink=options.tryNextLink??!0),
super(message),this.tryNextLink=tryNextLink,Object.setPrototypeOf(this,ProviderError.prototype),logger?.debug?.(`@smithy/property-provider ${tryNextLink?"->":"(\
!)"} ${message}`)}static from(error,options=!0){return Object.assign(new this(error.message,options),error)}}}),38062:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>chain});var _ProviderError__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11342);const chain=(...providers)=>async()=>{
if(providers.length===0)throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m("No providers in chain");let lastProviderError;for(const provider of providers)try{
return await provider()}catch(err){if(lastProviderError=err,err?.tryNextLink)continue;throw err}throw lastProviderError}}),99014:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>fromValue});const fromValue=staticValue=>()=>Promise.resolve(staticValue)}),54759:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>memoize});const memoize=(provider,isExpired,requiresRefresh)=>{let resolved,pending,hasResult,isConstant=!1;const coalesceProvider=async()=>{
pending||(pending=provider());try{resolved=await pending,hasResult=!0,isConstant=!1}finally{pending=void 0}return resolved};return isExpired===void 0?async options=>((!hasResult||
options?.forceRefresh)&&(resolved=await coalesceProvider()),resolved):async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider()),isConstant?
resolved:requiresRefresh&&!requiresRefresh(resolved)?(isConstant=!0,resolved):(isExpired(resolved)&&await coalesceProvider(),resolved))}}),86814:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>CONFIG_PREFIX_SEPARATOR});const CONFIG_PREFIX_SEPARATOR="."}),66184:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>getConfigFilepath});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__),_getHomeDir__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33901);const ENV_CONFIG_PATH="AWS_CONFIG_FILE",getConfigFilepath=()=>process.
env[ENV_CONFIG_PATH]||(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(),".aws","config")}),33901:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>getHomeDir});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161),node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_os__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__);const homeDirCache={},getHomeDirCacheKey=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",getHomeDir=()=>{
const{HOME,USERPROFILE,HOMEPATH,HOMEDRIVE=`C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`}=process.env;if(HOME)return HOME;if(USERPROFILE)return USERPROFILE;if(HOMEPATH)
return`${HOMEDRIVE}${HOMEPATH}`;const homeDirCacheKey=getHomeDirCacheKey();return homeDirCache[homeDirCacheKey]||(homeDirCache[homeDirCacheKey]=(0,node_os__WEBPACK_IMPORTED_MODULE_0__.
homedir)()),homeDirCache[homeDirCacheKey]}}),22365:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bz:()=>getProfileName,Ch:()=>ENV_PROFILE,KG:()=>DEFAULT_PROFILE});const ENV_PROFILE="AWS_PROFILE",DEFAULT_PROFILE="default",getProfileName=init=>init.profile||
process.env[ENV_PROFILE]||DEFAULT_PROFILE}),23692:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{p:()=>loadSharedConfigFiles});var external_node_path_=__webpack_require__(76760),profile=__webpack_require__(98669),constants=__webpack_require__(86814);const getConfigData=data=>Object.
entries(data).filter(([key])=>{const indexOfSeparator=key.indexOf(constants.Q);return indexOfSeparator===-1?!1:Object.values(profile.I).includes(key.substring(0,
indexOfSeparator))}).reduce((acc,[key,value])=>{const indexOfSeparator=key.indexOf(constants.Q),updatedKey=key.substring(0,indexOfSeparator)===profile.I.PROFILE?
key.substring(indexOfSeparator+1):key;return acc[updatedKey]=value,acc},{...data.default&&{default:data.default}});var getConfigFilepath=__webpack_require__(66184),
getHomeDir=__webpack_require__(33901);const ENV_CREDENTIALS_PATH="AWS_SHARED_CREDENTIALS_FILE",getCredentialsFilepath=()=>process.env[ENV_CREDENTIALS_PATH]||(0,external_node_path_.
join)((0,getHomeDir.R)(),".aws","credentials");var parseIni=__webpack_require__(76892),readFile=__webpack_require__(82149);const swallowError=()=>({}),loadSharedConfigFiles=async(init={})=>{
const{filepath=getCredentialsFilepath(),configFilepath=(0,getConfigFilepath.g)()}=init,homeDir=(0,getHomeDir.R)(),relativeHomeDirPrefix="~/";let resolvedFilepath=filepath;
filepath.startsWith(relativeHomeDirPrefix)&&(resolvedFilepath=(0,external_node_path_.join)(homeDir,filepath.slice(2)));let resolvedConfigFilepath=configFilepath;
configFilepath.startsWith(relativeHomeDirPrefix)&&(resolvedConfigFilepath=(0,external_node_path_.join)(homeDir,configFilepath.slice(2)));const parsedFiles=await Promise.
all([(0,readFile.TA)(resolvedConfigFilepath,{ignoreCache:init.ignoreCache}).then(parseIni.A).then(getConfigData).catch(swallowError),(0,readFile.TA)(resolvedFilepath,
{ignoreCache:init.ignoreCache}).then(parseIni.A).catch(swallowError)]);return{configFile:parsedFiles[0],credentialsFile:parsedFiles[1]}}}),76892:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>parseIni});var _smithy_types__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(98669),_constants__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
86814);const prefixKeyRegex=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,profileNameBlockList=["__proto__","profile __proto__"],parseIni=iniData=>{const map={};let currentSection,
currentSubSection;for(const iniLine of iniData.split(/\r?\n/)){const trimmedLine=iniLine.split(/(^|\s)[;#]/)[0].trim();if(trimmedLine[0]==="["&&trimmedLine[trimmedLine.
length-1]==="]"){currentSection=void 0,currentSubSection=void 0;const sectionName=trimmedLine.substring(1,trimmedLine.length-1),matches=prefixKeyRegex.exec(sectionName);
if(matches){const[,prefix,,name]=matches;Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix)&&(currentSection=[prefix,name].join(_constants__WEBPACK_IMPORTED_MODULE_1__.
Q))}else currentSection=sectionName;if(profileNameBlockList.includes(sectionName))throw new Error(`Found invalid profile name "${sectionName}"`)}else if(currentSection){
const indexOfEqualsSign=trimmedLine.indexOf("=");if(![0,-1].includes(indexOfEqualsSign)){const[name,value]=[trimmedLine.substring(0,indexOfEqualsSign).trim(),trimmedLine.
substring(indexOfEqualsSign+1).trim()];if(value==="")currentSubSection=name;else{currentSubSection&&iniLine.trimStart()===iniLine&&(currentSubSection=void 0),map[currentSection]=
map[currentSection]||{};const key=currentSubSection?[currentSubSection,name].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q):name;map[currentSection][key]=value}}}}
return map}}),82149:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Jj:()=>fileIntercept,TA:()=>readFile});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
const filePromises={},fileIntercept={},readFile=(path,options)=>fileIntercept[path]!==void 0?fileIntercept[path]:((!filePromises[path]||options?.ignoreCache)&&(filePromises[path]=
(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8")),filePromises[path])}),79498:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>booleanSelector});const booleanSelector=(obj,key,type)=>{if(key in obj){if(obj[key]==="true")return!0;if(obj[key]===
"false")return!1;throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`)}}}),16402:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>SelectorType});var SelectorType;(function(SelectorType2){SelectorType2.ENV="env",SelectorType2.CONFIG="shared c\
onfig entry"})(SelectorType||(SelectorType={}))}),44280:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{X:()=>isValidHostLabel});const VALID_HOST_LABEL_REGEX=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),isValidHostLabel=(value,allowSubDomains=!1)=>{if(!allowSubDomains)
return VALID_HOST_LABEL_REGEX.test(value);const labels=value.split(".");for(const label of labels)if(!isValidHostLabel(label))return!1;return!0}}),29362:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>normalizeProvider});const normalizeProvider=input=>{if(typeof input=="function")return input;const promisified=Promise.
resolve(input);return()=>promisified}}),98669:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>IniSectionType});
var IniSectionType;(function(IniSectionType2){IniSectionType2.PROFILE="profile",IniSectionType2.SSO_SESSION="sso-session",IniSectionType2.SERVICES="services"})(
IniSectionType||(IniSectionType={}))})};0&&(module.exports={id,ids,modules});
