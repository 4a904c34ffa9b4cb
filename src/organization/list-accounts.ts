import { globMatcher, passesGlobs, readGlobs } from './glob.ts';
import { inParallel } from './in-parallel.ts';
import type {
  AccountFilter,
  AccountListing,
  ListedAccount,
  OrganizationAccount,
  Organizations,
  TagFilter,
} from './organization.ts';
import { unmatchedAccounts, unmatchedTags, unmatchedUnits } from './unmatched.ts';
import { walkUnits, type Walk } from './walk.ts';

/** Roles cannot be assumed in accounts of any other status. */
const DEFAULT_STATUSES: readonly string[] = ['ACTIVE'];

/**
 * The accounts of an organization that pass a filter, with as few calls as possible: without a filter on units, just
 * the list; with one, only the parts of the tree that can match; tags only if needed, and only for accounts that passed
 * everything else.
 *
 * @throws RoleChainError that says what failed, why, and what to do
 */
export async function listAccounts(filter: AccountFilter, client: Organizations): Promise<AccountListing> {
  const walk = await find(filter.organizationalUnits, client);
  const found = eachOnce(walk.accounts);
  const candidates: readonly OrganizationAccount[] = found.filter(ownFilters(filter));
  const tagged = filter.tags.length > 0 ? await withTags(candidates, client) : candidates;
  const tests = filter.tags.map(readTagFilter);
  return {
    accounts: tagged.filter(({ tags = {} }) => tests.every((passes) => passes(tags))).sort(byNameThenId),
    unmatched: [...unmatchedUnits(walk), ...unmatchedTags(filter, tagged), ...unmatchedAccounts(filter, found)],
  };
}

/** Without a filter on units, a single list of all accounts is the fastest way. */
async function find(units: readonly string[], client: Organizations): Promise<Walk> {
  return units.length === 0
    ? { accounts: await client.listAccounts(), unmatched: [], seen: [] }
    : walkUnits(units, client);
}

/** AWS may repeat an account if the organization changes between two pages. */
function eachOnce(accounts: readonly ListedAccount[]): readonly ListedAccount[] {
  const byId = new Map<string, ListedAccount>();
  for (const account of accounts) {
    byId.set(account.id, byId.get(account.id) ?? account);
  }
  return Array.from(byId.values());
}

/** Makes the check for everything that does not need an account's tags. */
function ownFilters(filter: AccountFilter): (account: ListedAccount) => boolean {
  const { statuses = DEFAULT_STATUSES } = filter;
  const names = readGlobs(filter.names);
  return ({ name, status }) => (statuses.length === 0 || statuses.includes(status)) && passesGlobs(name, names);
}

function withTags(accounts: readonly ListedAccount[], client: Organizations): Promise<readonly OrganizationAccount[]> {
  return inParallel(accounts, client.maxConcurrency, async (account) => ({
    ...account,
    tags: await client.listTags(account.id),
  }));
}

function readTagFilter({ key, value }: TagFilter): (tags: Readonly<Record<string, string>>) => boolean {
  const matches = globMatcher(value);
  return (tags) => {
    const has = Object.hasOwn(tags, key) ? tags[key] : undefined;
    return has !== undefined && matches(has);
  };
}

/** By code units, so that the order is the same wherever this runs. */
function byNameThenId(left: OrganizationAccount, right: OrganizationAccount): number {
  return compare(left.name, right.name) || compare(left.id, right.id);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
