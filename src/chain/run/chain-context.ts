import type { Credentials } from '../../core/credentials.ts';
import type { BroughtAttributes, Claims, IdentitySource, SamlAssertion } from '../../core/proofs.ts';
import type { Clock } from './mfa-code.ts';
import type { PlannedHop, PlannedTarget } from '../plan/plan.ts';
import type { CallerIdentity, Session, Sts } from './session.ts';
import type { HopNode } from '../plan/tree.ts';

/** A hop that succeeded. */
export interface TakenHop {
  /** The hop as finally taken: texts resolved, and without anything that was dropped to satisfy AWS. */
  readonly hop: PlannedHop;
  readonly roleArn: string;
  readonly sessionName: string;
  readonly session: Session;
  /** What the proof that the chain starts from has set, for the hops after it; undefined if it sets nothing. */
  readonly brings?: BroughtAttributes;
}

/** The end of a chain. */
export interface ChainResult {
  readonly hops: readonly TakenHop[];
  /** The identity of the final credentials. */
  readonly identity: CallerIdentity;
  readonly credentials: Credentials;
}

/** Where the chain of a target ended. */
export type TargetOutcome =
  | { readonly kind: 'reached'; readonly target: PlannedTarget; readonly result: ChainResult }
  | { readonly kind: 'failed'; readonly target: PlannedTarget; readonly error: unknown };

/** What is known about a request when it fails: enough to say from whom to whom, and why. */
export interface HopAttempt {
  readonly hop: PlannedHop;
  readonly of: number;
  /** The caller's ARN if known, otherwise the source in words. */
  readonly caller: string;
  /** What a trust policy would have to name: the caller's role, or the source in words. */
  readonly principal: string;
  readonly roleArn: string;
  readonly sessionName: string;
  /** Whether the caller's credentials are temporary, if the call is signed. */
  readonly isTemporary?: boolean;
  /** What the hop sets, or what comes with its caller. */
  readonly sourceIdentity?: string;
  /** Claims of the web identity token, if this hop uses one. */
  readonly claims?: Claims;
  /** What the SAML assertion says, if this hop uses one. */
  readonly assertion?: SamlFacts;
  /** What the certificate says, if this hop uses one: it becomes tags and the source identity of the session. */
  readonly certificate?: BroughtAttributes;
}

/** What AWS tests of an assertion, for explanations. */
export type SamlFacts = Pick<SamlAssertion, 'issuer' | 'subject' | 'audience' | 'brings'> & {
  readonly providerArn: string;
};

/** What a chain may ask with the credentials of a source before its first hop. */
export type StartApi = 'sts:GetCallerIdentity' | 'sts:GetSessionToken';

/** What running a chain needs from outside. */
export interface ChainContext extends Clock {
  readonly sts: Sts;
  readonly source: IdentitySource;
  /** Explains the failure of a hop; called once. */
  readonly explainHop: (failure: unknown, attempt: HopAttempt) => Promise<unknown>;
  /** Explains why AWS refuses the credentials of a source before any hop. */
  readonly explainStart: (failure: unknown, api: StartApi, source: string) => Promise<unknown>;
  readonly onHop: (taken: TakenHop, node: HopNode) => void;
  /** Called for each target when its chain has ended, successfully or not. */
  readonly onTarget: (outcome: TargetOutcome) => void;
  readonly warn: (message: string) => void;
  readonly notice: (message: string) => void;
  /** Whether the final session's secret key is usable (`special-characters-workaround`). */
  readonly accepts: (credentials: Credentials) => boolean;
}

/** A hop during a run. */
export interface Step {
  readonly world: ChainContext;
  readonly node: HopNode;
  /** Claims of the web identity token that the chain starts from; empty if there is none. */
  readonly claims: Claims;
  /** What the proof that the chain starts from has set; undefined if it sets nothing. */
  readonly brings?: BroughtAttributes;
}
