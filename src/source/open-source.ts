import { isAbsolute, join } from 'node:path';
import { KEY_VARIABLES } from '../core/credentials.ts';
import { RoleChainError, messageOf, systemCodeOf } from '../core/errors.ts';
import { readRegularFile } from '../files/regular-file.ts';
import type { Runner } from '../runner/runner.ts';
import type { Http } from '../net/http.ts';
import type { RetrySettings } from '../net/retry.ts';
import { ambient, type Why } from './ambient.ts';
import type { SourceChoice } from './choice.ts';
import { environmentCredentials } from './environment.ts';
import { fixedCredentials } from './fixed-credentials.ts';
import { CiToken } from './ci-token.ts';
import { mintCiToken } from './mint-ci-token.ts';
import type { IdentitySource, WebIdentityToken } from '../core/proofs.ts';
import { TokenFile } from './token-file.ts';
import type { IdTokenAccess } from '../ci/id-token.ts';
import { ciSystemOf } from '../ci/systems.ts';
import type { JobStart } from './no-identity.ts';

/** What opening a source needs of the world. */
export interface SourceWorld {
  readonly runner: Runner;
  readonly idToken: IdTokenAccess | undefined;
  readonly http: Http;
  readonly retry: RetrySettings;
  readonly region: string;
  /** What a profile that assumes a role calls. */
  readonly stsEndpoint: URL;
  /** Whether AWS credentials in the environment are to be ignored. */
  readonly ignoreEnvironment: boolean;
  /** Says why there may be nothing to start from; called once. */
  readonly explainNoIdentity: (start: JobStart) => Promise<Why>;
  readonly now: () => number;
}

/** Makes the source of a choice. Nothing is asked of it yet. */
export function openSource(choice: SourceChoice, world: SourceWorld): IdentitySource {
  const { runner } = world;
  switch (choice.kind) {
    case 'github-oidc':
      return openOidc(choice.audience, world);
    case 'token-file':
      return new TokenFile({
        path: isAbsolute(choice.path) ? choice.path : join(runner.workspace, choice.path),
        readFile: readTokenFile,
        conceal: runner.conceal,
      });
    case 'keys':
      return fixedCredentials('the access keys of the inputs', choice.credentials);
    case 'environment': {
      const found = world.ignoreEnvironment ? undefined : environmentCredentials(runner.environment, runner.conceal);
      return found === undefined
        ? openAmbient(world, 'environment')
        : fixedCredentials('the credentials in the environment', found);
    }
    case 'ambient':
      return openAmbient(world, 'anything');
  }
}

/** Fails when it is asked, and not before: a chain that goes on from a session it still has does not ask. */
function withoutOidc(world: SourceWorld): IdentitySource {
  return {
    kind: 'token',
    name: 'the OIDC token of this job',
    renewable: false,
    async token() {
      const why = await explainNothing(world, 'anything');
      throw new RoleChainError({ code: 'source', message: 'This runner offers no OIDC token.', ...why });
    },
  };
}

function openOidc(audience: string, world: SourceWorld): IdentitySource {
  const { idToken: access, http, retry, runner, now } = world;
  if (access === undefined) {
    return withoutOidc(world);
  }
  const { environment, conceal } = runner;
  const mint = (): Promise<WebIdentityToken> =>
    mintCiToken(access, { audience, environment, conceal, http, retry, now });
  return new CiToken({ access, mint, now });
}

/** The SDK's provider chain is large and mostly not needed: loaded here, when it is. */
function openAmbient(world: SourceWorld, wants: JobStart['wants']): IdentitySource {
  const provide = async (): ReturnType<Parameters<typeof ambient>[0]> => {
    if (world.ignoreEnvironment) {
      world.runner.hide(KEY_VARIABLES);
    }
    const { defaultProvider } = await import('@aws-sdk/credential-provider-node/dist-es/defaultProvider.js');
    const requestHandler = await world.http.handlerFor(world.stsEndpoint);
    return defaultProvider({ clientConfig: { region: world.region, requestHandler } })();
  };
  const bounded = (): ReturnType<typeof provide> =>
    world.retry.deadline.guard(provide(), () => 'looking for ambient credentials');
  return ambient(bounded, world.runner.conceal, () => explainNothing(world, wants));
}

/** Why there may be nothing to start from. */
async function explainNothing(
  { runner, idToken, explainNoIdentity }: SourceWorld,
  wants: JobStart['wants'],
): Promise<Why> {
  const system = ciSystemOf(runner.environment);
  const { isForkPullRequest } = await import('../github/fork.ts');
  return explainNoIdentity({
    wants,
    system,
    job: system.facts(runner.environment),
    hasIdToken: idToken !== undefined,
    isFork: await isForkPullRequest(runner.environment['GITHUB_EVENT_PATH']),
    hasProfile: (runner.environment['AWS_PROFILE'] ?? '') !== '',
  });
}

async function readTokenFile(path: string): Promise<string | undefined> {
  try {
    return await readRegularFile(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') {
      return undefined;
    }
    throw new RoleChainError({ code: 'source', message: `web-identity-token-file: ${messageOf(error)}`, cause: error });
  }
}
