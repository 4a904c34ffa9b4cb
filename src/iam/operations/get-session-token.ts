/** GetSessionToken: a session of a user, perhaps with MFA. It needs no permission. Source: AWS STS API Reference. */

import { DURATION_LIMITS } from '../../aws/limits.ts';
import type { OperationResult, SignedCall } from '../calls/call.ts';
import { NO_TAGS } from '../tags.ts';
import { readMfa, verifyMfa } from './mfa-parameters.ts';
import { credentialFields } from './session-answer.ts';
import { readMinimumTokenBytes } from './session-parameters.ts';
import { requireLongTermKeys } from './who-may-call.ts';

/** Twelve hours: the default for sessions of users. */
export const DEFAULT_USER_SECONDS = 43_200;

/** Runs GetSessionToken. */
export function getSessionToken(call: SignedCall): OperationResult {
  const { parameters, caller, services, world, now } = call;
  const durationSeconds =
    parameters.optionalInteger('DurationSeconds', DURATION_LIMITS.session) ?? DEFAULT_USER_SECONDS;
  const mfa = readMfa(parameters);
  const minimumTokenBytes = readMinimumTokenBytes(parameters);
  parameters.check();
  requireLongTermKeys(call, 'GetSessionToken');
  const session = services.sessions.issue(
    {
      kind: 'user',
      account: caller.account,
      partition: caller.partition,
      arn: caller.arn,
      userArn: caller.arn,
      tags: NO_TAGS,
      transitiveTagKeys: [],
      sourceIdentity: undefined,
      policies: undefined,
      mfaAt: verifyMfa(mfa, call),
    },
    { now, durationSeconds, worldLimitSeconds: world.sessionSeconds, minimumTokenBytes },
  );
  return { fields: { ...credentialFields(session) }, session };
}
