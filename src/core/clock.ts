import { hrtime } from 'node:process';

/**
 * A clock that never runs backwards, in milliseconds since some moment: the same as `performance.now()`, whose module a
 * step would load for nothing else.
 */
export function monotonicNow(): number {
  const [seconds, nanoseconds] = hrtime();
  return seconds * 1_000 + nanoseconds / 1_000_000;
}
