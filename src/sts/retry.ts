import { CallFailure, type FailureKind } from './failure.ts';
import type { Deadline } from './deadline.ts';

/** How requests are tried again, for one step. */
export interface RetrySettings {
  /** All attempts, the first included. */
  readonly maxAttempts: number;
  readonly deadline: Deadline;
  /** A number from 0 up to but not including 1. */
  readonly random: () => number;
  /** Told of every attempt that failed and will be made again. */
  readonly report: (message: string) => void;
}

/** Milliseconds: how the waiting time grows, and where it stops growing. */
const PACE: Readonly<Partial<Record<FailureKind, { readonly base: number; readonly most: number }>>> = {
  transient: { base: 50, most: 5_000 },
  throttled: { base: 250, most: 10_000 },
  'clock-skew': { base: 50, most: 1_000 },
  'token-expired': { base: 50, most: 1_000 },
  unresolved: { base: 250, most: 2_000 },
};

/** A name without address, a clock or a token that is still wrong after this many attempts will stay so. */
const FEW: Readonly<Partial<Record<FailureKind, number>>> = { unresolved: 4, 'clock-skew': 3, 'token-expired': 2 };

/**
 * Runs `attempt` until it succeeds, fails for good, or there are no attempts or no time left. Waits a random time
 * between attempts (full jitter), so that jobs which fail together do not come back together.
 *
 * @throws CallFailure the last one, or RoleChainError `deadline`.
 */
export async function withRetry<Value>(
  doing: string,
  attempt: () => Promise<Value>,
  settings: RetrySettings,
): Promise<Value> {
  for (let made = 1; ; made++) {
    try {
      return await settings.deadline.guard(attempt(), () => doing);
    } catch (error) {
      const pace = error instanceof CallFailure ? PACE[error.kind] : undefined;
      if (!(error instanceof CallFailure) || pace === undefined) {
        throw error;
      }
      const most = mostAttempts(error, settings);
      if (made >= most) {
        throw error;
      }
      if (settings.deadline.signal.aborted) {
        throw settings.deadline.error(doing, error);
      }
      const wait = Math.floor(settings.random() * Math.min(pace.most, pace.base * 2 ** made));
      const isTooLong = wait >= settings.deadline.remainingMilliseconds();
      settings.report(
        `${doing}: attempt ${made} of ${most} failed (${error.code}: ${error.message})${isTooLong ? '' : `; again in ${wait} ms`}.`,
      );
      if (isTooLong) {
        throw settings.deadline.error(doing, error);
      }
      await settings.deadline.guard(sleep(wait), () => doing);
    }
  }
}

function mostAttempts(failure: CallFailure, settings: RetrySettings): number {
  return Math.min(settings.maxAttempts, FEW[failure.kind] ?? Infinity);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
