import { setTimeout as sleep } from 'node:timers/promises';
import { CallLimiter } from '../../src/net/call-limiter.ts';
import { CallFailure } from '../../src/net/failure.ts';

/** Calls that are under way until they are told how they end. */
class Calls {
  readonly begun: number[] = [];
  readonly #ends: ((outcome: 'fine' | 'throttled' | 'denied') => void)[] = [];
  readonly reports: string[] = [];
  readonly limiter: CallLimiter;
  readonly #outcomes: Promise<unknown>[] = [];

  constructor(max: number) {
    this.limiter = new CallLimiter({ max, random: () => 0, report: (message) => this.reports.push(message) });
  }

  async ask(count: number): Promise<void> {
    for (let asked = 0; asked < count; asked++) {
      const outcome = this.limiter.run(
        () =>
          new Promise<void>((resolve, reject) => {
            this.begun.push(this.begun.length);
            this.#ends.push((end) => {
              if (end === 'fine') {
                resolve();
              } else {
                reject(new CallFailure({ kind: end, code: end, message: end }));
              }
            });
          }),
      );
      this.#outcomes.push(outcome.catch((error: unknown) => error));
    }
    await sleep(0);
  }

  async end(call: number, outcome: 'fine' | 'throttled' | 'denied' = 'fine'): Promise<void> {
    this.#ends[call]?.(outcome);
    await sleep(0);
  }
}

/** Longer than the first pause, which lasts 100 ms where the random number is 0. */
const BEYOND_FIRST_PAUSE = 130;

describe('calls of a crowd', () => {
  test('are begun in their order, and no more of them at once than are allowed', async () => {
    const calls = new Calls(2);
    await calls.ask(5);
    expect(calls.begun).toHaveLength(2);
    await calls.end(0);
    expect(calls.begun).toHaveLength(3);
    await calls.end(1);
    await calls.end(2);
    expect(calls.begun).toHaveLength(5);
  });

  test('go on after one that failed', async () => {
    const calls = new Calls(1);
    await calls.ask(2);
    await calls.end(0, 'denied');
    expect(calls.begun).toHaveLength(2);
    expect(calls.reports).toEqual([]);
  });

  test('are held back by one that is throttled, and then half as many at once', async () => {
    const calls = new Calls(4);
    await calls.ask(12);
    await calls.end(0, 'throttled');
    await calls.end(1);
    await calls.end(2);
    await calls.end(3);
    expect(calls.begun).toHaveLength(4);
    expect(calls.reports).toEqual(['AWS throttles: no call for 100 ms, then 2 at once, and more as they succeed.']);
    await sleep(BEYOND_FIRST_PAUSE);
    expect(calls.begun.length - 4).toBeGreaterThanOrEqual(2);
    expect(calls.begun.length - 4).toBeLessThanOrEqual(3);
  });

  test('are slowed down once by several that were under way together', async () => {
    const calls = new Calls(8);
    await calls.ask(8);
    await calls.end(0, 'throttled');
    await calls.end(1, 'throttled');
    await calls.end(2, 'throttled');
    expect(calls.reports).toHaveLength(1);
  });

  test('never come to a stop, however often they are throttled', async () => {
    const calls = new Calls(1);
    await calls.ask(3);
    await calls.end(0, 'throttled');
    await sleep(BEYOND_FIRST_PAUSE);
    expect(calls.begun).toHaveLength(2);
    await calls.end(1);
    expect(calls.begun).toHaveLength(3);
  });

  test('become more again as they succeed', async () => {
    const calls = new Calls(2);
    await calls.ask(20);
    await calls.end(0, 'throttled');
    await calls.end(1);
    await sleep(BEYOND_FIRST_PAUSE);
    for (let call = 2; call < 8; call++) {
      await calls.end(call);
    }
    expect(calls.begun).toHaveLength(10);
  });
});
