import { rootTaskPolicyArn, rootTaskPolicyName, ROOT_TASK_POLICIES } from '../../aws/root-task-policies.ts';
import { DURATION_LIMITS } from '../../aws/limits.ts';
import type { HopRequest, RootRequest } from '../../request/hop-request.ts';
import { nearest } from '../../text/nearest.ts';
import { quote } from '../../text/quote.ts';
import type { ChainRequest } from './chain-request.ts';
import { checkRegionOfChain, partitionOf, type HopComplaint } from './fields.ts';
import type { RootHop } from './plan.ts';

/** Plans a hop to the root user of a member account. */
export function planRootHop(
  hop: HopRequest,
  { account, taskPolicy }: RootRequest,
  request: ChainRequest,
  complain: HopComplaint,
): RootHop {
  if (hop.region !== undefined) {
    checkRegionOfChain(hop.region, request, complain);
  }
  if (!/^\d{12}$/.test(account)) {
    complain(`root ${quote(account)} is not an account id (12 digits; put it in quotes if it begins with 0)`);
  }
  const partition = partitionOf(request);
  return {
    kind: 'root',
    number: hop.number,
    place: hop.place,
    role: { kind: 'arn', arn: `arn:${partition}:iam::${account}:root`, account, name: 'root' },
    durationSeconds: durationOf(hop, request, complain),
    region: hop.region ?? request.region ?? '',
    policyArns: [],
    taskPolicyArn: rootTaskPolicyArn(taskPolicyOf(taskPolicy, complain), partition),
  };
}

function taskPolicyOf(text: string, complain: HopComplaint): string {
  const name = rootTaskPolicyName(text);
  if (name !== undefined) {
    return name;
  }
  const meant = nearest(text, ROOT_TASK_POLICIES);
  complain(
    `task-policy ${quote(text)} is none that AssumeRoot takes${meant === undefined ? '' : `; do you mean ${meant}?`} They are ${ROOT_TASK_POLICIES.join(', ')}`,
  );
  return text;
}

/** Seconds: what the hop asks for, otherwise the most that AWS gives the session of a root user. */
function durationOf({ durationSeconds }: HopRequest, request: ChainRequest, complain: HopComplaint): number {
  const { min, max } = DURATION_LIMITS.root;
  if (durationSeconds !== undefined && (durationSeconds < min || durationSeconds > max)) {
    complain(
      `duration ${durationSeconds} is outside of ${min} to ${max} seconds, which AWS gives the session of a root user`,
    );
  }
  return durationSeconds ?? Math.min(request.durationSeconds ?? max, max);
}
