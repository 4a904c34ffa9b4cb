import { withoutUndefined } from '../../core/objects.ts';
import type { HopRequest } from '../../request/hop-request.ts';
import { HOP_KINDS } from '../hop-kinds.ts';
import { planCommon, type HopComplaint } from './fields.ts';
import { planPolicies } from './policies.ts';
import type { WebIdentityHop } from './plan.ts';
import type { ChainRequest } from './chain-request.ts';
import { planDuration } from './duration.ts';

const KIND = HOP_KINDS['web-identity'];

/** Plans the first hop of a chain that starts from a web identity token. */
export function planWebIdentityHop(hop: HopRequest, request: ChainRequest, complain: HopComplaint): WebIdentityHop {
  return {
    kind: 'web-identity',
    number: 1,
    ...planCommon(hop, request, complain),
    ...planDuration(hop, request, { chained: 'no', limits: KIND.duration }, complain),
    ...withoutUndefined({ policy: planPolicies(hop, KIND.sessionPolicy, request, complain) }),
  };
}
