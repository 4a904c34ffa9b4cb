import type { Credentials } from '../core/credentials.ts';
import { RoleChainError } from '../core/errors.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { Conceal } from '../core/secret.ts';
import { isKeyText } from './choice.ts';

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
  if (![id, secret, token].every((text) => text === '' || isKeyText(text))) {
    throw new RoleChainError({
      code: 'source',
      message: 'The keys in the environment hold a character that no key has, such as a line break or a space.',
      hint: 'Look at the step that sets AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.',
    });
  }
  return {
    accessKeyId: conceal(id),
    secretAccessKey: conceal(secret),
    ...withoutUndefined({ sessionToken: token === '' ? undefined : conceal(token) }),
  };
}
