import type { Log } from '../../core/log.ts';
import type { LoginResult } from '../../login/login-result.ts';

/**
 * Warns of an AWS_ACCOUNT_ID that is not the account of the credentials: newer SDKs take it for that, and call endpoints
 * of that account. It stays as it is, since workflows have it for uses of their own, such as names of registries.
 */
export function warnOfOtherAccount(
  login: LoginResult,
  { environment, log }: { readonly environment: Readonly<Record<string, string | undefined>>; readonly log: Log },
): void {
  const { AWS_ACCOUNT_ID: named = '' } = environment;
  const account = accountOf(login);
  if (named !== '' && account !== undefined && named !== account) {
    log.warning(
      'AWS_ACCOUNT_ID in this environment is another account than that of these credentials. Newer SDKs take it for their account, and call endpoints of that account (DynamoDB, for one). Rename the variable, or unset it for AWS tools.',
    );
  }
}

/** Undefined for several targets: each step chooses one. */
function accountOf(login: LoginResult): string | undefined {
  switch (login.kind) {
    case 'existing':
      return login.identity.account;
    case 'chain':
      return login.result.identity.account;
    case 'targets':
      return undefined;
  }
}
