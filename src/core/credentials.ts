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
}

/** The variables in which SDKs look for keys. */
export const KEY_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;
