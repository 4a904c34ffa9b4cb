import { KEY_VARIABLES } from '../core/credentials.ts';
import { RoleChainError, messageOf } from '../core/errors.ts';
import type { CredentialsSource } from '../core/proofs.ts';
import { validateProfileName } from '../request/profile-name.ts';
import { concealed } from './ambient.ts';
import { hiddenFromPrograms } from './program-environment.ts';
import { requireRegularTokenFiles } from './sdk-token-files.ts';
import { defineSource } from './source-kind.ts';
import type { SourceContext } from './source-context.ts';

interface ProfileChoice {
  readonly kind: 'profile';
  readonly name: string;
}

/**
 * A profile of the AWS config files, with everything that the SDK's own providers support: keys, `source_profile`,
 * `credential_source`, `credential_process`, `web_identity_token_file`, IAM Identity Center, `aws login`.
 */
export const profile = defineSource<ProfileChoice>({
  kind: 'profile',
  name: 'named profile',
  proof: 'credentials',
  inputs: ['source-profile'],
  isExclusive: true,
  choose: ({ inputs, problems }) => {
    const name = inputs['source-profile'];
    const problem = name === undefined ? undefined : validateProfileName(name);
    if (problem !== undefined) {
      problems.add('source-profile', problem);
    }
    return name === undefined ? undefined : { kind: 'profile', name };
  },
  open: ({ name }, world) => credentialsOf(name, world),
  bringsCredentials: true,
  renewal: {
    schema: (v) => v.strictObject({ kind: v.literal('profile'), name: v.string() }),
    // It says where the files are, and holds what `credential_source` names.
    readsEnvironment: true,
    identity: 'of-credentials',
  },
});

function credentialsOf(name: string, world: SourceContext): CredentialsSource {
  const { retry } = world;
  return {
    kind: 'credentials',
    name: `profile ${name}`,
    async credentials() {
      const provided = retry.deadline.guard(provide(name, world), () => `getting the credentials of profile ${name}`);
      return concealed(await provided.catch(explained(name)), world);
    },
  };
}

/** The providers are large, so they are loaded here on demand. */
async function provide(
  profileName: string,
  { ignoreEnvironment, runner, http, stsEndpoint, region }: SourceContext,
): Promise<Parameters<typeof concealed>[0]> {
  // A profile may name a credential_process, which the SDK starts with the environment of this process.
  const hidden = await hiddenFromPrograms(runner.environment, profileName);
  await requireRegularTokenFiles({}, profileName);
  runner.hide([...hidden, ...(ignoreEnvironment ? KEY_VARIABLES : [])]);
  const { fromIni } = await import('@aws-sdk/credential-provider-ini');
  const requestHandler = await http.handlerFor(stsEndpoint);
  const config = { region, requestHandler };
  // What the provider calls STS with, by whichever of the two names it looks for it.
  return fromIni({ profile: profileName, clientConfig: config, parentClientConfig: config })();
}

/** A deadline error says enough; the SDK's errors about profiles do not say where to look. */
function explained(name: string): (cause: unknown) => never {
  return (cause) => {
    if (cause instanceof RoleChainError) {
      throw cause;
    }
    // The message of a failed credential_process repeats its command line, and what it said: either may hold a secret.
    const isCommand = messageOf(cause).startsWith('Command failed');
    const message = isCommand ? 'its credential_process failed' : messageOf(cause);
    throw new RoleChainError({
      code: 'source',
      message: `source-profile: no credentials from profile '${name}': ${message}`,
      hint: /multi-factor/i.test(message)
        ? 'Nobody can enter a code here. Set source-profile to the profile that has the keys, and assume its role as a hop: role-to-assume, with mfa-serial and mfa-secret.'
        : 'The profile is looked for in ~/.aws/config and ~/.aws/credentials, or in the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name. `aws sts get-caller-identity --profile NAME` shows whether the AWS CLI can use it.',
      ...(isCommand ? {} : { cause }),
    });
  };
}
