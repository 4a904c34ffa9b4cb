/** Where an account is in its organization, as policies name it. */

import type { Organization } from './organization.ts';

/**
 * The path of an account, from the organization down through its root and units, each followed by a slash:
 * `o-exampleorg1/r-ab12/ou-ab12-11111111/`. Undefined if the account is not in the organization, or its place in it is
 * not known. Source: IAM User Guide, "aws:PrincipalOrgPaths".
 */
export function organizationPath(organization: Organization | undefined, account: string): string | undefined {
  const member = organization?.members.get(account);
  if (organization === undefined || member === undefined) {
    return undefined;
  }
  const ids: string[] = [];
  let unit = organization.units.get(member.parentId);
  while (unit !== undefined) {
    ids.unshift(unit.id);
    unit = unit.parentId === undefined ? undefined : organization.units.get(unit.parentId);
  }
  return ids.length === 0 ? undefined : [organization.id, ...ids, ''].join('/');
}
