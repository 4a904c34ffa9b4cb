import type { Organization, OrganizationMember, OrganizationUnit } from '../../iam/organization/organization.ts';
import { NO_TAGS } from '../../iam/tags.ts';
import type { SnapshotContent } from './read-file.ts';

/**
 * The organization that a file describes, with the accounts of the snapshots as its members: for policies that ask
 * whether a caller is of the organization. It has no units, since nothing here asks for one.
 *
 * @param accounts account ids
 */
export function organizationOf(
  { id, arn, managementAccount }: SnapshotContent & { readonly kind: 'organization' },
  accounts: readonly string[],
): Organization {
  const members = new Map([...new Set([managementAccount, ...accounts])].map((each) => [each, memberOf(each)]));
  const root: OrganizationUnit = {
    id: ROOT,
    arn,
    name: 'Root',
    kind: 'ROOT',
    parentId: undefined,
    tags: NO_TAGS,
    members: [...members.values()],
    units: [],
  };
  return {
    id,
    arn,
    partition: arn.split(':')[1] ?? 'aws',
    managementAccount: memberOf(managementAccount),
    delegatedAdministrators: [],
    pageSize: 20,
    root,
    // Where in it an account is, is not known: keys that name its place are absent.
    units: new Map(),
    members,
  };
}

const ROOT = 'r-0000';

function memberOf(id: string): OrganizationMember {
  return { id, arn: '', name: id, email: '', state: 'ACTIVE', parentId: ROOT, tags: NO_TAGS };
}
