import { signedPart } from '../../chain/hop-kinds.ts';
import { roleOf, signedHopOf, type FailureContext } from '../failure-context.ts';
import { always, type Answer } from './entry.ts';

function roleNamed(known: FailureContext): string {
  return `role ${roleOf(known).name} in account ${roleOf(known).account}`;
}

/** Where the duration of a hop is set. */
function durationOf({ attempt: { hop } }: FailureContext): string {
  return hop.place === 'role-to-assume'
    ? 'role-duration-seconds'
    : `duration of ${hop.place} (role-duration-seconds, if that has none)`;
}

/** The account that AWS names, which may be the caller's or the role's. */
function disabledIn(known: FailureContext): string {
  return (
    /account:\s*(\d{12})/.exec(known.failure.message)?.[1] ?? `of the caller or of the role (${roleOf(known).account})`
  );
}

/** How many tags a hop sends: its own, or what its proof has. */
function tagsSent({ hop, assertion }: FailureContext['attempt']): string {
  return assertion === undefined
    ? `${signedPart(hop)?.tags.length ?? 0} tags`
    : `${assertion.brings.tags.length} tags of the assertion`;
}

/** Requests that AWS refuses as they stand. */
export const REQUEST_REFUSED: readonly Answer<FailureContext>[] = [
  {
    heading: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    about: "The role's maximum session duration, one hour unless raised, is less than was asked for.",
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => failure.kind === 'role-maximum',
    causes: [
      {
        id: 'role-maximum',
        about:
          'Fix: ask for less in `role-duration-seconds` (or `duration` of the hop), or raise the maximum of the role.',
        likelihood: always(80),
        title: (known) => `The role allows less than ${known.attempt.hop.durationSeconds} seconds.`,
        edits: (known) => [
          { text: `Ask for less, 3600 at first, in ${durationOf(known)}.` },
          {
            text: `Or raise it on ${roleNamed(known)}: aws iam update-role --role-name ${roleOf(known).name} --max-session-duration ${known.attempt.hop.durationSeconds}`,
          },
        ],
      },
    ],
  },
  {
    heading: 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    about:
      "The credentials that the chain starts from are a role's. If that cannot be known in advance, the step tries once more with one hour, and says so in a notice.",
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => failure.kind === 'chaining-cap',
    causes: [
      {
        id: 'chaining-cap',
        about:
          'AWS then allows one hour, whatever the role allows. Fix: ask for 3600 at most; `refresh: process` renews for as long as the job runs.',
        likelihood: always(80),
        title: () => 'AWS ends the session of a role assumed by another role after one hour.',
        edits: (known) => [
          {
            text: `Ask for 3600 at most in ${durationOf(known)}; for a longer job, refresh: process renews the session.`,
          },
        ],
      },
    ],
  },
  {
    heading: 'PackedPolicyTooLarge',
    about:
      'Session policies and tags are compressed together, and are too large. The default tags that may be left out were left out already, if there were any. The log gives the packed size of each hop in percent, with a warning from 80% up.',
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => failure.kind === 'packed-policy',
    causes: [
      {
        id: 'packed-size',
        about: 'Fix: fewer and shorter tags, a shorter policy; `policy-arns` take less space than `policy`.',
        likelihood: always(80),
        title: () => 'Session policies and tags together are larger than AWS allows once it has packed them.',
        hints: [
          {
            about: 'The message says what this hop sends.',
            weight: always(1),
            say: ({ attempt, attempt: { hop } }) =>
              `This hop sends ${[
                hop.policy === undefined ? 'no session policy' : `a session policy of ${hop.policy.length} characters`,
                `${hop.policyArns.length} managed policies`,
                tagsSent(attempt),
              ].join(', ')}.`,
          },
        ],
        edits: (known) => [
          {
            text: `Send fewer or shorter tags${signedHopOf(known)?.tags.some(({ origin }) => origin === 'default') === true ? ' (role-skip-session-tagging: true leaves the default ones out)' : ''}, or a shorter session policy; a managed session policy takes less space than an inline one.`,
          },
        ],
      },
    ],
  },
  {
    heading: 'MalformedPolicyDocument',
    about: '`inline-session-policy` or `policy` of the hop is JSON, but not a policy.',
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => failure.code === 'MalformedPolicyDocument',
    causes: [
      {
        id: 'policy-malformed',
        about: 'Fix: it needs `Version` and `Statement`, and no `Principal`, which session policies do not have.',
        likelihood: always(80),
        title: () => 'AWS cannot read the session policy as a policy.',
        edits: ({ attempt: { hop } }) => [
          {
            text: `It must be a JSON object with Version and Statement, and no Principal: correct ${hop.place === 'role-to-assume' ? 'inline-session-policy' : `policy of ${hop.place}`}.`,
          },
        ],
      },
    ],
  },
  {
    heading: 'RegionDisabledException',
    about: 'STS is not active in that Region for the account.',
    section: 'answers',
    code: 'denied',
    is: ({ failure }) => failure.code === 'RegionDisabledException',
    causes: [
      {
        id: 'region-disabled',
        about:
          'The account has deactivated STS in that Region, or has not opted in to it. Fix: enable it (IAM, Account settings; or Account, Regions), or set `region` of the hop, or `aws-region`, to one that is enabled.',
        likelihood: always(80),
        title: (known) => `STS is not enabled for Region ${known.attempt.hop.region} in account ${disabledIn(known)}.`,
        edits: ({ attempt: { hop } }) => [
          {
            text: `Enable the Region there (IAM, Account settings), or set ${hop.place === 'role-to-assume' ? 'aws-region' : `region on this hop (${hop.place})`} to one that is.`,
          },
        ],
      },
    ],
  },
];

/** Anything else that AWS refuses permanently. */
export const OTHERWISE: Answer<FailureContext> = {
  heading: 'ValidationError',
  about: 'AWS refused the request as it stands, and would refuse it again.',
  section: 'answers',
  code: 'rejected',
  is: () => true,
  causes: [
    {
      id: 'request-refused',
      about:
        'The message from AWS names the parameter. Whatever can be checked in advance is; a missing check is a bug in this program, and worth an issue.',
      likelihood: always(80),
      title: () =>
        'AWS refused the request as it stands, and would refuse it again: what it says above names the parameter.',
      edits: () => [],
    },
  ],
};
