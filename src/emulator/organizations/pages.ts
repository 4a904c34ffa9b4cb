/** Paged listings. */

import { isMapping } from '../../iam/policy/problems.ts';
import type { OrganizationsCall } from './call.ts';
import { invalidInput } from './errors.ts';
import type { Organization } from '../../iam/organization/organization.ts';

/** Source: API Reference, ListAccounts: MaxResults. */
const MAX_RESULTS = { min: 1, max: 20 } as const;

/** Where a listing continues. */
interface Position {
  readonly offset: number;
  /** How many pages there were before. */
  readonly page: number;
}

/** A page, and the token for the next one; without a token it was the last. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly NextToken: string | undefined;
}

/**
 * The requested page of a listing. A listing of more than one page has an empty second page, and every third page is
 * short, so that a client that stops at such a page fails: "These operations can occasionally return
 * an empty set of results even when there are more results available" (API Reference, every List operation).
 *
 * @param subject what is listed: a token is only valid for that
 * @throws {StsError} `InvalidInputException` for a token that this listing did not issue
 */
export function pageOf<Item>(
  items: readonly Item[],
  { input, operation }: OrganizationsCall,
  { pageSize }: Organization,
  subject = '',
): Page<Item> {
  const asked = input.optionalInteger('MaxResults', MAX_RESULTS) ?? MAX_RESULTS.max;
  const token = input.optionalText('NextToken');
  const { offset, page } = token === undefined ? { offset: 0, page: 0 } : read(token, operation, subject);
  const end = offset + sizeOf(page, Math.min(asked, pageSize));
  const next = { offset: end, page: page + 1 };
  return {
    items: items.slice(offset, end),
    NextToken: end < items.length ? write(next, operation, subject) : undefined,
  };
}

function sizeOf(page: number, max: number): number {
  if (page === 1) {
    return 0;
  }
  return page % 3 === 2 ? Math.ceil(max / 2) : max;
}

function write(next: Position, operation: string, subject: string): string {
  return Buffer.from(JSON.stringify({ operation, subject, ...next })).toString('base64url');
}

function read(token: string, operation: string, subject: string): Position {
  try {
    const parts: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (isMapping(parts) && parts['operation'] === operation && parts['subject'] === subject) {
      const { offset, page } = parts;
      if (typeof offset === 'number' && typeof page === 'number') {
        return { offset, page };
      }
    }
  } catch {
    // Not our token.
  }
  throw invalidInput('INVALID_NEXT_TOKEN', 'You specified an invalid value for NextToken.');
}
