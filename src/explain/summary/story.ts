import type { CallerIdentity } from '../../chain/run/session.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import type { Subject } from '../picture/draw.ts';

/** What is told of a step that is over. */
export interface Story {
  readonly facts: JobFacts;
  /** What was planned, and how far that got; absent where there was no plan yet. */
  readonly subject?: Subject;
  /** Whose the credentials are that the job had already, and keeps. */
  readonly kept?: CallerIdentity;
  /** What ended the step; absent where it succeeded. */
  readonly failure?: { readonly error: unknown };
}

/** What a summary is written on. */
export interface Sheet {
  /** How many bytes the runner takes. */
  readonly room: number;
  /** A text from outside as the summary may hold it: without secrets, and without account ids where those are hidden. */
  readonly guard: (text: string) => string;
  /** Whether account ids are hidden (`mask-aws-account-id`). */
  readonly hidesAccounts: boolean;
}
