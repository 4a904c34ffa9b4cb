/** The SDK's provider chain by the path of its file, which has no types of its own. */
declare module '@aws-sdk/credential-provider-node/dist-es/defaultProvider.js' {
  /** Asks wherever credentials may be: environment, profiles, container endpoint, instance metadata. */
  export function defaultProvider(init: {
    readonly clientConfig: { readonly region: string; readonly requestHandler: unknown };
  }): () => Promise<{
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
    readonly expiration?: Date;
  }>;
}
