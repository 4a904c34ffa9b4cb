import { messageOf, RoleChainError } from '../core/errors.ts';
import { containerTrouble, instanceTrouble } from './machine-trouble.ts';
import type { MachineTrouble } from './no-identity.ts';
import { profileChain } from './profile-chain.ts';
import { providerMessage } from './provider-message.ts';
import { signInAdvice } from './sign-in-advice.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const MFA_HINT =
  'Nobody can enter a code here. Set source-profile to the profile that has the keys, and assume its role as a hop: role-to-assume, with mfa-serial and mfa-secret.';
const FILES_HINT =
  'The profile is looked for in ~/.aws/config and ~/.aws/credentials, or in the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name. `aws sts get-caller-identity --profile NAME` shows whether the AWS CLI can use it.';

/** The failure of a profile to give credentials, with what to do about it. */
export async function profileFailure(name: string, cause: unknown, environment: Environment): Promise<RoleChainError> {
  // The message of a failed credential_process repeats its command line, and what it said: either may hold a secret.
  const isCommand = messageOf(cause).startsWith('Command failed');
  const message = isCommand ? 'its credential_process failed' : providerMessage(cause);
  const trouble = isServiceError(cause) ? undefined : await machineTroubleOf(name, environment);
  const said = trouble?.problem ?? message;
  const isWhole = said === messageOf(cause);
  return new RoleChainError({
    code: 'source',
    message: `source-profile: no credentials from profile '${name}': ${said}`,
    hint:
      trouble?.fix ?? (/multi-factor/i.test(message) ? MFA_HINT : ((await signInAdvice(name, message)) ?? FILES_HINT)),
    ...(isWhole ? { cause } : {}),
  });
}

/** Whether AWS itself has refused: STS, after the machine had given its credentials. */
export function isServiceError(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && '$metadata' in cause;
}

/** What is wrong with the service of the machine that the profile names in `credential_source`. */
async function machineTroubleOf(name: string, environment: Environment): Promise<MachineTrouble | undefined> {
  const { role_arn: role, credential_source: source } = (await profileChain(name)).at(-1) ?? {};
  switch (role === undefined ? '' : (source ?? '')) {
    case 'Ec2InstanceMetadata':
      return instanceTrouble(environment);
    case 'EcsContainer':
      return containerTrouble(environment);
    default:
      return undefined;
  }
}
