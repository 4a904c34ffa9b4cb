/** What is read from AWS Organizations: an organization's accounts, their place in it, and their tags. */

/** The states of an account. Source: AWS Organizations API Reference, Account: State. */
export const ACCOUNT_STATUSES: readonly string[] = [
  'ACTIVE',
  'CLOSED',
  'PENDING_ACTIVATION',
  'PENDING_CLOSURE',
  'SUSPENDED',
];

/** An account of the organization. Its email address, which AWS also returns, is left out: nothing here needs it. */
export interface OrganizationAccount {
  /** Twelve digits. */
  readonly id: string;
  readonly name: string;
  /** `ACTIVE`, `SUSPENDED`, `PENDING_CLOSURE`, `CLOSED`, `PENDING_ACTIVATION`: AWS's `State`, or the older `Status`. */
  readonly status: string;
  /** Only present with a filter on tags. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A tag that an account must have. */
export interface TagFilter {
  /** Case-sensitive: to AWS, `Stage` and `stage` are different tags. */
  readonly key: string;
  /** A glob. */
  readonly value: string;
}

/**
 * Which accounts to list: those that pass every part. An empty list lets all accounts pass. Globs are those of the
 * input `targets`; a leading `!` excludes what follows it, and a list of only exclusions starts with all.
 */
export interface AccountFilter {
  /**
   * Organizational units, each with those below it: by path from the root (`Workloads/Prod`, `Root/Workloads`), by glob
   * (`Workloads/*`, where `*` is one level; `**` is any number of levels) or by id (`ou-xxxx-yyyyyyyy`, `r-xxxx`).
   * Write a slash in a name as `\/`.
   */
  readonly organizationalUnits: readonly string[];
  /** All of them must match. */
  readonly tags: readonly TagFilter[];
  /** Globs for account names. */
  readonly names: readonly string[];
  /** `['ACTIVE']` by default: roles in accounts of another status cannot be assumed. */
  readonly statuses?: readonly string[];
}

/** A part of a filter that no account has passed: quite likely a typo. */
export interface UnmatchedFilter {
  readonly field: keyof AccountFilter;
  /** As it was written. */
  readonly value: string;
  /** A sentence: `no organizational unit is called 'Workload'; did you mean 'Workloads'?` */
  readonly message: string;
}

/** The accounts that passed a filter. */
export interface AccountListing {
  /** By name, then by id; each once. */
  readonly accounts: readonly OrganizationAccount[];
  /** In the order of the filter; `!` globs that match nothing are not a mistake. */
  readonly unmatched: readonly UnmatchedFilter[];
}

/** The root, or an organizational unit. */
export interface OrganizationNode {
  readonly id: string;
  readonly name: string;
}

/** An account as found in a listing. */
export type ListedAccount = Pick<OrganizationAccount, 'id' | 'name' | 'status'>;

/** The calls of AWS Organizations that are needed here; each returns all pages at once. */
export interface Organizations {
  /** How many calls may be under way at once. */
  readonly maxConcurrency: number;
  listRoots(): Promise<readonly OrganizationNode[]>;
  /** The units directly below a unit or root. */
  listUnits(parentId: string): Promise<readonly OrganizationNode[]>;
  /** All accounts of the organization. */
  listAccounts(): Promise<readonly ListedAccount[]>;
  /** The accounts directly in a unit or root. */
  listAccountsIn(parentId: string): Promise<readonly ListedAccount[]>;
  listTags(accountId: string): Promise<Readonly<Record<string, string>>>;
  /** The id of a unit's parent; undefined if there is no such unit. */
  parentOf(unitId: string): Promise<string | undefined>;
}
