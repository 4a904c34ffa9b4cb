import type { Edit } from '../../core/explanation.ts';
import { callerOf, hopBefore, isAcrossAccounts, roleOf, type FailureContext } from '../failure-context.ts';
import { callerEdit, callerStatements, trustEdit, trustStatements } from './caller-edits.ts';
import { CONDITION_HINTS } from './caller-hints.ts';
import { always, type Answer } from './entry.ts';
import { missingRole } from './role-missing.ts';
import { TOKEN_FORGOTTEN } from './token-forgotten.ts';
import { DENIED_ELSEWHERE, EXPLICIT_DENY, itMayNot, likelihood, mayNot, saidOf } from './said-by-aws.ts';

/** More often than not, the condition is deliberate. */
const BRING_IT: Edit = {
  text: 'If it has such a condition on purpose, send what it asks for, as described above. It is there to keep others out.',
};

/** A call that some policy does not allow. */
export const CALLER_DENIED: Answer<FailureContext> = {
  heading: 'is not authorized to perform: sts:AssumeRole',
  about:
    'The message names the caller and the role. In one account it is enough that the trust policy names the caller; across accounts the policies of both sides must allow it.',
  section: 'denials',
  code: 'denied',
  is: ({ failure }) => failure.kind === 'denied',
  causes: [
    EXPLICIT_DENY,
    {
      id: 'trust-caller',
      about:
        'The trust policy of the role does not name the caller, or has a condition that the hop does not meet. The message includes a statement that lets it in.',
      likelihood: likelihood('trust', always(80)),
      title: (known) =>
        `The trust policy of ${roleOf(known).arn} ${itMayNot(known)} let ${callerOf(known).principal} in, or not with what this call sends.`,
      hints: CONDITION_HINTS,
      edits: (known) => [BRING_IT, trustEdit(known)],
    },
    {
      id: 'session-policy',
      about:
        'The session that calls is narrowed by a session policy (`policy`, `policy-arns` of the hop before), which has to allow `sts:AssumeRole` on the next role.',
      likelihood: likelihood('session', (known) => {
        const before = hopBefore(known);
        return before?.policy === undefined && (before?.policyArns.length ?? 0) === 0 ? 0 : 78;
      }),
      title: (known) =>
        `The session policy of hop ${known.attempt.hop.number - 1} ${itMayNot(known)} allow sts:AssumeRole on ${roleOf(known).arn}.`,
      edits: (known) => [
        {
          text: `In the session policy of ${hopBefore(known)?.place ?? 'the previous hop'}, add:`,
          statements: callerStatements(known),
        },
      ],
    },
    {
      id: 'caller-policy',
      about: 'The policies of the caller do not allow `sts:AssumeRole` on that role.',
      likelihood: likelihood('identity', (known) => (isAcrossAccounts(known) === false ? 65 : 70)),
      title: (known) =>
        `The policies of ${callerOf(known).principal} ${mayNot(known)} allow sts:AssumeRole on ${roleOf(known).arn}.`,
      hints: [
        {
          about: 'The resource has to be the ARN of the role as IAM shows it, with its path.',
          weight: always(1),
          say: (known) =>
            `A Resource that names it has to be ${roleOf(known).arn}, path included; a * in it ends with its segment, unless it is the last character there.`,
        },
        {
          about:
            'Conditions on `aws:ResourceTag/...`, `iam:ResourceTag/...`, `aws:ResourceAccount`, `aws:ResourceOrgID`: the tags of the role, its account and the organization of that.',
          weight: always(0.5),
          say: (known) =>
            `If it has a condition on aws:ResourceTag/... or iam:ResourceTag/..., the role has to have that tag; on aws:ResourceAccount, aws:ResourceOrgID or aws:ResourceOrgPaths, account ${roleOf(known).account} and its organization have to match.`,
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
      (known) => (saidOf(known) === undefined ? 60 : 0),
    ),
    TOKEN_FORGOTTEN,
    DENIED_ELSEWHERE,
  ],
};
