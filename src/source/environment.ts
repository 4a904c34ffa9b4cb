import { isKeyText, type Credentials } from '../core/credentials.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { Conceal } from '../core/secret.ts';
import { ambientCredentials } from './ambient.ts';
import { fixedCredentials } from './fixed-credentials.ts';
import { defineSource } from './source-kind.ts';
import { requireKeyForm } from './variable-keys.ts';

interface EnvironmentChoice {
  readonly kind: 'environment';
}

/** The credentials that an earlier step left in the environment (`role-chaining`). */
export const environment = defineSource<EnvironmentChoice>({
  kind: 'environment',
  name: 'credentials in the environment',
  proof: 'credentials',
  inputs: ['role-chaining'],
  choose: ({ inputs }) => (inputs['role-chaining'] === true ? { kind: 'environment' } : undefined),
  open: (_choice, world) => {
    const { runner, ignoreEnvironment } = world;
    const found = ignoreEnvironment ? undefined : environmentCredentials(runner.environment, runner.conceal);
    if (found === undefined) {
      return ambientCredentials(world, 'environment');
    }
    requireKeyForm(runner.environment, world.stsEndpoint);
    return fixedCredentials('the credentials in the environment', found);
  },
  renewal: {
    schema: (v) => v.strictObject({ kind: v.literal('environment') }),
    readsEnvironment: true,
    identity: 'of-credentials',
  },
});

/**
 * The credentials in the environment, if any. If `AWS_PROFILE` is also set, they are not in use: the JavaScript SDK, on
 * which configure-aws-credentials is built, then uses the profile, so this does too.
 *
 * @throws RoleChainError `source` if they hold what cannot be sent
 */
export function environmentCredentials(
  variables: Readonly<Record<string, string | undefined>>,
  conceal: Conceal,
): Credentials | undefined {
  const {
    AWS_ACCESS_KEY_ID: id = '',
    AWS_SECRET_ACCESS_KEY: secret = '',
    AWS_SESSION_TOKEN: token = '',
    AWS_PROFILE: profile = '',
  } = variables;
  if (id === '' || secret === '' || profile !== '') {
    return undefined;
  }
  if (![id, secret, token].every((text) => text === '' || isKeyText(text))) {
    requireKeyForm(variables);
  }
  return {
    accessKeyId: conceal(id),
    secretAccessKey: conceal(secret),
    ...withoutUndefined({ sessionToken: token === '' ? undefined : conceal(token) }),
  };
}
