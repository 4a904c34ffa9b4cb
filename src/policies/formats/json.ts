import type { AccountNeeds, ChainNeeds, RoleNeeds, UserNeeds } from '../needs.ts';
import { json } from './escape.ts';

/**
 * The needs as JSON, in the form of a world file of the emulator, so that `role-chain emulate` can load them:
 * `accounts` by id, in each `oidc-providers`, `roles` and `users` by name, with `trust` and `policy` as IAM writes them.
 */
export function renderJson(needs: ChainNeeds): string {
  const { issuer, partition, accounts, rootAccounts } = needs;
  const document = {
    version: 1,
    ...(issuer === undefined ? {} : { issuer: { url: issuer } }),
    accounts: Object.fromEntries([
      ...accounts.map((account) => [account.id, accountOf(account, partition)] as const),
      // A world has to know them for a hop to get there.
      ...rootAccounts
        .filter((id) => !accounts.some((account) => account.id === id))
        .map((id) => [id, partition === 'aws' ? {} : { partition }] as const),
    ]),
  };
  return `${json(document, 2)}\n`;
}

/** Whose assertions are trusted in a world: those that the emulator signs, since only the provider's metadata says more. */
const EMULATED_SAML = { 'entity-id': 'https://idp.example.com/saml', 'signed-by': 'emulator' };

/** A role as the world file has it; that of a permission set has neither a trust policy of ours nor a duration. */
type Holder = Pick<UserNeeds, 'name' | 'path' | 'policy'> & Partial<Pick<RoleNeeds, 'trust' | 'maxSessionSeconds'>>;

function accountOf({ providers, roles: made, users, permissionSets }: AccountNeeds, partition: string): unknown {
  const kept = permissionSets.map(({ roleName, path, policy }) => ({ name: roleName, path, policy }));
  const roles = [...kept, ...made];
  const oidc = providers.filter((provider) => provider.kind === 'oidc');
  const saml = providers.filter((provider) => provider.kind === 'saml');
  return {
    ...(partition === 'aws' ? {} : { partition }),
    ...(oidc.length === 0 ? {} : { 'oidc-providers': oidc.map(({ url, audiences }) => ({ url, audiences })) }),
    ...(saml.length === 0
      ? {}
      : { 'saml-providers': Object.fromEntries(saml.map(({ name }) => [name, EMULATED_SAML] as const)) }),
    ...(roles.length === 0
      ? {}
      : { roles: Object.fromEntries(roles.map((role: Holder) => [role.name, roleOf(role)])) }),
    ...(users.length === 0 ? {} : { users: Object.fromEntries(users.map((user) => [user.name, holderOf(user)])) }),
  };
}

function holderOf({ path, policy }: Pick<UserNeeds, 'path' | 'policy'>): Readonly<Record<string, unknown>> {
  return { ...(path === '/' ? {} : { path }), ...(policy === undefined ? {} : { policy }) };
}

function roleOf({ trust, maxSessionSeconds, ...role }: Holder): Readonly<Record<string, unknown>> {
  const { path, policy } = holderOf(role);
  return {
    ...(path === undefined ? {} : { path }),
    ...(maxSessionSeconds === undefined ? {} : { 'max-session-seconds': maxSessionSeconds }),
    // Who may use a role that only begins the chain is not up to the chain: in a world, nobody.
    trust: trust ?? [],
    ...(policy === undefined ? {} : { policy }),
  };
}
