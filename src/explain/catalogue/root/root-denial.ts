import type { Edit } from '../../../core/explanation.ts';
import { permissionForRoot } from '../../../policies/statements.ts';
import { callerOf, hopBefore, rootHopOf, roleOf, type FailureContext } from '../../failure-context.ts';
import { allowToCaller } from '../edits.ts';
import { always, type Answer } from '../entry.ts';
import { DENIED_ELSEWHERE, EXPLICIT_DENY, likelihood, itMayNot, mayNot } from '../said-by-aws.ts';

function statements({ attempt: { hop, roleArn } }: FailureContext): ReturnType<typeof permissionForRoot> {
  return hop.kind === 'root' ? permissionForRoot(roleArn, hop.taskPolicyArn) : [];
}

/** The name of the task policy. */
function taskOf(known: FailureContext): string {
  return rootHopOf(known)?.taskPolicyArn.split('/').at(-1) ?? '';
}

/** What the organization has to have enabled for the task. Source: IAM User Guide, "Centralize root access for member accounts". */
const ENABLE: readonly Edit[] = [
  {
    text: 'Look what is enabled, with credentials of the management account: aws iam list-organizations-features',
  },
  {
    text: 'Enable what the task needs: aws organizations enable-aws-service-access --service-principal iam.amazonaws.com; aws iam enable-organizations-root-sessions (all tasks in member accounts); aws iam enable-organizations-root-credentials-management (deleting and creating credentials of root users).',
  },
];

/** A hop to a root user that is not allowed; only for such hops. */
export const ROOT_DENIED: readonly Answer<FailureContext>[] = [
  {
    heading: 'Cannot call AssumeRoot with session credentials',
    about: 'Sessions of users (`GetSessionToken`, `GetFederationToken`) cannot call AssumeRoot, with MFA or without.',
    section: 'denials',
    code: 'denied',
    is: ({ failure }) => failure.kind === 'denied' && /Cannot call AssumeRoot/i.test(failure.message),
    causes: [
      {
        id: 'root-by-user-session',
        about: 'Fix: a hop to a role in between, in `role-to-assume`, or the keys of a user themselves.',
        likelihood: always(80),
        title: () => 'The credentials are a session of a user, which cannot call AssumeRoot.',
        edits: () => [
          { text: 'Assume a role of the management or delegated administrator account first (role-to-assume).' },
        ],
      },
    ],
  },
  {
    heading: 'is not authorized to perform: sts:AssumeRoot',
    about:
      'No trust policy has a say here: the caller needs the permission, in an account that may do so, and the organization has to have centralized root access.',
    section: 'denials',
    code: 'denied',
    is: ({ failure }) => failure.kind === 'denied',
    causes: [
      EXPLICIT_DENY,
      {
        id: 'root-caller-policy',
        about:
          'The policies of the caller do not allow `sts:AssumeRoot` on the root user of that account, with that task policy. The message includes a statement that does.',
        likelihood: likelihood('identity', always(80)),
        title: (known) =>
          `The policies of ${callerOf(known).principal} ${mayNot(known)} allow sts:AssumeRoot on ${known.attempt.roleArn} for ${taskOf(known)}.`,
        hints: [
          {
            about:
              'The resource is `arn:aws:iam::ACCOUNT:root`; `sts:TaskPolicyArn` is the ARN of the task policy, with `policy/root-task/` in it.',
            weight: always(1),
            say: (known) =>
              `A condition on sts:TaskPolicyArn has to have ${rootHopOf(known)?.taskPolicyArn ?? ''}, and the Resource ${known.attempt.roleArn}.`,
          },
        ],
        edits: (known) => [allowToCaller(known, statements(known))],
      },
      {
        id: 'root-session-policy',
        about:
          'The session that calls is narrowed by a session policy (`policy`, `policy-arns` of the hop before), which has to allow `sts:AssumeRoot`.',
        likelihood: likelihood('session', (known) => {
          const before = hopBefore(known);
          return before?.policy === undefined && (before?.policyArns.length ?? 0) === 0 ? 0 : 78;
        }),
        title: (known) =>
          `The session policy of hop ${known.attempt.hop.number - 1} ${itMayNot(known)} allow sts:AssumeRoot on ${known.attempt.roleArn}.`,
        edits: (known) => [
          {
            text: `In the session policy of ${hopBefore(known)?.place ?? 'the previous hop'}, add:`,
            statements: statements(known),
          },
        ],
      },
      {
        id: 'root-access-off',
        about:
          'The organization has not enabled centralized root access. Fix, in its management account: `aws iam enable-organizations-root-sessions`, and `aws iam enable-organizations-root-credentials-management` for credentials of root users.',
        likelihood: likelihood('beyond', always(70)),
        title: () => 'The organization may not have enabled centralized root access, or not for this task.',
        edits: () => ENABLE,
      },
      {
        id: 'root-caller-account',
        about:
          'Only principals of the management account, or of the delegated administrator for IAM, may call AssumeRoot, and only for member accounts of the same organization: not for the management account itself.',
        likelihood: likelihood('beyond', always(65)),
        title: (known) =>
          `Account ${callerOf(known).account ?? 'of the caller'} may be neither the management account nor the delegated administrator for IAM, or account ${roleOf(known).account} no member account of its organization.`,
        edits: () => [
          {
            text: 'Look, with credentials of the management account: aws organizations list-delegated-administrators --service-principal iam.amazonaws.com. Let a role of such an account come before this hop.',
          },
        ],
      },
      DENIED_ELSEWHERE,
    ],
  },
];
