import { currentRunner, leave } from './runner/current.ts';
import { planStep } from './step/plan-step.ts';

/** The step of the second action, plan/action.yml. */
export async function plan(): Promise<void> {
  const startedAt = performance.now();
  await planStep(currentRunner(), startedAt);
  leave();
}
