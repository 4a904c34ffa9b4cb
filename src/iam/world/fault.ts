/**
 * Faults: ways in which the emulated services misbehave on purpose, to show how a client handles it.
 */

/** Which requests a fault applies to. */
interface FaultTarget {
  /** `IdToken`, `AssumeRole`, ...; `*` or nothing for every operation. */
  readonly operation?: string | undefined;
  /** Which calls of that operation, counted from 1 since the emulator started; all of them by default. */
  readonly calls?: 'all' | readonly number[] | undefined;
  /** Every nth of those calls: 7 means calls 7, 14, 21, ... */
  readonly every?: number | undefined;
  /** The share of those calls, from 0 to 1, chosen pseudo-randomly but the same on every start. */
  readonly ratio?: number | undefined;
}

/**
 * What happens instead of, or on the way to, the answer:
 * - `error`: an error with this status; the code defaults to what AWS uses with it
 * - `throttle`: the service's error for too many requests; for STS `Throttling` 400 `Rate exceeded`
 * - `body`: this text instead of the answer, with status 200 by default
 * - `delay`: the right answer, later
 * - `reset`: the connection is reset (RST) before the answer
 * - `close`: the connection is closed in order (FIN), without an answer
 * - `truncate`: the answer announces more bytes than it sends, then the connection ends
 * - `hang`: the request is accepted and never answered
 */
type FaultEffect =
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code?: string | undefined;
      readonly message?: string | undefined;
    }
  | { readonly kind: 'body'; readonly body: string; readonly status?: number | undefined }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'throttle' | 'reset' | 'close' | 'truncate' | 'hang' };

/** One fault: what it does, and which requests it applies to. */
export type Fault = FaultTarget & FaultEffect;
