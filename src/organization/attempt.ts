import { RoleChainError } from '../core/errors.ts';

/** The call, and who made it. */
export interface OrganizationsAttempt {
  /** `ListAccounts` */
  readonly operation: string;
  /** Whose credentials signed: an ARN, or a word for their origin. */
  readonly caller: string;
}

/** A listing that does not end: a page leads back to an earlier one. */
export function endlessListing({ operation, caller }: OrganizationsAttempt): RoleChainError {
  return new RoleChainError({
    code: 'network',
    message: `organizations:${operation} with ${caller}: the list has no end: AWS names a next page that was there before.`,
    hint: 'Run it again. If that does not help, is something in between answering for AWS (a proxy, AWS_ENDPOINT_URL_ORGANIZATIONS)?',
  });
}
