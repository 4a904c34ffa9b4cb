import type { FailureContext } from '../failure-context.ts';
import type { CauseEntry } from './entry.ts';

/** The chain was to start from the token of the job, and started from the machine's own credentials. */
export const TOKEN_FORGOTTEN: CauseEntry<FailureContext> = {
  id: 'token-forgotten',
  about:
    'The job has no OIDC token, so the chain started from what the machine has: variables, a profile, an instance profile. Fix: `permissions: id-token: write` on the job, if the role is meant for the token of the job; and no `force-skip-oidc`.',
  likelihood: ({ attempt, plan, job }) =>
    attempt.hop.number === 1 && plan.source.isFallback === true && job.repository !== undefined ? 79 : 0,
  title: ({ attempt }) =>
    `The chain started from credentials of this machine (${attempt.caller}), and not from an OIDC token of the job.`,
  edits: () => [
    {
      text: 'If the role is meant for the token of the job, give the job permissions: {id-token: write, contents: read}, and do not set force-skip-oidc.',
    },
  ],
};
