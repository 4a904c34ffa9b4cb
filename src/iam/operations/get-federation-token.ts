/** GetFederationToken: a session in someone else's name. Source: AWS STS API Reference, "GetFederationToken". */

import { DURATION_LIMITS, TEXT_LIMITS } from '../../aws/limits.ts';
import type { OperationResult, SignedCall } from '../calls/call.ts';
import { DEFAULT_USER_SECONDS } from './get-session-token.ts';
import { requirePermission } from './require-permission.ts';
import { credentialFields } from './session-answer.ts';
import { asTags, readMinimumTokenBytes, readTags } from './session-parameters.ts';
import { checkPackedSize, readPolicies, resolvePolicies } from './session-policies.ts';
import { requireLongTermKeys } from './who-may-call.ts';

/** Runs GetFederationToken. */
export function getFederationToken(call: SignedCall): OperationResult {
  const { parameters, caller, services, world, now } = call;
  const name = parameters.text('Name', TEXT_LIMITS.federationName);
  const sent = readPolicies(parameters, TEXT_LIMITS.sessionPolicy);
  const durationSeconds =
    parameters.optionalInteger('DurationSeconds', DURATION_LIMITS.session) ?? DEFAULT_USER_SECONDS;
  const sentTags = readTags(parameters);
  const minimumTokenBytes = readMinimumTokenBytes(parameters);
  parameters.check();
  requireLongTermKeys(call, 'GetFederationToken');
  const tags = asTags(sentTags);
  // Without a session policy a federated user may do nothing at all.
  const policies = resolvePolicies(sent, world, caller.account) ?? [];
  const { account, partition } = caller;
  const arn = `arn:${partition}:sts::${account}:federated-user/${name}`;
  const actions = ['sts:GetFederationToken', ...(tags.size > 0 ? ['sts:TagSession'] : [])];
  requirePermission(call, actions, arn, { tags, transitiveTagKeys: [] });
  const packedPolicySize = checkPackedSize({ tags, ...sent });
  const facts = { kind: 'federated-user', account, partition, arn, userArn: caller.arn, name } as const;
  const session = services.sessions.issue(
    { ...facts, tags, transitiveTagKeys: [], sourceIdentity: undefined, policies, mfaAt: undefined },
    { now, durationSeconds, worldLimitSeconds: world.sessionSeconds, minimumTokenBytes },
  );
  return {
    fields: {
      FederatedUser: { FederatedUserId: `${account}:${name}`, Arn: arn },
      ...credentialFields(session),
      PackedPolicySize: packedPolicySize,
    },
    session,
    packedPolicySize,
  };
}
