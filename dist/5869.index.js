'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  id: () => id,
  ids: () => ids,
  modules: () => modules
});
module.exports = __toCommonJS(stdin_exports);
const id = 5869;
const ids = [5869, 5360, 566, 8605];
const modules = {
  /***/
  98605: (
    /***/
    ((__unused_webpack_module, exports2, __webpack_require__) => {
      const { setCredentialFeature } = __webpack_require__(33666);
      const { CredentialsProviderError } = __webpack_require__(69769);
      const { NodeHttpHandler } = __webpack_require__(61279);
      const fs = __webpack_require__(51455);
      const { HttpRequest } = __webpack_require__(64059);
      const { sdkStreamMixin, parseRfc3339DateTime } = __webpack_require__(83763);
      const ECS_CONTAINER_HOST = "169.254.170.2";
      const EKS_CONTAINER_HOST_IPv4 = "169.254.170.23";
      const EKS_CONTAINER_HOST_IPv6 = "[fd00:ec2::23]";
      const checkUrl = (url, logger) => {
        if (url.protocol === "https:") {
          return;
        }
        if (url.hostname === ECS_CONTAINER_HOST || url.hostname === EKS_CONTAINER_HOST_IPv4 || url.hostname === EKS_CONTAINER_HOST_IPv6) {
          return;
        }
        if (url.hostname.includes("[")) {
          if (url.hostname === "[::1]" || url.hostname === "[0000:0000:0000:0000:0000:0000:0000:0001]") {
            return;
          }
        } else {
          if (url.hostname === "localhost") {
            return;
          }
          const ipComponents = url.hostname.split(".");
          const inRange = (component) => {
            const num = parseInt(component, 10);
            return 0 <= num && num <= 255;
          };
          if (ipComponents[0] === "127" && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && ipComponents.length === 4) {
            return;
          }
        }
        throw new CredentialsProviderError(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger });
      };
      function createGetRequest(url) {
        return new HttpRequest({
          protocol: url.protocol,
          hostname: url.hostname,
          port: Number(url.port),
          path: url.pathname,
          query: Array.from(url.searchParams.entries()).reduce((acc, [k, v]) => {
            acc[k] = v;
            return acc;
          }, {}),
          fragment: url.hash
        });
      }
      async function getCredentials(response, logger) {
        const stream = sdkStreamMixin(response.body);
        const str = await stream.transformToString();
        if (response.statusCode === 200) {
          const parsed = JSON.parse(str);
          if (typeof parsed.AccessKeyId !== "string" || typeof parsed.SecretAccessKey !== "string" || typeof parsed.Token !== "string" || typeof parsed.Expiration !== "string") {
            throw new CredentialsProviderError("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", { logger });
          }
          return {
            accessKeyId: parsed.AccessKeyId,
            secretAccessKey: parsed.SecretAccessKey,
            sessionToken: parsed.Token,
            expiration: parseRfc3339DateTime(parsed.Expiration)
          };
        }
        if (response.statusCode >= 400 && response.statusCode < 500) {
          let parsedBody = {};
          try {
            parsedBody = JSON.parse(str);
          } catch (e) {
          }
          throw Object.assign(new CredentialsProviderError(`Server responded with status: ${response.statusCode}`, { logger }), {
            Code: parsedBody.Code,
            Message: parsedBody.Message
          });
        }
        throw new CredentialsProviderError(`Server responded with status: ${response.statusCode}`, { logger });
      }
      const retryWrapper = (toRetry, maxRetries, delayMs) => {
        return async () => {
          for (let i = 0; i < maxRetries; ++i) {
            try {
              return await toRetry();
            } catch (e) {
              await new Promise((resolve) => setTimeout(resolve, delayMs));
            }
          }
          return await toRetry();
        };
      };
      const AWS_CONTAINER_CREDENTIALS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
      const DEFAULT_LINK_LOCAL_HOST = "http://169.254.170.2";
      const AWS_CONTAINER_CREDENTIALS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
      const AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
      const AWS_CONTAINER_AUTHORIZATION_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
      const fromHttp = (options = {}) => {
        options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
        let host;
        const relative = options.awsContainerCredentialsRelativeUri ?? process.env[AWS_CONTAINER_CREDENTIALS_RELATIVE_URI];
        const full = options.awsContainerCredentialsFullUri ?? process.env[AWS_CONTAINER_CREDENTIALS_FULL_URI];
        const token = options.awsContainerAuthorizationToken ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN];
        const tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE];
        const warn = options.logger?.constructor?.name === "NoOpLogger" || !options.logger?.warn ? console.warn : options.logger.warn.bind(options.logger);
        if (relative && full) {
          warn("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
          warn("awsContainerCredentialsRelativeUri will take precedence.");
        }
        if (token && tokenFile) {
          warn("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
          warn("awsContainerAuthorizationTokenFile will take precedence.");
        }
        if (relative) {
          host = `${DEFAULT_LINK_LOCAL_HOST}${relative}`;
        } else if (full) {
          host = full;
        } else {
          throw new CredentialsProviderError(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: options.logger });
        }
        const url = new URL(host);
        checkUrl(url, options.logger);
        const requestHandler = NodeHttpHandler.create({ connectionTimeout: options.timeout ?? 1e3 });
        const requestTimeout = options.timeout ?? 1e3;
        const provider = retryWrapper(async () => {
          const request = createGetRequest(url);
          if (tokenFile) {
            request.headers.Authorization = validateToken((await fs.readFile(tokenFile)).toString());
          } else if (token) {
            request.headers.Authorization = validateToken(token);
          }
          try {
            const result = await requestHandler.handle(request, { requestTimeout });
            return getCredentials(result.response).then((creds) => setCredentialFeature(creds, "CREDENTIALS_HTTP", "z"));
          } catch (e) {
            throw new CredentialsProviderError(String(e), { logger: options.logger });
          }
        }, options.maxRetries ?? 3, options.timeout ?? 1e3);
        return async () => {
          try {
            return await provider();
          } finally {
            requestHandler.destroy?.();
          }
        };
      };
      const validateToken = (token) => {
        if (token.includes("\r\n")) {
          throw new CredentialsProviderError("Authorization token contains invalid \\r\\n sequence.");
        }
        return token;
      };
      exports2.fromHttp = fromHttp;
    })
  ),
  /***/
  75869: (
    /***/
    ((__unused_webpack_module, exports2, __webpack_require__) => {
      const { CredentialsProviderError, chain, getProfileName, parseKnownFiles } = __webpack_require__(69769);
      const { setCredentialFeature } = __webpack_require__(33666);
      const resolveCredentialSource = (credentialSource, profileName, logger) => {
        const sourceProvidersMap = {
          EcsContainer: async (options) => {
            const { fromHttp } = __webpack_require__(98605);
            const { fromContainerMetadata } = __webpack_require__(40566);
            logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");
            return async () => chain(fromHttp(options ?? {}), fromContainerMetadata(options))().then(setNamedProvider);
          },
          Ec2InstanceMetadata: async (options) => {
            logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
            const { fromInstanceMetadata } = __webpack_require__(40566);
            return async () => fromInstanceMetadata(options)().then(setNamedProvider);
          },
          Environment: async (options) => {
            logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
            const { fromEnv } = __webpack_require__(55606);
            return async () => fromEnv(options)().then(setNamedProvider);
          }
        };
        if (credentialSource in sourceProvidersMap) {
          return sourceProvidersMap[credentialSource];
        } else {
          throw new CredentialsProviderError(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger });
        }
      };
      const setNamedProvider = (creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p");
      const isAssumeRoleProfile = (arg, { profile = "default", logger } = {}) => {
        return Boolean(arg) && typeof arg === "object" && typeof arg.role_arn === "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1 && ["undefined", "string"].indexOf(typeof arg.external_id) > -1 && ["undefined", "string"].indexOf(typeof arg.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(arg, { profile, logger }) || isCredentialSourceProfile(arg, { profile, logger }));
      };
      const isAssumeRoleWithSourceProfile = (arg, { profile, logger }) => {
        const withSourceProfile = typeof arg.source_profile === "string" && typeof arg.credential_source === "undefined";
        if (withSourceProfile) {
          logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`);
        }
        return withSourceProfile;
      };
      const isCredentialSourceProfile = (arg, { profile, logger }) => {
        const withProviderProfile = typeof arg.credential_source === "string" && typeof arg.source_profile === "undefined";
        if (withProviderProfile) {
          logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`);
        }
        return withProviderProfile;
      };
      const resolveAssumeRoleCredentials = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData2) => {
        options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
        const profileData = profiles[profileName];
        const { source_profile, region } = profileData;
        if (!options.roleAssumer) {
          const { getDefaultRoleAssumer } = __webpack_require__(1136);
          options.roleAssumer = getDefaultRoleAssumer({
            ...options.clientConfig,
            credentialProviderLogger: options.logger,
            parentClientConfig: {
              ...callerClientConfig,
              ...options?.parentClientConfig,
              region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region
            }
          }, options.clientPlugins);
        }
        if (source_profile && source_profile in visitedProfiles) {
          throw new CredentialsProviderError(`Detected a cycle attempting to resolve credentials for profile ${getProfileName(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), { logger: options.logger });
        }
        options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
        const sourceCredsProvider = source_profile ? resolveProfileData2(source_profile, profiles, options, callerClientConfig, {
          ...visitedProfiles,
          [source_profile]: true
        }, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {})) : (await resolveCredentialSource(profileData.credential_source, profileName, options.logger)(options))();
        if (isCredentialSourceWithoutRoleArn(profileData)) {
          return sourceCredsProvider.then((creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
        } else {
          const params = {
            RoleArn: profileData.role_arn,
            RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
            ExternalId: profileData.external_id,
            DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10)
          };
          const { mfa_serial } = profileData;
          if (mfa_serial) {
            if (!options.mfaCodeProvider) {
              throw new CredentialsProviderError(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, { logger: options.logger, tryNextLink: false });
            }
            params.SerialNumber = mfa_serial;
            params.TokenCode = await options.mfaCodeProvider(mfa_serial);
          }
          const sourceCreds = await sourceCredsProvider;
          return options.roleAssumer(sourceCreds, params).then((creds) => setCredentialFeature(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
        }
      };
      const isCredentialSourceWithoutRoleArn = (section) => {
        return !section.role_arn && !!section.credential_source;
      };
      const isLoginProfile = (data) => {
        return Boolean(data && data.login_session);
      };
      const resolveLoginCredentials = async (profileName, options, callerClientConfig) => {
        const { fromLoginCredentials } = __webpack_require__(84072);
        const credentials = await fromLoginCredentials({
          ...options,
          profile: profileName
        })({ callerClientConfig });
        return setCredentialFeature(credentials, "CREDENTIALS_PROFILE_LOGIN", "AC");
      };
      const isProcessProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.credential_process === "string";
      const resolveProcessCredentials = async (options, profile) => {
        const { fromProcess } = __webpack_require__(75360);
        const credentials = await fromProcess({
          ...options,
          profile
        })();
        return setCredentialFeature(credentials, "CREDENTIALS_PROFILE_PROCESS", "v");
      };
      const resolveSsoCredentials = async (profile, profileData, options = {}, callerClientConfig) => {
        const { fromSSO } = __webpack_require__(60998);
        return fromSSO({
          profile,
          logger: options.logger,
          parentClientConfig: options.parentClientConfig,
          clientConfig: options.clientConfig
        })({
          callerClientConfig
        }).then((creds) => {
          if (profileData.sso_session) {
            return setCredentialFeature(creds, "CREDENTIALS_PROFILE_SSO", "r");
          } else {
            return setCredentialFeature(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t");
          }
        });
      };
      const isSsoProfile = (arg) => arg && (typeof arg.sso_start_url === "string" || typeof arg.sso_account_id === "string" || typeof arg.sso_session === "string" || typeof arg.sso_region === "string" || typeof arg.sso_role_name === "string");
      const isStaticCredsProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.aws_access_key_id === "string" && typeof arg.aws_secret_access_key === "string" && ["undefined", "string"].indexOf(typeof arg.aws_session_token) > -1 && ["undefined", "string"].indexOf(typeof arg.aws_account_id) > -1;
      const resolveStaticCredentials = async (profile, options) => {
        options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
        const credentials = {
          accessKeyId: profile.aws_access_key_id,
          secretAccessKey: profile.aws_secret_access_key,
          sessionToken: profile.aws_session_token,
          ...profile.aws_credential_scope && { credentialScope: profile.aws_credential_scope },
          ...profile.aws_account_id && { accountId: profile.aws_account_id }
        };
        return setCredentialFeature(credentials, "CREDENTIALS_PROFILE", "n");
      };
      const isWebIdentityProfile = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.web_identity_token_file === "string" && typeof arg.role_arn === "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1;
      const resolveWebIdentityCredentials = async (profile, options, callerClientConfig) => {
        const { fromTokenFile } = __webpack_require__(29956);
        const credentials = await fromTokenFile({
          webIdentityTokenFile: profile.web_identity_token_file,
          roleArn: profile.role_arn,
          roleSessionName: profile.role_session_name,
          roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
          logger: options.logger,
          parentClientConfig: options.parentClientConfig
        })({
          callerClientConfig
        });
        return setCredentialFeature(credentials, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
      };
      const resolveProfileData = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, isAssumeRoleRecursiveCall = false) => {
        const data = profiles[profileName];
        if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data)) {
          return resolveStaticCredentials(data, options);
        }
        if (isAssumeRoleRecursiveCall || isAssumeRoleProfile(data, { profile: profileName, logger: options.logger })) {
          return resolveAssumeRoleCredentials(profileName, profiles, options, callerClientConfig, visitedProfiles, resolveProfileData);
        }
        if (isStaticCredsProfile(data)) {
          return resolveStaticCredentials(data, options);
        }
        if (isWebIdentityProfile(data)) {
          return resolveWebIdentityCredentials(data, options, callerClientConfig);
        }
        if (isProcessProfile(data)) {
          return resolveProcessCredentials(options, profileName);
        }
        if (isSsoProfile(data)) {
          return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
        }
        if (isLoginProfile(data)) {
          return resolveLoginCredentials(profileName, options, callerClientConfig);
        }
        throw new CredentialsProviderError(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, { logger: options.logger });
      };
      const fromIni = (init = {}) => async ({ callerClientConfig } = {}) => {
        init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
        const profiles = await parseKnownFiles(init);
        return resolveProfileData(getProfileName({
          profile: init.profile ?? callerClientConfig?.profile
        }), profiles, init, callerClientConfig);
      };
      exports2.fromIni = fromIni;
    })
  ),
  /***/
  84072: (
    /***/
    ((__unused_webpack_module, exports2, __webpack_require__) => {
      const { setCredentialFeature } = __webpack_require__(33666);
      const { CredentialsProviderError, parseKnownFiles, getProfileName } = __webpack_require__(69769);
      const { HttpRequest } = __webpack_require__(64059);
      const { createHash, createPrivateKey, createPublicKey, sign } = __webpack_require__(77598);
      const { promises } = __webpack_require__(73024);
      const { homedir } = __webpack_require__(48161);
      const { dirname, join } = __webpack_require__(76760);
      class LoginCredentialsFetcher {
        profileData;
        init;
        callerClientConfig;
        static REFRESH_THRESHOLD = 5 * 60 * 1e3;
        constructor(profileData, init, callerClientConfig) {
          this.profileData = profileData;
          this.init = init;
          this.callerClientConfig = callerClientConfig;
        }
        async loadCredentials() {
          const token = await this.loadToken();
          if (!token) {
            throw new CredentialsProviderError(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, { tryNextLink: false, logger: this.logger });
          }
          const accessToken = token.accessToken;
          const now = Date.now();
          const expiryTime = new Date(accessToken.expiresAt).getTime();
          const timeUntilExpiry = expiryTime - now;
          if (timeUntilExpiry <= LoginCredentialsFetcher.REFRESH_THRESHOLD) {
            return this.refresh(token);
          }
          return this.toCredentials(token.accessToken);
        }
        get logger() {
          return this.init?.logger;
        }
        get loginSession() {
          return this.profileData.login_session;
        }
        toCredentials(token) {
          return {
            accessKeyId: token.accessKeyId,
            secretAccessKey: token.secretAccessKey,
            sessionToken: token.sessionToken,
            accountId: token.accountId,
            expiration: new Date(token.expiresAt)
          };
        }
        async refresh(token) {
          const diskToken = await this.loadToken().catch(() => token);
          const now = Date.now();
          const diskExpiry = new Date(diskToken.accessToken.expiresAt).getTime();
          const tokenExpiry = new Date(token.accessToken.expiresAt).getTime();
          const freshToken = diskExpiry <= now && tokenExpiry > now ? token : diskToken;
          const freshExpiry = new Date(freshToken.accessToken.expiresAt).getTime();
          if (freshExpiry - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD) {
            return this.toCredentials(freshToken.accessToken);
          }
          const { SigninClient, CreateOAuth2TokenCommand } = __webpack_require__(99762);
          const { logger, userAgentAppId } = this.callerClientConfig ?? {};
          const isH2 = (requestHandler2) => {
            return requestHandler2?.metadata?.handlerProtocol === "h2";
          };
          const requestHandler = isH2(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler;
          const signInRegion = typeof freshToken.signInRegion === "string" && freshToken.signInRegion.length > 0 ? freshToken.signInRegion : void 0;
          const region = signInRegion ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION;
          const client = new SigninClient({
            credentials: {
              accessKeyId: "",
              secretAccessKey: ""
            },
            region,
            requestHandler,
            logger,
            userAgentAppId,
            ...this.init?.clientConfig,
            ...signInRegion && { region: signInRegion }
          });
          this.createDPoPInterceptor(client.middlewareStack);
          const commandInput = {
            tokenInput: {
              clientId: freshToken.clientId,
              refreshToken: freshToken.refreshToken,
              grantType: "refresh_token"
            }
          };
          try {
            const response = await client.send(new CreateOAuth2TokenCommand(commandInput));
            const { accessKeyId, secretAccessKey, sessionToken } = response.tokenOutput?.accessToken ?? {};
            const { refreshToken, expiresIn } = response.tokenOutput ?? {};
            if (!accessKeyId || !secretAccessKey || !sessionToken || !refreshToken) {
              throw new CredentialsProviderError("Token refresh response missing required fields", {
                logger: this.logger,
                tryNextLink: false
              });
            }
            const expiresInMs = (expiresIn ?? 900) * 1e3;
            const expiration = new Date(Date.now() + expiresInMs);
            const updatedToken = {
              ...freshToken,
              accessToken: {
                ...freshToken.accessToken,
                accessKeyId,
                secretAccessKey,
                sessionToken,
                expiresAt: expiration.toISOString()
              },
              refreshToken
            };
            await this.saveToken(updatedToken);
            return this.toCredentials(updatedToken.accessToken);
          } catch (error) {
            if (error.name === "AccessDeniedException") {
              const errorType = error.error;
              let message;
              switch (errorType) {
                case "TOKEN_EXPIRED":
                  message = "Your session has expired. Please reauthenticate.";
                  break;
                case "USER_CREDENTIALS_CHANGED":
                  message = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
                  break;
                case "INSUFFICIENT_PERMISSIONS":
                  message = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
                  break;
                default:
                  message = `Failed to refresh token: ${String(error)}. Please re-authenticate using \`aws login\``;
              }
              throw new CredentialsProviderError(message, {
                logger: this.logger,
                tryNextLink: false
              });
            }
            const tokenExpiry2 = new Date(freshToken.accessToken.expiresAt).getTime();
            if (tokenExpiry2 > Date.now()) {
              this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`);
              return this.toCredentials(freshToken.accessToken);
            }
            throw new CredentialsProviderError(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`, { logger: this.logger });
          }
        }
        async loadToken() {
          const tokenFilePath = this.getTokenFilePath();
          try {
            const tokenData = await promises.readFile(tokenFilePath, "utf8");
            const token = JSON.parse(tokenData);
            const missingFields = ["accessToken", "clientId", "refreshToken", "dpopKey"].filter((k) => !token[k]);
            if (!token.accessToken?.accountId) {
              missingFields.push("accountId");
            }
            if (missingFields.length > 0) {
              throw new CredentialsProviderError(`Token validation failed, missing fields: ${missingFields.join(", ")}`, {
                logger: this.logger,
                tryNextLink: false
              });
            }
            return token;
          } catch (error) {
            throw new CredentialsProviderError(`Failed to load token from ${tokenFilePath}: ${String(error)}`, {
              logger: this.logger,
              tryNextLink: false
            });
          }
        }
        async saveToken(token) {
          const tokenFilePath = this.getTokenFilePath();
          const directory = dirname(tokenFilePath);
          try {
            await promises.mkdir(directory, { recursive: true });
          } catch (error) {
          }
          await promises.writeFile(tokenFilePath, JSON.stringify(token, null, 2), "utf8");
        }
        getTokenFilePath() {
          const directory = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? join(homedir(), ".aws", "login", "cache");
          const loginSessionBytes = Buffer.from(this.loginSession, "utf8");
          const loginSessionSha256 = createHash("sha256").update(loginSessionBytes).digest("hex");
          return join(directory, `${loginSessionSha256}.json`);
        }
        derToRawSignature(derSignature) {
          let offset = 2;
          if (derSignature[offset] !== 2) {
            throw new Error("Invalid DER signature");
          }
          offset++;
          const rLength = derSignature[offset++];
          let r = derSignature.subarray(offset, offset + rLength);
          offset += rLength;
          if (derSignature[offset] !== 2) {
            throw new Error("Invalid DER signature");
          }
          offset++;
          const sLength = derSignature[offset++];
          let s = derSignature.subarray(offset, offset + sLength);
          r = r[0] === 0 ? r.subarray(1) : r;
          s = s[0] === 0 ? s.subarray(1) : s;
          const rPadded = Buffer.concat([Buffer.alloc(32 - r.length), r]);
          const sPadded = Buffer.concat([Buffer.alloc(32 - s.length), s]);
          return Buffer.concat([rPadded, sPadded]);
        }
        createDPoPInterceptor(middlewareStack) {
          middlewareStack.add((next) => async (args) => {
            if (HttpRequest.isInstance(args.request)) {
              const request = args.request;
              const actualEndpoint = `${request.protocol}//${request.hostname}${request.port ? `:${request.port}` : ""}${request.path}`;
              const dpop = await this.generateDpop(request.method, actualEndpoint);
              request.headers = {
                ...request.headers,
                DPoP: dpop
              };
            }
            return next(args);
          }, {
            step: "finalizeRequest",
            name: "dpopInterceptor",
            override: true
          });
        }
        async generateDpop(method = "POST", endpoint) {
          const token = await this.loadToken();
          try {
            const privateKey = createPrivateKey({
              key: token.dpopKey,
              format: "pem",
              type: "sec1"
            });
            const publicKey = createPublicKey(privateKey);
            const publicDer = publicKey.export({ format: "der", type: "spki" });
            let pointStart = -1;
            for (let i = 0; i < publicDer.length; i++) {
              if (publicDer[i] === 4) {
                pointStart = i;
                break;
              }
            }
            const x = publicDer.slice(pointStart + 1, pointStart + 33);
            const y = publicDer.slice(pointStart + 33, pointStart + 65);
            const header = {
              alg: "ES256",
              typ: "dpop+jwt",
              jwk: {
                kty: "EC",
                crv: "P-256",
                x: x.toString("base64url"),
                y: y.toString("base64url")
              }
            };
            const payload = {
              jti: crypto.randomUUID(),
              htm: method,
              htu: endpoint,
              iat: Math.floor(Date.now() / 1e3)
            };
            const headerB64 = Buffer.from(JSON.stringify(header)).toString("base64url");
            const payloadB64 = Buffer.from(JSON.stringify(payload)).toString("base64url");
            const message = `${headerB64}.${payloadB64}`;
            const asn1Signature = sign("sha256", Buffer.from(message), privateKey);
            const rawSignature = this.derToRawSignature(asn1Signature);
            const signatureB64 = rawSignature.toString("base64url");
            return `${message}.${signatureB64}`;
          } catch (error) {
            throw new CredentialsProviderError(`Failed to generate Dpop proof: ${error instanceof Error ? error.message : String(error)}`, { logger: this.logger, tryNextLink: false });
          }
        }
      }
      const fromLoginCredentials = (init) => async ({ callerClientConfig } = {}) => {
        init?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
        const profiles = await parseKnownFiles(init || {});
        const profileName = getProfileName({
          profile: init?.profile ?? callerClientConfig?.profile
        });
        const profile = profiles[profileName];
        if (!profile?.login_session) {
          throw new CredentialsProviderError(`Profile ${profileName} does not contain login_session.`, {
            tryNextLink: true,
            logger: init?.logger
          });
        }
        const fetcher = new LoginCredentialsFetcher(profile, init, callerClientConfig);
        const credentials = await fetcher.loadCredentials();
        return setCredentialFeature(credentials, "CREDENTIALS_LOGIN", "AD");
      };
      exports2.fromLoginCredentials = fromLoginCredentials;
    })
  ),
  /***/
  75360: (
    /***/
    ((__unused_webpack_module, exports2, __webpack_require__) => {
      const { externalDataInterceptor, CredentialsProviderError, parseKnownFiles, getProfileName } = __webpack_require__(69769);
      const { exec } = __webpack_require__(31421);
      const { promisify } = __webpack_require__(57975);
      const { setCredentialFeature } = __webpack_require__(33666);
      const getValidatedProcessCredentials = (profileName, data, profiles) => {
        if (data.Version !== 1) {
          throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
        }
        if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0) {
          throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
        }
        if (data.Expiration) {
          const currentTime = /* @__PURE__ */ new Date();
          const expireTime = new Date(data.Expiration);
          if (expireTime < currentTime) {
            throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
          }
        }
        let accountId = data.AccountId;
        if (!accountId && profiles?.[profileName]?.aws_account_id) {
          accountId = profiles[profileName].aws_account_id;
        }
        const credentials = {
          accessKeyId: data.AccessKeyId,
          secretAccessKey: data.SecretAccessKey,
          ...data.SessionToken && { sessionToken: data.SessionToken },
          ...data.Expiration && { expiration: new Date(data.Expiration) },
          ...data.CredentialScope && { credentialScope: data.CredentialScope },
          ...accountId && { accountId }
        };
        setCredentialFeature(credentials, "CREDENTIALS_PROCESS", "w");
        return credentials;
      };
      const resolveProcessCredentials = async (profileName, profiles, logger) => {
        const profile = profiles[profileName];
        if (profiles[profileName]) {
          const credentialProcess = profile["credential_process"];
          if (credentialProcess !== void 0) {
            const execPromise = promisify(externalDataInterceptor?.getTokenRecord?.().exec ?? exec);
            try {
              const { stdout } = await execPromise(credentialProcess);
              let data;
              try {
                data = JSON.parse(stdout.trim());
              } catch {
                throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
              }
              return getValidatedProcessCredentials(profileName, data, profiles);
            } catch (error) {
              throw new CredentialsProviderError(error.message, { logger });
            }
          } else {
            throw new CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`, { logger });
          }
        } else {
          throw new CredentialsProviderError(`Profile ${profileName} could not be found in shared credentials file.`, {
            logger
          });
        }
      };
      const fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
        init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
        const profiles = await parseKnownFiles(init);
        return resolveProcessCredentials(getProfileName({
          profile: init.profile ?? callerClientConfig?.profile
        }), profiles, init.logger);
      };
      exports2.fromProcess = fromProcess;
    })
  ),
  /***/
  99762: (
    /***/
    ((__unused_webpack_module, exports2, __webpack_require__) => {
      const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(33666);
      const { NoAuthSigner, getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin } = __webpack_require__(43138);
      const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(81759);
      const { Command: $Command } = __webpack_require__(81759);
      exports2.$Command = $Command;
      exports2.__Client = Client;
      const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(69769);
      const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(7533);
      const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(64059);
      const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(62880);
      const { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(74703);
      const { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(58790);
      const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(83763);
      const { streamCollector, NodeHttpHandler } = __webpack_require__(61279);
      const { AwsRestJsonProtocol } = __webpack_require__(19656);
      const { Sha256 } = __webpack_require__(12793);
      const defaultSigninHttpAuthSchemeParametersProvider = async (config, context, input) => {
        return {
          operation: getSmithyContext(context).operation,
          region: await normalizeProvider(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
          })()
        };
      };
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "signin",
            region: authParameters.region
          },
          propertiesExtractor: (config, context) => ({
            signingProperties: {
              config,
              context
            }
          })
        };
      }
      function createSmithyApiNoAuthHttpAuthOption(authParameters) {
        return {
          schemeId: "smithy.api#noAuth"
        };
      }
      const defaultSigninHttpAuthSchemeProvider = (authParameters) => {
        const options = [];
        switch (authParameters.operation) {
          case "CreateOAuth2Token": {
            options.push(createSmithyApiNoAuthHttpAuthOption());
            break;
          }
          default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
          }
        }
        return options;
      };
      const resolveHttpAuthSchemeConfig = (config) => {
        const config_0 = resolveAwsSdkSigV4Config(config);
        return Object.assign(config_0, {
          authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
        });
      };
      const resolveClientEndpointParameters = (options) => {
        return Object.assign(options, {
          useDualstackEndpoint: options.useDualstackEndpoint ?? false,
          useFipsEndpoint: options.useFipsEndpoint ?? false,
          defaultSigningName: "signin"
        });
      };
      const commonParams = {
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      var version = "3.998.2";
      var packageInfo = {
        version
      };
      const s = "ref";
      const a = -1, b = false, c = true, d = "isSet", e = "booleanEquals", f = "coalesce", g = "PartitionResult", h = "stringEquals", i = "getAttr", j = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}", k = { [s]: "Endpoint" }, l = { "fn": i, "argv": [{ [s]: g }, "name"] }, m = { [s]: "Region" }, n = { [s]: g }, o = { "authSchemes": [{ "name": "sigv4", "signingName": "signin", "signingRegion": "{Region}" }] }, p = {}, q = [m];
      const _data = {
        conditions: [
          [d, q],
          [e, [{ fn: f, argv: [{ [s]: "IsControlPlane" }, b] }, c]],
          [d, [k]],
          ["aws.partition", q, g],
          [e, [{ [s]: "UseFIPS" }, c]],
          [h, [l, "aws"]],
          [e, [{ fn: f, argv: [{ [s]: "IsOAuthEndpoint" }, b] }, c]],
          [e, [{ [s]: "UseDualStack" }, c]],
          [h, [l, "aws-cn"]],
          [h, [m, "us-gov-west-1"]],
          [h, [l, "aws-us-gov"]],
          [e, [{ fn: i, argv: [n, "supportsFIPS"] }, c]],
          [h, [l, "aws-iso"]],
          [h, [l, "aws-iso-b"]],
          [h, [l, "aws-iso-f"]],
          [h, [l, "aws-iso-e"]],
          [h, [l, "aws-eusc"]],
          [e, [{ fn: i, argv: [n, "supportsDualStack"] }, c]]
        ],
        results: [
          [a],
          ["https://signin.{Region}.api.aws", o],
          ["https://signin.{Region}.api.amazonwebservices.com.cn", o],
          [j, o],
          [a, "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],
          ["https://{Region}.oauth.signin.aws", o],
          ["https://{Region}.signin.aws.amazon.com", p],
          ["https://{Region}.signin.amazonaws.cn", p],
          ["https://{Region}.signin.amazonaws-us-gov.com", p],
          ["https://{Region}.signin.c2shome.ic.gov", p],
          ["https://{Region}.signin.sc2shome.sgov.gov", p],
          ["https://{Region}.signin.csphome.hci.ic.gov", p],
          ["https://{Region}.signin.csphome.adc-e.uk", p],
          ["https://{Region}.signin.amazonaws-eusc.eu", p],
          ["https://signin-fips.amazonaws-us-gov.com", p],
          ["https://{Region}.signin-fips.amazonaws-us-gov.com", p],
          ["https://{Region}.signin.{PartitionResult#dnsSuffix}", p],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [k, p],
          ["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", p],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}", p],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          [j, p],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          ["https://signin.{Region}.{PartitionResult#dnsSuffix}", p],
          [a, "Invalid Configuration: Missing Region"]
        ]
      };
      const root = 2;
      const r = 1e8;
      const nodes = new Int32Array([
        -1,
        1,
        -1,
        0,
        6,
        3,
        2,
        36,
        4,
        4,
        5,
        r + 27,
        6,
        r + 4,
        r + 27,
        1,
        29,
        7,
        2,
        36,
        8,
        3,
        9,
        31,
        4,
        22,
        10,
        5,
        19,
        11,
        7,
        21,
        12,
        8,
        r + 7,
        13,
        10,
        r + 8,
        14,
        12,
        r + 9,
        15,
        13,
        r + 10,
        16,
        14,
        r + 11,
        17,
        15,
        r + 12,
        18,
        16,
        r + 13,
        r + 16,
        6,
        r + 5,
        20,
        7,
        21,
        r + 6,
        17,
        r + 24,
        r + 25,
        6,
        r + 4,
        23,
        7,
        27,
        24,
        9,
        r + 14,
        25,
        10,
        r + 15,
        26,
        11,
        r + 22,
        r + 23,
        11,
        28,
        r + 21,
        17,
        r + 20,
        r + 21,
        2,
        35,
        30,
        3,
        39,
        31,
        4,
        32,
        r + 27,
        6,
        r + 4,
        33,
        7,
        r + 27,
        34,
        9,
        r + 14,
        r + 27,
        3,
        39,
        36,
        4,
        38,
        37,
        7,
        r + 18,
        r + 19,
        6,
        r + 4,
        r + 17,
        5,
        r + 1,
        40,
        8,
        r + 2,
        r + 3
      ]);
      const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
      const cache = new EndpointCache({
        size: 50,
        params: ["Endpoint", "IsControlPlane", "IsOAuthEndpoint", "Region", "UseDualStack", "UseFIPS"]
      });
      const defaultEndpointResolver = (endpointParams, context = {}) => {
        return cache.get(endpointParams, () => decideEndpoint(bdd, {
          endpointParams,
          logger: context.logger
        }));
      };
      customEndpointFunctions.aws = awsEndpointFunctions;
      class SigninServiceException extends ServiceException {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
        constructor(options) {
          super(options);
          Object.setPrototypeOf(this, SigninServiceException.prototype);
        }
      }
      class AccessDeniedException extends SigninServiceException {
        static shapeId = "com.amazonaws.signin#AccessDeniedException";
        name = "AccessDeniedException";
        $fault = "client";
        error;
        constructor(opts) {
          super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, AccessDeniedException.prototype);
          this.error = opts.error;
        }
      }
      class InternalServerException extends SigninServiceException {
        static shapeId = "com.amazonaws.signin#InternalServerException";
        name = "InternalServerException";
        $fault = "server";
        error;
        constructor(opts) {
          super({
            name: "InternalServerException",
            $fault: "server",
            ...opts
          });
          Object.setPrototypeOf(this, InternalServerException.prototype);
          this.error = opts.error;
        }
      }
      class TooManyRequestsError extends SigninServiceException {
        static shapeId = "com.amazonaws.signin#TooManyRequestsError";
        name = "TooManyRequestsError";
        $fault = "client";
        error;
        constructor(opts) {
          super({
            name: "TooManyRequestsError",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, TooManyRequestsError.prototype);
          this.error = opts.error;
        }
      }
      class ValidationException extends SigninServiceException {
        static shapeId = "com.amazonaws.signin#ValidationException";
        name = "ValidationException";
        $fault = "client";
        error;
        constructor(opts) {
          super({
            name: "ValidationException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, ValidationException.prototype);
          this.error = opts.error;
        }
      }
      const _ADE = "AccessDeniedException";
      const _AT = "AccessToken";
      const _COAT = "CreateOAuth2Token";
      const _COATR = "CreateOAuth2TokenRequest";
      const _COATRB = "CreateOAuth2TokenRequestBody";
      const _COATRBr = "CreateOAuth2TokenResponseBody";
      const _COATRr = "CreateOAuth2TokenResponse";
      const _COATWIAM = "CreateOAuth2TokenWithIAM";
      const _COATWIAMR = "CreateOAuth2TokenWithIAMRequest";
      const _COATWIAMRr = "CreateOAuth2TokenWithIAMResponse";
      const _ISE = "InternalServerException";
      const _OAAT = "OAuthAccessToken";
      const _RT = "RefreshToken";
      const _TMRE = "TooManyRequestsError";
      const _VE = "ValidationException";
      const _aKI = "accessKeyId";
      const _aT = "accessToken";
      const _at = "access_token";
      const _c = "client";
      const _cI = "clientId";
      const _cV = "codeVerifier";
      const _co = "code";
      const _e = "error";
      const _eI = "expiresIn";
      const _ei = "expires_in";
      const _gT = "grantType";
      const _gt = "grant_type";
      const _h = "http";
      const _hE = "httpError";
      const _iT = "idToken";
      const _jN = "jsonName";
      const _m = "message";
      const _r = "resource";
      const _rT = "refreshToken";
      const _rU = "redirectUri";
      const _s = "smithy.ts.sdk.synthetic.com.amazonaws.signin";
      const _sAK = "secretAccessKey";
      const _sT = "sessionToken";
      const _se = "server";
      const _tI = "tokenInput";
      const _tO = "tokenOutput";
      const _tT = "tokenType";
      const _tt = "token_type";
      const n0 = "com.amazonaws.signin";
      const _s_registry = new TypeRegistry(_s);
      var SigninServiceException$ = [-3, _s, "SigninServiceException", 0, [], []];
      _s_registry.registerError(SigninServiceException$, SigninServiceException);
      const n0_registry = new TypeRegistry(n0);
      var AccessDeniedException$ = [
        -3,
        n0,
        _ADE,
        { [_e]: _c },
        [_e, _m],
        [0, 0],
        2
      ];
      n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
      var InternalServerException$ = [
        -3,
        n0,
        _ISE,
        { [_e]: _se, [_hE]: 500 },
        [_e, _m],
        [0, 0],
        2
      ];
      n0_registry.registerError(InternalServerException$, InternalServerException);
      var TooManyRequestsError$ = [
        -3,
        n0,
        _TMRE,
        { [_e]: _c, [_hE]: 429 },
        [_e, _m],
        [0, 0],
        2
      ];
      n0_registry.registerError(TooManyRequestsError$, TooManyRequestsError);
      var ValidationException$ = [
        -3,
        n0,
        _VE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _m],
        [0, 0],
        2
      ];
      n0_registry.registerError(ValidationException$, ValidationException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var OAuthAccessToken = [0, n0, _OAAT, 8, 0];
      var RefreshToken = [0, n0, _RT, 8, 0];
      var AccessToken$ = [
        3,
        n0,
        _AT,
        8,
        [_aKI, _sAK, _sT],
        [[0, { [_jN]: _aKI }], [0, { [_jN]: _sAK }], [0, { [_jN]: _sT }]],
        3
      ];
      var CreateOAuth2TokenRequest$ = [
        3,
        n0,
        _COATR,
        0,
        [_tI],
        [[() => CreateOAuth2TokenRequestBody$, 16]],
        1
      ];
      var CreateOAuth2TokenRequestBody$ = [
        3,
        n0,
        _COATRB,
        0,
        [_cI, _gT, _co, _rU, _cV, _rT],
        [[0, { [_jN]: _cI }], [0, { [_jN]: _gT }], 0, [0, { [_jN]: _rU }], [0, { [_jN]: _cV }], [() => RefreshToken, { [_jN]: _rT }]],
        2
      ];
      var CreateOAuth2TokenResponse$ = [
        3,
        n0,
        _COATRr,
        0,
        [_tO],
        [[() => CreateOAuth2TokenResponseBody$, 16]],
        1
      ];
      var CreateOAuth2TokenResponseBody$ = [
        3,
        n0,
        _COATRBr,
        0,
        [_aT, _tT, _eI, _rT, _iT],
        [[() => AccessToken$, { [_jN]: _aT }], [0, { [_jN]: _tT }], [1, { [_jN]: _eI }], [() => RefreshToken, { [_jN]: _rT }], [0, { [_jN]: _iT }]],
        4
      ];
      var CreateOAuth2TokenWithIAMRequest$ = [
        3,
        n0,
        _COATWIAMR,
        0,
        [_gT, _r],
        [[0, { [_jN]: _gt }], 0],
        2
      ];
      var CreateOAuth2TokenWithIAMResponse$ = [
        3,
        n0,
        _COATWIAMRr,
        0,
        [_aT, _tT, _eI],
        [[() => OAuthAccessToken, { [_jN]: _at }], [0, { [_jN]: _tt }], [1, { [_jN]: _ei }]],
        3
      ];
      var CreateOAuth2Token$ = [
        9,
        n0,
        _COAT,
        { [_h]: ["POST", "/v1/token", 200] },
        () => CreateOAuth2TokenRequest$,
        () => CreateOAuth2TokenResponse$
      ];
      var CreateOAuth2TokenWithIAM$ = [
        9,
        n0,
        _COATWIAM,
        { [_h]: ["POST", "/v1/token?x-amz-client-auth-method=iam", 200] },
        () => CreateOAuth2TokenWithIAMRequest$,
        () => CreateOAuth2TokenWithIAMResponse$
      ];
      const getRuntimeConfig$1 = (config) => {
        return {
          apiVersion: "2023-01-01",
          base64Decoder: config?.base64Decoder ?? fromBase64,
          base64Encoder: config?.base64Encoder ?? toBase64,
          disableHostPrefix: config?.disableHostPrefix ?? false,
          endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
          extensions: config?.extensions ?? [],
          httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider,
          httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
              schemeId: "aws.auth#sigv4",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer()
            },
            {
              schemeId: "smithy.api#noAuth",
              identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
              signer: new NoAuthSigner()
            }
          ],
          logger: config?.logger ?? new NoOpLogger(),
          protocol: config?.protocol ?? AwsRestJsonProtocol,
          protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.signin",
            errorTypeRegistries,
            version: "2023-01-01",
            serviceTarget: "Signin"
          },
          serviceId: config?.serviceId ?? "Signin",
          sha256: config?.sha256 ?? Sha256,
          urlParser: config?.urlParser ?? parseUrl,
          utf8Decoder: config?.utf8Decoder ?? fromUtf8,
          utf8Encoder: config?.utf8Encoder ?? toUtf8
        };
      };
      const getRuntimeConfig = (config) => {
        emitWarningIfUnsupportedVersion(process.version);
        const defaultsMode = resolveDefaultsModeConfig(config);
        const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
        const clientSharedValues = getRuntimeConfig$1(config);
        emitWarningIfUnsupportedVersion$1(process.version);
        const loaderConfig = {
          profile: config?.profile,
          logger: clientSharedValues.logger
        };
        return {
          ...clientSharedValues,
          ...config,
          runtime: "node",
          defaultsMode,
          authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
          bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
          defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
          defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
          maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
          region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
          requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
          retryMode: config?.retryMode ?? loadConfig({
            ...NODE_RETRY_MODE_CONFIG_OPTIONS,
            default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
          }, config),
          streamCollector: config?.streamCollector ?? streamCollector,
          useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
          useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
          userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
        };
      };
      const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
        const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
        let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
        let _credentials = runtimeConfig.credentials;
        return {
          setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
              _httpAuthSchemes.push(httpAuthScheme);
            } else {
              _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
          },
          httpAuthSchemes() {
            return _httpAuthSchemes;
          },
          setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
          },
          httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
          },
          setCredentials(credentials) {
            _credentials = credentials;
          },
          credentials() {
            return _credentials;
          }
        };
      };
      const resolveHttpAuthRuntimeConfig = (config) => {
        return {
          httpAuthSchemes: config.httpAuthSchemes(),
          httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
          credentials: config.credentials()
        };
      };
      const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
        const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
        extensions.forEach((extension) => extension.configure(extensionConfiguration));
        return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
      };
      class SigninClient extends Client {
        config;
        constructor(...[configuration]) {
          const _config_0 = getRuntimeConfig(configuration || {});
          super(_config_0);
          this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0);
          const _config_2 = resolveUserAgentConfig(_config_1);
          const _config_3 = resolveRetryConfig(_config_2);
          const _config_4 = resolveRegionConfig(_config_3);
          const _config_5 = resolveHostHeaderConfig(_config_4);
          const _config_6 = resolveEndpointConfig(_config_5);
          const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
          const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
          this.config = _config_8;
          this.middlewareStack.use(getSchemaSerdePlugin(this.config));
          this.middlewareStack.use(getUserAgentPlugin(this.config));
          this.middlewareStack.use(getRetryPlugin(this.config));
          this.middlewareStack.use(getContentLengthPlugin(this.config));
          this.middlewareStack.use(getHostHeaderPlugin(this.config));
          this.middlewareStack.use(getLoggerPlugin(this.config));
          this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
          this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
              "aws.auth#sigv4": config.credentials
            })
          }));
          this.middlewareStack.use(getHttpSigningPlugin(this.config));
        }
        destroy() {
          super.destroy();
        }
      }
      const command = makeBuilder(commonParams, "Signin", "SigninClient", getEndpointPlugin);
      const _ep0 = {
        IsControlPlane: { type: "staticContextParams", value: false }
      };
      const _ep1 = {
        IsOAuthEndpoint: { type: "staticContextParams", value: true }
      };
      const _mw0 = (Command, cs, config, o2) => [];
      class CreateOAuth2TokenCommand extends command(_ep0, _mw0, "CreateOAuth2Token", CreateOAuth2Token$) {
      }
      class CreateOAuth2TokenWithIAMCommand extends command(_ep1, _mw0, "CreateOAuth2TokenWithIAM", CreateOAuth2TokenWithIAM$) {
      }
      const commands = {
        CreateOAuth2TokenCommand,
        CreateOAuth2TokenWithIAMCommand
      };
      class Signin extends SigninClient {
      }
      createAggregatedClient(commands, Signin);
      const OAuth2ErrorCode = {
        AUTHCODE_EXPIRED: "AUTHCODE_EXPIRED",
        CONFLICT: "CONFLICT",
        INSUFFICIENT_PERMISSIONS: "INSUFFICIENT_PERMISSIONS",
        INVALID_REQUEST: "INVALID_REQUEST",
        OAUTH_INVALID_GRANT: "invalid_grant",
        OAUTH_INVALID_REQUEST: "invalid_request",
        OAUTH_INVALID_SCOPE: "invalid_scope",
        OAUTH_INVALID_TARGET: "invalid_target",
        OAUTH_RATE_EXCEEDED: "rate_exceeded",
        OAUTH_SERVICE_UNAVAILABLE: "service_unavailable",
        OAUTH_UNSUPPORTED_GRANT_TYPE: "unsupported_grant_type",
        RESOURCE_NOT_FOUND: "RESOURCE_NOT_FOUND",
        SERVER_ERROR: "server_error",
        SERVICE_QUOTA_EXCEEDED: "SERVICE_QUOTA_EXCEEDED",
        TOKEN_EXPIRED: "TOKEN_EXPIRED",
        USER_CREDENTIALS_CHANGED: "USER_CREDENTIALS_CHANGED"
      };
      exports2.AccessDeniedException = AccessDeniedException;
      exports2.AccessDeniedException$ = AccessDeniedException$;
      exports2.AccessToken$ = AccessToken$;
      exports2.CreateOAuth2Token$ = CreateOAuth2Token$;
      exports2.CreateOAuth2TokenCommand = CreateOAuth2TokenCommand;
      exports2.CreateOAuth2TokenRequest$ = CreateOAuth2TokenRequest$;
      exports2.CreateOAuth2TokenRequestBody$ = CreateOAuth2TokenRequestBody$;
      exports2.CreateOAuth2TokenResponse$ = CreateOAuth2TokenResponse$;
      exports2.CreateOAuth2TokenResponseBody$ = CreateOAuth2TokenResponseBody$;
      exports2.CreateOAuth2TokenWithIAM$ = CreateOAuth2TokenWithIAM$;
      exports2.CreateOAuth2TokenWithIAMCommand = CreateOAuth2TokenWithIAMCommand;
      exports2.CreateOAuth2TokenWithIAMRequest$ = CreateOAuth2TokenWithIAMRequest$;
      exports2.CreateOAuth2TokenWithIAMResponse$ = CreateOAuth2TokenWithIAMResponse$;
      exports2.InternalServerException = InternalServerException;
      exports2.InternalServerException$ = InternalServerException$;
      exports2.OAuth2ErrorCode = OAuth2ErrorCode;
      exports2.Signin = Signin;
      exports2.SigninClient = SigninClient;
      exports2.SigninServiceException = SigninServiceException;
      exports2.SigninServiceException$ = SigninServiceException$;
      exports2.TooManyRequestsError = TooManyRequestsError;
      exports2.TooManyRequestsError$ = TooManyRequestsError$;
      exports2.ValidationException = ValidationException;
      exports2.ValidationException$ = ValidationException$;
      exports2.errorTypeRegistries = errorTypeRegistries;
    })
  ),
  /***/
  40566: (
    /***/
    ((__unused_webpack_module, exports2, __webpack_require__) => {
      const { ProviderError, CredentialsProviderError, loadConfig } = __webpack_require__(69769);
      const node_http = __webpack_require__(37067);
      const { parseUrl } = __webpack_require__(64059);
      const isImdsCredentials = (arg) => Boolean(arg) && typeof arg === "object" && typeof arg.AccessKeyId === "string" && typeof arg.SecretAccessKey === "string" && typeof arg.Token === "string" && typeof arg.Expiration === "string";
      const fromImdsCredentials = (creds) => ({
        accessKeyId: creds.AccessKeyId,
        secretAccessKey: creds.SecretAccessKey,
        sessionToken: creds.Token,
        expiration: new Date(creds.Expiration),
        ...creds.AccountId && { accountId: creds.AccountId }
      });
      const DEFAULT_TIMEOUT = 1e3;
      const DEFAULT_MAX_RETRIES = 0;
      const providerConfigFromInit = ({ maxRetries = DEFAULT_MAX_RETRIES, timeout = DEFAULT_TIMEOUT }) => ({ maxRetries, timeout });
      function httpRequest(options) {
        return new Promise((resolve, reject) => {
          const req = node_http.request({
            method: "GET",
            ...options,
            hostname: options.hostname?.replace(/^\[(.+)\]$/, "$1")
          });
          req.on("error", (err) => {
            reject(Object.assign(new ProviderError("Unable to connect to instance metadata service"), err));
            req.destroy();
          });
          req.on("timeout", () => {
            reject(new ProviderError("TimeoutError from instance metadata service"));
            req.destroy();
          });
          req.on("response", (res) => {
            const { statusCode = 400 } = res;
            if (statusCode < 200 || 300 <= statusCode) {
              reject(Object.assign(new ProviderError("Error response received from instance metadata service"), { statusCode }));
              req.destroy();
            }
            const chunks = [];
            res.on("data", (chunk) => {
              chunks.push(chunk);
            });
            res.on("end", () => {
              resolve(Buffer.concat(chunks));
              req.destroy();
            });
          });
          req.end();
        });
      }
      const retry = (toRetry, maxRetries) => {
        let promise = toRetry();
        for (let i = 0; i < maxRetries; i++) {
          promise = promise.catch(toRetry);
        }
        return promise;
      };
      const ENV_CMDS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
      const ENV_CMDS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
      const ENV_CMDS_AUTH_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
      const fromContainerMetadata = (init = {}) => {
        const { timeout, maxRetries } = providerConfigFromInit(init);
        return () => retry(async () => {
          const requestOptions = await getCmdsUri({ logger: init.logger });
          const credsResponse = JSON.parse(await requestFromEcsImds(timeout, requestOptions));
          if (!isImdsCredentials(credsResponse)) {
            throw new CredentialsProviderError("Invalid response received from instance metadata service.", {
              logger: init.logger
            });
          }
          return fromImdsCredentials(credsResponse);
        }, maxRetries);
      };
      const requestFromEcsImds = async (timeout, options) => {
        if (process.env[ENV_CMDS_AUTH_TOKEN]) {
          options.headers = {
            ...options.headers,
            Authorization: process.env[ENV_CMDS_AUTH_TOKEN]
          };
        }
        const buffer = await httpRequest({
          ...options,
          timeout
        });
        return buffer.toString();
      };
      const CMDS_IP = "169.254.170.2";
      const GREENGRASS_HOSTS = /* @__PURE__ */ new Set(["localhost", "127.0.0.1"]);
      const GREENGRASS_PROTOCOLS = /* @__PURE__ */ new Set(["http:", "https:"]);
      const getCmdsUri = async ({ logger }) => {
        if (process.env[ENV_CMDS_RELATIVE_URI]) {
          return {
            hostname: CMDS_IP,
            path: process.env[ENV_CMDS_RELATIVE_URI]
          };
        }
        if (process.env[ENV_CMDS_FULL_URI]) {
          let parsed;
          try {
            parsed = new URL(process.env[ENV_CMDS_FULL_URI]);
          } catch {
            throw new CredentialsProviderError(`${process.env[ENV_CMDS_FULL_URI]} is not a valid container metadata service URL`, { tryNextLink: false, logger });
          }
          if (!parsed.hostname || !GREENGRASS_HOSTS.has(parsed.hostname)) {
            throw new CredentialsProviderError(`${parsed.hostname} is not a valid container metadata service hostname`, {
              tryNextLink: false,
              logger
            });
          }
          if (!parsed.protocol || !GREENGRASS_PROTOCOLS.has(parsed.protocol)) {
            throw new CredentialsProviderError(`${parsed.protocol} is not a valid container metadata service protocol`, {
              tryNextLink: false,
              logger
            });
          }
          return {
            protocol: parsed.protocol,
            hostname: parsed.hostname,
            path: parsed.pathname + parsed.search,
            port: parsed.port ? parseInt(parsed.port, 10) : void 0
          };
        }
        throw new CredentialsProviderError(`The container metadata credential provider cannot be used unless the ${ENV_CMDS_RELATIVE_URI} or ${ENV_CMDS_FULL_URI} environment variable is set`, {
          tryNextLink: false,
          logger
        });
      };
      class InstanceMetadataV1FallbackError extends CredentialsProviderError {
        tryNextLink;
        name = "InstanceMetadataV1FallbackError";
        constructor(message, tryNextLink = true) {
          super(message, tryNextLink);
          this.tryNextLink = tryNextLink;
          Object.setPrototypeOf(this, InstanceMetadataV1FallbackError.prototype);
        }
      }
      var Endpoint;
      (function(Endpoint2) {
        Endpoint2["IPv4"] = "http://169.254.169.254";
        Endpoint2["IPv6"] = "http://[fd00:ec2::254]";
      })(Endpoint || (Endpoint = {}));
      const ENV_ENDPOINT_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT";
      const CONFIG_ENDPOINT_NAME = "ec2_metadata_service_endpoint";
      const ENDPOINT_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => env[ENV_ENDPOINT_NAME],
        configFileSelector: (profile) => profile[CONFIG_ENDPOINT_NAME],
        default: void 0
      };
      var EndpointMode;
      (function(EndpointMode2) {
        EndpointMode2["IPv4"] = "IPv4";
        EndpointMode2["IPv6"] = "IPv6";
      })(EndpointMode || (EndpointMode = {}));
      const ENV_ENDPOINT_MODE_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE";
      const CONFIG_ENDPOINT_MODE_NAME = "ec2_metadata_service_endpoint_mode";
      const ENDPOINT_MODE_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => env[ENV_ENDPOINT_MODE_NAME],
        configFileSelector: (profile) => profile[CONFIG_ENDPOINT_MODE_NAME],
        default: EndpointMode.IPv4
      };
      const getInstanceMetadataEndpoint = async () => parseUrl(await getFromEndpointConfig() || await getFromEndpointModeConfig());
      const getFromEndpointConfig = async () => loadConfig(ENDPOINT_CONFIG_OPTIONS)();
      const getFromEndpointModeConfig = async () => {
        const endpointMode = await loadConfig(ENDPOINT_MODE_CONFIG_OPTIONS)();
        switch (endpointMode) {
          case EndpointMode.IPv4:
            return Endpoint.IPv4;
          case EndpointMode.IPv6:
            return Endpoint.IPv6;
          default:
            throw new Error(`Unsupported endpoint mode: ${endpointMode}. Select from ${Object.values(EndpointMode)}`);
        }
      };
      const STATIC_STABILITY_REFRESH_INTERVAL_SECONDS = 5 * 60;
      const STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS = 5 * 60;
      const STATIC_STABILITY_DOC_URL = "https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html";
      const getExtendedInstanceMetadataCredentials = (credentials, logger) => {
        const refreshInterval = STATIC_STABILITY_REFRESH_INTERVAL_SECONDS + Math.floor(Math.random() * STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS);
        const newExpiration = new Date(Date.now() + refreshInterval * 1e3);
        logger.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(newExpiration)}.
For more information, please visit: ` + STATIC_STABILITY_DOC_URL);
        const originalExpiration = credentials.originalExpiration ?? credentials.expiration;
        return {
          ...credentials,
          ...originalExpiration ? { originalExpiration } : {},
          expiration: newExpiration
        };
      };
      const staticStabilityProvider = (provider, options = {}) => {
        const logger = options?.logger || console;
        let pastCredentials;
        return async () => {
          let credentials;
          try {
            credentials = await provider();
            if (credentials.expiration && credentials.expiration.getTime() < Date.now()) {
              credentials = getExtendedInstanceMetadataCredentials(credentials, logger);
            }
          } catch (e) {
            if (pastCredentials) {
              logger.warn("Credential renew failed: ", e);
              credentials = getExtendedInstanceMetadataCredentials(pastCredentials, logger);
            } else {
              throw e;
            }
          }
          pastCredentials = credentials;
          return credentials;
        };
      };
      const IMDS_PATH = "/latest/meta-data/iam/security-credentials/";
      const IMDS_TOKEN_PATH = "/latest/api/token";
      const AWS_EC2_METADATA_V1_DISABLED = "AWS_EC2_METADATA_V1_DISABLED";
      const PROFILE_AWS_EC2_METADATA_V1_DISABLED = "ec2_metadata_v1_disabled";
      const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
      const fromInstanceMetadata = (init = {}) => staticStabilityProvider(getInstanceMetadataProvider(init), { logger: init.logger });
      const getInstanceMetadataProvider = (init = {}) => {
        let disableFetchToken = false;
        const { logger, profile } = init;
        const { timeout, maxRetries } = providerConfigFromInit(init);
        const getCredentials = async (maxRetries2, options) => {
          const isImdsV1Fallback = disableFetchToken || options.headers?.[X_AWS_EC2_METADATA_TOKEN] == null;
          if (isImdsV1Fallback) {
            let fallbackBlockedFromProfile = false;
            let fallbackBlockedFromProcessEnv = false;
            const configValue = await loadConfig({
              environmentVariableSelector: (env) => {
                const envValue = env[AWS_EC2_METADATA_V1_DISABLED];
                fallbackBlockedFromProcessEnv = !!envValue && envValue !== "false";
                if (envValue === void 0) {
                  throw new CredentialsProviderError(`${AWS_EC2_METADATA_V1_DISABLED} not set in env, checking config file next.`, { logger: init.logger });
                }
                return fallbackBlockedFromProcessEnv;
              },
              configFileSelector: (profile2) => {
                const profileValue = profile2[PROFILE_AWS_EC2_METADATA_V1_DISABLED];
                fallbackBlockedFromProfile = !!profileValue && profileValue !== "false";
                return fallbackBlockedFromProfile;
              },
              default: false
            }, {
              profile
            })();
            if (init.ec2MetadataV1Disabled || configValue) {
              const causes = [];
              if (init.ec2MetadataV1Disabled)
                causes.push("credential provider initialization (runtime option ec2MetadataV1Disabled)");
              if (fallbackBlockedFromProfile)
                causes.push(`config file profile (${PROFILE_AWS_EC2_METADATA_V1_DISABLED})`);
              if (fallbackBlockedFromProcessEnv)
                causes.push(`process environment variable (${AWS_EC2_METADATA_V1_DISABLED})`);
              throw new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${causes.join(", ")}].`);
            }
          }
          const imdsProfile = (await retry(async () => {
            let profile2;
            try {
              profile2 = await getProfile(options);
            } catch (err) {
              if (err.statusCode === 401) {
                disableFetchToken = false;
              }
              throw err;
            }
            return profile2;
          }, maxRetries2)).trim();
          return retry(async () => {
            let creds;
            try {
              creds = await getCredentialsFromProfile(imdsProfile, options, init);
            } catch (err) {
              if (err.statusCode === 401) {
                disableFetchToken = false;
              }
              throw err;
            }
            return creds;
          }, maxRetries2);
        };
        return async () => {
          const endpoint = await getInstanceMetadataEndpoint();
          if (disableFetchToken) {
            logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (no token fetch)");
            return getCredentials(maxRetries, { ...endpoint, timeout });
          } else {
            let token;
            try {
              token = (await getMetadataToken({ ...endpoint, timeout })).toString();
            } catch (error) {
              if (error?.statusCode === 400) {
                throw Object.assign(error, {
                  message: "EC2 Metadata token request returned error"
                });
              } else if (error.message === "TimeoutError" || [403, 404, 405].includes(error.statusCode)) {
                disableFetchToken = true;
              }
              logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (initial)");
              return getCredentials(maxRetries, { ...endpoint, timeout });
            }
            return getCredentials(maxRetries, {
              ...endpoint,
              headers: {
                [X_AWS_EC2_METADATA_TOKEN]: token
              },
              timeout
            });
          }
        };
      };
      const getMetadataToken = async (options) => httpRequest({
        ...options,
        path: IMDS_TOKEN_PATH,
        method: "PUT",
        headers: {
          "x-aws-ec2-metadata-token-ttl-seconds": "21600"
        }
      });
      const getProfile = async (options) => (await httpRequest({ ...options, path: IMDS_PATH })).toString();
      const getCredentialsFromProfile = async (profile, options, init) => {
        const credentialsResponse = JSON.parse((await httpRequest({
          ...options,
          path: IMDS_PATH + profile
        })).toString());
        if (!isImdsCredentials(credentialsResponse)) {
          throw new CredentialsProviderError("Invalid response received from instance metadata service.", {
            logger: init.logger
          });
        }
        return fromImdsCredentials(credentialsResponse);
      };
      exports2.DEFAULT_MAX_RETRIES = DEFAULT_MAX_RETRIES;
      exports2.DEFAULT_TIMEOUT = DEFAULT_TIMEOUT;
      exports2.ENV_CMDS_AUTH_TOKEN = ENV_CMDS_AUTH_TOKEN;
      exports2.ENV_CMDS_FULL_URI = ENV_CMDS_FULL_URI;
      exports2.ENV_CMDS_RELATIVE_URI = ENV_CMDS_RELATIVE_URI;
      exports2.Endpoint = Endpoint;
      exports2.fromContainerMetadata = fromContainerMetadata;
      exports2.fromInstanceMetadata = fromInstanceMetadata;
      exports2.getInstanceMetadataEndpoint = getInstanceMetadataEndpoint;
      exports2.httpRequest = httpRequest;
      exports2.providerConfigFromInit = providerConfigFromInit;
    })
  )
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  id,
  ids,
  modules
});
