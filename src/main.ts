import { currentRunner, leave } from './runner/current.ts';
import { loginStep } from './step/login-step.ts';

/** The action's main step. */
export async function main(): Promise<void> {
  const startedAt = performance.now();
  await loginStep(currentRunner(), startedAt);
  leave();
}
