import type { Secret } from './secret.ts';

/** AWS credentials, permanent or temporary. */
export interface Credentials {
  /** Not secret by itself, but masked anyway, as configure-aws-credentials does. */
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
  /** Only temporary credentials have one. */
  readonly sessionToken?: Secret;
  readonly expiration?: Date;
}

/** The variables in which SDKs look for keys. */
export const KEY_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

/** Whether a text can be part of credentials, which are sent in HTTP headers. */
export function isKeyText(text: string): boolean {
  return /^[\u0021-\u007E]+$/.test(text);
}
