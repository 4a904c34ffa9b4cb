import { withoutUndefined } from '../../core/objects.ts';
import type { HopRequest } from '../../request/hop-request.ts';
import { TEXT_LIMITS } from '../../aws/limits.ts';
import { planCommon, type HopComplaint } from './fields.ts';
import { planPolicies } from './policies.ts';
import type { WebIdentityHop } from './plan.ts';
import type { ChainRequest } from './chain-request.ts';
import { planDuration } from './duration.ts';

/** Plans the first hop of a chain that starts from a web identity token. */
export function planWebIdentityHop(hop: HopRequest, request: ChainRequest, complain: HopComplaint): WebIdentityHop {
  if (hop.place !== 'role-to-assume') {
    for (const key of signedOnlyKeys(hop)) {
      complain(
        `${key} cannot be given: this hop is by web identity, and AssumeRoleWithWebIdentity has no such parameter`,
      );
    }
  }
  return {
    kind: 'web-identity',
    number: 1,
    ...planCommon(hop, request, complain),
    ...planDuration(hop, request, 'no', complain),
    ...withoutUndefined({ policy: planPolicies(hop, TEXT_LIMITS.sessionPolicy, request, complain) }),
  };
}

/** The keys of a hop mapping that only apply to AssumeRole. */
function signedOnlyKeys(hop: HopRequest): readonly string[] {
  const given: readonly (readonly [string, boolean])[] = [
    ['external-id', hop.externalId !== undefined],
    ['tags', hop.tags.length > 0],
    ['transitive-tag-keys', hop.transitiveTagKeys.length > 0],
    ['source-identity', hop.sourceIdentity !== undefined],
    ['mfa-serial', hop.mfa !== undefined],
    ['provided-contexts', hop.providedContexts.length > 0],
  ];
  return given.filter(([, isGiven]) => isGiven).map(([key]) => key);
}
