/** Runs signed operations, once the signer is known. */

import type { Operation, OperationResult, SignedCall } from '../calls/call.ts';
import { checkRegion } from './role-session.ts';

/**
 * Runs an operation for a call whose signer is known.
 *
 * @throws {StsError} for whatever AWS refuses
 */
export async function runSigned(
  { everyRegion, run }: Operation & { readonly signed: true },
  call: SignedCall,
): Promise<OperationResult> {
  if (everyRegion !== true) {
    checkRegion(call, call.caller.account);
  }
  return run(call);
}
