import type { ChainNeeds } from '../needs.ts';
import { json } from './escape.ts';

/**
 * What permission sets need, as comments in a language with `#` comments: only IAM Identity Center can grant it.
 * Empty if there are none.
 */
export function permissionSetComments({ accounts }: ChainNeeds): string {
  return accounts
    .flatMap(({ permissionSets }) => permissionSets)
    .map(
      ({
        name,
        account,
        policy,
      }) => `# The chain begins with permission set ${name} of IAM Identity Center, in account ${account}. Only Identity Center can change
# its role there: add this to the inline policy of the permission set.
# ${json(policy)}
`,
    )
    .join('');
}
