import { monotonicNow } from '../../core/clock.ts';
import { statSync } from 'node:fs';
import { isAlive, type KnownProcess } from './known-process.ts';

/** How often the job is checked. */
const INTERVAL_MS = 500;

/** A process that ends this soon after the step was part of it, such as a shell around it. */
const OF_STEP_MS = 1_000;

/** Longer than GitHub's limit for any job, which is five days. */
const MAX_MS = 6 * 24 * 3_600_000;

/**
 * How a job's end is noticed:
 * - `gone`: its private directory is gone or replaced: post has run
 * - `abandoned`: the process that ran its steps has ended without a post step, and the directory still exists
 */
export type JobEnd = 'gone' | 'abandoned';

/**
 * Calls `onEnd` once when a job is over: when its private directory is gone, or the process that ran its steps.
 *
 * @param line the step's process and its ancestors, see {@link ./known-process.ts}. The nearest that outlives the step
 * runs
 *   the job; if none does, as when each step gets its own container, only the directory is watched
 */
export function watchJob(directory: string, line: readonly KnownProcess[], onEnd: (end: JobEnd) => void): () => void {
  const began = monotonicNow();
  const identity = identityOf(directory);
  let stepEndedAt: number | undefined;
  let job: KnownProcess | undefined;
  const endOf = (): JobEnd | undefined => {
    const now = monotonicNow();
    if (identityOf(directory) !== identity) {
      return 'gone';
    }
    const [step, ...above] = line;
    stepEndedAt ??= step === undefined || !isAlive(step) ? now : undefined;
    if (job === undefined && stepEndedAt !== undefined && now - stepEndedAt >= OF_STEP_MS) {
      job = above.find(isAlive);
    }
    return (job !== undefined && !isAlive(job)) || now - began > MAX_MS ? 'abandoned' : undefined;
  };
  const timer = setInterval(() => {
    const end = endOf();
    if (end !== undefined) {
      clearInterval(timer);
      onEnd(end);
    }
  }, INTERVAL_MS);
  return () => {
    clearInterval(timer);
  };
}

function identityOf(directory: string): string | undefined {
  try {
    const { dev, ino } = statSync(directory, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}
