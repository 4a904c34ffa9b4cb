/** What is asked of AWS Organizations here: the accounts of an organization, where they are in it, and their tags. */

/** What an account may be in. Source: AWS Organizations API Reference, Account: State. */
export const ACCOUNT_STATUSES: readonly string[] = [
  'ACTIVE',
  'CLOSED',
  'PENDING_ACTIVATION',
  'PENDING_CLOSURE',
  'SUSPENDED',
];

/** An account of the organization. Its e-mail address, which AWS tells too, is left out: nothing here needs it. */
export interface OrganizationAccount {
  /** Twelve digits. */
  readonly id: string;
  readonly name: string;
  /** `ACTIVE`, `SUSPENDED`, `PENDING_CLOSURE`, `CLOSED`, `PENDING_ACTIVATION`: AWS's `State`, or the older `Status`. */
  readonly status: string;
  /** Only there with a filter on tags. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A tag that an account has to have. */
export interface TagFilter {
  /** As it stands, with its case: AWS takes `Stage` and `stage` for two tags. */
  readonly key: string;
  /** A glob. */
  readonly value: string;
}

/**
 * Which accounts are wanted: those that pass all of it. An empty list lets all accounts pass. Globs are those of the
 * input `targets`; what follows a `!` at the beginning is left out, and a list of nothing but these begins with all.
 */
export interface AccountFilter {
  /**
   * Organizational units, each with those below it: by path from the root (`Workloads/Prod`, `Root/Workloads`), by glob
   * (`Workloads/*`, where `*` is one level; `**` is any number of levels) or by id (`ou-xxxx-yyyyyyyy`, `r-xxxx`). A slash
   * in a name is written `\/`.
   */
  readonly organizationalUnits: readonly string[];
  /** All of them have to hold. */
  readonly tags: readonly TagFilter[];
  /** Globs for account names. */
  readonly names: readonly string[];
  /** `['ACTIVE']` by default: roles in accounts of another status cannot be assumed. */
  readonly statuses?: readonly string[];
}

/** A part of a filter that no account has passed: a typing mistake, as likely as not. */
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
  /** In the order of the filter; `!` globs that match nothing are no mistake. */
  readonly unmatched: readonly UnmatchedFilter[];
}

/** The root, or an organizational unit. */
export interface OrganizationNode {
  readonly id: string;
  readonly name: string;
}

/** An account as a listing has it. */
export type ListedAccount = Pick<OrganizationAccount, 'id' | 'name' | 'status'>;

/** The calls of AWS Organizations that are needed here; each gives all pages as one. */
export interface Organizations {
  /** How many calls may be under way at once. */
  readonly maxConcurrency: number;
  listRoots(): Promise<readonly OrganizationNode[]>;
  /** The units right below a unit or root. */
  listUnits(parentId: string): Promise<readonly OrganizationNode[]>;
  /** All accounts of the organization. */
  listAccounts(): Promise<readonly ListedAccount[]>;
  /** The accounts right in a unit or root. */
  listAccountsIn(parentId: string): Promise<readonly ListedAccount[]>;
  listTags(accountId: string): Promise<Readonly<Record<string, string>>>;
  /** The id of what a unit is in; undefined if there is no such unit. */
  parentOf(unitId: string): Promise<string | undefined>;
}
