import type { OrganizationAccount } from '../organization/organization.ts';
import { parseRoleArn } from '../aws/arn.ts';
import { validateProfileName } from '../request/profile-name.ts';
import type { TargetRequest } from '../request/target-request.ts';
import type { MatrixTarget } from './rows.ts';
import { withoutEnding } from '../text/trim.ts';

/** What the targets of an organization have in common. */
export interface OrganizationRole {
  /** The name of the role in each account, with its path. */
  readonly roleName: string;
  readonly partition: string;
  readonly region: string;
}

/** A target per account, in order, with the account's name made fit for a profile name. */
export function targetsOfAccounts(
  accounts: readonly OrganizationAccount[],
  { roleName, partition, region }: OrganizationRole,
): readonly MatrixTarget[] {
  return accounts.map((account) => ({
    target: profileNameOf(account),
    account: account.id,
    name: account.name,
    role: `arn:${partition}:iam::${account.id}:role/${roleName}`,
    region,
    labels: {},
    from: 'row',
  }));
}

/**
 * Gives each target a unique name: accounts may have the same name as another or as a target of the file. Names also
 * differ when compared case-insensitively, as on some systems.
 */
function eachNamedOnce(targets: readonly MatrixTarget[]): readonly MatrixTarget[] {
  const times = new Map<string, number>();
  targets.forEach(({ target }) => times.set(target.toLowerCase(), (times.get(target.toLowerCase()) ?? 0) + 1));
  const taken = new Set(targets.filter(({ from }) => from === 'config-file').map(({ target }) => target.toLowerCase()));
  return targets.map((target) => {
    if (target.from === 'config-file') {
      return target;
    }
    const isOnly = times.get(target.target.toLowerCase()) === 1;
    const { account } = target;
    const candidates = [
      ...(isOnly ? [target.target] : []),
      `${target.target}-${account}`,
      account,
      `account-${account}`,
    ];
    const name = candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? account;
    taken.add(name.toLowerCase());
    return { ...target, target: name };
  });
}

/** Targets of an organization named by account ID, which is shorter than most names. */
export function namedById(targets: readonly MatrixTarget[]): readonly MatrixTarget[] {
  return eachNamedOnce(
    targets.map((target) => (target.from === 'row' ? { ...target, target: target.account } : target)),
  );
}

/** Account names are free text; profile names are not. */
function profileNameOf({ id, name }: OrganizationAccount): string {
  const plain = withoutEnding(name.replace(/[^A-Za-z0-9_.@+-]+/g, '-').replace(/^-+/, ''), '-');
  return plain === '' || validateProfileName(plain) !== undefined ? id : plain;
}

/** A target of the config file. */
export function targetOfFile({ name, hops, region, labels }: TargetRequest, defaultRegion: string): MatrixTarget {
  const role = parseRoleArn(hops.at(-1)?.role ?? '');
  return {
    target: name,
    account: role?.account ?? '',
    name,
    role: role?.arn ?? '',
    region: region ?? defaultRegion,
    labels,
    from: 'config-file',
  };
}

/** The outcome of {@link overlay}. */
export interface Overlaid {
  readonly targets: readonly MatrixTarget[];
  /** Targets of the file whose accounts are not in the list. */
  readonly beside: readonly MatrixTarget[];
}

/** Replaces targets by those of the file for the same account: the file has what is special about it. */
export function overlay(accounts: readonly MatrixTarget[], file: readonly MatrixTarget[]): Overlaid {
  const byAccount = new Map<string, MatrixTarget[]>();
  for (const target of file) {
    byAccount.set(target.account, [...(byAccount.get(target.account) ?? []), target]);
  }
  const known = new Set(accounts.map(({ account }) => account));
  return {
    targets: eachNamedOnce(accounts.flatMap((target) => byAccount.get(target.account) ?? [target])),
    beside: file.filter(({ account }) => !known.has(account)),
  };
}
