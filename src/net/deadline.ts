import { monotonicNow } from '../core/clock.ts';
import { setMaxListeners } from 'node:events';
import { RoleChainError } from '../core/errors.ts';

/** How messages describe a deadline. */
export interface TimeLimit {
  /** Goes before the seconds: `the step's`. */
  readonly whose: string;
  /** What the user can do when time is up. */
  readonly hint: string;
  /** The same where failed attempts have been reported, which say more; by default, {@link hint}. */
  readonly hintAfterAttempts?: string;
}

const OF_STEP: TimeLimit = {
  whose: "the step's",
  hint: 'No failed attempt was reported until then, so most likely nothing answered. Can this machine reach the host, through a proxy if there is one? action-timeout-s allows more time.',
  hintAfterAttempts: 'Look at the attempts above for the reason; action-timeout-s allows more time.',
};

/** Node.js fires a longer timer at once. Deadlines of steps are far shorter. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** The end of the step's time: one deadline for everything it does, so that nothing can hang. */
export class Deadline {
  readonly #seconds: number;
  readonly #end: number;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #limit: TimeLimit;
  #hasReported = false;

  /** @param startedAt when the seconds start to count, in milliseconds of `monotonicNow()` */
  constructor(seconds: number, startedAt = monotonicNow(), limit = OF_STEP) {
    // Everything in progress listens: with many targets, that is many listeners.
    setMaxListeners(0, this.#controller.signal);
    this.#seconds = seconds;
    this.#limit = limit;
    this.#end = startedAt + seconds * 1000;
    this.#timer = setTimeout(
      () => {
        this.#controller.abort();
      },
      Math.min(MAX_TIMER_MS, this.remainingMilliseconds()),
    );
  }

  /** Aborted when time is up. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  remainingMilliseconds(): number {
    return Math.max(0, this.#end - monotonicNow());
  }

  /** Notes that a failed attempt has been reported to the user. */
  noteReport(): void {
    this.#hasReported = true;
  }

  /** The error to end with, naming what was in progress. */
  error(doing: string, cause?: unknown): RoleChainError {
    const { hint, hintAfterAttempts = hint } = this.#limit;
    return new RoleChainError({
      code: 'deadline',
      message: `Timed out: ${this.#limit.whose} ${Math.round(this.#seconds * 100) / 100} seconds ran out while ${doing}.`,
      hint: this.#hasReported ? hintAfterAttempts : hint,
      cause,
    });
  }

  /**
   * Waits for a promise, but not past the deadline.
   *
   * @param graceMilliseconds how much later this gives up, so that code that knows more about what was in progress
   *   reports first
   */
  async guard<Value>(promise: Promise<Value>, doing: () => string, graceMilliseconds = 0): Promise<Value> {
    if (this.signal.aborted) {
      // Nobody waits for it any more, so its failure must not end the process.
      promise.catch(() => undefined);
      throw this.error(doing());
    }
    let onAbort: (() => void) | undefined;
    let grace: NodeJS.Timeout | undefined;
    const expiry = new Promise<never>((_, reject) => {
      onAbort = () => {
        grace = setTimeout(() => {
          reject(this.error(doing()));
        }, graceMilliseconds);
      };
      this.signal.addEventListener('abort', onAbort, { once: true });
    });
    try {
      return await Promise.race([promise, expiry]);
    } finally {
      if (onAbort) {
        this.signal.removeEventListener('abort', onAbort);
      }
      clearTimeout(grace);
    }
  }

  /**
   * Stops the timer, since a pending deadline would keep the process alive. What nobody waits for any more, such as a
   * request for a token that is not needed after all, ends too.
   */
  stop(): void {
    clearTimeout(this.#timer);
    this.#controller.abort();
  }
}
