import { KEY_VARIABLES } from '../core/credentials.ts';
import { RoleChainError } from '../core/errors.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { CredentialsSource } from '../core/proofs.ts';
import { validateProfileName } from '../request/profile-name.ts';
import { oneLine } from '../text/quote.ts';
import { concealed, providerConfig } from './ambient.ts';
import { hiddenFromPrograms } from './program-environment.ts';
import { CONTAINER_TOKEN_FILE, requireRegularTokenFiles } from './sdk-token-files.ts';
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
      const found = await provided.catch((error: unknown) => explained(name, error, world));
      const { profilePlace } = await import('./found-in.ts');
      const foundIn = await profilePlace(name, `profile ${oneLine(name)}`, world.runner.environment);
      return { ...concealed(found, world), ...withoutUndefined({ foundIn }) };
    },
  };
}

/** Of the variables that name token files, those that a profile may use. */
function containerVariables({
  [CONTAINER_TOKEN_FILE]: file,
}: SourceContext['runner']['environment']): Readonly<Record<string, string | undefined>> {
  return { [CONTAINER_TOKEN_FILE]: file };
}

/** The providers are large, so they are loaded here on demand. */
async function provide(
  profileName: string,
  { ignoreEnvironment, runner, http, stsEndpoint, region }: SourceContext,
): Promise<Parameters<typeof concealed>[0]> {
  // A profile may name a credential_process, which the SDK starts with the environment of this process.
  const hidden = await hiddenFromPrograms(runner.environment, profileName);
  await requireRegularTokenFiles(containerVariables(runner.environment), profileName);
  runner.hide([...hidden, ...(ignoreEnvironment ? KEY_VARIABLES : [])]);
  const { fromIni } = await import('@aws-sdk/credential-provider-ini');
  const { init, asked } = providerConfig(await http.handlerFor(stsEndpoint), region);
  return fromIni({ ...init, profile: profileName })(asked);
}

/** A deadline error says enough; the SDK's errors about profiles do not say where to look. */
async function explained(name: string, cause: unknown, { runner }: SourceContext): Promise<never> {
  if (cause instanceof RoleChainError) {
    throw cause;
  }
  const { profileFailure } = await import('./profile-failure.ts');
  throw await profileFailure(name, cause, runner.environment);
}
