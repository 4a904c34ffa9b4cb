import { monotonicNow } from './core/clock.ts';
import { openEarly } from './login/early-connections.ts';

/** The action's main step. What it runs is loaded in parts, so that the handshakes of its connections go on meanwhile. */
export async function main(): Promise<void> {
  const startedAt = monotonicNow();
  const early = openEarly(process.env);
  await othersTurn();
  const { currentRunner, leave } = await import('./runner/current.ts');
  await othersTurn();
  await import('./login/login.ts');
  await othersTurn();
  const { loginStep } = await import('./step/login-step.ts');
  await othersTurn();
  await loginStep(currentRunner(), startedAt, early);
  early.close();
  leave();
}

/** Lets Node.js handle what the system has to tell of connections: `import` alone does not. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
