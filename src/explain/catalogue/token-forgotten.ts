import type { FailureContext } from '../failure-context.ts';
import type { CauseEntry } from './entry.ts';
import { isInJob, tokenLack } from './token-lack.ts';

/** The chain was to start from the token of the job, and started from the machine's own credentials. */
export const TOKEN_FORGOTTEN: CauseEntry<FailureContext> = {
  id: 'token-forgotten',
  about:
    'The job has no OIDC token, so the chain started from what the machine has: variables, a profile, an instance profile. Fix, if the role is meant for the token of the job: on GitHub `permissions: id-token: write` on the job, and on other CI systems what docs/ci-systems.md says; and no `force-skip-oidc`.',
  likelihood: ({ attempt, plan, job }) =>
    attempt.hop.number === 1 && plan.source.isFallback === true && isInJob(job) ? 79 : 0,
  title: ({ attempt }) =>
    `The chain started from credentials of this machine (${attempt.caller}), and not from an OIDC token of the job.`,
  edits: ({ system }) => [
    {
      text: `If the role is meant for the token of the job, do not set force-skip-oidc. ${tokenLack(system).fix}`,
    },
  ],
};
