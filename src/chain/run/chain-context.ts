import type { Credentials } from '../../core/credentials.ts';
import type { Claims, IdentitySource } from '../../core/proofs.ts';
import type { Clock } from './mfa-code.ts';
import type { PlannedHop, PlannedTarget } from '../plan/plan.ts';
import type { CallerIdentity, Session, Sts } from './session.ts';
import type { HopNode } from '../plan/tree.ts';

/** A hop that was made. */
export interface TakenHop {
  /** As it was taken in the end: its texts settled, and without what AWS made it do without. */
  readonly hop: PlannedHop;
  readonly roleArn: string;
  readonly sessionName: string;
  readonly session: Session;
}

/** The end of a chain. */
export interface ChainResult {
  readonly hops: readonly TakenHop[];
  /** Who the final credentials belong to. */
  readonly identity: CallerIdentity;
  readonly credentials: Credentials;
}

/** Where the chain of a target ended. */
export type TargetOutcome =
  | { readonly kind: 'reached'; readonly target: PlannedTarget; readonly result: ChainResult }
  | { readonly kind: 'failed'; readonly target: PlannedTarget; readonly error: unknown };

/** What is known of a request when it fails: enough to say from whom to whom, and why. */
export interface HopAttempt {
  readonly hop: PlannedHop;
  readonly of: number;
  /** The ARN of the caller where it is known, else the source in words. */
  readonly caller: string;
  /** What a trust policy would have to name: the caller's role, or the source in words. */
  readonly principal: string;
  readonly roleArn: string;
  readonly sessionName: string;
  /** Whether its caller's credentials are temporary, where a caller signs it. */
  readonly isTemporary?: boolean;
  /** What the hop sets, or what arrives with its caller. */
  readonly sourceIdentity?: string;
  /** Of the web identity token, if this hop is by one. */
  readonly claims?: Claims;
}

/** What running a chain needs from outside. */
export interface ChainContext extends Clock {
  readonly sts: Sts;
  readonly source: IdentitySource;
  /** Puts the failure of a hop into words; called once. */
  readonly explainHop: (failure: unknown, attempt: HopAttempt) => Promise<unknown>;
  /** Puts into words that AWS does not tell whose the credentials of a source are. */
  readonly explainIdentity: (failure: unknown, source: string) => Promise<unknown>;
  readonly onHop: (taken: TakenHop, node: HopNode) => void;
  /** Told of each target when its chain has ended, well or not. */
  readonly onTarget: (outcome: TargetOutcome) => void;
  readonly warn: (message: string) => void;
  readonly notice: (message: string) => void;
  /** Whether the final session's secret key is of use (`special-characters-workaround`). */
  readonly accepts: (credentials: Credentials) => boolean;
}

/** A hop in the course of a run. */
export interface Step {
  readonly world: ChainContext;
  readonly node: HopNode;
  /** Of the web identity token that the chain starts from; empty if from none. */
  readonly claims: Claims;
}
