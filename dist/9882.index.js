'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=9882,ids=[9882,5606],
modules={55606:((__unused_webpack_module,exports2,__webpack_require__)=>{const{setCredentialFeature}=__webpack_require__(33666),{CredentialsProviderError}=__webpack_require__(
69769),ENV_KEY="AWS_ACCESS_KEY_ID",ENV_SECRET="AWS_SECRET_ACCESS_KEY",ENV_SESSION="AWS_SESSION_TOKEN",ENV_EXPIRATION="AWS_CREDENTIAL_EXPIRATION",ENV_CREDENTIAL_SCOPE="\
AWS_CREDENTIAL_SCOPE",ENV_ACCOUNT_ID="AWS_ACCOUNT_ID",fromEnv=init=>async()=>{init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");const accessKeyId=process.
env[ENV_KEY],secretAccessKey=process.env[ENV_SECRET],sessionToken=process.env[ENV_SESSION],expiry=process.env[ENV_EXPIRATION],credentialScope=process.env[ENV_CREDENTIAL_SCOPE],
accountId=process.env[ENV_ACCOUNT_ID];if(accessKeyId&&secretAccessKey){const credentials={accessKeyId,secretAccessKey,...sessionToken&&{sessionToken},...expiry&&
{expiration:new Date(expiry)},...credentialScope&&{credentialScope},...accountId&&{accountId}};return setCredentialFeature(credentials,"CREDENTIALS_ENV_VARS","g"),
credentials}throw new CredentialsProviderError("Unable to find environment variable credentials.",{logger:init?.logger})};exports2.ENV_ACCOUNT_ID=ENV_ACCOUNT_ID,
exports2.ENV_CREDENTIAL_SCOPE=ENV_CREDENTIAL_SCOPE,exports2.ENV_EXPIRATION=ENV_EXPIRATION,exports2.ENV_KEY=ENV_KEY,exports2.ENV_SECRET=ENV_SECRET,exports2.ENV_SESSION=
ENV_SESSION,exports2.fromEnv=fromEnv}),89882:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{defaultProvider:()=>defaultProvider});
var dist_cjs=__webpack_require__(55606),getProfileName=__webpack_require__(22365),CredentialsProviderError=__webpack_require__(31436),chain=__webpack_require__(
38062);const ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED",remoteProvider=async init=>{const{ENV_CMDS_FULL_URI,ENV_CMDS_RELATIVE_URI,fromContainerMetadata,fromInstanceMetadata}=await Promise.
all([__webpack_require__.e(1631),__webpack_require__.e(4059),__webpack_require__.e(566)]).then(__webpack_require__.t.bind(__webpack_require__,40566,19));if(process.
env[ENV_CMDS_RELATIVE_URI]||process.env[ENV_CMDS_FULL_URI]){init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetada\
ta");const{fromHttp}=await Promise.all([__webpack_require__.e(1631),__webpack_require__.e(4059),__webpack_require__.e(1279),__webpack_require__.e(8605)]).then(__webpack_require__.
t.bind(__webpack_require__,98605,19));return(0,chain.c)(fromHttp(init),fromContainerMetadata(init))}return process.env[ENV_IMDS_DISABLED]&&process.env[ENV_IMDS_DISABLED]!==
"false"?async()=>{throw new CredentialsProviderError.C("EC2 Instance Metadata Service access disabled",{logger:init.logger})}:(init.logger?.debug("@aws-sdk/cred\
ential-provider-node - remoteProvider::fromInstanceMetadata"),fromInstanceMetadata(init))};function memoizeChain(providers,treatAsExpired){const chain2=internalCreateChain(
providers);let activeLock,passiveLock,credentials,forceRefreshLock;const provider=async options=>{if(options?.forceRefresh)return forceRefreshLock||(forceRefreshLock=
chain2(options).then(c=>{credentials=c}).finally(()=>{forceRefreshLock=void 0})),await forceRefreshLock,credentials;if(credentials?.expiration&&credentials?.expiration?.
getTime()<Date.now()&&(credentials=void 0),activeLock)await activeLock;else if(!credentials||treatAsExpired?.(credentials))if(credentials)passiveLock||(passiveLock=
chain2(options).then(c=>{credentials=c}).catch(()=>{}).finally(()=>{passiveLock=void 0}));else return activeLock=chain2(options).then(c=>{credentials=c}).finally(
()=>{activeLock=void 0}),provider(options);return credentials};return provider}const internalCreateChain=providers=>async awsIdentityProperties=>{let lastProviderError;
for(const provider of providers)try{return await provider(awsIdentityProperties)}catch(err){if(lastProviderError=err,err?.tryNextLink)continue;throw err}throw lastProviderError};
let multipleCredentialSourceWarningEmitted=!1;const defaultProvider=(init={})=>memoizeChain([async()=>{if(init.profile??process.env[getProfileName.Ch])throw process.
env[dist_cjs.ENV_KEY]&&process.env[dist_cjs.ENV_SECRET]&&(multipleCredentialSourceWarningEmitted||((init.logger?.warn&&init.logger?.constructor?.name!=="NoOpLog\
ger"?init.logger.warn.bind(init.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),multipleCredentialSourceWarningEmitted=!0)),new CredentialsProviderError.C("AWS_PROFILE is set, skipping fromEnv provider.",{logger:init.logger,tryNextLink:!0});
return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),(0,dist_cjs.fromEnv)(init)()},async awsIdentityProperties=>{init.logger?.
debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl,ssoAccountId,ssoRegion,ssoRoleName,ssoSession}=init;if(!ssoStartUrl&&!ssoAccountId&&
!ssoRegion&&!ssoRoleName&&!ssoSession)throw new CredentialsProviderError.C("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:init.
logger});const{fromSSO}=await Promise.all([__webpack_require__.e(1631),__webpack_require__.e(4059),__webpack_require__.e(1279),__webpack_require__.e(4820),__webpack_require__.
e(7087),__webpack_require__.e(998)]).then(__webpack_require__.t.bind(__webpack_require__,60998,19));return fromSSO(init)(awsIdentityProperties)},async awsIdentityProperties=>{
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni}=await Promise.all([__webpack_require__.e(1631),__webpack_require__.
e(4059),__webpack_require__.e(1279),__webpack_require__.e(4820),__webpack_require__.e(7087),__webpack_require__.e(998),__webpack_require__.e(9956),__webpack_require__.
e(5869)]).then(__webpack_require__.t.bind(__webpack_require__,75869,19));return fromIni(init)(awsIdentityProperties)},async awsIdentityProperties=>{init.logger?.
debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess}=await __webpack_require__.e(5360).then(__webpack_require__.t.bind(__webpack_require__,
75360,19));return fromProcess(init)(awsIdentityProperties)},async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvide\
r::fromTokenFile");const{fromTokenFile}=await Promise.all([__webpack_require__.e(1631),__webpack_require__.e(4059),__webpack_require__.e(1279),__webpack_require__.
e(4820),__webpack_require__.e(7087),__webpack_require__.e(9956)]).then(__webpack_require__.t.bind(__webpack_require__,29956,19));return fromTokenFile(init)(awsIdentityProperties)},
async()=>(init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await remoteProvider(init))()),async()=>{throw new CredentialsProviderError.
C("Could not load credentials from any providers",{tryNextLink:!1,logger:init.logger})}],credentialsTreatedAsExpired),credentialsWillNeedRefresh=credentials=>credentials?.
expiration!==void 0,credentialsTreatedAsExpired=credentials=>credentials?.expiration!==void 0&&credentials.expiration.getTime()-Date.now()<3e5})};0&&(module.exports={id,ids,modules});
