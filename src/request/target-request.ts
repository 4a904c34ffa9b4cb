import type { HopRequest } from './hop-request.ts';

/** A named end of a chain, as the user described it: what becomes a profile, or a job of a matrix. */
export interface TargetRequest {
  readonly name: string;
  /** What the user would edit, with line and column: `profiles (dev, line 3, column 1)`, `role-chain.yml:12:3 (target dev)`. */
  readonly place: string;
  /** The hops after those that all targets of the step share; numbered on from those. */
  readonly hops: readonly HopRequest[];
  /** What the profile names as its region; `aws-region` where it says none. Hops call the endpoint that they say. */
  readonly region?: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Globs of files of the repository: the target is of interest to a run that changes one of them. Empty: to every run. */
  readonly paths: readonly string[];
}
