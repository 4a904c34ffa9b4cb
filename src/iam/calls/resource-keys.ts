/** The condition keys of the resource that a call is about. Source: IAM User Guide, "AWS global condition context keys". */

import { organizationPath } from '../organization/path.ts';
import { tagKeys, type ContextValues } from '../policy/context.ts';
import type { Tags } from '../tags.ts';
import type { World } from '../world/world.ts';

/** The account that owns the resource and, for a role, the tags of the role. */
export interface Resource {
  readonly account: string;
  readonly tags?: Tags;
}

/** The keys that a resource gives to a call. */
export function resourceKeys({ organization }: World, { account, tags = new Map() }: Resource): ContextValues {
  const path = organizationPath(organization, account);
  return {
    'aws:ResourceAccount': account,
    'aws:ResourceOrgID': organization?.members.has(account) === true ? organization.id : undefined,
    'aws:ResourceOrgPaths': path === undefined ? undefined : [path],
    ...tagKeys('aws:ResourceTag', tags),
    ...tagKeys('iam:ResourceTag', tags),
  };
}
