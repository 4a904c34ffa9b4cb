'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=5606,ids=[5606],modules={
55606:((__unused_webpack_module,exports2,__webpack_require__)=>{const{setCredentialFeature}=__webpack_require__(33666),{CredentialsProviderError}=__webpack_require__(
69769),ENV_KEY="AWS_ACCESS_KEY_ID",ENV_SECRET="AWS_SECRET_ACCESS_KEY",ENV_SESSION="AWS_SESSION_TOKEN",ENV_EXPIRATION="AWS_CREDENTIAL_EXPIRATION",ENV_CREDENTIAL_SCOPE="\
AWS_CREDENTIAL_SCOPE",ENV_ACCOUNT_ID="AWS_ACCOUNT_ID",fromEnv=init=>async()=>{init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");const accessKeyId=process.
env[ENV_KEY],secretAccessKey=process.env[ENV_SECRET],sessionToken=process.env[ENV_SESSION],expiry=process.env[ENV_EXPIRATION],credentialScope=process.env[ENV_CREDENTIAL_SCOPE],
accountId=process.env[ENV_ACCOUNT_ID];if(accessKeyId&&secretAccessKey){const credentials={accessKeyId,secretAccessKey,...sessionToken&&{sessionToken},...expiry&&
{expiration:new Date(expiry)},...credentialScope&&{credentialScope},...accountId&&{accountId}};return setCredentialFeature(credentials,"CREDENTIALS_ENV_VARS","g"),
credentials}throw new CredentialsProviderError("Unable to find environment variable credentials.",{logger:init?.logger})};exports2.ENV_ACCOUNT_ID=ENV_ACCOUNT_ID,
exports2.ENV_CREDENTIAL_SCOPE=ENV_CREDENTIAL_SCOPE,exports2.ENV_EXPIRATION=ENV_EXPIRATION,exports2.ENV_KEY=ENV_KEY,exports2.ENV_SECRET=ENV_SECRET,exports2.ENV_SESSION=
ENV_SESSION,exports2.fromEnv=fromEnv})};0&&(module.exports={id,ids,modules});
