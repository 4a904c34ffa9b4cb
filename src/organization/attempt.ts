import { RoleChainError } from '../core/errors.ts';

/** Which call it was, and who made it. */
export interface OrganizationsAttempt {
  /** `ListAccounts` */
  readonly operation: string;
  /** Whose credentials signed: an ARN, or a word for where they come from. */
  readonly caller: string;
}

/** A listing that does not end: every page leads back to one that was there before. */
export function endlessListing({ operation, caller }: OrganizationsAttempt): RoleChainError {
  return new RoleChainError({
    code: 'network',
    message: `organizations:${operation} with ${caller}: the list has no end: AWS names a next page that was there before.`,
    hint: 'Run it again. If that does not help, is there something between that answers for AWS (a proxy, AWS_ENDPOINT_URL_ORGANIZATIONS)?',
  });
}
