/** What an AWS Organizations operation receives and returns. */

import type { SignedCallFacts } from '../../iam/calls/call.ts';
import type { JsonInput } from './json-input.ts';
import type { Organization } from '../../iam/organization/organization.ts';

/** A call whose signature has been verified. */
export interface OrganizationsCall extends SignedCallFacts {
  readonly operation: string;
  readonly input: JsonInput;
  /** The organization of the caller's account, if it has one. */
  readonly organization: Organization | undefined;
}

/** The answer to a successful call, to be sent as JSON. */
export type OrganizationsResult = Readonly<Record<string, unknown>>;

/** An operation of the API. */
export type OrganizationsOperation = (call: OrganizationsCall) => OrganizationsResult;
