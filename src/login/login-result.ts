import type { ChainResult, TargetOutcome } from '../chain/run/chain-context.ts';
import type { ExistingSession } from './existing-session.ts';

/**
 * The result of a login: a chain that was run, where the chains to targets ended (at least one was reached), or the
 * fact that the credentials in the environment are good enough.
 */
export type LoginResult =
  | { readonly kind: 'chain'; readonly result: ChainResult }
  | { readonly kind: 'targets'; readonly outcomes: readonly TargetOutcome[] }
  | ({ readonly kind: 'existing' } & ExistingSession);
