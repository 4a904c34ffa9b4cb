import type { CiSystem } from '../../ci/system.ts';
import type { JobFacts } from '../../core/job-facts.ts';

/** Why a job of a CI system has no ID token, and how to give it one; whole sentences. */
export function tokenLack({ noToken }: CiSystem): { readonly cause: string; readonly fix: string } {
  return noToken.ofJob ?? { cause: noToken.message, fix: noToken.hint };
}

/** Whether anything is known about a job: on somebody's own machine, nothing could give it a token. */
export function isInJob(job: JobFacts): boolean {
  return Object.keys(job).length > 0;
}
