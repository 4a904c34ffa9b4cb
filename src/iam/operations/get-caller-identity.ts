/** GetCallerIdentity. It needs no permission, and works in every region. */

import type { OperationResult, SignedCall } from '../calls/call.ts';

/** Runs GetCallerIdentity. */
export function getCallerIdentity({ caller, parameters }: SignedCall): OperationResult {
  parameters.check();
  return { fields: { Arn: caller.arn, UserId: caller.userId, Account: caller.account } };
}
