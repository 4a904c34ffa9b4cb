import { RoleChainError } from '../core/errors.ts';
import { withoutUndefined } from '../core/objects.ts';
import { inOrder } from './in-order.ts';
import { mergeStatements } from './merge.ts';
import {
  madeBefore,
  type ChainNeeds,
  type PermissionSetNeeds,
  type ProviderNeeds,
  type RoleNeeds,
  type UserNeeds,
} from './needs.ts';
import { pathOfRole, type PermissionSet } from './permission-set.ts';
import { parsePrincipal, type Principal } from './principal.ts';
import { policyOf, type PolicyText } from './statements.ts';
import { quote } from '../text/quote.ts';
import type { PolicyStatement } from '../aws/policy-statement.ts';

/** What is known so far of a user or role. */
interface Entry {
  readonly principal: Principal;
  readonly trust: PolicyStatement[];
  readonly trusts: Set<string>;
  readonly policy: PolicyStatement[];
  maxSessionSeconds: number;
}

/** What is known so far of a permission set. */
interface SetEntry {
  readonly set: PermissionSet;
  readonly policy: readonly PolicyStatement[];
}

/** Every role may have sessions of an hour, and no `MaxSessionDuration` is shorter. */
const USUAL_SESSION_SECONDS = 3600;

/** Collects, hop by hop, what users, roles and accounts need. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly #permissionSets = new Map<string, SetEntry>();
  readonly #providers = new Map<string, ProviderNeeds & { readonly account: string }>();

  /** A role is assumed: it has to trust its caller, and to allow sessions that long. */
  addTrust(
    roleArn: string,
    { statements, by, seconds }: { statements: readonly PolicyStatement[]; by?: string; seconds: number },
  ): void {
    const entry = this.#entry(roleArn);
    entry.trust.push(...statements);
    entry.maxSessionSeconds = Math.max(entry.maxSessionSeconds, seconds);
    if (by !== undefined) {
      entry.trusts.add(by);
    }
  }

  /** A user or role has to be allowed something. */
  addPermission(arn: string, statements: readonly PolicyStatement[]): void {
    this.#entry(arn).policy.push(...statements);
  }

  /** A permission set has to allow something to its role. */
  addToPermissionSet(set: PermissionSet, statements: readonly PolicyStatement[]): void {
    const known = this.#permissionSets.get(set.roleName);
    this.#permissionSets.set(set.roleName, { set, policy: [...(known?.policy ?? []), ...statements] });
  }

  /** An account has to know an identity provider. */
  addProvider(account: string, provider: ProviderNeeds): void {
    this.#providers.set(provider.arn, { ...provider, account });
  }

  /** Everything, each after what it needs, otherwise in order of first mention. */
  needs(): Pick<ChainNeeds, 'accounts' | 'order' | 'roles'> {
    const entries = [...this.#entries.values()];
    const named = entries.filter(({ principal }) => principal.kind === 'role').map(roleOf);
    const roles = inOrder(named, (role) => madeBefore(role, named));
    const sets = [...this.#permissionSets.values()].map(permissionSetOf);
    const users = entries.filter(({ principal }) => principal.kind === 'user').map(userOf);
    const ids = [...new Set(entries.map(({ principal }) => principal.account))];
    const order = inOrder(ids, (id) =>
      ofAccount(roles, id).flatMap((role) => madeBefore(role, roles).map(({ account }) => account)),
    );
    const setsAlone = new Set(sets.map(({ account }) => account).filter((id) => !order.includes(id)));
    return {
      roles,
      order,
      accounts: [...setsAlone, ...order].map((id) => ({
        id,
        providers: ofAccount([...this.#providers.values()], id),
        roles: ofAccount(roles, id),
        users: ofAccount(users, id),
        permissionSets: ofAccount(sets, id),
      })),
    };
  }

  #entry(arn: string): Entry {
    const known = this.#entries.get(arn);
    if (known !== undefined) {
      return known;
    }
    const principal = parsePrincipal(arn);
    if (principal === undefined) {
      throw new RoleChainError({
        code: 'invalid-request',
        message: `${quote(arn)} is not the ARN of a role or a user`,
      });
    }
    this.#checkName(principal);
    const entry: Entry = { principal, trust: [], trusts: new Set(), policy: [], maxSessionSeconds: 0 };
    this.#entries.set(arn, entry);
    return entry;
  }

  /** IAM has no two roles in an account whose names differ only in path or case. */
  #checkName({ arn, kind, account, name }: Principal): void {
    const other = [...this.#entries.values()].find(
      ({ principal }) =>
        principal.kind === kind && principal.account === account && principal.name.toLowerCase() === name.toLowerCase(),
    );
    if (other !== undefined) {
      throw new RoleChainError({
        code: 'invalid-request',
        message: `${quote(arn)} and ${quote(other.principal.arn)} cannot both be there: names in an account differ in more than path or case`,
      });
    }
  }
}

function ofAccount<Part extends { readonly account: string }>(parts: readonly Part[], id: string): readonly Part[] {
  return parts.filter(({ account }) => account === id);
}

function permissionSetOf({ set, policy }: SetEntry): PermissionSetNeeds {
  const { name, account, roleName } = set;
  return { name, account, roleName, path: pathOfRole(set), policy: policyOf(mergeStatements(policy)) };
}

function userOf({ principal: { arn, account, name, path }, policy }: Entry): UserNeeds {
  return { arn, account, name, path, ...withoutUndefined({ policy: textOf(policy) }) };
}

function roleOf(entry: Entry): RoleNeeds {
  const { trust, trusts, maxSessionSeconds } = entry;
  return {
    ...userOf(entry),
    trusts: [...trusts],
    ...withoutUndefined({
      trust: textOf(trust),
      maxSessionSeconds: maxSessionSeconds > USUAL_SESSION_SECONDS ? maxSessionSeconds : undefined,
    }),
  };
}

function textOf(statements: readonly PolicyStatement[]): PolicyText | undefined {
  return statements.length === 0 ? undefined : policyOf(mergeStatements(statements));
}
