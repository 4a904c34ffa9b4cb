/** The SDK's provider chain, imported by file path, which has no types. */
declare module '@aws-sdk/credential-provider-node/dist-es/defaultProvider.js' {
  /** Looks wherever credentials may be: environment, profiles, container endpoint, instance metadata. */
  export function defaultProvider(init: {
    readonly clientConfig: { readonly requestHandler: unknown };
    readonly parentClientConfig: { readonly region: string; readonly requestHandler: unknown };
  }): (asked: { readonly callerClientConfig: { readonly region: () => Promise<string> } }) => Promise<{
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
    readonly expiration?: Date;
    readonly $source?: Readonly<Record<string, unknown>>;
  }>;
}
