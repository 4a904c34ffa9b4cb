import { monotonicNow } from '../core/clock.ts';
import { CallFailure } from './failure.ts';

/** Settings of a {@link CallLimiter}. */
export interface LimiterSettings {
  /** How many calls may be under way at once. */
  readonly max: number;
  /** A number from 0 up to but not including 1. */
  readonly random: () => number;
  /** Called when all calls are slowed down. */
  readonly report: (message: string) => void;
}

/** How long no call is started after a throttled one, in milliseconds: initial and maximum. */
const FIRST_PAUSE = 200;
const MAX_PAUSE = 10_000;

/**
 * Limits concurrent calls, and lowers the limit while AWS throttles: a throttled call halves the limit and briefly
 * holds all others back, and each round of successful calls raises it by one (additive increase, multiplicative
 * decrease, as in TCP: RFC 5681). So all calls slow down together, instead of some failing.
 */
export class CallLimiter {
  readonly #settings: LimiterSettings;
  readonly #waiting: (() => void)[] = [];
  #allowed: number;
  #underWay = 0;
  /** Counts slow-downs: calls started before the last one carry no new information. */
  #round = 0;
  #pause = FIRST_PAUSE;
  #heldUntil = 0;
  #willWake = false;

  constructor(settings: LimiterSettings) {
    this.#settings = settings;
    this.#allowed = settings.max;
  }

  /** Makes a call when it is its turn, first come, first served. */
  async run<Value>(call: () => Promise<Value>): Promise<Value> {
    await this.#turn();
    const round = this.#round;
    try {
      const value = await call();
      this.#speedUp();
      return value;
    } catch (error) {
      if (error instanceof CallFailure && error.kind === 'throttled' && round === this.#round) {
        this.#slowDown();
      }
      throw error;
    } finally {
      this.#underWay -= 1;
      this.#next();
    }
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#next();
    });
  }

  #next(): void {
    const held = this.#heldUntil - monotonicNow();
    if (held > 0) {
      this.#wakeIn(held);
      return;
    }
    while (this.#underWay < Math.floor(this.#allowed)) {
      const begin = this.#waiting.shift();
      if (begin === undefined) {
        return;
      }
      this.#underWay += 1;
      begin();
    }
  }

  #wakeIn(milliseconds: number): void {
    if (this.#willWake) {
      return;
    }
    this.#willWake = true;
    setTimeout(() => {
      this.#willWake = false;
      this.#next();
    }, Math.ceil(milliseconds));
  }

  #speedUp(): void {
    this.#allowed = Math.min(this.#settings.max, this.#allowed + 1 / this.#allowed);
    this.#pause = FIRST_PAUSE;
  }

  #slowDown(): void {
    const { random, report } = this.#settings;
    const pause = Math.ceil(this.#pause * (0.5 + random() / 2));
    this.#round += 1;
    this.#allowed = Math.max(1, this.#allowed / 2);
    this.#heldUntil = monotonicNow() + pause;
    this.#pause = Math.min(MAX_PAUSE, this.#pause * 2);
    report(
      `AWS throttles: no call for ${pause} ms, then ${Math.floor(this.#allowed)} at once, and more as they succeed.`,
    );
  }
}
