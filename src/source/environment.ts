import type { Credentials } from '../credentials.ts';
import { withoutUndefined } from '../objects.ts';
import type { Conceal } from '../secret.ts';

/**
 * The credentials that the environment holds, or undefined. `AWS_PROFILE` beside them means that they are not the ones
 * in use: the JavaScript SDK, on which configure-aws-credentials stands, then looks at the profile, so this does too.
 */
export function environmentCredentials(
  environment: Readonly<Record<string, string | undefined>>,
  conceal: Conceal,
): Credentials | undefined {
  const {
    AWS_ACCESS_KEY_ID: id = '',
    AWS_SECRET_ACCESS_KEY: secret = '',
    AWS_SESSION_TOKEN: token = '',
    AWS_PROFILE: profile = '',
  } = environment;
  if (id === '' || secret === '' || profile !== '') {
    return undefined;
  }
  return {
    accessKeyId: conceal(id),
    secretAccessKey: conceal(secret),
    ...withoutUndefined({ sessionToken: token === '' ? undefined : conceal(token) }),
  };
}
