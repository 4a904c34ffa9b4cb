import type { Secret } from '../../core/secret.ts';
import type { ProviderMfa } from '../saml/provider-inputs.ts';

/** Who logs in at which OneLogin account, for which app. Plain data, which a renewal can keep in a file. */
export interface OneLoginAccount {
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly username: string;
  readonly password: Secret;
  /** The number of the AWS app, in digits. */
  readonly appId: string;
  /** `acme` of acme.onelogin.com. */
  readonly subdomain: string;
  /** Undefined calls the API at the account's own address. */
  readonly region?: 'us' | 'eu';
  readonly ipAddress?: string;
  /** Undefined if nothing is typed in: then the login needs no second factor, or a person who accepts a push. */
  readonly mfa?: ProviderMfa;
  /** The id, type or name of the MFA device to use. */
  readonly device?: string;
  /** Called instead of OneLogin, without a slash at its end. */
  readonly endpoint?: string;
}

/**
 * Where OneLogin's API is called. Its documentation names the account's own address as the domain of the API ("Developer
 * Overview: API Domain"), which also is right wherever the account is; api.us and api.eu, which it named before and its
 * AWS tools still call, are used for those who ask for a region.
 */
export function apiOf({ endpoint, region, subdomain }: OneLoginAccount): string {
  return endpoint ?? `https://${region === undefined ? subdomain : `api.${region}`}.onelogin.com`;
}

/** The input that names the host of the API, for messages. */
export function hostInput({
  endpoint,
  region,
}: OneLoginAccount): 'saml-endpoint' | 'onelogin-region' | 'onelogin-subdomain' {
  if (endpoint !== undefined) return 'saml-endpoint';
  return region === undefined ? 'onelogin-subdomain' : 'onelogin-region';
}

/** OneLogin in a message: with the host that is called. */
export function nameOf(account: OneLoginAccount): string {
  return `OneLogin (${new URL(apiOf(account)).host})`;
}
