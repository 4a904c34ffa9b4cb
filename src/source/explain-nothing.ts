import { ciSystemOf } from '../ci/systems.ts';
import type { Advice, NoIdentity } from './no-identity.ts';
import type { SourceContext } from './source-context.ts';

/** Why there may be nothing to start from. */
export async function explainNothing(
  { runner, idToken, skipsIdToken, explainNoIdentity }: SourceContext,
  wants: NoIdentity['wants'],
  machine?: NoIdentity['machine'],
): Promise<Advice> {
  const { AWS_PROFILE: profile = '' } = runner.environment;
  const system = ciSystemOf(runner.environment);
  const { isKnownProfile } = await import('./profile-chain.ts');
  const { isForkPullRequest } = await import('../github/fork.ts');
  const { eventFile = '' } = system;
  return explainNoIdentity({
    wants,
    system,
    job: system.facts(runner.environment),
    hasIdToken: idToken !== undefined,
    skipsIdToken,
    isFork: await isForkPullRequest(runner.environment[eventFile]),
    hasProfile: profile !== '',
    ...(machine === undefined ? {} : { machine }),
    ...(profile === '' || (await isKnownProfile(profile)) ? {} : { missingProfile: profile }),
  });
}
