import type { Organization, OrganizationUnit } from '../organization/organization.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { World } from './world.ts';

/**
 * What an account's organization limits it by. Neither kind applies to the management account.
 * Source: AWS Organizations User Guide, "SCP evaluation" and "RCP evaluation".
 */
export interface Controls {
  /** Limits principals of the account. By level, from the root down to the account: at each, one must allow. */
  readonly serviceControl: readonly (readonly PolicyDocument[])[] | undefined;
  /** Limits access to resources of the account, whoever asks for it. Each only denies. */
  readonly resourceControl: readonly PolicyDocument[];
}

/** The policies of an account and of everything above it. */
export function controlsOf({ accounts, organization }: World, account: string): Controls {
  if (organization?.managementAccount.id === account) {
    return { serviceControl: undefined, resourceControl: [] };
  }
  const own = accounts.get(account);
  const above = unitsAbove(organization, account);
  const serviceControl = [
    ...above.flatMap(({ serviceControlPolicy: policy }) => (policy === undefined ? [] : [[policy]])),
    ...(own?.serviceControlPolicies ?? []),
  ];
  const resourceControl = [
    ...above.flatMap(({ resourceControlPolicy: policy }) => policy ?? []),
    ...(own?.resourceControlPolicies ?? []),
  ];
  return { serviceControl: serviceControl.length === 0 ? undefined : serviceControl, resourceControl };
}

/** The root and the units that an account is in, from the top. */
function unitsAbove(organization: Organization | undefined, account: string): readonly OrganizationUnit[] {
  const units: OrganizationUnit[] = [];
  let id = organization?.members.get(account)?.parentId;
  while (id !== undefined) {
    const unit = organization?.units.get(id);
    if (unit === undefined) break;
    units.unshift(unit);
    id = unit.parentId;
  }
  return units;
}
