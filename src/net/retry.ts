import { CallFailure, type FailureKind } from './failure.ts';
import type { CallLimiter } from './call-limiter.ts';
import type { Deadline } from './deadline.ts';

/** How requests are retried, for one step. */
export interface RetrySettings {
  /** All attempts, the first included. */
  readonly maxAttempts: number;
  readonly deadline: Deadline;
  /** A number from 0 up to but not including 1. */
  readonly random: () => number;
  /** Called for every failed attempt that will be retried. */
  readonly report: (message: string) => void;
  /**
   * Set if many calls are made at once: every attempt waits for its turn, and a throttled one is retried for as long as
   * there is time, since all calls together have to slow down.
   */
  readonly limiter?: CallLimiter;
}

/** In milliseconds: the initial backoff and its maximum. */
interface Pace {
  readonly base: number;
  readonly max: number;
}

const PACE: Readonly<Partial<Record<FailureKind, Pace>>> = {
  transient: { base: 50, max: 5_000 },
  throttled: { base: 250, max: 10_000 },
  'clock-skew': { base: 50, max: 1_000 },
  'token-expired': { base: 50, max: 1_000 },
  'mfa-code': { base: 50, max: 1_000 },
  unresolved: { base: 250, max: 2_000 },
};

/** A name without an address, or a clock, token or code found wrong, will not get better after this many attempts. */
const FEW: Readonly<Partial<Record<FailureKind, number>>> = {
  unresolved: 4,
  'clock-skew': 3,
  'token-expired': 2,
  'mfa-code': 2,
};

/**
 * Runs `attempt` until it succeeds, fails for good, or runs out of attempts or time. Waits a random time between
 * attempts (full jitter), so that jobs that fail together do not retry together; or as long as the service asked for.
 *
 * @throws CallFailure the last one, or RoleChainError `deadline`.
 */
export async function withRetry<Value>(
  doing: string,
  attempt: () => Promise<Value>,
  settings: RetrySettings,
): Promise<Value> {
  const { limiter } = settings;
  const failed = new Map<FailureKind, number>();
  let last: CallFailure | undefined;
  let tried = 0;
  const underWay = (): string =>
    last === undefined ? doing : `${doing} (the last answer: ${last.code}: ${last.message})`;
  for (let made = 1; ; made++) {
    tried += 1;
    try {
      return await settings.deadline.guard(limiter === undefined ? attempt() : limiter.run(attempt), underWay);
    } catch (error) {
      if (!(error instanceof CallFailure)) {
        throw error;
      }
      last = error;
      if (settings.deadline.signal.aborted) {
        throw settings.deadline.error(doing, error);
      }
      if (limiter !== undefined && error.kind === 'throttled' && settings.maxAttempts > 1) {
        made -= 1;
        continue;
      }
      const ofKind = (failed.get(error.kind) ?? 0) + 1;
      failed.set(error.kind, ofKind);
      error.attempts = tried;
      const pace = PACE[error.kind];
      const max = Math.min(settings.maxAttempts, made - ofKind + (FEW[error.kind] ?? Infinity));
      if (pace === undefined || made >= max) {
        throw error;
      }
      const milliseconds = error.retryAfterMilliseconds ?? waitFor(pace, made, settings);
      await pause(`${doing}: attempt ${made} of ${max} failed`, error, milliseconds, {
        ...settings,
        doing,
      });
    }
  }
}

function waitFor(pace: Pace, made: number, { random }: RetrySettings): number {
  return Math.floor(random() * Math.min(pace.max, pace.base * 2 ** made));
}

/**
 * Reports the failure and waits, unless that would exceed the deadline.
 *
 * @throws RoleChainError `deadline`; or the failure itself if it was an MFA code, of which AWS's words say more
 */
async function pause(
  what: string,
  failure: CallFailure,
  milliseconds: number,
  { deadline, report, doing }: RetrySettings & { readonly doing: string },
): Promise<void> {
  const waiting =
    failure.kind === 'mfa-code' ? `${doing}, waiting for the next MFA code: AWS did not accept this one` : doing;
  const isTooLong = milliseconds >= deadline.remainingMilliseconds();
  const next = `again in ${milliseconds} ms`;
  deadline.noteReport();
  if (isTooLong && failure.kind === 'mfa-code') {
    report(`${what} (${failure.code}: ${failure.message}); ${next} would be after the step's time.`);
    throw failure;
  }
  report(`${what} (${failure.code}: ${failure.message})${isTooLong ? '' : `; ${next}`}.`);
  if (isTooLong) {
    throw deadline.error(waiting, failure);
  }
  await deadline.guard(sleep(milliseconds), () => waiting);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
