import { roleOf, type FailureContext } from '../../failure-context.ts';
import { always, type Answer } from '../entry.ts';

/** Requests for a root user that AWS refuses as they stand; only for such hops. */
export const ROOT_REFUSED: readonly Answer<FailureContext>[] = [
  {
    heading: 'sts:AssumeRoot …: InvalidAction',
    about: 'The endpoint does not know AssumeRoot: the global endpoint of STS does not have it, those of Regions do.',
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => ['InvalidAction', 'UnknownOperationException'].includes(failure.code),
    causes: [
      {
        id: 'root-global-endpoint',
        about:
          'Fix: a Region in `aws-region` (not `aws-global`), and no `sts-endpoint` that names `sts.amazonaws.com` or another service.',
        likelihood: always(80),
        title: ({ failure: { setting } }) =>
          setting === undefined
            ? 'The endpoint does not know AssumeRoot: only the endpoints of Regions do, not the global one.'
            : `The endpoint that ${setting} names does not know AssumeRoot: only the endpoints of Regions do, not the global one.`,
        edits: ({ attempt: { hop }, failure: { setting } }) => [
          {
            text: `Set ${setting ?? 'aws-region'} to a Region${setting === undefined ? '' : "'s endpoint"}, such as ${hop.region === 'aws-global' ? 'us-east-1' : hop.region}.`,
          },
        ],
      },
    ],
  },
  {
    heading: 'sts:AssumeRoot …: ValidationError',
    about: 'AWS does not take the account, or the task policy.',
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => failure.code === 'ValidationError',
    causes: [
      {
        id: 'root-target',
        about:
          'The account in `root` does not exist, or is not a member account of the organization. AWS takes five task policies.',
        likelihood: always(80),
        title: (known) =>
          `Account ${roleOf(known).account} may not exist, or not be a member account of the organization of the caller.`,
        edits: ({ attempt: { hop } }) => [
          { text: `Correct root of ${hop.place}. The accounts that there are: aws organizations list-accounts` },
        ],
      },
    ],
  },
];
