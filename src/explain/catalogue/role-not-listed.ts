import { listed } from '../../text/list.ts';
import { oneLine } from '../../text/quote.ts';
import { describeClaims } from '../claims.ts';
import { issuerHostOf, roleOf, type FailureContext } from '../failure-context.ts';
import { correctRole } from './edits.ts';
import { always, type Answer } from './entry.ts';

/** The issuer lists the roles that a token is good for, and the one asked for is not among them. */
export const ROLE_NOT_LISTED: Answer<FailureContext> = {
  heading: 'The target role ARN is not present in the roles claim of the identity token',
  about:
    'The token lists, in its claim `https://aws.amazon.com/roles`, the roles that it is good for, and this is not among them.',
  section: 'answers',
  code: 'rejected',
  is: ({ failure }) => failure.code === 'InvalidIdentityToken' && /roles claim/i.test(failure.message),
  facts: ({ attempt }) => [describeClaims(attempt.claims ?? {})],
  causes: [
    {
      id: 'role-not-listed',
      about:
        'Whatever the trust policy says, the issuer has to list the role first. Fix: add its ARN where the issuer is configured, or ask for a role that it lists.',
      likelihood: always(80),
      title: (known) =>
        `The issuer, ${issuerHostOf(known)}, does not list ${roleOf(known).arn} among the roles that this token is good for.`,
      hints: [
        {
          about: 'The message names the roles that the token lists.',
          weight: always(1),
          say: ({ attempt }) => `It lists ${listedRoles(attempt.claims?.['https://aws.amazon.com/roles'])}.`,
        },
      ],
      edits: (known) => [
        { text: `Where ${issuerHostOf(known)} is configured, add ${roleOf(known).arn} to the roles of this job.` },
        correctRole(known),
      ],
    },
  ],
};

/** As many as anyone reads. */
const MAX_ROLES = 5;

function listedRoles(claim: unknown): string {
  const roles = (Array.isArray(claim) ? claim : [claim]).filter((role) => typeof role === 'string');
  return roles.length === 0 ? 'none' : oneLine(listed(roles, { max: MAX_ROLES }));
}
