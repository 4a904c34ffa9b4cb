/** GetAccessKeyInfo: the account of an access key. Source: AWS STS API Reference, "GetAccessKeyInfo". */

import { TEXT_LIMITS } from '../../aws/limits.ts';
import { findCaller } from '../calls/caller.ts';
import type { OperationResult, SignedCall } from '../calls/call.ts';
import { validationError } from '../calls/sts-error.ts';
import { requirePermission } from './require-permission.ts';
import { refuseSessionsOfUsers } from './who-may-call.ts';

/** Runs GetAccessKeyInfo. */
export function getAccessKeyInfo(call: SignedCall): OperationResult {
  const { parameters, services, world } = call;
  const accessKeyId = parameters.text('AccessKeyId', TEXT_LIMITS.accessKeyId);
  parameters.check();
  refuseSessionsOfUsers(call, 'GetAccessKeyInfo');
  requirePermission(call, ['sts:GetAccessKeyInfo'], '*');
  const holder = findCaller(world, services.sessions, accessKeyId);
  if (holder === undefined) {
    // AWS reads the account from the key id itself; ours contain none, so only known keys have an answer.
    throw validationError('The specified access key id is invalid');
  }
  return { fields: { Account: holder.account } };
}
