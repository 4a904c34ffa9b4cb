import type { AccountFilter, AccountListing, Organizations } from './organization.ts';

/** What the rows need beside what the filter does. */
export interface ListingNeeds {
  /** Every account with its tags: a call for each. */
  readonly tags?: boolean;
}

/**
 * The accounts of an organization that pass a filter, asking for as little as possible: without a filter on units, just
 * the list; with one, only the parts of the tree that can match; tags only where they are wanted, and only of accounts
 * that passed everything else.
 *
 * @throws RoleChainError which says what failed, why, and what to do
 */
export function listAccounts(
  filter: AccountFilter,
  client: Organizations,
  needs: ListingNeeds = {},
): Promise<AccountListing> {
  return Promise.reject(new Error(`to be written: ${JSON.stringify([filter, client.maxConcurrency, needs])}`));
}
