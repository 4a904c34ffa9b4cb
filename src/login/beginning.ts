import type { CallerIdentity, Sts } from '../chain/run/session.ts';
import type { IdTokenAccess } from '../ci/id-token.ts';
import type { IdentitySource } from '../core/proofs.ts';
import type { Conceal } from '../core/secret.ts';
import type { Runner } from '../runner/runner.ts';
import { assumesRole } from '../source/choose-source.ts';
import type { StepRequest } from './step-request.ts';

/**
 * A source that says once, in one line, where the chain starts and why there: a token at once, credentials as soon as
 * they are found, since only then is it known where.
 */
export function announced(
  source: IdentitySource,
  request: StepRequest,
  { log, idToken }: Pick<Runner, 'log'> & { readonly idToken: IdTokenAccess | undefined },
): IdentitySource {
  const why = whyThere(request, idToken);
  const say = (where: string): void => {
    log.info(`Starting from ${where}${why === undefined ? '' : `: ${why}`}.`);
  };
  if (source.kind !== 'credentials') {
    say(source.name);
    return source;
  }
  let isSaid = false;
  return {
    kind: source.kind,
    name: source.name,
    credentials: async () => {
      const credentials = await source.credentials();
      if (!isSaid) {
        isSaid = true;
        say(credentials.foundIn ?? source.name);
      }
      return credentials;
    },
  };
}

/** Why a source that nobody asked for is used; undefined for one that was. */
function whyThere({ source, inputs }: StepRequest, idToken: IdTokenAccess | undefined): string | undefined {
  if (source.isFallback !== true) {
    return undefined;
  }
  if (!assumesRole(inputs)) {
    return 'no role is asked for';
  }
  return idToken === undefined ? 'the job has no OIDC token' : 'force-skip-oidc is true';
}

/** STS whose answers about a caller are concealed (`mask-aws-account-id`): the account that a chain starts in as well. */
export function concealingIdentities(sts: Sts, conceal: Conceal): Sts {
  return {
    assumeRole: (call, caller) => sts.assumeRole(call, caller),
    assumeRoleWithWebIdentity: (call, source) => sts.assumeRoleWithWebIdentity(call, source),
    assumeRoleWithSaml: (call, source) => sts.assumeRoleWithSaml(call, source),
    createSession: (call, source) => sts.createSession(call, source),
    assumeRoot: (call, caller) => sts.assumeRoot(call, caller),
    getSessionToken: (call, caller) => sts.getSessionToken(call, caller),
    getCallerIdentity: async (region, caller) => concealed(await sts.getCallerIdentity(region, caller), conceal),
  };
}

function concealed(identity: CallerIdentity, conceal: Conceal): CallerIdentity {
  // The account first: the line that masks the ARN names it.
  conceal(identity.account);
  conceal(identity.arn);
  return identity;
}
