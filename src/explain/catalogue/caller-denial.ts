import { callerOf, hopBefore, isAcrossAccounts, roleOf, type Known } from '../known.ts';
import { callerEdit, callerStatements, trustEdit, trustStatements } from './caller-edits.ts';
import { CONDITION_HINTS } from './caller-hints.ts';
import { always, type Answer } from './entry.ts';
import { missingRole } from './role-missing.ts';
import { DENIED_ELSEWHERE, likelihood } from './said-by-aws.ts';

/** A call that some policy does not let through. */
export const CALLER_DENIED: Answer<Known> = {
  heading: 'is not authorized to perform: sts:AssumeRole',
  about:
    'The message names the caller and the role. In one account it is enough that the trust policy names the caller; across accounts the policies of both sides must allow it.',
  section: 'denials',
  code: 'denied',
  is: ({ failure, attempt }) => failure.kind === 'denied' && attempt.hop.kind === 'signed',
  causes: [
    {
      id: 'trust-caller',
      about:
        'The trust policy of the role does not name the caller, or has a condition that the hop does not meet. The message has the statement that lets in this very call.',
      likelihood: likelihood('trust-caller', always(80)),
      title: (known) =>
        `The trust policy of ${roleOf(known).arn} may not let ${callerOf(known).principal} in, or not as it comes.`,
      hints: CONDITION_HINTS,
      edits: (known) => [trustEdit(known)],
    },
    {
      id: 'session-policy',
      about:
        'The session that calls is narrowed by a session policy (`policy`, `policy-arns` of the hop before), which has to allow `sts:AssumeRole` on the next role.',
      likelihood: likelihood('session-policy', (known) => {
        const before = hopBefore(known);
        return before?.policy === undefined && (before?.policyArns.length ?? 0) === 0 ? 0 : 78;
      }),
      title: (known) =>
        `The session policy of hop ${known.attempt.hop.number - 1} may not allow sts:AssumeRole on ${roleOf(known).arn}.`,
      edits: (known) => [
        {
          text: `In the session policy of ${hopBefore(known)?.place ?? 'the hop before'}, have as well:`,
          statements: callerStatements(known),
        },
      ],
    },
    {
      id: 'caller-policy',
      about: 'The policies of the caller do not allow `sts:AssumeRole` on that role.',
      likelihood: likelihood('caller-policy', (known) => (isAcrossAccounts(known) === false ? 65 : 70)),
      title: (known) =>
        `The policies of ${callerOf(known).principal} may not allow sts:AssumeRole on ${roleOf(known).arn}.`,
      hints: [
        {
          about: 'The resource has to be the ARN of the role as IAM shows it, with its path.',
          weight: always(1),
          say: (known) => `A Resource that names it has to be ${roleOf(known).arn}, path included.`,
        },
      ],
      edits: (known) => [callerEdit(known)],
    },
    missingRole(
      (known) => [
        {
          text: `Or create role ${roleOf(known).name} in account ${roleOf(known).account}, with a trust policy that has:`,
          statements: trustStatements(known),
        },
      ],
      60,
    ),
    DENIED_ELSEWHERE,
  ],
};
