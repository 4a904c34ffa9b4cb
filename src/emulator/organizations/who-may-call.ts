/** Who may call AWS Organizations. Source: AWS Organizations API Reference, the note of every operation. */

import { requirePermission } from '../../iam/operations/require-permission.ts';
import type { OrganizationsCall } from './call.ts';
import { notForMembers, notInUse } from './errors.ts';
import type { Organization } from '../../iam/organization/organization.ts';

/**
 * For operations that every account in the organization may call.
 *
 * @throws {StsError} `AccessDenied` by the caller's policies, `AWSOrganizationsNotInUseException`
 */
export function requireMember(call: OrganizationsCall, resource: string): Organization {
  requirePermission(call, [`organizations:${call.operation}`], resource);
  if (call.organization === undefined) {
    throw notInUse();
  }
  return call.organization;
}

/**
 * For operations of the management account and of delegated administrators.
 *
 * @throws {StsError} as {@link requireMember}, and `AccessDeniedException` for all other accounts
 */
export function requireAdministrator(call: OrganizationsCall, resource: string): Organization {
  const organization = requireMember(call, resource);
  const { account } = call.caller;
  if (account !== organization.managementAccount.id && !organization.delegatedAdministrators.includes(account)) {
    throw notForMembers(account);
  }
  return organization;
}
