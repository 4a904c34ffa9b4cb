import { monotonicNow } from './core/clock.ts';
import { currentRunner, leave } from './runner/current.ts';
import { loginStep } from './step/login-step.ts';

/** The action's main step. */
export async function main(): Promise<void> {
  const startedAt = monotonicNow();
  await loginStep(currentRunner(), startedAt);
  leave();
}
