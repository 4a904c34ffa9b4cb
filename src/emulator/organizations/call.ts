/** What an operation of AWS Organizations gets and gives. */

import type { SignedCallFacts } from '../../iam/calls/call.ts';
import type { JsonInput } from './json-input.ts';
import type { Organization } from '../../iam/organization/organization.ts';

/** A call whose signature has been verified. */
export interface OrganizationsCall extends SignedCallFacts {
  readonly operation: string;
  readonly input: JsonInput;
  /** The organization that the caller's account is in; undefined if that is in none. */
  readonly organization: Organization | undefined;
}

/** The answer to a call that succeeds: what becomes its JSON. */
export type OrganizationsResult = Readonly<Record<string, unknown>>;

/** An operation of the API. */
export type OrganizationsOperation = (call: OrganizationsCall) => OrganizationsResult;
