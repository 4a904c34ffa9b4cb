/** AssumeRoot: a session of another account's root user, for one task. Source: AWS STS API Reference, "AssumeRoot". */

import { accountOfArn } from '../../aws/arn.ts';
import { DURATION_LIMITS, TEXT_LIMITS } from '../../aws/limits.ts';
import type { OperationResult, SignedCall } from '../calls/call.ts';
import { resourceKeys } from '../calls/resource-keys.ts';
import { badRequest, validationError } from '../calls/sts-error.ts';
import { NO_TAGS } from '../tags.ts';
import { requirePermission } from './require-permission.ts';
import { credentialFields } from './session-answer.ts';
import { readMinimumTokenBytes } from './session-parameters.ts';
import { refuseSessionsOfUsers } from './who-may-call.ts';

const DEFAULT_SECONDS = 900;

const TASK_POLICY =
  /^arn:[a-z-]+:iam::aws:policy\/root-task\/(?:IAMAuditRootUserCredentials|IAMCreateRootUserPassword|IAMDeleteRootUserCredentials|S3UnlockBucketPolicy|SQSUnlockQueuePolicy)$/;

/** Runs AssumeRoot. */
export function assumeRoot(call: SignedCall): OperationResult {
  const { parameters, caller, services, world, now } = call;
  const target = parameters.text('TargetPrincipal', TEXT_LIMITS.targetPrincipal);
  const taskPolicyArn = parameters.text('TaskPolicyArn.arn', TEXT_LIMITS.arn);
  const durationSeconds = parameters.optionalInteger('DurationSeconds', DURATION_LIMITS.root) ?? DEFAULT_SECONDS;
  const minimumTokenBytes = readMinimumTokenBytes(parameters);
  parameters.check();
  refuseSessionsOfUsers(call, 'AssumeRoot');
  if (!TASK_POLICY.test(taskPolicyArn)) {
    throw validationError(`${taskPolicyArn} is invalid`);
  }
  const account = /^\d{12}$/.test(target) ? target : accountOfArn(target);
  const member = world.accounts.get(account ?? '');
  if (member === undefined) {
    throw badRequest('ValidationError', `${target} is invalid`, `this world has no account ${account ?? target}`);
  }
  const arn = `arn:${member.partition}:iam::${member.id}:root`;
  requirePermission(call, ['sts:AssumeRoot'], arn, {
    tags: NO_TAGS,
    transitiveTagKeys: [],
    further: { 'sts:TaskPolicyArn': taskPolicyArn, ...resourceKeys(world, { account: member.id }) },
  });
  const sourceIdentity = caller.session?.sourceIdentity;
  const session = services.sessions.issue(
    {
      kind: 'root',
      account: member.id,
      partition: member.partition,
      arn,
      tags: NO_TAGS,
      transitiveTagKeys: [],
      sourceIdentity,
      // None of the task policies allows anything in STS.
      policies: [],
      mfaAt: undefined,
    },
    { now, durationSeconds, worldLimitSeconds: world.sessionSeconds, minimumTokenBytes },
  );
  return { fields: { ...credentialFields(session), SourceIdentity: sourceIdentity }, session };
}
