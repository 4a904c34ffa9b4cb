import type { HopRequest } from './hop-request.ts';

/** A named end of a chain, as the user described it: it becomes a profile, or a matrix job. */
export interface TargetRequest {
  readonly name: string;
  /** What the user would edit, with line and column: `profiles (dev, line 3, column 1)`, `role-chain.yml:12:3 (target dev)`. */
  readonly place: string;
  /** The hops after the shared ones of the step, numbered after those. */
  readonly hops: readonly HopRequest[];
  /** The region set in the profile; `aws-region` if absent. Hops set the region of their endpoint themselves. */
  readonly region?: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Globs of repository files: the target concerns runs that change one of them. Empty: every run. */
  readonly paths: readonly string[];
}
