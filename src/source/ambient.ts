import { isKeyText, KEY_VARIABLES, type Credentials } from '../core/credentials.ts';
import { RoleChainError } from '../core/errors.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { CredentialsSource } from '../core/proofs.ts';
import { isoSeconds } from '../text/iso-seconds.ts';
import { isLoopback } from '../aws/endpoint.ts';
import type { Runner } from '../runner/runner.ts';
import { requireWhole, unusedIdentityWarnings } from './half-set.ts';
import type { NoIdentity } from './no-identity.ts';
import { hiddenFromPrograms } from './program-environment.ts';
import { requireRegularTokenFiles } from './sdk-token-files.ts';
import { defineSource } from './source-kind.ts';
import type { SourceContext } from './source-context.ts';
import { requireKeyForm } from './variable-keys.ts';

interface AmbientChoice {
  readonly kind: 'ambient';
}

/** What the SDK's default provider chain finds: environment, profile, container endpoint, instance metadata. */
export const ambient = defineSource<AmbientChoice>({
  kind: 'ambient',
  name: 'ambient credentials',
  proof: 'credentials',
  inputs: [],
  isFallback: true,
  readsAwsProfile: true,
  choose: () => ({ kind: 'ambient' }),
  open: (_choice, world) => ambientCredentials(world, 'anything'),
  renewal: {
    schema: (v) => v.strictObject({ kind: v.literal('ambient') }),
    readsEnvironment: true,
    identity: 'of-credentials',
  },
});

/** Credentials as returned by an SDK provider. */
interface ProvidedCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
  /** The features of the SDK that found them. */
  readonly $source?: Readonly<Record<string, unknown>>;
}

/**
 * Where sessions of one identity are all alike, by the beginning of a feature: of IAM Identity Center, and those that the
 * SDK itself gets with a token.
 */
const ALIKE = ['CREDENTIALS_SSO', 'CREDENTIALS_PROFILE_SSO', 'CREDENTIALS_STS_ASSUME_ROLE_WEB_ID'];
const OF_CONTAINER = 'CREDENTIALS_HTTP';

function areAlike({ $source = {} }: ProvidedCredentials, environment: Runner['environment']): boolean {
  const features = Object.keys($source);
  if (features.includes(OF_CONTAINER)) {
    return !isFromProgramHere(environment);
  }
  // Instance metadata has no feature.
  return features.length === 0 || features.some((name) => ALIKE.some((beginning) => name.startsWith(beginning)));
}

/**
 * Whether the container credentials are those of a program on this machine that asks for a token, as our own server does:
 * it may serve a session with a policy or tags.
 */
function isFromProgramHere({
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: relative = '',
  AWS_CONTAINER_CREDENTIALS_FULL_URI: url = '',
  AWS_CONTAINER_AUTHORIZATION_TOKEN: token = '',
  AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: tokenFile = '',
}: Runner['environment']): boolean {
  const isHere = relative === '' && URL.canParse(url) && isLoopback(new URL(url).hostname);
  return isHere && (token !== '' || tokenFile !== '');
}

/**
 * Masks and wraps what an SDK provider returns: the answer of a service, a program or a file. Warns if it is over.
 *
 * @throws RoleChainError `source` if it cannot be keys: a line break in one would become a variable of its own
 */
export function concealed(
  found: ProvidedCredentials,
  { runner, now }: Pick<SourceContext, 'runner' | 'now'>,
): Credentials {
  const { conceal, environment, log } = runner;
  const { accessKeyId, secretAccessKey, sessionToken } = found;
  if (![accessKeyId, secretAccessKey, sessionToken ?? 'none'].every(isKeyText)) {
    throw new RoleChainError({
      code: 'source',
      message: 'the keys hold a character that no key has, such as a line break or a space',
      hint: 'Look at what provides them: a container or instance endpoint, a credential_process, or a profile file.',
    });
  }
  // AWS has the last word: it is not known here whose clock is right.
  if (found.expiration !== undefined && found.expiration.getTime() <= now()) {
    log.warning(
      `The credentials to start from were over at ${isoSeconds(found.expiration)}, by the clock of this machine: AWS refuses them, unless that clock is fast. Whatever provides them has to get new ones; for keys in variables, AWS_CREDENTIAL_EXPIRATION may be left over from others.`,
    );
  }
  return {
    accessKeyId: conceal(found.accessKeyId),
    secretAccessKey: conceal(found.secretAccessKey),
    ...withoutUndefined({
      sessionToken: found.sessionToken === undefined ? undefined : conceal(found.sessionToken),
      expiration: found.expiration,
    }),
    ...(areAlike(found, environment) ? { areAlike: true } : {}),
  };
}

/** @param wants what the job should start from, for the message if there is nothing */
export function ambientCredentials(world: SourceContext, wants: NoIdentity['wants']): CredentialsSource {
  const { runner, retry } = world;
  return {
    kind: 'credentials',
    name: 'ambient credentials',
    async credentials() {
      const ignored = world.ignoreEnvironment ? KEY_VARIABLES : [];
      requireWhole(runner.environment, ignored);
      unusedIdentityWarnings(runner.environment, ignored).forEach(world.onUnused);
      if (!world.ignoreEnvironment) {
        requireKeyForm(runner.environment, world.stsEndpoint);
      }
      const looking = (): string => 'looking for ambient credentials';
      await retry.deadline.guard(requireRegularTokenFiles(runner.environment, profileOf(runner.environment)), looking);
      try {
        const found = await retry.deadline.guard(provide(world), looking);
        const { placeOf } = await import('./found-in.ts');
        const foundIn = await placeOf(Object.keys(found.$source ?? {}), runner.environment);
        return { ...concealed(found, world), ...withoutUndefined({ foundIn }) };
      } catch (error) {
        const { ambientFailure } = await import('./ambient-failure.ts');
        throw await ambientFailure(error, world, wants);
      }
    },
  };
}

/** The profile that the SDK uses. */
function profileOf({ AWS_PROFILE: named = '' }: Runner['environment']): string {
  return named === '' ? 'default' : named;
}

/** The SDK's provider chain is large and rarely needed, so it is loaded here on demand. */
async function provide({
  ignoreEnvironment,
  runner,
  http,
  stsEndpoint,
  region,
}: SourceContext): Promise<ProvidedCredentials> {
  // A profile may name a credential_process, which the SDK starts with the environment of this process.
  const hidden = await hiddenFromPrograms(runner.environment, profileOf(runner.environment));
  runner.hide([...hidden, ...(ignoreEnvironment ? KEY_VARIABLES : [])]);
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node/dist-es/defaultProvider.js');
  const { init, asked } = providerConfig(await http.handlerFor(stsEndpoint), region);
  return defaultProvider(init)(asked);
}

/** What the SDK's providers call AWS with, under whichever name each looks for it. */
export function providerConfig<Handler>(requestHandler: Handler, region: string): ProviderConfig<Handler> {
  return {
    // No Region here: providers prefer it to that of the session that somebody has signed in to.
    init: { clientConfig: { requestHandler }, parentClientConfig: { region, requestHandler } },
    asked: { callerClientConfig: { region: () => Promise.resolve(region) } },
  };
}

interface ProviderConfig<Handler> {
  readonly init: {
    readonly clientConfig: { readonly requestHandler: Handler };
    readonly parentClientConfig: { readonly region: string; readonly requestHandler: Handler };
  };
  readonly asked: { readonly callerClientConfig: { readonly region: () => Promise<string> } };
}
