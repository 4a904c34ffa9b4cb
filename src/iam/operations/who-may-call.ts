/** Which kinds of credentials may call an operation at all. Source: IAM User Guide, "Compare AWS STS credentials". */

import type { SignedCall } from '../calls/call.ts';
import { forbidden } from '../calls/sts-error.ts';

/**
 * For operations that accept only a user's own keys.
 *
 * @throws {StsError} `AccessDenied`
 */
export function requireLongTermKeys({ caller }: SignedCall, operation: string): void {
  if (caller.session !== undefined) {
    throw forbidden('AccessDenied', `Cannot call ${operation} with session credentials`);
  }
}

/**
 * Sessions of GetSessionToken may call only AssumeRole and GetCallerIdentity, those of GetFederationToken only the
 * latter; this is for all other operations. AWS's wording for that is not on record.
 *
 * @throws {StsError} `AccessDenied`
 */
export function refuseSessionsOfUsers({ caller }: SignedCall, operation: string): void {
  if (caller.session?.kind === 'user' || caller.session?.kind === 'federated-user') {
    throw forbidden('AccessDenied', `Cannot call ${operation} with session credentials`);
  }
}

/**
 * For AssumeRole.
 *
 * @throws {StsError} `AccessDenied`
 */
export function requireRoleAssumer({ caller }: SignedCall): void {
  if (caller.principal.kind === 'root') {
    throw forbidden('AccessDenied', 'Roles may not be assumed by root accounts.');
  }
  if (caller.principal.kind === 'federated-user') {
    throw forbidden('AccessDenied', 'Cannot call AssumeRole with federated user credentials');
  }
}
