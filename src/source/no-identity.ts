import type { CiSystem } from '../ci/system.ts';
import type { JobFacts } from '../core/job-facts.ts';
import type { ErrorDetails } from '../core/errors.ts';

/** What is said about a failure besides what failed. */
export type Advice = Pick<ErrorDetails, 'hint' | 'explanation'>;

/** What a service of the machine has to do with a failure. */
export interface MachineTrouble {
  /** The middle of a sentence. */
  readonly problem: string;
  /** What to do, in whole sentences. */
  readonly fix: string;
}

/** What is known about a job that has nothing to start from. */
export interface NoIdentity {
  /** Whether it should start from what an earlier step left (`role-chaining`). */
  readonly wants: 'anything' | 'environment';
  readonly system: CiSystem;
  readonly job: JobFacts;
  /** Whether the CI system gives the job an ID token. */
  readonly hasIdToken: boolean;
  /** Whether it was told not to use that (`force-skip-oidc`). */
  readonly skipsIdToken: boolean;
  /** Whether the run is for a pull request from a fork; undefined if not known. */
  readonly isFork: boolean | undefined;
  /** Whether `AWS_PROFILE` is set. */
  readonly hasProfile: boolean;
  /** The profile that `AWS_PROFILE` names, if the config files have no such profile. */
  readonly missingProfile?: string;
  /** What the machine's own service for credentials has to do with it, if it was asked. */
  readonly machine?: MachineTrouble;
}
