import type { OrganizationAccount } from '../organization/organization.ts';
import { parseRoleArn } from '../request/arn.ts';
import { validateProfileName } from '../request/profile-name.ts';
import type { TargetRequest } from '../request/target-request.ts';
import type { MatrixTarget } from './rows.ts';

/** What the targets of an organization have in common. */
export interface OrganizationRole {
  /** The name of the role in each account, with its path. */
  readonly roleName: string;
  readonly partition: string;
  readonly region: string;
}

/** A target for each account, in their order; named as the account where that can be a profile's name, and no other's. */
export function targetsOfAccounts(
  accounts: readonly OrganizationAccount[],
  { roleName, partition, region }: OrganizationRole,
): readonly MatrixTarget[] {
  const names = accounts.map(profileNameOf);
  const times = new Map<string, number>();
  names.forEach((name) => times.set(name, (times.get(name) ?? 0) + 1));
  return accounts.map(({ id, name }, index) => {
    const plain = names[index] ?? id;
    return {
      target: times.get(plain) === 1 ? plain : `${plain}-${id}`,
      account: id,
      name,
      role: `arn:${partition}:iam::${id}:role/${roleName}`,
      region,
      labels: {},
      from: 'row',
    };
  });
}

/** Account names are free text; a profile's is not. */
function profileNameOf({ id, name }: OrganizationAccount): string {
  const plain = name
    .replace(/[^A-Za-z0-9_.@+-]+/g, '-')
    .replace(/^-+/, '')
    .replace(/-+$/, '');
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
  /** Targets of the file whose accounts are not among the others. */
  readonly beside: readonly MatrixTarget[];
}

/** Puts the targets of a file in the place of those of the same account: the file says what is special about it. */
export function overlay(accounts: readonly MatrixTarget[], file: readonly MatrixTarget[]): Overlaid {
  const byAccount = new Map<string, MatrixTarget[]>();
  for (const target of file) {
    byAccount.set(target.account, [...(byAccount.get(target.account) ?? []), target]);
  }
  const known = new Set(accounts.map(({ account }) => account));
  return {
    targets: accounts.flatMap((target) => byAccount.get(target.account) ?? [target]),
    beside: file.filter(({ account }) => !known.has(account)),
  };
}
