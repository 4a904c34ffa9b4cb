import type { Account, OidcProvider } from '../../iam/world/world.ts';
import { RoleChainError } from '../../core/errors.ts';
import { listed } from '../../text/list.ts';
import { oneLine, quote } from '../../text/quote.ts';

/** What files say about OpenID Connect providers. */
export interface KnownProviders {
  /** The ARNs of all that an account has, by account, from `list-open-id-connect-providers`. */
  readonly complete: Map<string, ReadonlySet<string>>;
  /** From `get-open-id-connect-provider`, which does not say of which account it is. */
  readonly single: ProviderFile[];
}

interface ProviderFile {
  /** As given by the user. */
  readonly account: string | undefined;
  readonly path: string;
  readonly url: string;
  readonly audiences: readonly string[];
}

/** The audience that most providers for CI systems are created with, and most tokens requested for. */
const USUAL_AUDIENCE = 'sts.amazonaws.com';

/**
 * Gives accounts their providers: those of the files, or, if these do not say, all that trust policies name.
 *
 * @throws RoleChainError `invalid-request` if a file may be of several accounts
 */
export function resolveProviders(
  accounts: readonly Account[],
  known: KnownProviders,
): { readonly accounts: readonly Account[]; readonly notes: readonly string[] } {
  const named = new Map(accounts.map((account) => [account.id, providersNamedIn(account)]));
  const told = known.single.map((file) => ({ ...file, account: accountOfFile(file, accounts, known, named) }));
  const notes: string[] = [];
  const resolved = accounts.map((account) => {
    const { id } = account;
    const files = told.filter((file) => file.account === id);
    const arns = new Set([
      ...(known.complete.get(id) ?? named.get(id) ?? []),
      ...files.map(({ url }) => arnOf(url, account)),
    ]);
    const providers = [...arns].map((arn): OidcProvider & { readonly isTold: boolean } => {
      const file = files.find(({ url }) => arnOf(url, account) === arn);
      const url = `https://${arn.slice(arn.indexOf('/') + 1)}`;
      return { arn, url, audiences: file?.audiences ?? [USUAL_AUDIENCE], isTold: file !== undefined };
    });
    const untold = providers.filter(({ isTold }) => !isTold).map(({ arn }) => arn);
    if (untold.length > 0) {
      notes.push(noteOf(untold, known.complete.has(id)));
    }
    return { ...account, oidcProviders: providers.map(({ arn, url, audiences }) => ({ arn, url, audiences })) };
  });
  return { accounts: resolved, notes };
}

function noteOf(arns: readonly string[], areListed: boolean): string {
  const what = areListed ? 'to have the audience' : 'to exist, with the audience';
  return oneLine(
    `${listed(arns, { max: 3 })}: assumed ${what} ${USUAL_AUDIENCE}; aws iam get-open-id-connect-provider prints the actual one.`,
  );
}

function arnOf(url: string, { id, partition }: Account): string {
  return `arn:${partition}:iam::${id}:oidc-provider/${url.replace(/^https:\/\//, '')}`;
}

function providersNamedIn({ id, roles }: Account): ReadonlySet<string> {
  const entries = roles.flatMap(({ trust }) => trust.statements.flatMap(({ principals }) => principals?.entries ?? []));
  return new Set(
    entries.flatMap(({ kind, value }) =>
      kind === 'Federated' && value.split(':')[4] === id && value.includes(':oidc-provider/') ? [value] : [],
    ),
  );
}

/** The account given by the user; otherwise the only one, or the only one that has such a provider. */
function accountOfFile(
  { account, path, url }: ProviderFile,
  accounts: readonly Account[],
  { complete }: KnownProviders,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const possible = accounts.filter((each) => {
    const arns = complete.get(each.id) ?? named.get(each.id);
    return account === undefined ? accounts.length === 1 || arns?.has(arnOf(url, each)) === true : each.id === account;
  });
  const [only, ...others] = possible;
  if (only === undefined || others.length > 0) {
    throw new RoleChainError({
      code: 'invalid-request',
      message:
        account === undefined
          ? `--from-aws: ${quote(path)} could be of ${only === undefined ? 'any account' : listed(possible.map(({ id }) => id))}`
          : `--from-aws: ${quote(path)} is given for account ${account}, whose policies are missing`,
      hint: 'Name the account: --from-aws 111122223333=FILE. One file may be given for several accounts.',
    });
  }
  return only.id;
}
