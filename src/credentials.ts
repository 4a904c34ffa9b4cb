import type { Secret } from './secret.ts';

/** AWS credentials, permanent or temporary. */
export interface Credentials {
  /** Not secret by itself, but masked all the same, as configure-aws-credentials does. */
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
  /** Only temporary credentials have one. */
  readonly sessionToken?: Secret;
  readonly expiration?: Date;
}
