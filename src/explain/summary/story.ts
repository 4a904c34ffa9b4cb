import type { CallerIdentity } from '../../chain/run/session.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import type { Subject } from '../picture/draw.ts';

/** What a summary tells about a finished step. */
export interface Story {
  readonly facts: JobFacts;
  /** What was planned, and how far it got; absent if there was no plan yet. */
  readonly subject?: Subject;
  /** The owner of the credentials that the job already had and keeps. */
  readonly kept?: CallerIdentity;
  /** What ended the step; absent if it succeeded. */
  readonly failure?: { readonly error: unknown };
}

/** The constraints on a summary. */
export interface Sheet {
  /** How many bytes the runner accepts. */
  readonly room: number;
  /** Makes text from outside fit for the summary: removes secrets, and account ids if those are hidden. */
  readonly guard: (text: string) => string;
  /** Whether account ids are hidden (`mask-aws-account-id`). */
  readonly hidesAccounts: boolean;
}
