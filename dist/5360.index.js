'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=5360,ids=[5360],modules={
75360:((__unused_webpack_module,exports2,__webpack_require__)=>{const{externalDataInterceptor,CredentialsProviderError,parseKnownFiles,getProfileName}=__webpack_require__(
69769),{exec}=__webpack_require__(31421),{promisify}=__webpack_require__(57975),{setCredentialFeature}=__webpack_require__(33666),getValidatedProcessCredentials=(profileName,data,profiles)=>{
if(data.Version!==1)throw Error(`Profile ${profileName} credential_process did not return Version 1.`);if(data.AccessKeyId===void 0||data.SecretAccessKey===void 0)
throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);if(data.Expiration){const currentTime=new Date;if(new Date(data.Expiration)<
currentTime)throw Error(`Profile ${profileName} credential_process returned expired credentials.`)}let accountId=data.AccountId;!accountId&&profiles?.[profileName]?.
aws_account_id&&(accountId=profiles[profileName].aws_account_id);const credentials={accessKeyId:data.AccessKeyId,secretAccessKey:data.SecretAccessKey,...data.SessionToken&&
{sessionToken:data.SessionToken},...data.Expiration&&{expiration:new Date(data.Expiration)},...data.CredentialScope&&{credentialScope:data.CredentialScope},...accountId&&
{accountId}};return setCredentialFeature(credentials,"CREDENTIALS_PROCESS","w"),credentials},resolveProcessCredentials=async(profileName,profiles,logger)=>{const profile=profiles[profileName];
if(profiles[profileName]){const credentialProcess=profile.credential_process;if(credentialProcess!==void 0){const execPromise=promisify(externalDataInterceptor?.
getTokenRecord?.().exec??exec);try{const{stdout}=await execPromise(credentialProcess);let data;try{data=JSON.parse(stdout.trim())}catch{throw Error(`Profile ${profileName}\
 credential_process returned invalid JSON.`)}return getValidatedProcessCredentials(profileName,data,profiles)}catch(error){throw new CredentialsProviderError(error.
message,{logger})}}else throw new CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`,{logger})}else throw new CredentialsProviderError(
`Profile ${profileName} could not be found in shared credentials file.`,{logger})},fromProcess=(init={})=>async({callerClientConfig}={})=>{init.logger?.debug("@\
aws-sdk/credential-provider-process - fromProcess");const profiles=await parseKnownFiles(init);return resolveProcessCredentials(getProfileName({profile:init.profile??
callerClientConfig?.profile}),profiles,init.logger)};exports2.fromProcess=fromProcess})};0&&(module.exports={id,ids,modules});
