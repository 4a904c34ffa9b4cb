import type { PolicyText } from './statements.ts';

/** The name of the inline policies that are written. */
export const POLICY_NAME = 'role-chain';

/** An identity provider that an account has to trust: of tokens, or of SAML assertions. */
export type ProviderNeeds =
  | {
      readonly kind: 'oidc';
      readonly arn: string;
      /** `https://HOST/PATH` */
      readonly url: string;
      readonly audiences: readonly string[];
    }
  | { readonly kind: 'saml'; readonly arn: string; readonly name: string };

/** What names of resources are made of: the host and path of an issuer, or the name of a SAML provider. */
export function nameOfProvider(provider: ProviderNeeds): string {
  return provider.kind === 'oidc' ? provider.url.replace('https://', '') : provider.name;
}

/** The file in which a SAML provider's metadata is expected: only the identity provider has it. */
export function metadataFileOf({ name }: { readonly name: string }): string {
  return `${name.replace(/[^\w.-]/g, '_')}-metadata.xml`;
}

/** What users and roles have in common. */
interface HolderNeeds {
  readonly arn: string;
  readonly account: string;
  readonly name: string;
  /** `/`, or one that begins and ends with a slash. */
  readonly path: string;
  /** What it must be allowed, if being trusted by the next role is not enough. */
  readonly policy?: PolicyText;
}

/** What a role of the chain needs. */
export interface RoleNeeds extends HolderNeeds {
  /** Absent for a role that only begins the chain: who may use that is not up to the chain. */
  readonly trust?: PolicyText;
  /** Its `MaxSessionDuration` at least; absent if the hour that every role allows is enough. */
  readonly maxSessionSeconds?: number;
  /** The roles and users that its trust policy names; roles among them have to exist before it. */
  readonly trusts: readonly string[];
}

/** What a user who begins the chain needs. */
export type UserNeeds = HolderNeeds;

/** What a permission set of IAM Identity Center needs, whose role begins the chain: nobody else may change that role. */
export interface PermissionSetNeeds {
  readonly name: string;
  readonly account: string;
  readonly roleName: string;
  readonly path: string;
  readonly policy: PolicyText;
}

/** What a chain, or all chains of some targets, need in one account. */
export interface AccountNeeds {
  readonly id: string;
  readonly providers: readonly ProviderNeeds[];
  /** A role comes after those that it trusts, unless they trust each other. */
  readonly roles: readonly RoleNeeds[];
  readonly users: readonly UserNeeds[];
  readonly permissionSets: readonly PermissionSetNeeds[];
}

/** What chains need of all accounts. */
export interface ChainNeeds {
  /** The partition of all accounts: `aws`, `aws-cn`, ... */
  readonly partition: string;
  /** The Region for tools that require one. */
  readonly region: string;
  /** Of the tokens that the chains begin with; absent where they begin with credentials. */
  readonly issuer?: string;
  /** The selected accounts; each after the accounts whose roles its roles trust, unless they trust each other. */
  readonly accounts: readonly AccountNeeds[];
  /** The ids of all accounts in which there is something to make, in that order, whether or not they are selected. */
  readonly order: readonly string[];
  /** Every role, each after those that it trusts, unless they trust each other. */
  readonly roles: readonly RoleNeeds[];
  /** The ids of the accounts whose root user a hop assumes: nothing is made there. */
  readonly rootAccounts: readonly string[];
  /** Hops within one account, for which a trust policy that names the caller is enough. */
  readonly withinAccount: readonly { readonly caller: string; readonly role: string }[];
}

/** The accounts in which there is something to make: in others only permission sets need something. */
export function accountsToChange({ accounts }: ChainNeeds): readonly AccountNeeds[] {
  return accounts.filter(({ providers, roles, users }) => providers.length + roles.length + users.length > 0);
}

/** The principals of a role's trust policy that are created only after it, because chains loop back on themselves. */
export function laterThan(role: RoleNeeds, roles: readonly RoleNeeds[]): readonly string[] {
  const from = roles.findIndex(({ arn }) => arn === role.arn);
  const later = roles.slice(from).map(({ arn }) => arn);
  return role.trusts.filter((arn) => later.includes(arn));
}

/** The roles that a role's trust policy names and that are made with it: those have to exist before it. */
export function madeBefore(role: RoleNeeds, roles: readonly RoleNeeds[]): readonly RoleNeeds[] {
  return roles.filter(({ arn, trust }) => trust !== undefined && role.trusts.includes(arn));
}
