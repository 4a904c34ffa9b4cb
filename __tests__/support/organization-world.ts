/** Organizations whose accounts a hub reaches: the basis of matrices. */

const OIDC = 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com';
const TRUST = [
  {
    Effect: 'Allow',
    Principal: { Federated: OIDC },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:octo/app:*' } },
  },
];

/** The management account's role that may list the accounts, and the hub that may reach each of them. */
export const READER = 'arn:aws:iam::111111111111:role/organization-reader';
export const ORGANIZATION_HUB = 'arn:aws:iam::111111111111:role/hub';

/** An account of an organization. */
interface Member {
  readonly id: string;
  readonly name: string;
  readonly status?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A unit of an organization. */
export interface Unit {
  readonly name: string;
  readonly accounts?: readonly Member[];
  readonly units?: readonly Unit[];
}

/** How a world with an organization differs from the default. */
export interface OrganizationOptions {
  /** What the reader may do. */
  readonly actions?: readonly string[];
  readonly faults?: readonly object[];
  /** Accounts with a role `audit` that trusts the hub. */
  readonly reachable?: readonly string[];
}

/** An organization whose root holds these units, as the text of a world file. */
export function organizationOf(units: readonly Unit[], options: OrganizationOptions = {}): string {
  const { actions = ['organizations:*'], faults = [], reachable = [] } = options;
  const audit = { trust: [{ Effect: 'Allow', Principal: { AWS: ORGANIZATION_HUB }, Action: 'sts:AssumeRole' }] };
  const management = {
    'oidc-providers': [{ url: 'https://token.actions.githubusercontent.com', audiences: ['sts.amazonaws.com'] }],
    roles: {
      'organization-reader': { trust: TRUST, policy: [{ Effect: 'Allow', Action: actions, Resource: '*' }] },
      hub: { trust: TRUST, policy: [{ Effect: 'Allow', Action: 'sts:*', Resource: '*' }] },
    },
  };
  return JSON.stringify({
    version: 1,
    accounts: {
      '111111111111': management,
      ...Object.fromEntries(reachable.map((account) => [account, { roles: { audit } }])),
    },
    organization: {
      'management-account': '111111111111',
      root: { accounts: [{ id: '111111111111', name: 'management' }], units },
    },
    faults,
  });
}

/** The given number of accounts spread over the given number of units, four of which contain the others. */
export function largeOrganization(accounts: number, units: number): readonly Unit[] {
  const each = Math.ceil(accounts / units);
  const membersOf = (unit: number): readonly Member[] =>
    Array.from({ length: Math.max(0, Math.min(each, accounts - unit * each)) }, (_, at) => {
      const number = unit * each + at;
      return { id: String(400_000_000_000 + number), name: `account ${String(number).padStart(4, '0')}` };
    });
  const below = Math.ceil((units - 4) / 4);
  return Array.from({ length: 4 }, (_, branch) => ({
    name: `Branch ${branch}`,
    accounts: membersOf(branch),
    units: Array.from({ length: below }, (_unused, leaf) => ({
      name: `Leaf ${leaf}`,
      accounts: membersOf(4 + branch * below + leaf),
    })),
  }));
}
