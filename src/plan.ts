import { monotonicNow } from './core/clock.ts';
import { currentRunner, leave } from './runner/current.ts';
import { matrixStep } from './step/matrix-step.ts';

/** The step of the second action, plan/action.yml. */
export async function plan(): Promise<void> {
  const startedAt = monotonicNow();
  await matrixStep(currentRunner(), startedAt);
  leave();
}
