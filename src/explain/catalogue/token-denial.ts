import { trustForToken } from '../../policies/statements.ts';
import { describeClaims } from '../claims.ts';
import type { Edit } from '../../core/explanation.ts';
import { claimOf, claimsOf, roleOf, systemOfToken, type FailureContext } from '../failure-context.ts';
import { allowInTrust, tokenNeedsOf } from './edits.ts';
import { always, type Answer } from './entry.ts';
import { missingRole } from './role-missing.ts';
import { DENIED_UNSEEN, EXPLICIT_DENY, itMayNot, likelihood, saidOf } from './said-by-aws.ts';
import { SUBJECT_HINTS, TRUST_HINTS } from './subject-hints.ts';

function admitToken(known: FailureContext): Edit {
  if (claimOf(known, 'sub') === undefined) {
    return {
      text: 'The token has no sub that is a string, so no condition can be written for it. Check what issues it.',
    };
  }
  const [statement, ...others] = trustForToken(tokenNeedsOf(known));
  return allowInTrust(known, statement === undefined ? others : [statement, ...others]);
}

/** The policy may be right, and the job running in the wrong place. */
function runElsewhere(known: FailureContext): Edit {
  const { subjects } = systemOfToken(known);
  const form = subjects.forms.find(({ has, elsewhere }) => elsewhere !== undefined && has(claimsOf(known)));
  const how = form?.elsewhere ?? subjects.elsewhere;
  return { text: `If the role is not meant for such jobs, the policy is right: ${how}.` };
}

/** A token that no trust policy lets in. */
export const TOKEN_DENIED: Answer<FailureContext> = {
  heading: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  about:
    "The account has an identity provider for the token, and that lists its audience; the role does not let it in. The message shows the token's `iss`, `aud` and `sub`, never the token.",
  section: 'denials',
  code: 'denied',
  is: ({ failure }) => failure.kind === 'denied',
  facts: ({ attempt }) => [describeClaims(attempt.claims ?? {})],
  causes: [
    EXPLICIT_DENY,
    {
      id: 'trust-token',
      about:
        "The role's trust policy does not let this token in. Compare the token's claims with its conditions, character by character; the message includes a statement that would let such jobs in.",
      likelihood: likelihood('trust', always(80)),
      title: (known) => `The trust policy of ${roleOf(known).arn} ${itMayNot(known)} let this token in.`,
      hints: [...SUBJECT_HINTS, ...TRUST_HINTS],
      edits: (known) => [runElsewhere(known), admitToken(known)],
    },
    missingRole(
      (known) => [
        {
          ...admitToken(known),
          text: `Or create role ${roleOf(known).name} in account ${roleOf(known).account}, with a trust policy that has:`,
        },
      ],
      (known) => (saidOf(known) === undefined ? 60 : 0),
    ),
    DENIED_UNSEEN,
  ],
};
