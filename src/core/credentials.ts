import type { Secret } from './secret.ts';

/** AWS credentials, permanent or temporary. */
export interface Credentials {
  /** Not secret by itself, but masked anyway, as configure-aws-credentials does. */
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
  /** Only temporary credentials have one. */
  readonly sessionToken?: Secret;
  readonly expiration?: Date;
  /** Where a search has found them, in words; for messages. */
  readonly foundIn?: string;
  /**
   * Set if their ARN says all that they may do: they come from where sessions of one identity are all alike. Any other
   * session may have a policy or tags of its own.
   */
  readonly areAlike?: true;
}

/** Whether a text can be part of credentials, which are sent in HTTP headers. */
export function isKeyText(text: string): boolean {
  return /^[\u0021-\u007E]+$/.test(text);
}

/** The variables in which all SDKs look for keys. */
const CURRENT_KEY_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

/**
 * Older names that some SDKs still read: botocore reads AWS_SECURITY_TOKEN before the current name of the token, Go and
 * Ruby take a key from these where a server or a profile should provide it.
 */
const OLDER_KEY_VARIABLES = [
  'AWS_SECURITY_TOKEN',
  'AWS_ACCESS_KEY',
  'AWS_SECRET_KEY',
  'AMAZON_ACCESS_KEY_ID',
  'AMAZON_SECRET_ACCESS_KEY',
  'AMAZON_SESSION_TOKEN',
] as const;

/** Every variable in which an SDK looks for keys. Whoever clears, hides or keeps keys does it with all of them. */
export const KEY_VARIABLES = [...CURRENT_KEY_VARIABLES, ...OLDER_KEY_VARIABLES] as const;
