import { isHostOfAws } from '../aws/arn.ts';
import { RoleChainError } from '../core/errors.ts';
import { keyProblems } from '../core/key-form.ts';

const NAMES = { id: 'AWS_ACCESS_KEY_ID', secret: 'AWS_SECRET_ACCESS_KEY', token: 'AWS_SESSION_TOKEN' } as const;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Refuses keys in the environment that cannot be right, if they are what SDKs would use.
 *
 * @param stsEndpoint where they are sent, if that is known
 * @throws RoleChainError `source`
 */
export function requireKeyForm(variables: Variables, stsEndpoint?: URL): void {
  const { [NAMES.id]: id = '', [NAMES.secret]: secret = '', [NAMES.token]: token = '', AWS_PROFILE = '' } = variables;
  const isUsed = id !== '' && secret !== '' && AWS_PROFILE === '';
  const [problem] = isUsed
    ? keyProblems({ id, secret, token }, NAMES, stsEndpoint !== undefined && isHostOfAws(stsEndpoint.hostname))
    : [];
  if (problem !== undefined) {
    const { key, message } = problem;
    throw new RoleChainError({
      code: 'source',
      message: `${NAMES[key]} in the environment ${message}.`,
      hint: `Look at the step, the env: or the secret that ${NAMES[key]} comes from.`,
    });
  }
}
